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
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The leads that a partner was told of, by company, domain and number. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class FindingTypedOffers implements Finds {

    private static final Tokens TOKENS = new Tokens("RecordToken", "recordId", Kind.LEAD.word());

    @Inject
    FindingByTokens finding;

    @Inject
    LeadShares shares;

    @Override
    public String permission() {
        return LeadPermissions.OWN;
    }

    @Override
    public List<Hit> find(Typed typed, int most) {
        var told = finding.hits(Disclosure.class, TOKENS, typed, each -> hit(each, typed));
        if (told.isEmpty()) return told;
        var own = shares.byIds(told.stream().map(Hit::id).toArray(UUID[]::new)).stream()
                .collect(Collectors.toMap(LeadShare::id, Function.identity()));
        return told.stream()
                .flatMap(hit -> Stream.ofNullable(own.get(hit.id())).map(share -> of(share, hit, typed)))
                .toList();
    }

    private static Hit hit(Disclosure told, Typed typed) {
        return new Hit(
                Kind.LEAD,
                told.shareId(),
                told.company(),
                "",
                "",
                null,
                typed.rank(told.company(), told.told().domain()));
    }

    // The number and the page are the share's.
    static Hit of(LeadShare share, Hit told, Typed typed) {
        int rank = Math.min(told.rank(), typed.rank(told.title(), share.number()));
        return new Hit(
                        Kind.LEAD,
                        share.id(),
                        told.title(),
                        share.number(),
                        share.state().words(),
                        share.partnerId(),
                        rank)
                .knownBy(share.leadId().toString());
    }
}
