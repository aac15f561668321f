package dev.entente.deal;

import dev.entente.identity.Internal;
import dev.entente.partner.SearchTokens.Range;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Finds open deals that may be one with another, as far as the scope reaches. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class FindingDeals {

    private static final int MOST = 50;

    @Inject
    Deals deals;

    /** Open deals with a customer of this domain, or with one whose name has a word that begins with one of these. */
    public List<Deal> openLike(String domain, List<String> words) {
        Map<UUID, Deal> found = new LinkedHashMap<>();
        var scope = Scope.current();
        deals.ofDomain(scope.tenantId(), scope.partnerId(), domain, Stage.open(), MOST)
                .forEach(deal -> found.put(deal.id(), deal));
        for (var word : words) {
            var range = Range.of(word);
            deals.named(scope.tenantId(), scope.partnerId(), Stage.open(), range.from(), range.until(), MOST)
                    .forEach(deal -> found.put(deal.id(), deal));
        }
        return List.copyOf(found.values());
    }

    /** The deal, where it is in reach. */
    public Optional<Deal> byId(UUID id) {
        return deals.byId(id);
    }
}
