package dev.entente.quote;

import dev.entente.deal.ChangingDeals;
import dev.entente.deal.DealProfile;
import dev.entente.identity.Requires;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem;
import dev.entente.quote.Quote.State;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sends quotes, and says what became of them. What was accepted becomes what its deal is about. */
@ApplicationScoped
@Transactional
@Requires(QuotePermissions.MAKE)
public class ClosingQuotes {

    @Inject
    StoredQuotes stored;

    @Inject
    QuoteParts parts;

    @Inject
    ClearingQuotes clearing;

    @Inject
    ChangingDeals deals;

    @Inject
    CurrentTenant tenant;

    @Inject
    InstantSource clock;

    /** The quote as it is kept, where the revision that somebody saw is the one that stands. */
    public Quote seen(UUID id, int number) {
        var quote = stored.seen(id, null);
        if (quote.standing() != number) throw StoredQuotes.meanwhile();
        return quote;
    }

    /** Says that the customer has it now. Without a revision, whatever stands is sent. */
    public Quote send(UUID id, @Nullable Integer revision) {
        var quote = open(id, revision);
        refuseExpired(quote);
        if (quote.state() == State.SENT) return quote;
        ClearingQuotes.refuseUncleared(quote);
        var before = StoredQuotes.view(quote);
        quote.send(clock.instant());
        stored.changed("quote.sent", before, quote);
        return quote;
    }

    /** The customer takes it; its deal is about these lines from then on. */
    public Quote accept(UUID id, @Nullable Integer revision) {
        var quote = open(id, revision);
        refuseExpired(quote);
        ClearingQuotes.refuseUncleared(quote);
        var before = StoredQuotes.view(quote);
        quote.close(State.ACCEPTED, null, clock.instant());
        stored.changed("quote.accepted", before, quote);
        if (quote.dealId() != null) take(quote.dealId(), quote);
        return quote;
    }

    /** The customer does not want it, for this reason. */
    public Quote decline(UUID id, @Nullable Integer revision, String because) {
        return close(id, revision, State.DECLINED, because);
    }

    /** It is taken back, for this reason. */
    public Quote withdraw(UUID id, @Nullable Integer revision, String because) {
        return close(id, revision, State.WITHDRAWN, because);
    }

    private Quote close(UUID id, @Nullable Integer revision, State as, String because) {
        new Findings().line("/because", because, 500).refuse(QuoteProblem.UNCLEAR_QUOTE);
        var quote = open(id, revision);
        var before = StoredQuotes.view(quote);
        quote.close(as, because.strip(), clock.instant());
        var words = as == State.DECLINED ? "declined" : "withdrawn";
        stored.changed("quote." + words, before, quote);
        clearing.forget(quote, "The quote was " + words);
        return quote;
    }

    private Quote open(UUID id, @Nullable Integer revision) {
        var quote = stored.seen(id, revision);
        if (!quote.state().isOpen()) throw StoredQuotes.closed(quote);
        return quote;
    }

    private void refuseExpired(Quote quote) {
        if (quote.hasExpired(tenant.today())) throw StoredQuotes.expired(quote);
    }

    // A deal that is won or lost meanwhile keeps what was sold.
    private void take(UUID dealId, Quote quote) {
        var page = deals.current(dealId);
        var deal = page.deal();
        if (!deal.stage().isOpen()) return;
        if (!Objects.equals(deal.partnerId(), quote.partnerId())) {
            var advice = deal.number() + " is led by somebody else by now. Revise the quote without it.";
            throw new Problem(QuoteProblem.DEAL_WENT_ELSEWHERE, advice);
        }
        var profile = new DealProfile(
                deal.partnerId(),
                deal.customerName(),
                deal.domain(),
                deal.name(),
                deal.motion(),
                deal.program(),
                deal.route(),
                quote.net(),
                deal.expectedClose(),
                deal.ownerId(),
                deal.nextStep(),
                deal.nextStepOn(),
                deal.blockers(),
                parts.revision(quote.id(), quote.standing()).orElseThrow().items(),
                null);
        deals.change(page, profile);
    }
}
