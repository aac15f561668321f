package dev.entente.ui.kit;

import com.vaadin.flow.component.AbstractCompositeField;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A filter that states its value when it is set ("Tier: Gold"), and opens its choices in a popover. */
public final class FilterChip<T> extends AbstractCompositeField<Button, FilterChip<T>, Set<T>> {

    private static final long serialVersionUID = 1L;

    private final String label;
    private final ItemLabelGenerator<T> words;
    private final CheckboxGroup<T> choices = new CheckboxGroup<>();

    public FilterChip(String label, Collection<T> options, ItemLabelGenerator<T> words) {
        super(Set.of());
        this.label = label;
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

    private void show() {
        var values = getValue();
        var said = values.stream().map(words::apply).sorted().collect(Collectors.joining(", "));
        var button = getContent();
        button.setText(values.isEmpty() ? label : label + ": " + said);
        button.setClassName("en-chip-on", !values.isEmpty());
        button.setIcon(new Glyph(values.isEmpty() ? "plus" : "down"));
        button.setIconAfterText(!values.isEmpty());
    }
}
