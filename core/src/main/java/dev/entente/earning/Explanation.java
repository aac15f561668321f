package dev.entente.earning;

import dev.entente.api.Amount;
import dev.entente.api.PluginId;
import dev.entente.api.commercial.Earning;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a result came about. Program, offer, model and terms are null where none applied and a person has to decide; before
 * is the earlier amount where this is a correction; reproduced says whether working it out again just now, from what was
 * kept with it, gave the same bytes.
 */
public record Explanation(
        UUID id,
        String partner,
        String about,
        String document,
        LocalDate on,
        Earning result,
        @Nullable String program,
        @Nullable Integer programVersion,
        @Nullable LocalDate inForceFrom,
        @Nullable String offer,
        @Nullable PluginId model,
        @Nullable String pluginDigest,
        @Nullable String termsJson,
        List<Input> inputs,
        Instant calculatedAt,
        String reason,
        int revision,
        @Nullable Amount before,
        boolean superseded,
        boolean reproduced) {

    /** A figure that the result depends on, in words. */
    public record Input(String label, String value) {}

    public Explanation {
        inputs = List.copyOf(inputs);
    }
}
