package dev.entente.payout;

import dev.entente.api.Amount;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
        @Nullable String because) {

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
            String iban,
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

    /** With its payments, what it comes to by the currency that is paid, and what was left out. */
    public record Whole(ShownPayout payout, List<Line> lines, List<Amount> paid, List<Left> leftOut) {

        public Whole {
            lines = List.copyOf(lines);
            paid = List.copyOf(paid);
            leftOut = List.copyOf(leftOut);
        }
    }

    static ShownPayout of(Payout payout, List<Payment> payments) {
        var sum = payments.stream().map(Payment::amount).reduce(Amount.zero(payout.unit()), Amount::plus);
        return new ShownPayout(
                payout.id,
                payout.number,
                sum,
                payout.paysOn,
                payout.state,
                payments.size(),
                count(payments, Payment.State.WAITING),
                count(payments, Payment.State.PAID),
                count(payments, Payment.State.RETURNED),
                payout.madeAt,
                payout.because);
    }

    private static int count(List<Payment> payments, Payment.State state) {
        return Math.toIntExact(
                payments.stream().filter(each -> each.state == state).count());
    }
}
