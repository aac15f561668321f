package dev.entente.duty;

import dev.entente.api.Amount;
import dev.entente.api.Measure;
import dev.entente.api.Measure.Window.Calendar;
import dev.entente.api.Unit;
import dev.entente.identity.Role;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What partners of a type take on: of which kind it is, what is to be done, who does it, how often, and how much of a figure at least. */
public record Duty(
        Kind kind,
        String words,
        Role owner,
        Rhythm rhythm,
        @Nullable Target target) {

    /** Of which kind it is. */
    public enum Kind {
        SALES("Sales target"),
        MARKETING("Marketing"),
        SUPPORT("Support"),
        REPORTING("Reporting");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** As people read it. */
        public String words() {
            return words;
        }

        /** As interfaces write it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How often; quarters, halves and years are the vendor's fiscal ones. */
    public enum Rhythm {
        ALWAYS("at any time", null),
        MONTH("each month", Calendar.MONTH),
        QUARTER("each quarter", Calendar.FISCAL_QUARTER),
        HALF_YEAR("each half-year", Calendar.FISCAL_HALF_YEAR),
        YEAR("each year", Calendar.FISCAL_YEAR);

        private final String words;
        private final @Nullable Calendar window;

        Rhythm(String words, @Nullable Calendar window) {
            this.words = words;
            this.window = window;
        }

        /** As people read it. */
        public String words() {
            return words;
        }

        /** As interfaces write it: half-year. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** In which it is looked at; null where it has no end. */
        @Nullable
        Calendar window() {
            return window;
        }
    }

    /** How much of a figure of the catalog there has to be. */
    public record Target(String what, Amount least) {

        /**
         * From what people write; what is counted is as fine as it is written. Throws where it is no amount, and where money has more
         * decimals than its currency: "50.000" may be meant as fifty thousand.
         */
        public static Target of(String what, String value, String unit) {
            var figure = new BigDecimal(value);
            if (unit.isEmpty() || Character.isUpperCase(unit.charAt(0))) {
                var money = Unit.currency(unit);
                if (figure.scale() > money.scale())
                    throw new ArithmeticException("Use at most " + money.scale() + " decimals for " + unit);
                return new Target(what, Amount.exactly(figure, money));
            }
            return new Target(what, Amount.exactly(figure, Unit.counted(unit, Math.max(0, figure.scale()))));
        }
    }

    public Duty {
        words = words.strip();
    }

    /** What is counted; null where nothing is, or it has no end at which it could be. */
    @Nullable
    Measure measure() {
        var window = rhythm.window();
        return target == null || window == null
                ? null
                : Measure.of(target.what(), target.least().unit(), window);
    }
}
