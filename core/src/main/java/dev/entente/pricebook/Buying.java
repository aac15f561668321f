package dev.entente.pricebook;

import dev.entente.api.Unit;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who buys how, in which currency, on which day: decides which price book applies. */
public record Buying(
        @Nullable UUID partnerId,
        @Nullable String motion,
        @Nullable String tier,
        @Nullable String region,
        Unit unit,
        LocalDate day) {}
