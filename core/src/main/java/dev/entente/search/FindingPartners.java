package dev.entente.search;

import dev.entente.identity.Internal;
import dev.entente.partner.Partner;
import dev.entente.partner.PartnerPermissions;
import dev.entente.search.FindingByTokens.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/** Partners, by name, code, number and domain. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class FindingPartners implements Finds {

    private static final Tokens TOKENS = new Tokens("PartnerToken", "partnerId");

    @Inject
    FindingByTokens finding;

    @Override
    public String permission() {
        return PartnerPermissions.READ;
    }

    @Override
    public List<Hit> find(Typed typed, int most) {
        return finding.hits(Partner.class, TOKENS, typed, partner -> hit(partner, typed));
    }

    private static Hit hit(Partner partner, Typed typed) {
        int rank = typed.rank(
                partner.name(),
                partner.number(),
                partner.code(),
                partner.domain().orElse(""));
        return new Hit(Kind.PARTNER, partner.id(), partner.name(), partner.number(), "", null, rank);
    }
}
