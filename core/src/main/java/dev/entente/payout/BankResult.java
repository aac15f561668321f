package dev.entente.payout;

import dev.entente.api.Amount;
import dev.entente.payout.SettlingPayments.Settled;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a bank's file says of the payments of a payout, row by row, and what taking it would do: a pure function. */
public record BankResult(List<Row> rows) {

    public BankResult {
        rows = List.copyOf(rows);
    }

    /** What becomes of a row. */
    public enum Fate {
        /** The payment waits, and is marked as paid. */
        PAID,
        /** It is marked as paid already, or named before in the same file; nothing happens. */
        KNOWN,
        /** It was dropped, or came back; nothing happens, and somebody has to look. */
        OTHER,
        /** No payment of this payout has the id, the day cannot be, or the bank paid something else than it was told. */
        WRONG
    }

    /** The row from 1 on without the head, the id and day as they stand there, and the payment, if there is one. */
    public record Row(
            int number,
            String endToEnd,
            @Nullable LocalDate on,
            Fate fate,
            String words,
            @Nullable String partner,
            @Nullable String statement,
            @Nullable Amount amount) {}

    static BankResult of(List<Said> said, List<Payment> payments, PaidDays days) {
        var known = payments.stream().collect(Collectors.toMap(each -> each.endToEnd, Function.identity()));
        var seen = new HashSet<String>();
        var rows = new ArrayList<Row>();
        for (var each : said) {
            var id = String.valueOf(each.settled().endToEnd());
            var on = each.settled().on();
            var payment = known.get(id);
            var verdict = verdict(payment, each, seen.contains(id), days);
            if (verdict.fate() != Fate.WRONG) seen.add(id); // what cannot be read does not hide what can
            rows.add(row(rows.size() + 1, id, on, payment, verdict));
        }
        return new BankResult(rows);
    }

    private record Verdict(Fate fate, String words) {}

    private static Verdict verdict(@Nullable Payment payment, Said said, boolean isKnown, PaidDays days) {
        if (payment == null) return new Verdict(Fate.WRONG, "No payment of this payout has this id");
        var wrong = days.wrong(said.settled().on());
        if (wrong.isPresent()) return new Verdict(Fate.WRONG, wrong.get());
        var unlike = said.unlike(payment);
        if (unlike.isPresent()) return new Verdict(Fate.WRONG, unlike.get());
        if (isKnown) return new Verdict(Fate.KNOWN, "The file names it twice");
        return switch (payment.state) {
            case WAITING -> new Verdict(Fate.PAID, "Becomes paid");
            case PAID -> new Verdict(Fate.KNOWN, "Is paid already");
            case NOT_MADE -> new Verdict(Fate.PAID, "Was said not to be made; becomes paid");
            case RETURNED -> new Verdict(Fate.OTHER, "Came back before; ask the bank before you pay it again");
            case DROPPED -> new Verdict(Fate.OTHER, "Was dropped, and should not have been paid; ask the bank");
        };
    }

    private static Row row(int number, String id, @Nullable LocalDate on, @Nullable Payment payment, Verdict verdict) {
        return new Row(
                number,
                id,
                on,
                verdict.fate(),
                verdict.words(),
                payment == null ? null : payment.partner,
                payment == null ? null : payment.statementNumber,
                payment == null ? null : payment.paid());
    }

    /** Those that become paid. */
    public List<Settled> fresh() {
        return rows.stream()
                .filter(row -> row.fate() == Fate.PAID)
                .map(row -> new Settled(row.endToEnd(), row.on()))
                .toList();
    }

    /** What they come to, by the currency that is paid. */
    public List<Amount> sums() {
        return MakingPayouts.sums(rows.stream()
                .filter(row -> row.fate() == Fate.PAID)
                .map(Row::amount)
                .filter(Objects::nonNull)
                .toList());
    }
}
