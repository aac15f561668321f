package dev.entente.settlement;

import dev.entente.api.commercial.Earning.Kind;
import dev.entente.earning.BookedEarning;
import dev.entente.earning.Earnings;
import dev.entente.identity.Requires;
import dev.entente.ledger.Ledger;
import dev.entente.ledger.Posting;
import dev.entente.partner.Partner;
import dev.entente.partner.Partners;
import dev.entente.partner.SearchTokens.Range;
import dev.entente.problem.Problem;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shows statements; a partner's member finds its own alone, because the database shows it no others. */
@ApplicationScoped
@Transactional
public class ReadingStatements {

    @Inject
    Statements statements;

    @Inject
    Ledger ledger;

    @Inject
    Earnings earnings;

    @Inject
    Partners partners;

    @Inject
    ReadingComing coming;

    /** Newest month first, then by partner. */
    @Requires(SettlementPermissions.READ)
    public List<StatementRow> list(StatementFilter filter, int offset, int limit) {
        var key = Range.of(filter.search() == null ? "" : filter.search());
        var page = Limit.range(offset + 1L, (long) offset + limit);
        return rows(statements.page(
                filter.partnerId(), first(filter.period()), filter.states(), key.from(), key.until(), page));
    }

    @Requires(SettlementPermissions.READ)
    public int count(StatementFilter filter) {
        var key = Range.of(filter.search() == null ? "" : filter.search());
        return Math.toIntExact(
                statements.count(filter.partnerId(), first(filter.period()), filter.states(), key.from(), key.until()));
    }

    /** In the order of keys, behind this one. */
    @Requires(SettlementPermissions.READ)
    public List<StatementRow> after(UUID after, StatementFilter filter, int limit) {
        var key = Range.of(filter.search() == null ? "" : filter.search());
        return rows(statements.after(
                after,
                filter.partnerId(),
                first(filter.period()),
                filter.states(),
                key.from(),
                key.until(),
                Limit.of(limit)));
    }

    @Requires(SettlementPermissions.READ)
    public StatementPage open(UUID statementId) {
        var statement = statements
                .byId(statementId)
                .orElseThrow(() -> new Problem(SettlementProblem.UNKNOWN_STATEMENT, "Look for it in the list."));
        var postings = ledger.of(statement.partnerId(), statement.unit().code(), statement.period);
        return new StatementPage(
                rows(List.of(statement)).getFirst(), lines(statement, postings), coming.of(statement, postings));
    }

    private List<StatementLine> lines(Statement statement, List<Posting> all) {
        var postings = all.stream()
                .filter(posting -> StatementLine.isOne(posting, statement))
                .toList();
        var ids = postings.stream().map(Posting::earningId).distinct().toArray(UUID[]::new);
        var causes = ids.length == 0 ? Map.<UUID, BookedEarning>of() : by(earnings.byIds(ids), BookedEarning::id);
        return postings.stream()
                .map(posting -> StatementLine.isEarned(posting)
                        ? line(posting, causes.get(posting.earningId()))
                        : StatementLine.settled(posting))
                .toList();
    }

    private static StatementLine line(Posting posting, @Nullable BookedEarning cause) {
        if (cause == null) throw new IllegalStateException("The posting " + posting.id() + " has no earning");
        var offer = cause.offer();
        return new StatementLine(
                cause.id(),
                posting.on(),
                cause.about(),
                cause.document(),
                offer == null ? "Taken back" : offer,
                posting.pays() ? Kind.PAYS : Kind.CHARGES,
                posting.toPartner(),
                cause.revision() > 1,
                posting.id());
    }

    StatementRow row(Statement statement) {
        return rows(List.of(statement)).getFirst();
    }

    Map<UUID, Sums> sums(List<Statement> found) {
        var totals = statements.totals(found.stream().map(Statement::id).toArray(UUID[]::new)).stream()
                .collect(Collectors.toMap(row -> (UUID) row[0], Function.identity()));
        return found.stream().collect(Collectors.toMap(Statement::id, s -> Sums.of(s.unit(), totals.get(s.id()))));
    }

    List<StatementRow> rows(List<Statement> found) {
        if (found.isEmpty()) return List.of();
        var names = by(
                partners.byIds(
                        found.stream().map(Statement::partnerId).distinct().toArray(UUID[]::new)),
                Partner::id);
        var sums = sums(found);
        return found.stream()
                .map(s -> row(s, name(names.get(s.partnerId())), Objects.requireNonNull(sums.get(s.id()))))
                .toList();
    }

    private static String name(@Nullable Partner partner) {
        return partner == null ? "" : partner.name();
    }

    private static StatementRow row(Statement statement, String partner, Sums sums) {
        return new StatementRow(
                statement.id(),
                statement.number(),
                statement.partnerId(),
                partner,
                statement.month(),
                statement.unit(),
                sums.lines(),
                sums.pays(),
                sums.charges(),
                sums.toPay(),
                sums.carried(),
                sums.adjusted(),
                sums.carriedOn(),
                sums.disputed(),
                sums.left(),
                statement.course());
    }

    private static @Nullable LocalDate first(@Nullable YearMonth month) {
        return month == null ? null : month.atDay(1);
    }

    private static <V> Map<UUID, V> by(List<V> all, Function<V, UUID> key) {
        return all.stream().collect(Collectors.toMap(key, Function.identity()));
    }
}
