package dev.entente.settlement;

import dev.entente.api.Amount;
import dev.entente.api.Unit;
import dev.entente.earning.BookedEarning;
import dev.entente.earning.Earnings;
import dev.entente.earning.KnowingPortions;
import dev.entente.holdback.HeldBack;
import dev.entente.holdback.HeldBacks;
import dev.entente.identity.Requires;
import dev.entente.ledger.Ledger;
import dev.entente.ledger.Posting;
import dev.entente.ledger.Way;
import dev.entente.partner.Partner;
import dev.entente.partner.Partners;
import dev.entente.payable.Payable.Portion;
import dev.entente.settlement.Statement.Place;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shows what is held back and when it becomes payable: to the vendor all of it, to a partner's member its own. */
@ApplicationScoped
@Transactional
public class ReadingComing {

    @Inject
    HeldBacks held;

    @Inject
    Earnings earnings;

    @Inject
    Ledger ledger;

    @Inject
    KnowingPortions portions;

    @Inject
    Partners partners;

    /** In the order of keys, behind this one; of one partner or all. */
    @Requires(SettlementPermissions.READ)
    public List<ComingPart> after(UUID after, @Nullable UUID partnerId, int limit) {
        return shown(held.heldAfter(after, partnerId, Limit.of(limit)));
    }

    /** What is payable soonest first; of one partner or all. */
    @Requires(SettlementPermissions.READ)
    public List<ComingPart> list(@Nullable UUID partnerId, int offset, int limit) {
        return shown(held.page(partnerId, Limit.range(offset + 1L, (long) offset + limit)));
    }

    @Requires(SettlementPermissions.READ)
    public int count(@Nullable UUID partnerId) {
        return Math.toIntExact(held.count(partnerId));
    }

    /** What is held back together, by currency; of one partner or all. */
    @Requires(SettlementPermissions.READ)
    public List<Amount> sums(@Nullable UUID partnerId) {
        return held.sums(partnerId).stream()
                .map(row -> new Amount((Long) row[2], new Unit((String) row[0], (Integer) row[1])))
                .toList();
    }

    /** The next days on which something becomes payable, soonest first; of one partner or all. */
    @Requires(SettlementPermissions.READ)
    public List<ComingDay> days(@Nullable UUID partnerId, int most) {
        return held.coming(partnerId, Limit.of(most)).stream()
                .map(ReadingComing::day)
                .toList();
    }

    private static ComingDay day(Object[] row) {
        var unit = new Unit((String) row[1], (Integer) row[2]);
        return new ComingDay((LocalDate) row[0], new Amount((Long) row[3], unit), (Long) row[4]);
    }

    /** What is held still of what postings of a statement hold back; the statement of its last such posting shows it. */
    List<ComingPart> of(Statement statement, List<Posting> postings) {
        var sources = postings.stream()
                .filter(posting -> posting.way() == Way.HOLDS)
                .map(Posting::sourceId)
                .distinct()
                .toArray(UUID[]::new);
        if (sources.length == 0) return List.of();
        var rows = held.heldOf(sources).stream()
                .filter(row -> row.partnerId().equals(statement.partnerId()))
                .filter(row -> row.amount().unit().equals(statement.unit()))
                .sorted(Comparator.comparing(HeldBack::payableOn).thenComparing(HeldBack::id))
                .toList();
        return shown(rows).stream()
                .filter(part -> part.statementId().equals(statement.id()))
                .toList();
    }

    private List<ComingPart> shown(List<HeldBack> rows) {
        if (rows.isEmpty()) return List.of();
        var names = partners.byIds(ids(rows, HeldBack::partnerId)).stream()
                .collect(Collectors.toMap(Partner::id, Partner::name));
        var found = earnings.byIds(ids(rows, HeldBack::earningId));
        var causes = found.stream().collect(Collectors.toMap(BookedEarning::id, Function.identity()));
        var known = portions.of(found);
        var months = months(rows);
        return rows.stream()
                .map(row -> shown(
                        row,
                        names.getOrDefault(row.partnerId(), ""),
                        causes.get(row.earningId()),
                        months.get(new Held(row.sourceId(), row.partnerId())),
                        known.getOrDefault(row.earningId(), List.of())))
                .toList();
    }

    /** What is held back of one event and partner. */
    private record Held(UUID sourceId, UUID partnerId) {}

    /** On whose statement it stands that something is held back; where more was held later, that. */
    private Map<Held, YearMonth> months(List<HeldBack> rows) {
        return ledger.bySources(ids(rows, HeldBack::sourceId)).stream()
                .filter(posting -> posting.way() == Way.HOLDS)
                .collect(Collectors.toMap(
                        posting -> new Held(posting.sourceId(), posting.partnerId()),
                        Posting::period,
                        (one, other) -> one.isAfter(other) ? one : other));
    }

    private static UUID[] ids(List<HeldBack> rows, Function<HeldBack, UUID> key) {
        return rows.stream().map(key).distinct().toArray(UUID[]::new);
    }

    private static ComingPart shown(
            HeldBack row,
            String partner,
            @Nullable BookedEarning cause,
            @Nullable YearMonth month,
            List<Portion> portions) {
        if (cause == null || row.part() > portions.size())
            throw new IllegalStateException("What is held back has no earning: " + row.id());
        var portion = portions.get(row.part() - 1);
        return new ComingPart(
                row.id(),
                row.partnerId(),
                partner,
                row.earningId(),
                new Place(
                                row.partnerId(),
                                month == null ? YearMonth.from(cause.on()) : month,
                                row.amount().unit())
                        .id(),
                row.part(),
                cause.on(),
                cause.about(),
                cause.document(),
                row.payableOn(),
                portion.share(),
                portion.words(),
                row.amount());
    }
}
