package dev.entente.ui.pricebook;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import dev.entente.pricebook.ReadingBooks.Filter;
import dev.entente.ui.kit.DayField;
import dev.entente.ui.kit.Folding;
import dev.entente.ui.kit.Glyph;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;

/** Which prices are looked for: how the article number begins, the family, the term, and on which day. */
final class PriceFilter extends Div {

    private static final long serialVersionUID = 1L;

    private final TextField search = new TextField();
    private final ComboBox<String> family = new ComboBox<>();
    private final ComboBox<Period> term = new ComboBox<>();
    private final DayField day = new DayField("");
    private final Span count = new Span();
    private final Folding folding = new Folding(this);
    private boolean capitals;

    PriceFilter(List<String> families, LocalDate today, SerializableRunnable changed) {
        addClassName("en-toolbar");
        search.setAriaLabel("Search article number");
        search.addClassName("en-search-field");
        search.setPlaceholder("Search article number");
        search.setPrefixComponent(new Glyph("search"));
        search.setClearButtonVisible(true);
        search.setMaxLength(64);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        family.setPlaceholder("Family");
        family.setAriaLabel("Family");
        family.setItems(families);
        family.setClearButtonVisible(true);
        term.setPlaceholder("Term");
        term.setAriaLabel("Term");
        term.setItems(PriceWords.TERMS);
        term.setItemLabelGenerator(PriceWords::term);
        term.setClearButtonVisible(true);
        day.setAriaLabel("As of");
        day.setPrefixComponent(new Span("As of"));
        day.setValue(today);
        count.addClassName("en-count-line");
        count.getElement().setAttribute("role", "status");
        folding.fold(family);
        folding.fold(term);
        folding.hide(day);
        add(search, folding, family, term, day, count);
        search.addValueChangeListener(_ -> {
            capitals = false;
            changed.run();
        });
        family.addValueChangeListener(_ -> changed.run());
        term.addValueChangeListener(_ -> changed.run());
        day.addValueChangeListener(_ -> changed.run());
    }

    /** Something else to choose, in front of the count. */
    void with(Component other) {
        addComponentAtIndex(indexOf(count), other);
    }

    /** The same, folded away with the filters on a phone. */
    void fold(Component other) {
        with(other);
        folding.hide(other);
    }

    void say(String words) {
        count.setText(words);
    }

    /** Whether the same is looked for in capitals now: article numbers mostly are, and nobody likes to type them. */
    boolean triesCapitals() {
        boolean tries = !capitals && !typed().equals(typed().toUpperCase(Locale.ROOT));
        capitals = capitals || tries;
        return tries;
    }

    private String typed() {
        return search.getValue().strip();
    }

    /** Whether the day counts: where all days are shown, it does not. */
    void asks(boolean forDay) {
        day.setVisible(forDay);
    }

    boolean isEmpty() {
        return search.isEmpty() && family.isEmpty() && term.isEmpty();
    }

    boolean fits(Period of) {
        return term.isEmpty() || term.getValue().toTotalMonths() == of.toTotalMonths();
    }

    /** On the day that is chosen, if days count. */
    Filter filter() {
        var chosen = family.getValue();
        var prefix = capitals ? typed().toUpperCase(Locale.ROOT) : typed();
        return new Filter(
                prefix, chosen == null ? "" : chosen, day.isVisible() ? day.getValue() : null, term.getValue());
    }
}
