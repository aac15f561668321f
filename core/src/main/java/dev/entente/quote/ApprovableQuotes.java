package dev.entente.quote;

import dev.entente.approval.Approvable;
import dev.entente.approval.Facts;
import dev.entente.approval.KnownFact;
import dev.entente.identity.Internal;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Quotes as something that may need an approval: a special price does, and whatever else rules speak of. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ApprovableQuotes implements Approvable {

    static final String KIND = "quote";

    @Inject
    Quotes quotes;

    @Inject
    QuoteParts parts;

    @Inject
    WeighingOffers weighing;

    @Inject
    CurrentTenant tenant;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String words() {
        return "Quotes";
    }

    @Override
    public List<KnownFact> facts() {
        return QuoteFacts.ALL;
    }

    @Override
    public Facts of(UUID id) {
        var quote = quotes.byId(id).orElseThrow(StoredQuotes::unknown);
        var offer = Offer.of(quote, parts.revision(id, quote.standing()).orElseThrow());
        return new Facts(weighing.facts(offer), Set.of(), offer.isSpecial());
    }

    @Override
    public Optional<String> against(UUID id) {
        var quote = quotes.byId(id).orElseThrow(StoredQuotes::unknown);
        if (!quote.hasExpired(tenant.today())) return Optional.empty();
        return Optional.of(quote.number() + " was good through " + quote.validThrough()
                + ". Have it revised at the prices of today.");
    }

    @Override
    public String path(UUID id) {
        return "quotes/" + id;
    }

    @Override
    public String portalPath(UUID id) {
        return "portal/quotes/" + id;
    }
}
