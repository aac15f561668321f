package dev.entente.ui.partner;

import com.vaadin.flow.component.combobox.ComboBox;
import java.text.Collator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Countries by the names that people know them by. */
public final class Countries {

    private Countries() {}

    public static String name(String code) {
        return Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
    }

    /** By name. */
    public static List<String> all() {
        return Arrays.stream(Locale.getISOCountries())
                .sorted((one, other) -> Collator.getInstance(Locale.ENGLISH).compare(name(one), name(other)))
                .toList();
    }

    public static ComboBox<String> field() {
        var field = new ComboBox<String>("Country");
        field.setItems(all());
        field.setItemLabelGenerator(Countries::name);
        field.setClearButtonVisible(true);
        return field;
    }
}
