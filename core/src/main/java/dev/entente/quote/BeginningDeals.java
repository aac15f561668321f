package dev.entente.quote;

import dev.entente.api.commercial.Occurrence.Route;
import dev.entente.deal.Deal;
import dev.entente.deal.DealPermissions;
import dev.entente.deal.DealProfile;
import dev.entente.deal.OpeningDeals;
import dev.entente.identity.Requires;
import dev.entente.problem.Problem;
import dev.entente.quote.QuoteResource.NewDeal;
import dev.entente.quote.QuoteResource.Registering;
import dev.entente.registration.Claim;
import dev.entente.registration.NewEvidence;
import dev.entente.registration.RegisteringDeals;
import dev.entente.registration.RegisteringDeals.Registered;
import dev.entente.registration.RegistrationPermissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Begins with a quote what it is about: a deal that the vendor opens, or one that its partner registers. The quote belongs to that
 * from then on; to a registered deal, once it is approved.
 */
@ApplicationScoped
public class BeginningDeals {

    /** Characters of what a registration says of its products. */
    public static final int MOST_PRODUCTS = 500;

    @Inject
    StoredQuotes stored;

    @Inject
    ReadingQuotes reading;

    @Inject
    OpeningDeals opening;

    @Inject
    RegisteringDeals registering;

    /** The quote with what it offers, where a deal may begin with it. */
    @Requires(QuotePermissions.READ)
    public QuotePage from(UUID id) {
        var page = reading.open(id);
        refuseTaken(page.quote());
        return page;
    }

    /** Opens a deal for whom the quote is; the revision is the one that was seen. */
    @Transactional
    @Requires(DealPermissions.OPEN)
    public Deal open(UUID id, int revision, DealProfile profile) {
        var quote = free(id, revision);
        if (!Objects.equals(quote.partnerId(), profile.partnerId()))
            throw Problem.field(QuoteProblem.UNCLEAR_QUOTE, "/partner", "A deal is for whom its quote is");
        var deal = opening.open(profile);
        var before = StoredQuotes.view(quote);
        quote.dealId = deal.id();
        stored.changed("quote.deal-opened", before, quote);
        return deal;
    }

    /** The same with all that the quote says. */
    @Transactional
    @Requires(DealPermissions.OPEN)
    public Deal open(UUID id, NewDeal said) {
        var page = standing(id, said.revision());
        return open(id, page.quote().revision(), profile(page, said));
    }

    /** Registers the deal that the partner's quote is about, for the customer that the claim names. */
    @Requires(RegistrationPermissions.REGISTER)
    public Registered register(UUID id, int revision, Claim claim, List<NewEvidence> evidence) {
        return registering.register(claim, evidence, registration -> {
            var quote = free(id, revision);
            var before = StoredQuotes.view(quote);
            quote.registrationId = registration.id();
            stored.changed("quote.deal-registered", before, quote);
        });
    }

    /** The same with all that the quote says. */
    @Requires(RegistrationPermissions.REGISTER)
    public Registered register(UUID id, Registering said) {
        var page = standing(id, said.revision());
        return register(id, page.quote().revision(), claim(page, said), List.of());
    }

    /** What is offered in one line of at most so many characters: "12 Flow Cloud, 12 Single sign-on". */
    public static String products(QuotePage from, int most) {
        var words = from.standing().lines().stream()
                .map(line -> line.quantity() + " " + line.name())
                .collect(Collectors.joining(", "));
        return words.length() <= most ? words : words.substring(0, most - 1) + "\u2026";
    }

    private QuotePage standing(UUID id, int number) {
        var page = from(id);
        if (page.quote().standing() != number) throw StoredQuotes.meanwhile();
        return page;
    }

    private Quote free(UUID id, int revision) {
        var quote = stored.seen(id, revision);
        refuseTaken(quote);
        return quote;
    }

    /** Nobody makes the offer any more, and nobody took it. */
    static boolean isGivenUp(Quote quote) {
        return quote.state() == Quote.State.DECLINED || quote.state() == Quote.State.WITHDRAWN;
    }

    private static void refuseTaken(Quote quote) {
        if (isGivenUp(quote)) throw StoredQuotes.closed(quote);
        if (quote.dealId() == null && quote.registrationId() == null) return;
        throw new Problem(
                QuoteProblem.HAS_A_DEAL, quote.number() + " belongs to a deal or a registration. Work on that one.");
    }

    private static DealProfile profile(QuotePage from, NewDeal said) {
        var quote = from.quote();
        return new DealProfile(
                quote.partnerId(),
                quote.customerName(),
                said.domain(),
                said.name(),
                quote.motion(),
                from.standing().program(),
                Route.DIRECT,
                quote.net(),
                said.expectedClose(),
                null,
                null,
                null,
                null,
                from.standing().items(),
                null);
    }

    private static Claim claim(QuotePage from, Registering said) {
        var quote = from.quote();
        return new Claim(
                said.accountUrl(),
                quote.customerName(),
                said.buyerRole(),
                said.problem(),
                said.meetingOn(),
                said.meetingAt(),
                quote.motion(),
                from.standing().program(),
                products(from, MOST_PRODUCTS),
                quote.net(),
                said.expectedClose(),
                said.evidence(),
                said.country(),
                said.segment());
    }
}
