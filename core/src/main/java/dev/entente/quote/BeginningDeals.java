package dev.entente.quote;

import dev.entente.api.commercial.Occurrence.Route;
import dev.entente.deal.Deal;
import dev.entente.deal.DealProfile;
import dev.entente.deal.OpeningDeals;
import dev.entente.identity.Requires;
import dev.entente.problem.Problem;
import dev.entente.quote.Quote.State;
import dev.entente.quote.QuoteResource.Registering;
import dev.entente.registration.Claim;
import dev.entente.registration.NewEvidence;
import dev.entente.registration.RegisteringDeals;
import dev.entente.registration.RegisteringDeals.Registered;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Begins with a quote what it is about: a deal that the vendor opens, or one that its partner registers. The quote belongs to that
 * from then on; to a registered deal, once it is approved.
 */
@ApplicationScoped
@Requires(QuotePermissions.MAKE)
public class BeginningDeals {

    /** Characters of what a registration says of its products. */
    public static final int MOST_PRODUCTS = 500;

    @Inject
    StoredQuotes stored;

    @Inject
    QuoteParts parts;

    @Inject
    OpeningDeals opening;

    @Inject
    RegisteringDeals registering;

    /** The quote with what it offers, where a deal may begin with it. */
    @Transactional
    public QuotePage from(UUID id) {
        var quote = free(id, null);
        return new QuotePage(quote, parts.revision(id, quote.standing()).orElseThrow(), List.of());
    }

    /** What a deal says that begins with a quote. */
    public static DealProfile profile(QuotePage from, String name, @Nullable String domain, @Nullable LocalDate close) {
        var quote = from.quote();
        return new DealProfile(
                quote.partnerId(),
                quote.customerName(),
                domain,
                name,
                quote.motion(),
                from.standing().program(),
                Route.DIRECT,
                quote.net(),
                close,
                null,
                null,
                null,
                null,
                from.standing().items(),
                null);
    }

    /** What a registration says that begins with a quote. */
    static Claim claim(QuotePage from, Registering said) {
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

    /** What is offered in one line of at most so many characters: "12 Flow Cloud, 12 Single sign-on". */
    public static String products(QuotePage from, int most) {
        var words = from.standing().lines().stream()
                .map(line -> line.quantity() + " " + line.name())
                .collect(Collectors.joining(", "));
        return words.length() <= most ? words : words.substring(0, most - 1) + "\u2026";
    }

    /** Opens a deal for whom the quote is; the revision is the one that was seen. */
    @Transactional
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

    /** Registers the deal that the partner's quote is about, for the customer that the claim names. */
    public Registered register(UUID id, int revision, Claim claim, List<NewEvidence> evidence) {
        return registering.register(claim, evidence, registration -> {
            var quote = free(id, revision);
            var before = StoredQuotes.view(quote);
            quote.registrationId = registration.id();
            stored.changed("quote.deal-registered", before, quote);
        });
    }

    private Quote free(UUID id, @Nullable Integer revision) {
        var quote = stored.seen(id, revision);
        if (quote.state() == State.DECLINED || quote.state() == State.WITHDRAWN) throw StoredQuotes.closed(quote);
        if (quote.dealId() == null && quote.registrationId() == null) return quote;
        throw new Problem(
                QuoteProblem.HAS_A_DEAL, quote.number() + " belongs to a deal or a registration. Work on that one.");
    }
}
