package dev.entente.quote;

import dev.entente.audit.Audit;
import dev.entente.credential.Keys;
import dev.entente.identity.Requires;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem;
import dev.entente.quote.Quote.State;
import dev.entente.tenant.Addresses;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes links by which customers read a quote that was sent, and ends them. */
@ApplicationScoped
@Transactional
@Requires(QuotePermissions.MAKE)
public class SharingQuotes {

    /** Where links lead, behind the tenant's address. */
    public static final String PATH = "/shared/quotes/";

    private static final int MOST_DAYS = 365;
    private static final int MOST_LINKS = 20;

    @Inject
    StoredQuotes stored;

    @Inject
    QuoteLinks links;

    @Inject
    Audit audit;

    @Inject
    CurrentTenant tenant;

    @Inject
    Addresses addresses;

    @Inject
    InstantSource clock;

    /** A new link, with the address that is shown once. */
    public record Shared(QuoteLink link, String address) {}

    /** For so many days; without a number, until the quote's last day is over, which is the latest at any rate. */
    public Shared share(UUID id, @Nullable Integer days) {
        if (days != null && (days < 1 || days > MOST_DAYS)) throw unclear("Use 1 to 365 days, or leave it out");
        var quote = stored.seen(id, null);
        var now = clock.instant();
        refuseUnsent(quote);
        if (links.of(id, now).stream().filter(link -> link.shows(quote, now)).count() >= MOST_LINKS)
            throw unclear("There are 20 links to this quote already. End one of them first");
        var key = Keys.fresh();
        var link = new QuoteLink(quote, Keys.digest(key), now, end(quote, now, days));
        links.insert(link);
        audit.record("quote.shared", "quote", id, null, view(quote, link));
        return new Shared(link, addresses.of(tenant.get().slug()) + PATH + key);
    }

    /** Those that still work, the newest first. */
    public List<QuoteLink> links(UUID id) {
        var quote = stored.seen(id, null);
        var now = clock.instant();
        return links.of(id, now).stream().filter(link -> link.shows(quote, now)).toList();
    }

    /** Whoever has it sees nothing from now on. */
    public void end(UUID id, UUID linkId) {
        var quote = stored.seen(id, null);
        if (links.end(id, linkId, clock.instant()) == 0)
            throw new Problem(QuoteProblem.UNKNOWN_LINK, "It has ended already, or is another quote's.");
        audit.record("quote.unshared", "quote", id, Map.of("number", quote.number(), "link", linkId.toString()), null);
    }

    private Instant end(Quote quote, Instant now, @Nullable Integer days) {
        var last = quote.validThrough()
                .plusDays(1)
                .atStartOfDay(tenant.get().zone())
                .toInstant();
        if (days == null) return last;
        var wanted = now.plus(Duration.ofDays(days));
        return wanted.isBefore(last) ? wanted : last;
    }

    private void refuseUnsent(Quote quote) {
        if (quote.state() == State.DRAFT)
            throw new Problem(QuoteProblem.NOT_SENT, "Send " + quote.number() + " first; then share it.");
        if (quote.state() != State.SENT) throw StoredQuotes.closed(quote);
        if (quote.hasExpired(tenant.today()))
            throw new Problem(
                    QuoteProblem.QUOTE_HAS_EXPIRED,
                    quote.number() + " was good through " + quote.validThrough()
                            + ". Revise it at the prices of today.");
    }

    private static Problem unclear(String words) {
        return new Findings().add("/days", words).problem(QuoteProblem.UNCLEAR_QUOTE);
    }

    private static Map<String, Object> view(Quote quote, QuoteLink link) {
        return Map.of(
                "number",
                quote.number(),
                "revision",
                link.number(),
                "link",
                link.id().toString(),
                "ends",
                link.endsAt().toString());
    }
}
