package dev.entente.payable;

import dev.entente.api.Amount;
import dev.entente.api.Percentage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * When what an offer earns becomes payable: in which portions, and whose holidays are no business days (a country such as
 * DE, or one with its part such as DE-BY; null where only weekends are none).
 */
public record Payable(List<Portion> portions, @Nullable String holidays) {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    public Payable {
        portions = List.copyOf(portions);
        if (portions.isEmpty()) throw new IllegalArgumentException("Say at least one portion");
        if (!isWhole(portions)) throw new IllegalArgumentException("The shares are not 100 % together");
    }

    /** How time is counted: elapsed days, business days, months to the same day, or ends of months. */
    public enum Counted {
        DAYS,
        BUSINESS_DAYS,
        MONTHS,
        MONTH_ENDS
    }

    /** From which day on: the day of the sale, or the last one of its month. */
    public enum From {
        SALE,
        MONTH_END
    }

    /** A share of the amount, and how long it is held back. */
    public record Portion(Percentage share, int after, Counted counted, From from) {

        /** Everything after some elapsed days. */
        public static Portion whole(int days) {
            return new Portion(Percentage.of("100"), days, Counted.DAYS, From.SALE);
        }

        /** "22 business days after the sale", or "at once". */
        public String words() {
            if (after == 0) return from == From.SALE ? "at once" : "at the end of the month";
            var end = from == From.SALE ? "the sale" : "the end of the month";
            return switch (counted) {
                case DAYS -> after + (after == 1 ? " day" : " days") + " after " + end;
                case BUSINESS_DAYS -> after + (after == 1 ? " business day" : " business days") + " after " + end;
                case MONTHS -> after + (after == 1 ? " month" : " months") + " after " + end;
                case MONTH_ENDS ->
                    after == 1 ? "at the first month end after " + end : after + " month ends after " + end;
            };
        }
    }

    /** A part of an amount and the day on which it becomes payable. */
    public record Part(int number, Portion portion, LocalDate on, Amount amount) {}

    static boolean isWhole(List<Portion> portions) {
        return portions.stream()
                        .map(portion -> portion.share().percent())
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .compareTo(ALL)
                == 0;
    }

    /**
     * An amount in its parts, which are the amount together: each is cut to the smallest part of the unit, and the last takes
     * the rest. Days are counted from the sale, and none is before the first, which is later where something was given back.
     */
    public List<Part> parts(Amount amount, LocalDate sale, LocalDate first) {
        var days = BusinessDays.of(holidays);
        var parts = new ArrayList<Part>();
        var shares = BigDecimal.ZERO;
        long before = 0;
        for (var portion : portions) {
            shares = shares.add(portion.share().percent());
            long until = BigDecimal.valueOf(amount.minor())
                    .multiply(shares)
                    .divide(ALL, 0, RoundingMode.DOWN)
                    .longValueExact();
            var on = PayableDay.of(portion, sale, days);
            var part = new Amount(until - before, amount.unit());
            parts.add(new Part(parts.size() + 1, portion, on.isBefore(first) ? first : on, part));
            before = until;
        }
        return List.copyOf(parts);
    }

    /** "50 % at once, 50 % 30 days after the sale". */
    public String words() {
        var several = portions.stream()
                .map(portion ->
                        portion.share().percent().stripTrailingZeros().toPlainString() + " % " + portion.words())
                .collect(Collectors.joining(", "));
        return portions.size() == 1 ? portions.getFirst().words() : several;
    }
}
