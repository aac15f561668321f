package dev.entente.clock;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a clock runs for: a record between the vendor and a partner (null: somebody who is none yet), in the words by which people
 * know it ("R-00001 for Acme"), from when on, and until when, where the record itself says so.
 */
public record Subject(
        @Nullable UUID partnerId,
        UUID id,
        String words,
        Instant from,
        @Nullable Instant until) {

    private static final int LONGEST = 200;

    public Subject {
        if (words.length() > LONGEST) words = words.substring(0, LONGEST - 1) + "…";
    }

    public Subject(@Nullable UUID partnerId, UUID id, String words, Instant from) {
        this(partnerId, id, words, from, null);
    }
}
