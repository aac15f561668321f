package dev.entente.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;

/** The tenant's logo and name, with one quiet word for where you are. */
final class Masthead extends Div {

    private static final long serialVersionUID = 1L;

    Masthead(Look look, String place) {
        addClassName("en-brand");
        var name = new Span(look.name());
        name.addClassName("en-brand-name");
        var where = new Span(place);
        where.addClassName("en-muted");
        add(new Image(look.logo(), ""), new Div(name, where));
    }
}
