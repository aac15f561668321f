package dev.entente.tenant;

import java.time.Instant;

/** Tenants as they are read. */
public final class TenantFixtures {

    private TenantFixtures() {}

    public static Tenant tenant(String name, String accent) {
        return new Tenant(NewTenant.of("acme", name, accent, "Europe/London", "EUR"), Instant.EPOCH);
    }
}
