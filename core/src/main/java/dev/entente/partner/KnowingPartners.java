package dev.entente.partner;

import dev.entente.identity.Internal;
import dev.entente.tenant.TenantCache;
import dev.entente.tenant.TenantCache.Region;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells other capabilities what a partner is called and how it stands: asked whenever a partner does something, and hardly ever changed. */
@Internal
@ApplicationScoped
@Transactional
public class KnowingPartners {

    private static final Region<UUID, Known> KNOWN = new Region<>();

    @Inject
    TenantCache cache;

    @Inject
    Partners partners;

    /** What does not change while it is looked at. */
    public record Known(UUID id, String name, Partner.State state) {

        private static Known of(Partner partner) {
            return new Known(partner.id(), partner.name(), partner.state());
        }
    }

    public Optional<Known> byId(UUID id) {
        return Optional.ofNullable(byIds(List.of(id)).get(id));
    }

    /** Those of these that the scope reaches, by id; one query for those not known yet. */
    public Map<UUID, Known> byIds(Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : cache.all(KNOWN, ids, this::read);
    }

    private Map<UUID, Known> read(List<UUID> ids) {
        return partners.byIds(ids.toArray(UUID[]::new)).stream()
                .map(Known::of)
                .collect(Collectors.toMap(Known::id, Function.identity()));
    }
}
