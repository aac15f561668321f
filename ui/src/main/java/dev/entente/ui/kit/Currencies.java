package dev.entente.ui.kit;

import com.vaadin.flow.component.combobox.ComboBox;
import dev.entente.api.Unit;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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
        // What is typed whole is meant as well: the choice itself takes only what is pointed at.
        field.setAllowCustomValue(true);
        field.addCustomValueSetListener(typed -> {
            var chosen = meant(typed.getDetail(), locale).orElse(field.getValue());
            field.clear(); // or what was typed would stay, where it means nothing
            field.setValue(chosen);
        });
        return field;
    }

    /** The currency of this code, or else the only one whose name has these words in it. */
    private static Optional<String> meant(String typed, Locale locale) {
        var code = typed.strip().toUpperCase(Locale.ROOT);
        if (codes().contains(code)) return Optional.of(code);
        var found = codes().stream()
                .filter(each -> words(each, locale).toUpperCase(locale).contains(code))
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
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
