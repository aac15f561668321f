package dev.entente.tenant;

import java.time.Instant;
import java.util.Optional;

/** Tenants for tests of what stands above. */
public final class TenantFixtures {

    private TenantFixtures() {}

    /** At acme.localhost, verified. */
    public static Tenant acme() {
        return new Tenant(NewTenant.of("acme", "Acme", "#3d4fc4", "Europe/Berlin", null), Instant.EPOCH);
    }

    /** The same before anybody has opened the link of the verification. */
    public static Tenant unverified() {
        return new Tenant(
                NewTenant.of("acme", "Acme", "#3d4fc4", "Europe/Berlin", null).unverified(), Instant.EPOCH);
    }

    /** The way to tenants of this installation. */
    public static Addresses addresses() {
        var addresses = new Addresses();
        addresses.baseHost = "localhost";
        addresses.scheme = "http";
        addresses.port = Optional.of(9080);
        return addresses;
    }
}
