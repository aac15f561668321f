package dev.entente.identity;

import dev.entente.tenant.Scope;
import dev.entente.tenant.TenantCache;
import dev.entente.tenant.TenantCache.Region;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Finds active members by side and role, for the system's own work. Without roles: everybody of that side. */
@ApplicationScoped
@Transactional
@Internal
public class FindingMembers {

    private static final Region<Optional<UUID>, List<Member>> ACTIVE = new Region<>();

    @Inject
    TenantCache cache;

    @Inject
    Members members;

    public List<Member> active(Collection<UUID> ids) {
        if (ids.isEmpty()) return List.of();
        return members.all(List.copyOf(ids)).stream().filter(Member::isActive).toList();
    }

    /** Whether it is active; nobody lets it in or ends its access meanwhile, until the running transaction ends. */
    @Transactional(TxType.MANDATORY)
    public boolean isActiveAlone(UUID id) {
        members.lock(Scope.current().tenantId(), id);
        return members.find(id).filter(Member::isActive).isPresent();
    }

    public List<Member> atHome(Set<Role> roles) {
        return having(roles, cache.get(ACTIVE, Optional.empty(), members::activeAtHome));
    }

    public List<Member> ofPartner(UUID partner, Set<Role> roles) {
        return having(roles, cache.get(ACTIVE, Optional.of(partner), () -> members.activeOf(partner)));
    }

    /** Everybody active of each of these; one query however many. */
    public Map<UUID, List<Member>> ofPartners(Collection<UUID> partners) {
        if (partners.isEmpty()) return Map.of();
        return members.activeOfAll(List.copyOf(partners)).stream()
                .collect(Collectors.groupingBy(FindingMembers::partner));
    }

    private static UUID partner(Member member) {
        return Objects.requireNonNull(member.partnerId());
    }

    private static List<Member> having(Set<Role> roles, List<Member> active) {
        if (roles.isEmpty()) return active;
        return active.stream()
                .filter(member -> !Collections.disjoint(member.roles(), roles))
                .toList();
    }
}
