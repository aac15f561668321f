package dev.entente.attribution;

import dev.entente.api.Percentage;
import dev.entente.api.commercial.Standing;
import dev.entente.sale.Sale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A partner's credit for a sale: its part, the level that decided (none for influence, which stands beside the order), the
 * share that others have before it and its own, whether it had registered the deal, the motion that it earns under where
 * that is another than the sale's, and the rule in words. A share of nothing says why the partner that the sale names has none.
 * Of what was agreed it says also what the vendor's own sellers have together.
 */
public record Share(
        UUID partner,
        String part,
        @Nullable Level level,
        Percentage before,
        Percentage share,
        boolean registered,
        @Nullable String motion,
        String rule,
        @Nullable Percentage vendor) {

    static final Percentage NONE = Percentage.of("0");
    static final Percentage ALL = Percentage.of("100");

    /** Of a sale of which the vendor's own sellers have nothing. */
    Share(
            UUID partner,
            String part,
            @Nullable Level level,
            Percentage before,
            Percentage share,
            boolean registered,
            @Nullable String motion,
            String rule) {
        this(partner, part, level, before, share, registered, motion, rule, null);
    }

    static Share whole(Candidate winner, Level level, String rule) {
        return new Share(winner.partner(), winner.word(), level, NONE, ALL, winner.holds(), winner.motion(), rule);
    }

    /** What a sale means that only names its partner. */
    static Share named(Sale sale) {
        var rule = sale.isRegistered() ? Words.REGISTERED_ELSEWHERE : Words.ONLY_NAMED;
        var level = sale.isRegistered() ? Level.REGISTERED : Level.DIRECT;
        return new Share(sale.partnerId(), word(sale), level, NONE, ALL, sale.isRegistered(), null, rule);
    }

    /** What the partner that a sale names did, as the source says it. */
    static String word(Sale sale) {
        var role = sale.circumstances().role();
        return role == null ? Standing.Credit.WHOLE.role() : role;
    }

    /** A credit beside the order. */
    public boolean isInfluence() {
        return level == null;
    }

    /** Whether it is anything at all. */
    public boolean counts() {
        return share.fraction().signum() > 0;
    }
}
