package dev.entente.approval;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be approved, as whoever asks says it.
 *
 * @param partnerId who sees what becomes of it beside the vendor
 * @param digest of what exactly is meant: approved is this and nothing else
 * @param madeBy who made what is meant, and so does not decide it; null: the system
 */
public record Subject(
        String kind,
        UUID id,
        @Nullable UUID partnerId,
        String title,
        String digest,
        @Nullable UUID madeBy) {}
