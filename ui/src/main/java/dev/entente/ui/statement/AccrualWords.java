package dev.entente.ui.statement;

import dev.entente.api.Amount;
import dev.entente.api.commercial.Earning.Kind;
import dev.entente.earning.Accrual;
import dev.entente.earning.Accrual.Next;
import dev.entente.earning.ReadingAccruals.Liability;
import dev.entente.ui.kit.Format;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Says what a period that still goes on has brought so far. */
final class AccrualWords {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private AccrualWords() {}

    /** A charge is taken off. */
    static String amount(Accrual accrual) {
        var amount = accrual.amount();
        return amount == null ? "Held" : Format.user().money(signed(accrual.kind(), amount));
    }

    static Amount signed(@Nullable Kind kind, Amount amount) {
        return kind == Kind.CHARGES ? amount.negated() : amount;
    }

    static String verb(Kind kind) {
        return switch (kind) {
            case PAYS -> "would earn";
            case CHARGES -> "would be charged";
            case RETAINS -> "would keep";
        };
    }

    static String label(Liability liability) {
        var words = switch (liability.kind()) {
            case PAYS -> "owed to partners";
            case CHARGES -> "owed by partners";
            case RETAINS -> "kept by partners";
        };
        return liability.program() + ", " + words;
    }

    static String period(Accrual accrual) {
        var day = Format.user().day(accrual.closes());
        return accrual.over() ? "Over since " + day + ", to be closed" : "Accruing until " + day;
    }

    /** The first of the totals that are looked for. */
    static String next(Accrual accrual) {
        if (accrual.over()) return "Over; waits for its month to be closed";
        return accrual.next().stream().findFirst().map(AccrualWords::missing).orElse("Nothing more to reach");
    }

    static String missing(Next next) {
        var format = Format.user();
        var then = next.then();
        var brings = then == null ? "" : ", then " + format.money(then);
        return format.money(next.missing()) + " to go" + brings;
    }

    static String reached(Next next) {
        return Format.user().money(next.reached()) + " of " + Format.user().money(next.from());
    }

    static int percent(Next next) {
        if (next.from().minor() <= 0 || next.reached().isNegative()) return 0;
        var done = next.reached().value().multiply(ALL).divide(next.from().value(), 0, RoundingMode.DOWN);
        return Math.min(done.intValue(), ALL.intValue() - 1);
    }
}
