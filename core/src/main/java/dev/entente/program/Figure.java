package dev.entente.program;

import dev.entente.api.Amount;
import dev.entente.api.Percentage;
import dev.entente.api.Unit;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a program file that can be changed by itself: where it stands (a JSON Pointer), what it is called, and its
 * value as people write it; without a unit it is a percentage.
 */
public record Figure(
        String pointer,
        String label,
        String value,
        @Nullable Unit unit) {

    static Figure of(String pointer, String label, Percentage rate) {
        return new Figure(pointer, label, rate.percent().toPlainString(), null);
    }

    static Figure of(String pointer, String label, Amount amount) {
        return new Figure(pointer + "/value", label, amount.value().toPlainString(), amount.unit());
    }

    /** The percentage or the amount. */
    public Object figure() {
        return unit == null ? Percentage.of(value) : Amount.exactly(new BigDecimal(value), unit);
    }
}
