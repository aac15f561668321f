package dev.entente.payout;

import static java.util.stream.Collectors.groupingBy;

import dev.entente.audit.Audit;
import dev.entente.identity.Internal;
import dev.entente.partner.TakingTurns;
import dev.entente.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Payouts as they are decided on: alone with their partners, and with a row in the trail. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class StoredPayouts {

    @Inject
    Payouts payouts;

    @Inject
    TakingTurns turns;

    @Inject
    Audit audit;

    Payout seen(UUID id) {
        return payouts.byId(id)
                .orElseThrow(() -> new Problem(PayoutProblem.UNKNOWN_PAYOUT, "Look for it in the list."));
    }

    /** Its payments, while nobody else settles anything of their partners. */
    List<Payment> alone(Payout payout) {
        turns.with(
                payouts.payments(payout.id).stream().map(each -> each.partnerId).toList());
        return payouts.payments(payout.id);
    }

    void changed(String action, Payout payout, Payout.State before) {
        payouts.update(payout);
        var after = new LinkedHashMap<>(view(payout.number, payout.state));
        after.put("paysOn", payout.paysOn.toString());
        if (payout.filesTaken > 0) after.put("filesTaken", payout.filesTaken);
        audit.record(action, "payout", payout.id, view(payout.number, before), after);
    }

    /** Says of each what became of it, and writes them together. */
    void settle(String action, List<Payment> payments, Consumer<Payment> change) {
        var rows = payments.stream()
                .map(payment -> {
                    var before = view(payment.endToEnd, payment.state);
                    change.accept(payment);
                    return new Audit.Change(action, "payment", payment.id, before, view(payment));
                })
                .toList();
        payments.stream()
                .collect(groupingBy(it -> new Fate(it.state, it.settledOn, it.because)))
                .forEach((fate, those) -> payouts.settle(
                        those.stream().map(each -> each.id).toArray(UUID[]::new),
                        fate.state(),
                        fate.on(),
                        fate.because()));
        audit.recordAll(rows);
    }

    private record Fate(
            Payment.State state,
            @Nullable LocalDate on,
            @Nullable String because) {}

    private static Map<String, Object> view(Payment payment) {
        return Map.of(
                "number",
                payment.endToEnd,
                "state",
                word(payment.state),
                "amount",
                payment.paid().toString(),
                "on",
                String.valueOf(payment.settledOn));
    }

    private static Map<String, Object> view(String number, Enum<?> state) {
        return Map.of("number", number, "state", word(state));
    }

    private static String word(Enum<?> state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
