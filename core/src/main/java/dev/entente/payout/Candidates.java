package dev.entente.payout;

import static java.util.stream.Collectors.groupingBy;

import dev.entente.api.Amount;
import dev.entente.api.Unit;
import dev.entente.identity.Internal;
import dev.entente.partner.Partner;
import dev.entente.partner.Partners;
import dev.entente.payout.BankAccount.State;
import dev.entente.payout.Choice.Payee;
import dev.entente.rate.FindingRates;
import dev.entente.rate.FoundRate;
import dev.entente.settlement.SettlingStatements;
import dev.entente.settlement.StatementRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All approved statements of a unit, each with what a payout of a day does with it; a fixed number of queries. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Candidates {

    static final String[] LIVING = {State.PROPOSED.name(), State.CONFIRMED.name()};
    private static final String[] COUNTS = {Payment.State.WAITING.name(), Payment.State.PAID.name()};

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
        var known = ids.length == 0 ? Map.<UUID, Payee>of() : payees(ids, unit, day);
        var units = known.values().stream()
                .map(Payee::account)
                .filter(account -> account != null)
                .map(account -> account.paidIn(unit))
                .filter(each -> !each.equals(unit))
                .distinct()
                .toList();
        var found = new HashMap<Unit, Optional<FoundRate>>();
        for (var each : units)
            found.putAll(Map.of(
                    each,
                    rates.find(List.of(unit), each, day, FindingRates.USUAL_DAYS)
                            .getOrDefault(unit, Optional.empty())));
        var agreed = terms.read();
        var choices = new LinkedHashMap<StatementRow, Choice>();
        var soFar = new HashMap<UUID, Amount>();
        for (var row : rows) {
            var payee = known.getOrDefault(row.partnerId(), nobody(unit));
            var before = soFar.getOrDefault(row.partnerId(), Amount.zero(unit));
            var choice = Choice.of(row, plus(payee, before), agreed, day, found);
            if (choice instanceof Choice.Paid) soFar.put(row.partnerId(), before.plus(row.left()));
            choices.put(row, choice);
        }
        return choices;
    }

    /** What the same payout pays it with other statements counts for thresholds. */
    private static Payee plus(Payee payee, Amount more) {
        return new Payee(
                payee.country(),
                payee.account(),
                payee.proposed(),
                payee.forms(),
                payee.paidThisYear().plus(more));
    }

    private static Payee nobody(Unit unit) {
        return new Payee(null, null, null, List.of(), Amount.zero(unit));
    }

    private Map<UUID, Payee> payees(UUID[] ids, Unit unit, LocalDate day) {
        var accounts = payees.living(LIVING, ids).stream().collect(groupingBy(each -> each.partnerId));
        var forms = payees.formsOf(ids).stream().collect(groupingBy(each -> each.partnerId));
        var paid = payouts.paidSince(COUNTS, day.withDayOfYear(1), unit.code(), ids).stream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> new Amount((Long) row[1], unit)));
        return partners.byIds(ids).stream()
                .collect(Collectors.toMap(
                        Partner::id,
                        partner -> new Payee(
                                partner.country(),
                                in(accounts.getOrDefault(partner.id(), List.of()), State.CONFIRMED),
                                in(accounts.getOrDefault(partner.id(), List.of()), State.PROPOSED),
                                forms.getOrDefault(partner.id(), List.of()),
                                paid.getOrDefault(partner.id(), Amount.zero(unit)))));
    }

    private static @Nullable BankAccount in(List<BankAccount> accounts, State state) {
        return accounts.stream()
                .filter(each -> each.state == state)
                .collect(Collectors.toMap(each -> each.state, Function.identity(), (one, _) -> one))
                .get(state);
    }
}
