package dev.entente.quote;

import dev.entente.identity.Internal;
import dev.entente.identity.Requires;
import dev.entente.lifecycle.CheckingStanding;
import dev.entente.lifecycle.Doing;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem;
import dev.entente.tenant.CurrentTenant;
import dev.entente.tenant.Deadlock;
import dev.entente.tenant.Numbers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Makes quotes, and their next revisions at the prices of the day. One is only made of lines that all have a price and keep
 * the rules of their products.
 */
@ApplicationScoped
public class MakingQuotes {

    private static final int MOST_OF_DEAL = 200;

    @Inject
    PricingCarts pricing;

    @Inject
    JudgingOffers judging;

    @Inject
    Desk desk;

    @Inject
    CheckingStanding standing;

    @Requires(QuotePermissions.MAKE)
    public Quote make(QuoteProfile profile) {
        var priced = priced(profile);
        return desk.make(own(profile, priced), priced.cart(), priced.needsApproval());
    }

    /** The quote as it stands, for whoever may revise it. */
    @Requires(QuotePermissions.MAKE)
    public QuotePage current(UUID id) {
        return desk.current(id);
    }

    /** The revision is the one that was seen (null: whatever stands); what was sent becomes a draft again. */
    @Requires(QuotePermissions.MAKE)
    public Quote revise(UUID id, @Nullable Integer revision, QuoteProfile profile) {
        var priced = priced(profile);
        return Deadlock.survived(() -> desk.revise(id, revision, own(profile, priced), priced));
    }

    /** Asks again for the approval that it needs, where the request was taken back or declined. */
    @Requires(QuotePermissions.MAKE)
    public Quote ask(UUID id, @Nullable Integer revision, String reason) {
        new Findings().line("/reason", reason, 1_000).refuse(QuoteProblem.UNCLEAR_QUOTE);
        return Deadlock.survived(() -> desk.ask(id, revision, reason.strip()));
    }

    private record Own(Cart asked, PricedCart cart, boolean needsApproval) {}

    private Own priced(QuoteProfile profile) {
        var own = pricing.own(profile.cart());
        standing.require(Doing.QUOTE, own.partnerId());
        pricing.refuseOtherDay(own);
        var cart = pricing.price(own);
        var findings = new Findings().addAll(cart.findings());
        if (own.dealId() != null && cart.lines().size() > MOST_OF_DEAL)
            findings.add("/lines", "A deal has at most " + MOST_OF_DEAL + " lines; quote the rest by itself");
        for (int i = 0; i < cart.lines().size(); i++) {
            var because = cart.lines().get(i).because();
            if (because != null) findings.add("/lines/" + i + "/sku", because);
        }
        findings.refuse(QuoteProblem.NOT_PRICED);
        return new Own(own, cart, judging.needsApproval(Offer.of(profile, cart)));
    }

    /** The deal that began with a quote is about it for good: its registration is not followed a second time. */
    static void refuseToLeaveDeal(Quote quote, @Nullable UUID named) {
        if (quote.registrationId() == null
                || quote.dealId() == null
                || quote.dealId().equals(named)) return;
        var advice = "It belongs to the deal that was registered with it. Name that deal: " + quote.dealId();
        throw Problem.field(QuoteProblem.UNCLEAR_QUOTE, "/deal", advice);
    }

    private static QuoteProfile own(QuoteProfile profile, Own priced) {
        return new QuoteProfile(priced.asked(), profile.customerName(), profile.note(), profile.reason());
    }

    /** Where quotes are kept, with the reach of whoever makes them. */
    @Internal
    @ApplicationScoped
    @Transactional
    static class Desk {

        @Inject
        StoredQuotes stored;

        @Inject
        QuoteParts parts;

        @Inject
        ClearingQuotes clearing;

        @Inject
        CurrentTenant tenant;

        @Inject
        Numbers numbers;

        @Inject
        InstantSource clock;

        QuotePage current(UUID id) {
            var quote = stored.seen(id, null);
            var standing = parts.revision(id, quote.standing()).orElseThrow();
            return new QuotePage(quote, standing, parts.headsOf(id));
        }

        Quote make(QuoteProfile profile, PricedCart priced, boolean needsApproval) {
            var quote = new Quote(numbers.next("Q"), profile, priced, clock.instant());
            if (needsApproval) quote.clear(Clearance.ASKED);
            stored.made(quote, new QuoteRevision(quote, priced, clock.instant()));
            return needsApproval ? asked(quote, profile.reason()) : quote;
        }

        private Quote asked(Quote quote, @Nullable String reason) {
            clearing.ask(quote, reason);
            return stored.seen(quote.id(), null);
        }

        Quote ask(UUID id, @Nullable Integer revision, String reason) {
            var quote = stored.seen(id, revision);
            if (!quote.state().isOpen()) throw StoredQuotes.closed(quote);
            if (quote.clearance().isClear() || quote.clearance() == Clearance.ASKED) return quote;
            if (quote.hasExpired(tenant.today())) throw StoredQuotes.expired(quote);
            var before = StoredQuotes.view(quote);
            quote.clear(Clearance.ASKED);
            stored.changed("quote.asked", before, quote);
            return asked(quote, reason);
        }

        Quote revise(UUID id, @Nullable Integer revision, QuoteProfile profile, Own own) {
            var priced = own.cart();
            var quote = stored.seen(id, revision);
            if (!quote.state().isOpen()) throw StoredQuotes.closed(quote);
            var partner = profile.cart().partnerId();
            if (partner == null ? quote.partnerId() != null : !partner.equals(quote.partnerId())) {
                var advice = "For whom it is stays. Make a quote of its own for somebody else";
                throw Problem.field(QuoteProblem.UNCLEAR_QUOTE, "/partner", advice);
            }
            refuseToLeaveDeal(quote, profile.cart().dealId());
            var before = StoredQuotes.view(quote);
            boolean isCovered = own.needsApproval() && clearing.covers(quote, profile, priced);
            quote.become(profile, priced, clock.instant());
            if (!isCovered) quote.clear(own.needsApproval() ? Clearance.ASKED : Clearance.FREE);
            stored.revised(quote, new QuoteRevision(quote, priced, clock.instant()), before);
            if (own.needsApproval() && !isCovered) return asked(quote, profile.reason());
            clearing.forget(quote, "The quote was revised");
            return quote;
        }
    }
}
