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
     * the rest.
     */
    public List<Part> parts(Amount amount, LocalDate sale) {
        return parts(
                amount, portions.stream().map(each -> each.share().percent()).toList(), sale, sale);
    }

    /**
     * The same of what was given back on a later day. It takes from the portion that is payable last, then from the one
     * before, and is due with it, though not before its own day.
     */
    public List<Part> parts(GivenBack back) {
        var taken = new ArrayList<BigDecimal>();
        var from = BigDecimal.ZERO;
        for (var portion : portions.reversed()) {
            var until = from.add(portion.share().percent());
            taken.addFirst(back.within(from, until));
            from = until;
        }
        boolean isNothing = taken.stream().allMatch(each -> each.signum() == 0);
        return isNothing ? parts(back.amount, back.sale) : parts(back.amount, taken, back.sale, back.on);
    }

    /** What a refund takes back of a sale: its day, the sale's, the net of the sale, of what was given back before, of this. */
    public record GivenBack(Amount amount, LocalDate on, LocalDate sale, long whole, long before, long now) {

        /** How much of it lies between two percentages of the sale. */
        private BigDecimal within(BigDecimal from, BigDecimal until) {
            var all = BigDecimal.valueOf(whole);
            var first = from.multiply(all).max(BigDecimal.valueOf(before).multiply(ALL));
            var last = until.multiply(all).min(BigDecimal.valueOf(before + now).multiply(ALL));
            return last.subtract(first).max(BigDecimal.ZERO);
        }
    }

    private List<Part> parts(Amount amount, List<BigDecimal> weights, LocalDate sale, LocalDate first) {
        var days = BusinessDays.of(holidays);
        var parts = new ArrayList<Part>();
        var all = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var shares = BigDecimal.ZERO;
        long before = 0;
        for (int i = 0; i < portions.size(); i++) {
            shares = shares.add(weights.get(i));
            long until = BigDecimal.valueOf(amount.minor())
                    .multiply(shares)
                    .divide(all, 0, RoundingMode.DOWN)
                    .longValueExact();
            var on = PayableDay.of(portions.get(i), sale, days);
            var part = new Amount(until - before, amount.unit());
            parts.add(new Part(i + 1, portions.get(i), on.isBefore(first) ? first : on, part));
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
