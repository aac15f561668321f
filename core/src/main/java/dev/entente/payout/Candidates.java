package dev.entente.payout;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.entente.api.Amount;
import dev.entente.api.Unit;
import dev.entente.identity.Internal;
import dev.entente.partner.Partner;
import dev.entente.partner.Partners;
import dev.entente.payout.BankAccount.State;
import dev.entente.payout.Choice.Payee;
import dev.entente.rate.FindingRates;
import dev.entente.settlement.SettlingStatements;
import dev.entente.settlement.StatementRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All approved statements of a unit, each with what a payout of a day does with it: as many queries for one statement as for a
 * thousand, and one for each currency that is wanted.
 */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Candidates {

    static final String[] LIVING = {State.PROPOSED.name(), State.CONFIRMED.name()};
    private static final String[] COUNTS = {Payment.State.WAITING.name(), Payment.State.PAID.name()};

    private static final Payee NOBODY = new Payee(null, null, null, List.of(), List.of());

    @Inject
    SettlingStatements settling;

    @Inject
    SettingPayoutTerms terms;

    @Inject
    Payouts payouts;

    @Inject
    Payees payees;

    @Inject
    Partners partners;

    @Inject
    FindingRates rates;

    /** In the order in which they are listed. */
    Map<StatementRow, Choice> of(Unit unit, LocalDate day) {
        var rows = settling.payable(unit);
        var ids = rows.stream().map(StatementRow::partnerId).distinct().toArray(UUID[]::new);
        var known = ids.length == 0 ? Map.<UUID, Payee>of() : payees(ids, day);
        var agreed = terms.read();
        var found = rates(unit, day, known.values(), agreed);
        var choices = new LinkedHashMap<StatementRow, Choice>();
        var soFar = new HashMap<UUID, Amount>();
        for (var row : rows) {
            var payee = known.getOrDefault(row.partnerId(), NOBODY);
            var before = soFar.getOrDefault(row.partnerId(), Amount.zero(unit));
            var choice = Choice.of(row, plus(payee, before), agreed, day, found);
            if (choice instanceof Choice.Paid) soFar.put(row.partnerId(), before.plus(row.left()));
            choices.put(row, choice);
        }
        return choices;
    }

    /** Into what partners are paid in, and into what thresholds count: a query for each of these. */
    private RatesOfDay rates(Unit unit, LocalDate day, Collection<Payee> known, PayoutTerms agreed) {
        var from = known.stream()
                .flatMap(payee -> payee.paidThisYear().stream())
                .map(Amount::unit)
                .collect(Collectors.toCollection(HashSet::new));
        from.add(unit);
        var accounts = known.stream().flatMap(payee -> Stream.ofNullable(payee.account()));
        var thresholds = agreed.taxForms().stream().flatMap(rule -> Stream.ofNullable(rule.above()));
        var into = Stream.concat(accounts.map(account -> account.paidIn(unit)), thresholds.map(Amount::unit))
                .distinct()
                .filter(to -> !Set.of(to).equals(from))
                .collect(Collectors.toMap(
                        Function.identity(), to -> rates.find(from, to, day, FindingRates.USUAL_DAYS)));
        return new RatesOfDay(into);
    }

    /** What the same payout pays it with other statements counts for thresholds. */
    private static Payee plus(Payee payee, Amount more) {
        return new Payee(
                payee.country(),
                payee.account(),
                payee.proposed(),
                payee.forms(),
                Stream.concat(payee.paidThisYear().stream(), Stream.of(more)).toList());
    }

    private Map<UUID, Payee> payees(UUID[] ids, LocalDate day) {
        var accounts = payees.living(LIVING, ids).stream().collect(groupingBy(each -> each.partnerId));
        var forms = payees.formsOf(ids).stream().collect(groupingBy(each -> each.partnerId));
        var paid = payouts.paidSince(COUNTS, day.withDayOfYear(1), ids).stream()
                .collect(groupingBy(
                        row -> (UUID) row[0],
                        mapping(
                                row -> new Amount((Long) row[1], new Unit((String) row[2], (Integer) row[3])),
                                toList())));
        return partners.byIds(ids).stream()
                .collect(Collectors.toMap(
                        Partner::id,
                        partner -> new Payee(
                                partner.country(),
                                in(accounts.getOrDefault(partner.id(), List.of()), State.CONFIRMED),
                                in(accounts.getOrDefault(partner.id(), List.of()), State.PROPOSED),
                                forms.getOrDefault(partner.id(), List.of()),
                                paid.getOrDefault(partner.id(), List.of()))));
    }

    private static @Nullable BankAccount in(List<BankAccount> accounts, State state) {
        return accounts.stream()
                .filter(each -> each.state == state)
                .collect(Collectors.toMap(each -> each.state, Function.identity(), (one, _) -> one))
                .get(state);
    }
}
