package dev.entente.ui.kit;

import com.vaadin.flow.component.AbstractCompositeField;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A filter that states its value when it is set ("Tier: Gold"), and opens its choices in a popover. */
public final class FilterChip<T> extends AbstractCompositeField<Button, FilterChip<T>, Set<T>> {

    private static final long serialVersionUID = 1L;

    private final String label;
    private final ArrayList<T> options;
    private final ItemLabelGenerator<T> words;
    private final CheckboxGroup<T> choices = new CheckboxGroup<>();

    public FilterChip(String label, Collection<T> options, ItemLabelGenerator<T> words) {
        super(Set.of());
        this.label = label;
        this.options = new ArrayList<>(options);
        this.words = words;
        choices.setLabel(label);
        choices.setItems(options);
        choices.setItemLabelGenerator(words);
        choices.addClassName("en-chip-choices");
        choices.addValueChangeListener(change -> setModelValue(Set.copyOf(change.getValue()), change.isFromClient()));
        addValueChangeListener(change -> show());
        var popover = new Popover(choices);
        popover.setTarget(getContent());
        popover.setPosition(PopoverPosition.BOTTOM_START);
        popover.setModal(true);
        popover.setAriaLabel("Filter by " + label.toLowerCase(Locale.ROOT));
        getContent().addClassName("en-chip");
        show();
    }

    @Override
    protected void setPresentationValue(Set<T> values) {
        choices.setValue(values);
        show();
    }

    public String label() {
        return label;
    }

    /** All that can be chosen. */
    public List<T> options() {
        return List.copyOf(options);
    }

    /** One more that can be chosen, such as a word that somebody asks for and nobody says any longer. */
    public void offer(T option) {
        if (options.contains(option)) return;
        var chosen = getValue();
        options.add(option);
        choices.setItems(options);
        setPresentationValue(chosen);
    }

    private void show() {
        var values = getValue();
        var button = getContent();
        button.setText(values.isEmpty() ? label : label + ": " + said(values));
        button.setClassName("en-chip-on", !values.isEmpty());
        button.setIcon(new Glyph(values.isEmpty() ? "plus" : "down"));
        button.setIconAfterText(!values.isEmpty());
    }

    /** One or two by name, more by the first and how many others. */
    private String said(Set<T> values) {
        var names = options.stream().filter(values::contains).map(words::apply).toList();
        return names.size() < 3 ? String.join(", ", names) : names.getFirst() + " and " + (names.size() - 1) + " more";
    }
}
