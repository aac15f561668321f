package dev.entente.payout;

import dev.entente.payout.SettlingPayments.Settled;
import dev.entente.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Payments as a table, and what a bank says of them: pure functions. */
final class PaymentCsv {

    private static final int MOST_ROWS = 10_000;

    /** So many rows fit in it however they are written. */
    static final int MOST_BYTES = 2_000_000;

    private PaymentCsv() {}

    /** No bank knows a table again, so each row says which payout it is of, and that it was given out before. */
    static String write(Payout payout, List<Payment> payments) {
        var head =
                "end_to_end_id,partner,statement,holder,iban,account,clearing,bank_code,bic,amount,currency,payout,repeat";
        var repeat = payout.filesTaken > 1 ? "repeat " + (payout.filesTaken - 1) : "";
        return Stream.concat(
                        Stream.of(head),
                        payments.stream().map(each -> row(each) + "," + cell(payout.number) + "," + repeat))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String row(Payment payment) {
        return Stream.of(
                        payment.endToEnd,
                        payment.partner,
                        payment.statementNumber,
                        payment.holder,
                        payment.iban == null ? "" : payment.iban,
                        payment.account == null ? "" : payment.account,
                        payment.clearing == null ? "" : payment.clearing.name(),
                        payment.bankCode == null ? "" : payment.bankCode,
                        payment.bic == null ? "" : payment.bic,
                        payment.paid().value().toPlainString(),
                        payment.paidUnit)
                .map(PaymentCsv::cell)
                .collect(Collectors.joining(","));
    }

    /** Quoted where it has to be; what a spreadsheet would take for a formula is text. */
    private static String cell(String text) {
        var plain = text.isEmpty() || "=+-@\t\r".indexOf(text.charAt(0)) < 0 ? text : "'" + text;
        return plain.matches("(?s).*[\",\r\n].*") ? '"' + plain.replace("\"", "\"\"") + '"' : plain;
    }

    /** What somebody sends, no more of it than can be of use. */
    static String text(InputStream sent) throws IOException {
        var bytes = sent.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES)
            throw new Problem(
                    PayoutProblem.TABLE_TOO_LARGE,
                    "Send at most " + MOST_ROWS + " rows, and " + MOST_BYTES / 1_000_000 + " MB.");
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Two columns: the end-to-end id and the day on which it was paid; a first row that names neither is the head. */
    static List<Settled> read(String text) {
        var rows = text.lines().filter(line -> !line.isBlank()).toList();
        if (rows.size() > MOST_ROWS)
            throw new Problem(PayoutProblem.UNCLEAR_PAYMENTS, "Send at most " + MOST_ROWS + " rows.");
        var settled = new ArrayList<Settled>();
        for (int i = 0; i < rows.size(); i++) {
            var cells = rows.get(i).replace("\uFEFF", "").split("[,;]", -1);
            var day = cells.length < 2 ? null : day(cells[1].strip());
            if (i == 0 && day == null && cells[0].chars().noneMatch(Character::isDigit)) continue;
            settled.add(new Settled(cells[0].strip().replace("\"", ""), day));
        }
        if (settled.isEmpty())
            throw new Problem(
                    PayoutProblem.UNCLEAR_PAYMENTS, "Send two columns: the end-to-end id, and the day as 2026-03-31.");
        return settled;
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text.replace("\"", ""));
        } catch (DateTimeParseException e) {
            return null; // said with its row
        }
    }
}
