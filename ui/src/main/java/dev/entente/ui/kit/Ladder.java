package dev.entente.ui.kit;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Tiers in order, lowest first, with everything up to the present one filled; without a present one, none is. */
public final class Ladder extends OrderedList {

    private static final long serialVersionUID = 1L;

    public Ladder(String current, List<String> tiers) {
        addClassName("en-ladder");
        int reached = tiers.indexOf(current);
        for (int i = 0; i < tiers.size(); i++) {
            var item = new ListItem(new Span(tiers.get(i)));
            item.setClassName("en-reached", i <= reached);
            if (i == reached) item.getElement().setAttribute("aria-current", "step");
            add(item);
        }
    }
}
