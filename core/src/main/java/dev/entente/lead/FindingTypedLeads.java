package dev.entente.lead;

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

/** All leads, by company, number, domain and contact, for those who may read whom they are about; the contact itself is not said. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class FindingTypedLeads implements Finds {

    private static final Tokens TOKENS = new Tokens("LeadToken", "leadId");

    @Inject
    FindingByTokens finding;

    @Override
    public String permission() {
        return LeadPermissions.READ;
    }

    @Override
    public List<Hit> find(Typed typed, int most) {
        return finding.hits(Lead.class, TOKENS, typed, lead -> hit(lead, typed));
    }

    static Hit hit(Lead lead, Typed typed) {
        var contact = lead.profile().contact();
        int rank = typed.rank(lead.company(), lead.number(), lead.domain(), contact.name(), contact.email());
        return new Hit(
                Kind.LEAD,
                lead.id(),
                lead.company(),
                lead.number(),
                lead.state().words(),
                lead.heldBy(),
                rank);
    }
}
