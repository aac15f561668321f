package dev.entente.ui.portal;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import dev.entente.branding.Design;

/** The band at the top of the portal's home: the vendor's own welcome, or a plain hello, and who is meant. */
public final class Welcome extends Div {

    private static final long serialVersionUID = 1L;

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
        var inner = new Div(words);
        inner.addClassName("en-hero-inner");
        add(inner);
    }
}
