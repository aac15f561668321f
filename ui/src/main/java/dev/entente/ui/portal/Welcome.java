package dev.entente.ui.portal;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import dev.entente.branding.Design;

/** The band at the top of the portal's home: the vendor's own welcome, or a plain hello, and who is meant. */
public final class Welcome extends Div {

    private static final long serialVersionUID = 1L;

    private final Div inner = new Div();

    /** The first name of whoever reads, and a quiet line about the partner. */
    public Welcome(Design design, String name, String quiet) {
        addClassName("en-hero");
        var hello = "Hello, " + name;
        boolean own = !design.headline().isEmpty();
        var words = new Div(
                new H1(own ? design.headline() : hello), new Paragraph(own ? hello + " \u00b7 " + quiet : quiet));
        if (!design.welcome().isEmpty()) {
            var text = new Paragraph(design.welcome());
            text.addClassNames("en-hero-text", "en-lines-kept");
            words.add(text);
        }
        inner.add(words);
        inner.addClassName("en-hero-inner");
        add(inner);
    }

    /** The one thing to begin with, at the end of the band. */
    public void action(Anchor action) {
        action.addClassName("en-hero-action");
        inner.add(action);
    }
}
