package dev.entente.ui.kit;

import com.vaadin.flow.component.combobox.ComboBox;
import dev.entente.api.Unit;
import java.util.Currency;
import java.util.List;
import java.util.Locale;

/** The currencies that something can be sold in, and a choice of one by its code or name. */
public final class Currencies {

    /** Funds, metals and codes for tests, which nothing is sold in. */
    private static final List<String> NO_MONEY = List.of("XXX", "XTS", "XAU", "XAG", "XPT", "XPD");

    private Currencies() {}

    public static ComboBox<String> field(String label, Unit usual) {
        var field = new ComboBox<String>(label);
        field.setItems(codes());
        var locale = Format.user().locale();
        field.setItemLabelGenerator(code -> words(code, locale));
        field.setValue(usual.code());
        return field;
    }

    /** By code. */
    public static List<String> codes() {
        return Currency.getAvailableCurrencies().stream()
                .map(Currency::getCurrencyCode)
                .filter(code -> !NO_MONEY.contains(code) && isKnown(code))
                .sorted()
                .toList();
    }

    private static boolean isKnown(String code) {
        try {
            return Unit.currency(code).isCurrency();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String words(String code, Locale locale) {
        return code + " \u00b7 " + Currency.getInstance(code).getDisplayName(locale);
    }
}
