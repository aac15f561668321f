package dev.entente.lead;

import dev.entente.identity.Internal;
import dev.entente.search.KeepingTokens;
import dev.entente.search.Kind;
import dev.entente.search.Refills;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Makes leads to be found that were there before they could be: by the vendor by whom to speak to, by partners at all. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class RefillingLeads implements Refills {

    @Inject
    Leads leads;

    @Inject
    LeadShares shares;

    @Inject
    KeepingTokens finding;

    @Override
    public Optional<UUID> refill(UUID after, int most) {
        var ids = leads.lockAfter(Scope.current().tenantId(), after, most);
        if (ids.isEmpty()) return Optional.empty();
        var keys = ids.toArray(UUID[]::new);
        var found = leads.byIds(keys);
        leads.deleteTokens(keys);
        leads.insertTokens(
                found.stream().flatMap(each -> LeadToken.of(each).stream()).toList());
        tell(keys);
        return ids.size() < most ? Optional.empty() : Optional.of(ids.getLast());
    }

    private void tell(UUID[] of) {
        var numbers = shares.ofLeads(of).stream().collect(Collectors.toMap(LeadShare::id, LeadShare::number));
        if (numbers.isEmpty()) return;
        var told = shares.disclosedAll(numbers.keySet().toArray(UUID[]::new));
        finding.add(
                Kind.LEAD,
                told.stream()
                        .map(each -> each.texts(numbers.getOrDefault(each.shareId(), "")))
                        .toList());
    }
}
