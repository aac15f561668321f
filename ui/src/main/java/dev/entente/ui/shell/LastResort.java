package dev.entente.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.entente.tenant.Scope;
import dev.entente.ui.kit.Glyph;

/** How a page ends that could not be shown: what happened, what to do, the way home, a reference to hand on. */
final class LastResort {

    private LastResort() {}

    static void fill(Div page, String glyph, String title, String text, Component... more) {
        page.removeAll();
        page.addClassNames("en-page", "en-error");
        var home = new Button("Go to home", click -> click.getSource().getUI().ifPresent(LastResort::goHome));
        home.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(home);
        actions.addClassName("en-actions");
        var mark = new Div(new Glyph(glyph));
        mark.addClassName("en-empty-mark");
        page.add(mark, new H1(title), new Paragraph(text), actions);
        page.add(more);
    }

    /** Outside of any tenant it is no page of the framework's. */
    private static void goHome(UI ui) {
        if (Scope.bound().isPresent()) ui.navigate("");
        else ui.getPage().setLocation("/");
    }

    static Span reference(String reference) {
        var text = new Span("Reference " + reference);
        text.addClassName("en-reference");
        return text;
    }
}
