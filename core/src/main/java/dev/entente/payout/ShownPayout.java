package dev.entente.payout;

import dev.entente.api.Amount;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A payout in a list: what it comes to in the unit of its statements, and how many of its payments wait, are paid, came back. */
public record ShownPayout(
        UUID id,
        String number,
        Amount amount,
        LocalDate paysOn,
        Payout.State state,
        int payments,
        int waiting,
        int paid,
        int returned,
        Instant madeAt,
        @Nullable String because,
        @Nullable Instant handedAt,
        Payout.@Nullable Form handedAs,
        int filesTaken) {

    /** One that no bank was told of. */
    public ShownPayout(
            UUID id,
            String number,
            Amount amount,
            LocalDate paysOn,
            Payout.State state,
            int payments,
            int waiting,
            int paid,
            int returned,
            Instant madeAt,
            @Nullable String because) {
        this(id, number, amount, paysOn, state, payments, waiting, paid, returned, madeAt, because, null, null, 0);
    }

    /** One statement, what it is paid, and what became of that. */
    public record Line(
            UUID id,
            UUID statementId,
            String statement,
            UUID partnerId,
            String partner,
            String endToEnd,
            Amount amount,
            Amount paid,
            @Nullable String rate,
            String holder,
            @Nullable String iban,
            @Nullable String account,
            @Nullable Clearing clearing,
            @Nullable String bankCode,
            Payment.State state,
            @Nullable LocalDate settledOn,
            @Nullable String because) {

        static Line of(Payment payment) {
            return new Line(
                    payment.id,
                    payment.statementId,
                    payment.statementNumber,
                    payment.partnerId,
                    payment.partner,
                    payment.endToEnd,
                    payment.amount(),
                    payment.paid(),
                    payment.rate,
                    payment.holder,
                    payment.iban,
                    payment.account,
                    payment.clearing,
                    payment.bankCode,
                    payment.state,
                    payment.settledOn,
                    payment.because);
        }
    }

    /** A statement that was left out, and why. */
    public record Left(UUID statementId, String statement, String partner, String amount, String because) {

        static Left of(Json.Left left) {
            return new Left(left.statement(), left.number(), left.partner(), left.amount(), left.because());
        }
    }

    /** With its payments, what of it is paid or waits to be, by the currency that is paid, and what was left out. */
    public record Whole(ShownPayout payout, List<Line> lines, List<Amount> paid, List<Left> leftOut) {

        public Whole {
            lines = List.copyOf(lines);
            paid = List.copyOf(paid);
            leftOut = List.copyOf(leftOut);
        }
    }

    /** How far it is: what it comes to, and how many payments are in which state. */
    record Progress(long minor, Map<Payment.State, Long> payments) {

        static final Progress NONE = new Progress(0, Map.of());

        static Progress of(List<Payment> payments) {
            return payments.stream()
                    .map(each -> new Progress(each.minor, Map.of(each.state, 1L)))
                    .reduce(NONE, Progress::plus);
        }

        Progress plus(Progress other) {
            var all = new HashMap<>(payments);
            other.payments.forEach((state, count) -> all.merge(state, count, Long::sum));
            return new Progress(Math.addExact(minor, other.minor), all);
        }

        int count(Payment.State state) {
            return Math.toIntExact(payments.getOrDefault(state, 0L));
        }

        int all() {
            return Math.toIntExact(
                    payments.values().stream().mapToLong(each -> each).sum());
        }
    }

    static ShownPayout of(Payout payout, Progress progress) {
        return new ShownPayout(
                payout.id,
                payout.number,
                new Amount(progress.minor(), payout.unit()),
                payout.paysOn,
                payout.state,
                progress.all(),
                progress.count(Payment.State.WAITING),
                progress.count(Payment.State.PAID),
                progress.count(Payment.State.RETURNED) + progress.count(Payment.State.NOT_MADE),
                payout.madeAt,
                payout.because,
                payout.handedAt,
                payout.handedAs,
                payout.filesTaken);
    }
}
