package dev.entente.ui.kit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;

/** Names in order of size; the bar behind each name shows its share of the largest. */
public final class RankList extends OrderedList {

    private static final long serialVersionUID = 1L;

    public RankList() {
        addClassName("en-rank");
    }

    public RankList row(String href, String name, String value, int percent) {
        var amount = new Span(value);
        amount.addClassName("en-money");
        var link = new Anchor(href, name);
        link.addClassName("en-row-link");
        var item = new ListItem(link, amount);
        item.getElement().getStyle().set("--share", percent + "%");
        add(item);
        return this;
    }
}
