package dev.entente.sale;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who goes on with the customers of a partner that leaves: another one, by id and code, or the vendor itself (both null). */
public record Succession(@Nullable UUID partnerId, @Nullable String partner) {}
