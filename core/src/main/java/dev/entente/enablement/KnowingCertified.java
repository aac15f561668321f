package dev.entente.enablement;

import static java.util.Comparator.comparing;

import dev.entente.identity.Internal;
import dev.entente.tenant.Scope;
import dev.entente.tenant.TenantCache;
import dev.entente.tenant.TenantCache.Region;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who is certified in what at partners, for whoever works something out from it: one query, however many. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class KnowingCertified {

    private static final Comparator<FirstCertification> EARLIEST =
            comparing(FirstCertification::on).thenComparing(FirstCertification::id);

    private static final Region<UUID, List<Fact>> AT = new Region<>();

    @Inject
    TenantCache cache;

    @Inject
    Certifications certifications;

    /** Of each path, however it went on; what was revoked from its first day on never was. */
    public List<FirstCertification> firsts(Collection<UUID> partnerIds) {
        var ids =
                partnerIds.stream().filter(Scope.current()::reaches).distinct().toArray(UUID[]::new);
        var first = new TreeMap<List<String>, FirstCertification>(comparing(List::toString));
        for (var each : certifications.ofAll(Scope.current().tenantId(), ids)) {
            var fact = each.fact();
            if (!fact.isValidOn(fact.from())) continue;
            first.merge(
                    List.of(fact.partnerId().toString(), fact.path()),
                    new FirstCertification(fact.partnerId(), fact.path(), fact.from(), each.id()),
                    (one, other) -> EARLIEST.compare(one, other) <= 0 ? one : other);
        }
        return List.copyOf(first.values());
    }

    public Certified at(Collection<UUID> partnerIds) {
        var ids =
                partnerIds.stream().filter(Scope.current()::reaches).distinct().toList();
        if (ids.isEmpty()) return new Certified(List.of());
        var all = cache.all(AT, ids, this::read);
        return new Certified(ids.stream()
                .flatMap(id -> all.getOrDefault(id, List.of()).stream())
                .toList());
    }

    private Map<UUID, List<Fact>> read(List<UUID> partnerIds) {
        var found = certifications.ofAll(Scope.current().tenantId(), partnerIds.toArray(UUID[]::new)).stream()
                .map(Certification::fact)
                .collect(Collectors.groupingBy(Fact::partnerId));
        return partnerIds.stream()
                .collect(Collectors.toMap(Function.identity(), id -> found.getOrDefault(id, List.of())));
    }
}
