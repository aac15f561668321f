package dev.entente.branding;

import dev.entente.identity.Open;
import dev.entente.tenant.CurrentTenant;
import dev.entente.tenant.Scope;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

/** How the bound tenant looks to everybody. */
@ApplicationScoped
@Open("The brand stands on the sign-in page already")
public class ReadingBrand {

    @Inject
    Stored stored;

    @Inject
    InstantSource clock;

    private final Shown shown = new Shown();

    public Brand current() {
        return shown.get(Scope.current().tenantId(), clock.instant(), stored::current);
    }

    /** The published logo; none where the name's first letter stands for it. */
    public Optional<BrandLogo> logo() {
        var id = current().logoId();
        return id == null ? Optional.empty() : stored.logo(id);
    }

    void forget(UUID tenant) {
        shown.forget(tenant);
    }

    /** What the database holds, in a transaction of its own. */
    @ApplicationScoped
    @Transactional
    static class Stored {

        @Inject
        Brands brands;

        @Inject
        CurrentTenant tenants;

        Brand current() {
            return brands.editions(Limit.of(1)).stream()
                    .findFirst()
                    .map(edition -> Brand.of(edition.design(), edition.logoId()))
                    .orElseGet(this::opened);
        }

        private Brand opened() {
            var tenant = tenants.get();
            return Brand.plain(tenant.name(), tenant.accent());
        }

        Optional<BrandLogo> logo(UUID id) {
            return brands.logo(id);
        }
    }
}
