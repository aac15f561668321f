package dev.entente.deal;

import dev.entente.api.Amount;
import dev.entente.api.Unit;
import dev.entente.identity.Requires;
import dev.entente.partner.SearchTokens;
import dev.entente.partner.SearchTokens.Range;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shows deals; to a partner's member, those that the partner leads. */
@ApplicationScoped
@Transactional
@Requires(DealPermissions.READ)
public class ReadingDeals {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    @Inject
    Deals deals;

    @Inject
    DealParts parts;

    @Inject
    SharedOfDeals shared;

    /** How many deals are at a stage, and what they are worth together, in one currency. */
    public record PipelineRow(Stage stage, long count, Amount amount) {}

    /** With its lines and its way from stage to stage, oldest first. */
    public DealPage open(UUID id) {
        var deal = deals.byId(id).orElseThrow(StoredDeals::unknown);
        var lines = parts.linesOf(id).stream().map(DealLine::item).toList();
        return new DealPage(deal, lines, parts.movesOf(id), shared.of(deal));
    }

    /** What each is about, by deal, those that have lines; one query however many. */
    public Map<UUID, List<DealItem>> lines(Collection<Deal> some) {
        if (some.isEmpty()) return Map.of();
        return parts.linesOfAll(some.stream().map(Deal::id).toArray(UUID[]::new)).stream()
                .collect(Collectors.groupingBy(
                        line -> line.dealId, Collectors.mapping(DealLine::item, Collectors.toList())));
    }

    /** What is shared of each, by deal; a few queries however many. */
    public Map<UUID, SharedFields> shared(Collection<Deal> some) {
        return shared.of(some);
    }

    /** Newest first. */
    public List<Deal> list(DealFilter filter, int offset, int limit) {
        if (limit == 0) return List.of();
        var part = Limit.range(offset + 1L, (long) offset + limit);
        var stages = filter.stageNames();
        var range = range(filter.typed());
        return range.isAll()
                ? deals.page(stages, filter.partnerId(), filter.motion(), part)
                : deals.pageFound(stages, filter.partnerId(), filter.motion(), range.from(), range.until(), part);
    }

    public int count(DealFilter filter) {
        var stages = filter.stageNames();
        var range = range(filter.typed());
        return Math.toIntExact(
                range.isAll()
                        ? deals.count(stages, filter.partnerId(), filter.motion())
                        : deals.countFound(stages, filter.partnerId(), filter.motion(), range.from(), range.until()));
    }

    /** The next so many behind an id, in the order in which they were opened. */
    public List<Deal> after(@Nullable UUID id, DealFilter filter, int limit) {
        var after = id == null ? BEFORE_ALL : id;
        var most = Limit.of(limit);
        var stages = filter.stageNames();
        var range = range(filter.typed());
        return range.isAll()
                ? deals.after(stages, filter.partnerId(), filter.motion(), after, most)
                : deals.afterFound(
                        stages, filter.partnerId(), filter.motion(), range.from(), range.until(), after, most);
    }

    /** By stage, then by currency; of one partner, or of all that the scope reaches. */
    public List<PipelineRow> pipeline(@Nullable UUID partnerId) {
        return rows(deals.pipeline(partnerId));
    }

    /** What there is and was with a customer of this name. */
    public List<PipelineRow> pipelineOf(String customer) {
        return rows(deals.pipelineOf(SearchTokens.key(customer)));
    }

    /** Those with a customer of this name, the newest first. */
    public List<Deal> ofCustomer(String customer, int most) {
        return deals.of(SearchTokens.key(customer), Limit.of(most));
    }

    /** Those with a customer, the newest first. */
    public List<Deal> with(UUID customerId, int most) {
        return deals.with(customerId, Limit.of(most));
    }

    private static List<PipelineRow> rows(List<Object[]> sums) {
        return sums.stream()
                .map(row -> new PipelineRow(
                        (Stage) row[0], (Long) row[3], new Amount((Long) row[4], new Unit((String) row[1], (Integer)
                                row[2]))))
                .sorted(Comparator.comparing(PipelineRow::stage)
                        .thenComparing(row -> row.amount().unit().code()))
                .toList();
    }

    /** Those that a source has brought already, by what it calls them; one query however many. */
    public Map<String, Deal> known(Deal.Source source, Collection<String> externalIds) {
        if (externalIds.isEmpty()) return Map.of();
        return deals.byExternalIds(source, externalIds.toArray(String[]::new)).stream()
                .collect(Collectors.toMap(deal -> String.valueOf(deal.externalId()), Function.identity()));
    }

    private static Range range(@Nullable String typed) {
        return Range.of(typed == null ? "" : typed.substring(0, Math.min(typed.length(), 200)));
    }
}
