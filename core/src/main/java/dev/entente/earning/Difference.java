package dev.entente.earning;

import dev.entente.api.Amount;
import dev.entente.api.commercial.Earning.Earned;
import dev.entente.api.commercial.Earning.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What to post, and on which day, so that the ledger says what the new result says: a pure function. */
record Difference(LocalDate on, Kind kind, Amount amount) {

    /** Nothing, one posting, or, where day, kind or unit changed, the old taken back and the new posted. */
    static List<Difference> between(@Nullable BookedEarning before, Worked now) {
        var old = before == null || before.kind() == null ? null : posted(before.on(), before.kind(), before.amount());
        var next = now.result() instanceof Earned earned ? posted(now.on(), earned.kind(), earned.amount()) : null;
        if (old != null && next != null && old.isLike(next)) {
            return some(new Difference(next.on, next.kind, next.amount.minus(old.amount)), null);
        }
        return some(old == null ? null : new Difference(old.on, old.kind, old.amount.negated()), next);
    }

    private boolean isLike(Difference other) {
        return on.equals(other.on) && kind == other.kind && amount.unit().equals(other.amount.unit());
    }

    private static @Nullable Difference posted(LocalDate on, Kind kind, @Nullable Amount amount) {
        return amount == null || kind == Kind.RETAINS ? null : new Difference(on, kind, amount);
    }

    private static List<Difference> some(@Nullable Difference first, @Nullable Difference second) {
        var all = new ArrayList<Difference>();
        if (first != null && first.amount.minor() != 0) all.add(first);
        if (second != null && second.amount.minor() != 0) all.add(second);
        return List.copyOf(all);
    }
}
