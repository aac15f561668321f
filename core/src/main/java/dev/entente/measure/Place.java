package dev.entente.measure;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Where something stands among all that one partner did: by day, on a day sales before what was given back of them and the
 * ends of periods last, and then by identity. It does not depend on what was reported first.
 */
public record Place(LocalDate day, Rank rank, UUID event) implements Comparable<Place> {

    /** What comes first on a day. */
    public enum Rank {
        SALE,
        REFUND,
        CLOSING
    }

    private static final UUID NONE = new UUID(0, 0);
    private static final UUID ALL = new UUID(-1, -1);

    /** The first on a day, before all that happened on it. */
    public static Place before(LocalDate day) {
        return new Place(day, Rank.SALE, NONE);
    }

    /** Behind which identity those of a rank on its day come after it. */
    public UUID behind(Rank asked) {
        int order = asked.compareTo(rank);
        if (order == 0) return event;
        return order < 0 ? ALL : NONE;
    }

    @Override
    public int compareTo(Place other) {
        int byDay = day.compareTo(other.day);
        if (byDay != 0) return byDay;
        int byRank = rank.compareTo(other.rank);
        if (byRank != 0) return byRank;
        int high = Long.compareUnsigned(event.getMostSignificantBits(), other.event.getMostSignificantBits());
        return high != 0
                ? high
                : Long.compareUnsigned(event.getLeastSignificantBits(), other.event.getLeastSignificantBits());
    }
}
