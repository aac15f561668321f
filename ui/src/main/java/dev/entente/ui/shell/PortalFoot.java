package dev.entente.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.entente.branding.Design;
import java.util.regex.Pattern;

/** The end of every page of the portal: whom to turn to, and the vendor's last line. Not there when neither is said. */
public final class PortalFoot extends Footer {

    private static final long serialVersionUID = 1L;
    private static final Pattern MAIL = Pattern.compile("[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

    public PortalFoot(Design design) {
        addClassName("en-portal-foot");
        var inner = new Div();
        inner.addClassName("en-portal-foot-inner");
        if (!design.support().isEmpty()) inner.add(support(design));
        if (!design.footnote().isEmpty()) {
            var note = new Paragraph(design.footnote());
            note.addClassName("en-lines-kept");
            inner.add(note);
        }
        add(inner);
        setVisible(inner.getComponentCount() > 0);
    }

    private static Paragraph support(Design design) {
        var words = new Paragraph(new Span("Questions? " + design.name() + ": "));
        words.addClassName("en-lines-kept");
        var contact = design.support();
        if (MAIL.matcher(contact).matches()) words.add(new Anchor("mailto:" + contact, contact));
        else words.add(new Span(contact));
        return words;
    }
}
