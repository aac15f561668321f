package dev.entente.ui.shell;

import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.entente.ui.kit.Glyph;

/** What both layouts have: who is signed in, and the way out. */
final class Frame {

    private Frame() {}

    /** Name and role, leading to one's own account. */
    static Anchor who(Visitor visitor) {
        var avatar = new Avatar(visitor.name());
        avatar.addClassName("en-avatar");
        avatar.getElement().setAttribute("aria-hidden", "true");
        var who = new Anchor("account", avatar, new Div(new Span(visitor.name()), new Span(visitor.roles())));
        who.getElement().setAttribute("aria-label", visitor.name() + ", " + visitor.roles() + ": your account");
        who.addClassName("en-who");
        return who;
    }

    static Button signOut(Visit visit) {
        var leave = new Button(new Glyph("leave"), click -> visit.leave());
        leave.addThemeVariants(ButtonVariant.TERTIARY);
        leave.setAriaLabel("Sign out");
        leave.setTooltipText("Sign out");
        return leave;
    }
}
