package dev.entente.ui.entry;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;

/** The way to the sign-in page, as a quiet line below what a page says. */
final class SignInLink {

    private SignInLink() {}

    static Component button() {
        var row = new Div(new Anchor("sign-in", "Go to sign-in"));
        row.addClassNames("en-actions", "en-entry-foot");
        return row;
    }
}
