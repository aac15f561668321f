package dev.entente.settlement;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import dev.entente.api.Amount;
import dev.entente.api.Unit;
import dev.entente.earning.BookedEarning;
import dev.entente.earning.Earnings;
import dev.entente.identity.Requires;
import dev.entente.ledger.Account;
import dev.entente.ledger.AsOf;
import dev.entente.ledger.Ledger;
import dev.entente.ledger.Posting;
import dev.entente.partner.Partner;
import dev.entente.partner.Partners;
import dev.entente.settlement.Statement.Place;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Shows postings and what accounts come to: to the vendor all of them, to a partner's member its own. */
@ApplicationScoped
@Transactional
public class ReadingLedger {

    @Inject
    Ledger ledger;

    @Inject
    Earnings earnings;

    @Inject
    Partners partners;

    @Inject
    Statements statements;

    @Inject
    @Any
    Instance<SettlementDocuments> named;

    /** What moved into an account less what moved out of it, in one unit. */
    public record Balance(Account account, Amount amount) {}

    private record Of(Account account, Unit unit) {}

    /** The latest day first; of one partner or all. */
    @Requires(SettlementPermissions.READ)
    public List<LedgerRow> list(@Nullable UUID partnerId, AsOf asOf, int offset, int limit) {
        var range = Limit.range(offset + 1L, (long) offset + limit);
        return shown(ledger.page(partnerId, asOf.through(), asOf.booked(), range));
    }

    /** In the order of keys, behind this one; of one partner or all. */
    @Requires(SettlementPermissions.READ)
    public List<LedgerRow> after(UUID after, @Nullable UUID partnerId, AsOf asOf, int limit) {
        return shown(ledger.after(after, partnerId, asOf.through(), asOf.booked(), Limit.of(limit)));
    }

    /** These as they are shown, in their order. */
    @Requires(SettlementPermissions.READ)
    public List<LedgerRow> rows(List<Posting> postings) {
        return shown(postings);
    }

    @Requires(SettlementPermissions.READ)
    public int count(@Nullable UUID partnerId, AsOf asOf) {
        return Math.toIntExact(ledger.count(partnerId, asOf.through(), asOf.booked()));
    }

    /** Each account that something was posted to or from; those of one unit add up to nothing. */
    @Requires(SettlementPermissions.READ)
    public List<Balance> balances(@Nullable UUID partnerId, AsOf asOf) {
        var sums = new TreeMap<Of, Amount>(
                comparing(Of::account).thenComparing(of -> of.unit().code()));
        for (var row : ledger.moved(partnerId, asOf.through(), asOf.booked())) {
            var amount = new Amount((Long) row[4], new Unit((String) row[2], (Integer) row[3]));
            sums.merge(new Of((Account) row[1], amount.unit()), amount, Amount::plus);
            sums.merge(new Of((Account) row[0], amount.unit()), amount.negated(), Amount::plus);
        }
        return sums.entrySet().stream()
                .map(each -> new Balance(each.getKey().account(), each.getValue()))
                .toList();
    }

    private List<LedgerRow> shown(List<Posting> postings) {
        if (postings.isEmpty()) return List.of();
        var names =
                partners.byIds(ids(postings, Posting::partnerId)).stream().collect(toMap(Partner::id, Partner::name));
        var causes = earnings.byIds(ids(postings, Posting::earningId)).stream()
                .collect(toMap(BookedEarning::id, Function.identity()));
        var documents = documents(postings.stream()
                .filter(each -> !causes.containsKey(each.earningId()))
                .toList());
        return postings.stream()
                .map(each -> shown(
                        each,
                        names.getOrDefault(each.partnerId(), ""),
                        causes.get(each.earningId()),
                        documents.getOrDefault(each.sourceId(), "")))
                .toList();
    }

    /** What settles a statement is named by its payment or question; what there is none for, by the statement. */
    private Map<UUID, String> documents(List<Posting> settling) {
        if (settling.isEmpty()) return Map.of();
        var places = settling.stream().map(ReadingLedger::place).distinct().toArray(UUID[]::new);
        var statements = this.statements.byIds(places).stream().collect(toMap(Statement::id, Statement::number));
        var documents = new HashMap<UUID, String>();
        for (var each : settling) documents.put(each.sourceId(), statements.getOrDefault(place(each), ""));
        for (var known : named) documents.putAll(known.of(ids(settling, Posting::sourceId)));
        return documents;
    }

    private static UUID place(Posting posting) {
        return new Place(posting.partnerId(), posting.period(), posting.amount().unit()).id();
    }

    private static UUID[] ids(List<Posting> postings, Function<Posting, UUID> key) {
        return postings.stream().map(key).distinct().toArray(UUID[]::new);
    }

    private static LedgerRow shown(Posting posting, String partner, @Nullable BookedEarning cause, String document) {
        return new LedgerRow(
                posting.id(),
                posting.partnerId(),
                partner,
                posting.on(),
                posting.from(),
                posting.to(),
                posting.amount(),
                cause == null ? null : cause.id(),
                place(posting),
                cause == null ? StatementLine.settles(posting) : cause.about(),
                cause == null ? document : cause.document(),
                posting.postedAt());
    }
}
