package dev.entente.payout;

import dev.entente.identity.Internal;
import dev.entente.settlement.SettlementDocuments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Names payments in the books by the ids that banks know them by; the vendor's own alone sees them. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class PaymentDocuments implements SettlementDocuments {

    @Inject
    Payouts payouts;

    @Override
    public Map<UUID, String> of(UUID[] sources) {
        return payouts.named(sources).stream().collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }
}
