package dev.entente.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;

/**
 * Filters of a toolbar. On a phone they would push the list off the screen: there they are folded behind this button, which
 * says how many are set; on a desk all are seen, and the button is not.
 */
public final class Folding extends Button {

    private static final long serialVersionUID = 1L;
    private static final String UNFOLDED = "en-unfolded";

    private final List<HasValue<?, ?>> filters = new ArrayList<>();

    public Folding(Div toolbar) {
        super("Filters", new Glyph("filter"));
        addClassName("en-folding");
        getElement().setAttribute("aria-expanded", "false");
        addClickListener(click -> {
            boolean open = !toolbar.hasClassName(UNFOLDED);
            toolbar.setClassName(UNFOLDED, open);
            getElement().setAttribute("aria-expanded", Boolean.toString(open));
        });
    }

    public <F extends Component & HasValue<?, ?>> void fold(F filter) {
        filters.add(filter);
        hide(filter);
        filter.addValueChangeListener(change -> say());
        say();
    }

    /** Something that is always set, and so is no filter that is counted. */
    public void hide(Component other) {
        other.getElement().getClassList().add("en-filter");
    }

    boolean isFiltered() {
        return filters.stream().anyMatch(filter -> !filter.isEmpty());
    }

    private void say() {
        long set = filters.stream().filter(filter -> !filter.isEmpty()).count();
        setText(set == 0 ? "Filters" : "Filters (" + set + ")");
    }
}
