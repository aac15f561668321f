package dev.entente.tenant;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A tenant was opened; fired in its scope and in the transaction that opens it, so that what comes with it is there or
 * the tenant is not. The starter names the program and products to begin with; with promises, what is usually promised in time is.
 */
public record TenantOpened(UUID tenantId, @Nullable String starter, boolean promises) {}
