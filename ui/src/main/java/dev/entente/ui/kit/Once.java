package dev.entente.ui.kit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** A secret that is shown this one time: the words that say so, the text, and a button that copies it. */
public final class Once extends Div {

    private static final long serialVersionUID = 1L;

    public Once(String words, String secret) {
        addClassName("en-once");
        var text = new Div(secret);
        text.addClassNames("en-code", "en-code-once");
        text.getElement().setAttribute("tabindex", "0").setAttribute("role", "textbox");
        text.getElement().setAttribute("aria-readonly", "true").setAttribute("aria-label", "Copy this text");
        var copied = new Span();
        copied.addClassName("en-muted");
        copied.getElement().setAttribute("role", "status");
        var copy = new Button("Copy", new Glyph("copy"), click -> {
            text.getElement()
                    .executeJs("""
                    getSelection().selectAllChildren(this);
                    return navigator.clipboard ? navigator.clipboard.writeText($0).then(() => true, () => false) : false""", secret)
                    .then(
                            Boolean.class,
                            done -> copied.setText(done ? "Copied" : "Selected: copy it with the keyboard"));
        });
        var row = new Div(copy, copied);
        row.addClassName("en-actions");
        add(new Paragraph(words), text, row);
    }
}
