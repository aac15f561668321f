package dev.entente.ui.member;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import dev.entente.identity.Catalog;
import dev.entente.identity.CreatingTokens.Wish;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What a token is for, what it may do, and how long. */
final class TokenForm {

    private static final int DEFAULT_DAYS = 90;

    private final TextField name = new TextField("What it is for");
    private final CheckboxGroup<String> permissions = new CheckboxGroup<>("It may");
    private final Select<Integer> days = new Select<>();

    TokenForm(Set<String> held, Catalog catalog) {
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(80);
        name.setPlaceholder("Billing system");
        permissions.setItems(new TreeSet<>(held));
        permissions.setItemLabelGenerator(code -> catalog.get(code).words());
        permissions.setHelperText("Choose at least one"); // marked as required, the group would break a rule of ARIA
        days.setLabel("It ends after");
        days.setItems(30, DEFAULT_DAYS, 365, 730);
        days.setItemLabelGenerator(count -> count + " days");
        days.setValue(DEFAULT_DAYS);
    }

    Component[] fields() {
        return new Component[] {name, permissions, days};
    }

    Map<String, Component> byPointer() {
        return Map.of("/name", name, "/permissions", permissions, "/days", days);
    }

    Wish wish() {
        return new Wish(name.getValue(), permissions.getValue(), days.getValue());
    }
}
