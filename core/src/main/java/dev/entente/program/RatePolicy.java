package dev.entente.program;

import dev.entente.api.Label;
import dev.entente.api.Unit;
import dev.entente.model.Exchange;
import dev.entente.rate.RateSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How prices are worked out in a currency that no price book asks them in: by the rate of which day, how old that may be at
 * most, whose it is (null: anybody's), or by a table of the program's own, which goes before all rates. And by the rate of which
 * day a sale earns that is in another currency than the terms of its offer (null: it is not converted).
 */
public record RatePolicy(
        @Label("Rate of the day of") Day day,
        @Label("Days old at most") int oldest,

        @Label("Sales earn by the rate of the day of") @Nullable
        Earning earnings,

        @Label("Source") @Nullable RateSource source,

        @Label("Fixed rates") List<Exchange> table) {

    /** A week with its holidays, for rates of the deal's day. */
    public static final RatePolicy USUAL = new RatePolicy(Day.DEAL, 7, null, null, List.of());

    /** Whose day decides what a price is; none is made when it is invoiced or stands on a statement. */
    public enum Day {
        DEAL,
        QUOTE;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whose day decides what a sale counts as. */
    public enum Earning {
        /** The day on which it was agreed, where that is known and before it was sold. */
        DEAL,
        /** Its own. */
        INVOICE,
        /** The last of its month. */
        STATEMENT;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public LocalDate on(LocalDate sold, @Nullable LocalDate agreed) {
            return switch (this) {
                case DEAL -> agreed != null && agreed.isBefore(sold) ? agreed : sold;
                case INVOICE -> sold;
                case STATEMENT -> YearMonth.from(sold).atEndOfMonth();
            };
        }
    }

    public RatePolicy {
        table = List.copyOf(table);
    }

    /** The day whose rate a quote uses: that on which its deal was opened, or its own. */
    public LocalDate on(LocalDate quoted, @Nullable LocalDate opened) {
        return day == Day.DEAL && opened != null && opened.isBefore(quoted) ? opened : quoted;
    }

    /** The newest row of the table for two currencies on a day, whichever of them it counts in. */
    public Optional<Exchange> fixed(Unit one, Unit other, LocalDate on) {
        Exchange found = null;
        for (var row : table) {
            if (!isOf(row, one, other) && !isOf(row, other, one)) continue;
            if (row.from() != null && row.from().isAfter(on)) continue;
            if (found == null
                    || found.from() == null
                    || row.from() != null && row.from().isAfter(found.from())) found = row;
        }
        return Optional.ofNullable(found);
    }

    private static boolean isOf(Exchange row, Unit one, Unit other) {
        return row.amount().unit().equals(one) && row.counts().unit().equals(other);
    }

    /** "converted by the rate of the deal's day, at most 7 days old". */
    public String words() {
        if (!table.isEmpty() && oldest == 0) return "converted by a table of " + rows();
        var words = "converted by the rate of the " + day.code() + "\u2019s day, at most " + oldest + " days old"
                + RateSource.only(source);
        return table.isEmpty() ? words : words + ", and before that by a table of " + rows();
    }

    /** "are converted by the rate of the invoice's day, at most 7 days old"; of a policy or of none. */
    static String earned(@Nullable RatePolicy policy) {
        var earnings = policy == null ? null : policy.earnings();
        if (policy == null || earnings == null) return "are held for review";
        var words = "are converted by the rate of the " + earnings.code() + "\u2019s day, at most " + policy.oldest()
                + " days old" + RateSource.only(policy.source());
        return policy.table().isEmpty() ? words : words + ", and before that by a table of " + policy.rows();
    }

    /** What becomes of sales in another currency than their terms. */
    public String earned() {
        return earned(this);
    }

    private String rows() {
        return table.size() == 1 ? "1 rate" : table.size() + " rates";
    }
}
