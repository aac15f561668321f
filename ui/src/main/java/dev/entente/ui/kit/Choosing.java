package dev.entente.ui.kit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** What can be done with the rows of a list that are chosen, and how many they are; not there while none is. */
final class Choosing<T> extends Div {

    private static final long serialVersionUID = 1L;

    private final Grid<T> grid;
    private final Listing.Noun noun;
    private final Span count = new Span();

    Choosing(Grid<T> grid, Listing.Noun noun, List<Bulk<T>> acts) {
        this.grid = grid;
        this.noun = noun;
        addClassName("en-chosen");
        count.getElement().setAttribute("role", "status");
        add(count);
        for (var act : acts) {
            add(new Button(act.verb(), click -> act.act().accept(List.copyOf(grid.getSelectedItems()))));
        }
        var none = new Button("Choose none", click -> grid.deselectAll());
        none.addThemeVariants(ButtonVariant.TERTIARY);
        add(none);
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        grid.addSelectionListener(change -> show());
        show();
    }

    private void show() {
        int chosen = grid.getSelectedItems().size();
        setVisible(chosen > 0);
        count.setText(Format.user().number(chosen) + " " + (chosen == 1 ? noun.one() : noun.many()) + " chosen");
    }
}
