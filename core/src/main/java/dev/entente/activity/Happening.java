package dev.entente.activity;

import dev.entente.api.Amount;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of a timeline: when it was (as a moment, or a whole day that begins then), which partner it concerns, its kind
 * ("note", "tier", "statement"), the sentence, a quiet remark that may be empty, the page it leads to (none: empty), the
 * amount that it is about, and whether the partner sees it too.
 */
public record Happening(
        UUID id,
        Instant at,
        boolean wholeDay,
        @Nullable UUID partnerId,
        String kind,
        String words,
        String detail,
        String path,
        @Nullable Amount amount,
        boolean shared) {}
