package dev.entente.quote;

import dev.entente.api.Amount;
import dev.entente.api.Unit;
import dev.entente.identity.Requires;
import dev.entente.partner.SearchTokens.Range;
import dev.entente.plugin.ApiJson;
import dev.entente.plugin.Models;
import dev.entente.program.LoadingPrograms;
import dev.entente.program.PublishedProgram;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shows quotes; to a partner's member, those of that partner. */
@ApplicationScoped
@Transactional
@Requires(QuotePermissions.READ)
public class ReadingQuotes {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    @Inject
    Quotes quotes;

    @Inject
    QuoteParts parts;

    @Inject
    Models models;

    @Inject
    LoadingPrograms programs;

    public QuotePage open(UUID id) {
        var quote = quotes.byId(id).orElseThrow(StoredQuotes::unknown);
        return new QuotePage(quote, revision(id, quote.standing()), parts.headsOf(id));
    }

    /** What the programs are called that prices are of, by code. */
    public Map<String, String> programs() {
        return programs.all().stream().collect(Collectors.toMap(PublishedProgram::code, PublishedProgram::name));
    }

    /** What was offered once, with its lines. */
    public QuoteRevision revision(UUID id, int number) {
        return parts.revision(id, number).orElseThrow(StoredQuotes::unknown);
    }

    /** Whether a revision comes out word for word when it is worked out again from what was kept with it. */
    public boolean comesOutAgain(UUID id, int number) {
        var kept = revision(id, number);
        var again = Prices.of(Basis.of(kept.basisText()), models::pricing);
        boolean isSaid = kept.lines().stream().anyMatch(line -> line.by() != null);
        var lines = isSaid ? again : again.stream().map(PricedLine::unsaid).toList();
        return ApiJson.mapper().writeValueAsString(lines).equals(kept.linesText());
    }

    /** Newest first. */
    public List<Quote> list(QuoteFilter filter, int offset, int limit) {
        if (limit == 0) return List.of();
        var part = Limit.range(offset + 1L, (long) offset + limit);
        var range = range(filter.typed());
        return range.isAll()
                ? quotes.page(filter.stateNames(), filter.partnerId(), filter.dealId(), part)
                : quotes.pageFound(
                        filter.stateNames(), filter.partnerId(), filter.dealId(), range.from(), range.until(), part);
    }

    public int count(QuoteFilter filter) {
        var range = range(filter.typed());
        return Math.toIntExact(
                range.isAll()
                        ? quotes.count(filter.stateNames(), filter.partnerId(), filter.dealId())
                        : quotes.countFound(
                                filter.stateNames(), filter.partnerId(), filter.dealId(), range.from(), range.until()));
    }

    /** What they come to together, each currency for itself. */
    public List<Amount> worth(QuoteFilter filter) {
        var range = range(filter.typed());
        var sums = range.isAll()
                ? quotes.worth(filter.stateNames(), filter.partnerId(), filter.dealId())
                : quotes.worthFound(
                        filter.stateNames(), filter.partnerId(), filter.dealId(), range.from(), range.until());
        return sums.stream()
                .map(row -> new Amount((Long) row[2], new Unit((String) row[0], (Integer) row[1])))
                .toList();
    }

    /** The next so many behind an id, in the order in which they were made. */
    public List<Quote> after(@Nullable UUID id, QuoteFilter filter, int limit) {
        var after = id == null ? BEFORE_ALL : id;
        var range = range(filter.typed());
        var most = Limit.of(limit);
        return range.isAll()
                ? quotes.after(filter.stateNames(), filter.partnerId(), filter.dealId(), after, most)
                : quotes.afterFound(
                        filter.stateNames(),
                        filter.partnerId(),
                        filter.dealId(),
                        range.from(),
                        range.until(),
                        after,
                        most);
    }

    private static Range range(@Nullable String typed) {
        return Range.of(typed == null ? "" : typed.substring(0, Math.min(typed.length(), 200)));
    }
}
