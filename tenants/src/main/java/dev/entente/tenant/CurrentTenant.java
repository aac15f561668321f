package dev.entente.tenant;

import dev.entente.problem.Problem;
import dev.entente.tenant.TenantCache.Region;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The tenant whose scope is bound: its name and look are for everybody, also on the sign-in page. */
@ApplicationScoped
public class CurrentTenant {

    private static final Region<UUID, Optional<Tenant>> IT = new Region<>();

    @Inject
    TenantCache cache;

    @Inject
    Tenants tenants;

    @Inject
    TenantAddresses addresses;

    @Inject
    InstantSource clock;

    @Inject
    Reading reading;

    /** As the transaction has seen it first: asked for again and again, it is one trip to the database at most. */
    public Tenant get() {
        if (Presumption.isMade()) return read();
        return TenantConnections.inTransaction() ? once() : reading.get();
    }

    Tenant once() {
        return TenantConnections.once(CurrentTenant.class, this::read);
    }

    Tenant read() {
        var id = Scope.current().tenantId();
        return cache.get(IT, id, () -> tenants.current(id))
                .orElseThrow(() -> new IllegalStateException("The bound tenant does not exist"));
    }

    /** In a transaction. */
    @ApplicationScoped
    @Transactional
    static class Reading {

        @Inject
        CurrentTenant current;

        public Tenant get() {
            return current.once();
        }
    }

    /** The business day that it is where the tenant counts its days. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), get().zone());
    }

    /** Its first administrator has shown that mail to them arrives; false if that was known already. */
    @Transactional
    public boolean verify() {
        return tenants.verify(clock.instant()) > 0;
    }

    /** Opens the bound tenant. Its address is claimed first: of two at once, the second is told that it is taken. */
    @Transactional
    public Tenant open(NewTenant opening) {
        if (!addresses.claim(opening.slug(), Scope.current().tenantId())) {
            var words = "Choose another name; this one belongs to another tenant";
            throw Problem.field(TenantProblem.ADDRESS_TAKEN, "/slug", words);
        }
        var tenant = new Tenant(opening, clock.instant());
        tenants.insert(tenant);
        return tenant;
    }
}
