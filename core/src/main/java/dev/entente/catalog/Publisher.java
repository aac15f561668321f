package dev.entente.catalog;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody who hands in plugins, with the keys by which their jars are signed. */
public record Publisher(String code, String name, Instant openedAt, List<SigningKey> keys) {

    public Publisher {
        keys = List.copyOf(keys);
    }

    /** A public key; with its last day, and revoked from a day on, or not. */
    public record SigningKey(
            String key,
            Instant trustedAt,
            @Nullable LocalDate until,
            @Nullable LocalDate revokedOn) {}
}
