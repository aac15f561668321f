package dev.entente.conflict;

import dev.entente.api.Percentage;
import dev.entente.conflict.Conflict.Outcome;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody decides: the outcome, the contender that keeps it or gets it, or who has which share of a split, of influence
 * or of the credit for the sale itself; and why, in words that all of them read.
 */
public record Verdict(Outcome outcome, @Nullable UUID winner, List<ShareOf> shares, boolean influence, String reason) {

    /** What a contender has of a split. */
    public record ShareOf(UUID contender, Percentage share) {}

    public Verdict {
        shares = List.copyOf(shares);
    }

    Map<UUID, Percentage> byContender() {
        var all = new LinkedHashMap<UUID, Percentage>();
        shares.forEach(each -> all.put(each.contender(), each.share()));
        return all;
    }
}
