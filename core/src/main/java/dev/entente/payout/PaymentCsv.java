package dev.entente.payout;

import dev.entente.payout.SettlingPayments.Settled;
import dev.entente.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    /**
     * The end-to-end id and the day on which it was paid, and, where the bank names them, how much and in which currency; a first row
     * that names neither id nor day is the head.
     */
    static List<Said> read(String text) {
        var rows = text.lines().filter(line -> !line.isBlank()).toList();
        if (rows.size() > MOST_ROWS)
            throw new Problem(PayoutProblem.UNCLEAR_PAYMENTS, "Send at most " + MOST_ROWS + " rows.");
        var said = new ArrayList<Said>();
        for (int i = 0; i < rows.size(); i++) {
            var cells = cells(rows.get(i).replace("\uFEFF", ""));
            var day = cells.size() < 2 ? null : day(cells.get(1));
            if (i == 0 && day == null && cells.getFirst().chars().noneMatch(Character::isDigit)) continue;
            said.add(new Said(new Settled(cells.getFirst(), day), figure(cell(cells, 2)), code(cell(cells, 3))));
        }
        if (said.isEmpty())
            throw new Problem(
                    PayoutProblem.UNCLEAR_PAYMENTS, "Send two columns: the end-to-end id, and the day as 2026-03-31.");
        return said;
    }

    /** With semicolons between where there are any, else commas; what stands in quotes is one cell. */
    private static List<String> cells(String row) {
        char between = row.indexOf(';') < 0 ? ',' : ';';
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean isQuoted = false;
        for (int i = 0; i < row.length(); i++) {
            char each = row.charAt(i);
            if (each == '"') isQuoted = !isQuoted;
            else if (each != between || isQuoted) cell.append(each);
            else {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            }
        }
        cells.add(cell.toString().strip());
        return cells;
    }

    private static String cell(List<String> cells, int place) {
        return cells.size() > place ? cells.get(place) : "";
    }

    /** What is no figure is a remark of the bank's. Of commas and points the last one begins the decimals. */
    private static @Nullable BigDecimal figure(String text) {
        if (!text.matches("-?[0-9][0-9.,' ]{0,30}")) return null;
        int decimals = Math.max(text.lastIndexOf(','), text.lastIndexOf('.'));
        var whole = (decimals < 0 ? text : text.substring(0, decimals)).replaceAll("[.,' ]", "");
        return new BigDecimal(
                decimals < 0
                        ? whole
                        : whole + "." + text.substring(decimals + 1).replaceAll("[' ]", ""));
    }

    private static @Nullable String code(String text) {
        return text.matches("[A-Za-z]{3}") ? text.toUpperCase(Locale.ROOT) : null;
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null; // said with its row
        }
    }
}
