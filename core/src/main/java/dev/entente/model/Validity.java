package dev.entente.model;

import dev.entente.api.Condition.Subject;
import dev.entente.api.Label;
import dev.entente.api.commercial.Occurrence.Influenced;
import dev.entente.api.commercial.Occurrence.Refunded;
import dev.entente.api.commercial.Occurrence.Sale;
import dev.entente.api.commercial.Occurrence.Won;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * From when to when a rule is in force, by which day. What began before the first day is existing business: it follows on a
 * day of its own, or never where none is given. A new sale of which no earlier day is known begins on its own day.
 */
public record Validity(
        @Label("By the day of") By by,
        @Label("New business from") @Nullable LocalDate from,
        @Label("Existing business from") @Nullable LocalDate existing,

        @Label(value = "Until", help = "The first day on which it no longer holds.") @Nullable
        LocalDate until) {

    /** The day that decides. */
    public enum By {
        DAY,
        AGREED,
        SUBSCRIBED,
        CUSTOMER_SINCE,
        LINE_SINCE,
        JOINED;

        boolean looksBack() {
            return this == CUSTOMER_SINCE || this == LINE_SINCE;
        }

        String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }

        /** Null where it is not known. */
        @Nullable
        LocalDate of(Subject on) {
            var known = known(on);
            return known == null && on.what() instanceof Won won ? won.on() : known;
        }

        private @Nullable LocalDate known(Subject on) {
            var sale = saleOf(on);
            var line = on.line();
            return switch (this) {
                case DAY -> on.what().on();
                case JOINED -> on.standing().joined();
                case LINE_SINCE -> line == null ? null : line.since();
                case AGREED -> sale == null ? null : sale.buyer().agreed();
                case SUBSCRIBED -> sale == null ? null : sale.buyer().subscribed();
                case CUSTOMER_SINCE -> sale == null ? null : sale.buyer().since();
            };
        }

        private static @Nullable Sale saleOf(Subject on) {
            return switch (on.what()) {
                case Sale sale -> sale;
                case Refunded refund -> refund.of();
                case Influenced influenced -> influenced.sale();
                default -> null;
            };
        }
    }

    public Validity {
        if (from != null && until != null && !from.isBefore(until))
            throw new IllegalArgumentException("It ends before it begins");
        if (existing != null && from == null)
            throw new IllegalArgumentException("Existing business is what began before a first day; name that day too");
    }

    boolean holds(LocalDate start, LocalDate day) {
        if (until != null && !day.isBefore(until)) return false;
        if (from == null || !start.isBefore(from)) return true;
        return existing != null && !day.isBefore(existing);
    }
}
