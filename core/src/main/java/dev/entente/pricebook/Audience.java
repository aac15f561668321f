package dev.entente.pricebook;

import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** For whom a price book is; what is left out is open to all. */
public record Audience(
        @Nullable UUID partnerId,
        @Nullable String region,
        @Nullable String tier,
        @Nullable String motion) {

    public static final Audience EVERYBODY = new Audience(null, null, null, null);

    boolean includes(Buying buying) {
        return (partnerId == null || partnerId.equals(buying.partnerId()))
                && (region == null || region.equals(buying.region()))
                && (tier == null || tier.equals(buying.tier()))
                && (motion == null || motion.equals(buying.motion()));
    }

    /** Whether some buyer is of both, and a book for this one is the one that applies to it, or the newer of two that do. */
    boolean goesBefore(Audience other) {
        return weight() >= other.weight()
                && isOpenTo(partnerId, other.partnerId)
                && isOpenTo(region, other.region)
                && isOpenTo(tier, other.tier)
                && isOpenTo(motion, other.motion);
    }

    private static boolean isOpenTo(@Nullable Object one, @Nullable Object other) {
        return one == null || other == null || one.equals(other);
    }

    /** What is named earlier outweighs all that comes after it: partner, region, tier, motion. */
    int weight() {
        return (partnerId == null ? 0 : 8)
                + (region == null ? 0 : 4)
                + (tier == null ? 0 : 2)
                + (motion == null ? 0 : 1);
    }

    String words() {
        var words = new ArrayList<String>();
        if (partnerId != null) words.add("the partner by name");
        if (region != null) words.add("region " + region);
        if (tier != null) words.add("tier " + tier);
        if (motion != null) words.add("motion " + motion);
        return words.isEmpty() ? "everybody" : String.join(", ", words);
    }
}
