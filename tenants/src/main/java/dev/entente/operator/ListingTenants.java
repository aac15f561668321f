package dev.entente.operator;

import dev.entente.identity.Internal;
import dev.entente.problem.Problem;
import dev.entente.tenant.CurrentTenant;
import dev.entente.tenant.Scope;
import dev.entente.tenant.Tenant;
import dev.entente.tenant.TenantAddresses;
import dev.entente.tenant.TenantProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Names the tenants, each read within its own scope. */
@ApplicationScoped
@Internal
public class ListingTenants {

    @Inject
    TenantAddresses addresses;

    @Inject
    CurrentTenant tenant;

    /** By slug, behind the given one. */
    public List<Tenant> after(@Nullable String slug, int count) {
        Operator.check();
        return addresses.after(slug == null ? "" : slug, count).stream()
                .map(this::find)
                .map(id -> Scope.call(Scope.system(id), tenant::get))
                .toList();
    }

    /** The tenant at an address. */
    public UUID find(String slug) {
        Operator.check();
        return addresses
                .find(slug)
                .orElseThrow(() -> new Problem(TenantProblem.UNKNOWN_TENANT, "Look it up in the list of tenants."));
    }
}
