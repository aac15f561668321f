package dev.entente.dispute;

import dev.entente.identity.Internal;
import dev.entente.settlement.SettlementDocuments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Names questions in the books by their numbers. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class DisputeDocuments implements SettlementDocuments {

    @Inject
    Disputes disputes;

    @Override
    public Map<UUID, String> of(UUID[] sources) {
        return disputes.named(sources).stream().collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }
}
