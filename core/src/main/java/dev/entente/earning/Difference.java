package dev.entente.earning;

import dev.entente.api.Amount;
import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Earning.Earned;
import dev.entente.api.commercial.Earning.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What to post so that the ledger says what the new result says: a pure function. */
record Difference(Kind kind, Amount amount) {

    /** Nothing, one posting, or, where kind or unit changed, the old taken back and the new posted. */
    static List<Difference> between(@Nullable BookedEarning before, Earning now) {
        var old = before == null || before.kind() == null ? null : posted(before.kind(), before.amount());
        var next = now instanceof Earned earned ? posted(earned.kind(), earned.amount()) : null;
        if (old != null
                && next != null
                && old.kind == next.kind
                && old.amount.unit().equals(next.amount.unit())) {
            return some(new Difference(old.kind, next.amount.minus(old.amount)), null);
        }
        return some(old == null ? null : new Difference(old.kind, old.amount.negated()), next);
    }

    private static @Nullable Difference posted(Kind kind, @Nullable Amount amount) {
        return amount == null || kind == Kind.RETAINS ? null : new Difference(kind, amount);
    }

    private static List<Difference> some(@Nullable Difference first, @Nullable Difference second) {
        var all = new ArrayList<Difference>();
        if (first != null && first.amount.minor() != 0) all.add(first);
        if (second != null && second.amount.minor() != 0) all.add(second);
        return List.copyOf(all);
    }
}
