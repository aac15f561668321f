package dev.entente.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;

/** The top of every page: one H1, one quiet line below it, and at most three actions. */
public final class PageHeader extends Header {

    private static final long serialVersionUID = 1L;

    private final H1 title;
    private final Div heading = new Div();
    private final Div row = new Div();

    public PageHeader(String title, String subtitle, Component... actions) {
        this.title = new H1(title);
        addClassName("en-page-header");
        heading.addClassName("en-page-heading");
        heading.add(this.title);
        if (!subtitle.isEmpty()) heading.add(new Paragraph(subtitle));
        add(heading);
        if (actions.length > 0) add(actions(actions));
    }

    private static Div actions(Component... actions) {
        var buttons = new Div(actions);
        buttons.addClassName("en-actions");
        return buttons;
    }

    /** Puts a way back above the title. */
    public PageHeader backTo(String text, Class<? extends Component> view) {
        return back(text, new RouterLink(view));
    }

    /** The same to a page of one record. */
    public PageHeader backTo(String text, Class<? extends Component> view, RouteParameters which) {
        return back(text, new RouterLink("", view, which));
    }

    private PageHeader back(String text, RouterLink link) {
        link.add(new Glyph("chevron"));
        link.add(text);
        link.addClassName("en-back");
        heading.addComponentAsFirst(link);
        return this;
    }

    /** Puts a status badge behind the title, and behind those that are there already. */
    public PageHeader status(StatusBadge badge) {
        if (row.getParent().isEmpty()) {
            heading.addComponentAtIndex(heading.indexOf(title), row);
            row.addClassName("en-title-row");
            row.add(title);
        }
        row.add(badge);
        return this;
    }
}
