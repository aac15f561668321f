package dev.entente.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.Locale;

/** A titled part of a page with an optional link at the end of its heading. */
public final class Panel extends Section {

    private static final long serialVersionUID = 1L;

    private final Div head;

    public Panel(String title, Component... content) {
        addClassName("en-panel");
        var heading = new H2(title);
        heading.setId("panel-" + title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"));
        head = new Div(heading);
        head.addClassName("en-panel-head");
        add(head);
        add(content);
        getElement().setAttribute("aria-labelledby", heading.getId().orElseThrow());
    }

    /** Puts a link or a quiet word at the end of the heading. */
    public Panel aside(Component aside) {
        head.add(aside);
        return this;
    }

    /** Needs somebody: moves to the top where the page has one column. */
    public Panel urgent() {
        addClassName("en-urgent");
        return this;
    }
}
