package dev.entente.operator;

import dev.entente.identity.Internal;
import dev.entente.tenant.CurrentTenant;
import dev.entente.tenant.Scope;
import dev.entente.tenant.Tenant;
import dev.entente.tenant.TenantAddresses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Names the tenants that somebody signed up, never verified and never worked in. It reports them; nothing deletes them. */
@ApplicationScoped
@Internal
public class ListingUnverified {

    private static final Duration PATIENCE = Duration.ofDays(14);

    @Inject
    TenantAddresses addresses;

    @Inject
    CurrentTenant current;

    @Inject
    @Any
    Instance<Footprint> footprints;

    @Inject
    InstantSource clock;

    /** Some of those that are there; the last slug that was looked at leads on, if there is more to look at. */
    public record Found(List<Tenant> tenants, @Nullable String after) {}

    public Found after(@Nullable String slug, int looked) {
        Operator.check();
        var slugs = addresses.after(slug == null ? "" : slug, looked);
        var found = slugs.stream()
                .flatMap(one -> addresses.find(one).stream())
                .flatMap(id -> Scope.call(Scope.system(id), this::unused))
                .toList();
        return new Found(found, slugs.size() < looked ? null : slugs.getLast());
    }

    private Stream<Tenant> unused() {
        var tenant = current.get();
        boolean old = tenant.openedAt().plus(PATIENCE).isBefore(clock.instant());
        if (tenant.isVerified() || !old || footprints.stream().anyMatch(Footprint::isThere)) return Stream.empty();
        return Stream.of(tenant);
    }
}
