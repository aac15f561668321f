package dev.entente.deal;

import dev.entente.identity.Internal;
import dev.entente.search.FindingByTokens;
import dev.entente.search.FindingByTokens.Tokens;
import dev.entente.search.Finds;
import dev.entente.search.Hit;
import dev.entente.search.Kind;
import dev.entente.search.Typed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/** Deals, by customer, name, number and domain. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class FindingTypedDeals implements Finds {

    private static final Tokens TOKENS = new Tokens("DealToken", "dealId");

    @Inject
    FindingByTokens finding;

    @Override
    public String permission() {
        return DealPermissions.READ;
    }

    @Override
    public List<Hit> find(Typed typed, int most) {
        return finding.hits(Deal.class, TOKENS, typed, deal -> hit(deal, typed));
    }

    private static Hit hit(Deal deal, Typed typed) {
        var domain = deal.domain() == null ? "" : deal.domain();
        int rank = typed.rank(deal.customerName(), deal.number(), deal.name(), domain);
        return new Hit(Kind.DEAL, deal.id(), deal.customerName(), deal.number(), deal.name(), deal.partnerId(), rank);
    }
}
