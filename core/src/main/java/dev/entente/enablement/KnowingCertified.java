package dev.entente.enablement;

import dev.entente.identity.Internal;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Who is certified in what at partners, for whoever works something out from it: one query, however many. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class KnowingCertified {

    @Inject
    Certifications certifications;

    public Certified at(Collection<UUID> partnerIds) {
        if (partnerIds.isEmpty()) return new Certified(List.of());
        var ids =
                partnerIds.stream().filter(Scope.current()::reaches).distinct().toArray(UUID[]::new);
        return new Certified(certifications.ofAll(Scope.current().tenantId(), ids).stream()
                .map(Certification::fact)
                .toList());
    }
}
