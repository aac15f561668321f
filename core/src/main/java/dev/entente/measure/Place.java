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
