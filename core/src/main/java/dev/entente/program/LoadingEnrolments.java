package dev.entente.program;

import dev.entente.identity.Internal;
import dev.entente.tenant.Scope;
import dev.entente.tenant.TenantCache;
import dev.entente.tenant.TenantCache.Region;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who takes part in what, with tiers over time: two queries, however many partners. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class LoadingEnrolments {

    private static final Region<UUID, List<Enrolled>> OF = new Region<>();

    @Inject
    TenantCache cache;

    @Inject
    Enrolments enrolments;

    @Inject
    EnrolmentTiers tiers;

    /** The enrolments of these partners, by partner; a partner without any is left out. */
    public Map<UUID, List<Enrolled>> of(Collection<UUID> partnerIds) {
        var ids =
                partnerIds.stream().filter(Scope.current()::reaches).distinct().toList();
        if (ids.isEmpty()) return Map.of();
        var all = new HashMap<>(cache.all(OF, ids, this::read));
        all.values().removeIf(List::isEmpty);
        return all;
    }

    private Map<UUID, List<Enrolled>> read(List<UUID> partnerIds) {
        var ids = partnerIds.toArray(UUID[]::new);
        var tenant = Scope.current().tenantId();
        var found = enrolled(enrolments.ofAll(tenant, ids), tiers.ofAll(tenant, ids)).stream()
                .collect(Collectors.groupingBy(Enrolled::partnerId));
        return partnerIds.stream()
                .collect(Collectors.toMap(Function.identity(), id -> found.getOrDefault(id, List.of())));
    }

    /** One by its key, without its tiers. */
    public Optional<Enrolled> byId(UUID enrolmentId) {
        return enrolments.byId(enrolmentId).map(each -> each.with(List.of()));
    }

    /** Everybody in a program, by partner. */
    public Map<UUID, Enrolled> in(UUID programId) {
        return enrolled(enrolments.in(programId), tiers.in(programId)).stream()
                .collect(Collectors.toMap(Enrolled::partnerId, each -> each));
    }

    /** How many take part on a day, and how many of them have which tier, by its code. */
    public record Counted(long partners, Map<String, Long> tiers) {

        public Counted {
            tiers = Map.copyOf(tiers);
        }
    }

    /** Two queries, however many there are. */
    public Counted counted(UUID programId, LocalDate day) {
        var byTier = tiers.counted(programId, day).stream()
                .filter(row -> row[0] != null)
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
        return new Counted(enrolments.count(programId, day), byTier);
    }

    /** The next so many in a program, in the order of partners. */
    public List<Enrolled> inAfter(UUID programId, UUID partnerId, int limit) {
        var next = enrolments.inAfter(programId, partnerId, Limit.of(limit));
        if (next.isEmpty()) return List.of();
        var ids = next.stream().map(Enrolment::partnerId).toArray(UUID[]::new);
        return enrolled(next, tiers.ofAll(Scope.current().tenantId(), ids));
    }

    private static List<Enrolled> enrolled(List<Enrolment> enrolments, List<EnrolmentTier> tiers) {
        var byEnrolment = tiers.stream()
                .collect(Collectors.groupingBy(
                        EnrolmentTier::enrolmentId, Collectors.mapping(EnrolmentTier::dated, Collectors.toList())));
        return enrolments.stream()
                .map(each -> each.with(byEnrolment.getOrDefault(each.id(), List.of())))
                .toList();
    }
}
