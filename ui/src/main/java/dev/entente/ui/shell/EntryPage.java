package dev.entente.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;

/** A page for people who have not signed in: the tenant's logo, one question, one thing to do. */
public abstract class EntryPage extends Main {

    private static final long serialVersionUID = 1L;

    private final Div card = new Div();

    protected EntryPage() {
        addClassName("en-sign-in");
        card.addClassName("en-sign-in-card");
        add(card);
    }

    /** Puts this in place of what the card says now. */
    protected final void show(String title, String words, Component... content) {
        card.removeAll();
        card.add(new Image(Look.current().logo(), ""), new H1(title));
        if (!words.isEmpty()) card.add(new Paragraph(words));
        card.add(content);
    }

    /** What the tenant is called. */
    protected static String company() {
        return Look.current().name();
    }

    /** Fields and buttons, one below the other. */
    protected static Div form(Component... fields) {
        var form = new Div(fields);
        form.addClassName("en-form");
        return form;
    }

    protected static Div actions(Component... buttons) {
        var row = new Div(buttons);
        row.addClassName("en-actions");
        return row;
    }
}
