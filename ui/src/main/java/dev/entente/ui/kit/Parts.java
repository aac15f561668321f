package dev.entente.ui.kit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;

/** The parts of a record, of which one is open; each is a link, so that it can be handed on and gone back to. */
public final class Parts extends Nav {

    private static final long serialVersionUID = 1L;

    private final UnorderedList list = new UnorderedList();

    public Parts(String label) {
        addClassName("en-parts");
        setAriaLabel(label);
        add(list);
    }

    public void part(String name, String href) {
        list.add(new ListItem(new Anchor(href, name)));
    }

    /** Shows this one as the open one. */
    public void open(String name) {
        list.getChildren()
                .flatMap(item -> item.getChildren())
                .map(Anchor.class::cast)
                .forEach(link -> {
                    if (link.getText().equals(name)) link.getElement().setAttribute("aria-current", "page");
                    else link.getElement().removeAttribute("aria-current");
                });
    }
}
