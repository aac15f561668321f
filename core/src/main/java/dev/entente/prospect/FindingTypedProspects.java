package dev.entente.prospect;

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

/** Prospects, by name, number and domain. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class FindingTypedProspects implements Finds {

    private static final Tokens TOKENS = new Tokens("ProspectToken", "prospectId");

    @Inject
    FindingByTokens finding;

    @Override
    public String permission() {
        return ProspectPermissions.READ;
    }

    @Override
    public List<Hit> find(Typed typed, int most) {
        return finding.hits(Prospect.class, TOKENS, typed, prospect -> hit(prospect, typed));
    }

    private static Hit hit(Prospect prospect, Typed typed) {
        int rank = typed.rank(prospect.name(), prospect.number(), prospect.domain());
        return new Hit(Kind.PROSPECT, prospect.id(), prospect.name(), prospect.number(), prospect.domain(), null, rank);
    }
}
