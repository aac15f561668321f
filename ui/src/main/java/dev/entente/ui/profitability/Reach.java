package dev.entente.ui.profitability;

import dev.entente.api.Unit;
import dev.entente.profitability.Assumption;
import dev.entente.ui.kit.SliderField;
import dev.entente.ui.kit.SliderField.Range;
import java.math.BigDecimal;

/** How far the slider of a figure goes, and in which steps: what is usual, where more may be typed. */
final class Reach {

    private Reach() {}

    static SliderField slider(Assumption which, Unit unit, BigDecimal value) {
        var suffix = switch (which.kind()) {
            case COUNT, PEOPLE -> "";
            case PERCENT -> "%";
            case MONEY -> unit.code();
        };
        return new SliderField(which.words(), suffix, value, range(which));
    }

    private static Range range(Assumption which) {
        return switch (which) {
            case MONTHS -> range("1", "60", "1");
            case DEALS -> range("0", "60", "1");
            case DEAL -> range("1000", "200000", "1000");
            case TERM -> range("0", "60", "1");
            case RAMP -> range("0", "24", "1");
            case GROWTH -> range("-50", "100", "5");
            case RENEWALS, REGISTERED, VENDOR_COST -> range("0", "100", "5");
            case DISCOUNT, SALES_COST -> range("0", "40", "1");
            case DEAL_COST -> range("0", "10000", "100");
            case PEOPLE -> range("0", "10", "0.5");
            case PERSON -> range("0", "150000", "1000");
            case INVESTMENT -> range("0", "100000", "1000");
            case SERVICES -> range("0", "50000", "500");
            case SERVICES_MARGIN -> range("-20", "80", "5");
        };
    }

    private static Range range(String least, String most, String step) {
        return new Range(new BigDecimal(least), new BigDecimal(most), new BigDecimal(step));
    }

    /** Of a motion's share. */
    static SliderField share(String words, BigDecimal value) {
        return new SliderField(words, "%", value, range("0", "100", "5"));
    }
}
