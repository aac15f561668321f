package dev.entente.deal;

import dev.entente.api.Amount;
import dev.entente.api.Unit;
import dev.entente.problem.Problem;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Period;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a deal is about, in one cell of a file: {@code 400 \u00d7 PLATFORM = 48000.00; 1 \u00d7 SUPPORT for P12M = 1200.00}. */
public final class ProductMix {

    private static final Pattern LINE = Pattern.compile(
            "(\\d{1,10})\\s*[\u00d7xX*]\\s*([A-Za-z0-9][A-Za-z0-9._-]{0,63})(?:\\s+for\\s+(P[0-9YMWD]+))?\\s*=\\s*(\\d{1,15}(?:\\.\\d{1,4})?)");

    private ProductMix() {}

    /** Nothing for no lines. */
    public static String written(List<DealItem> lines) {
        return lines.stream()
                .map(line -> line.quantity() + " \u00d7 " + line.sku()
                        + (line.term().isZero() ? "" : " for " + line.term()) + " = "
                        + line.net().value().toPlainString())
                .collect(Collectors.joining("; "));
    }

    /** In the currency of the deal; refused where it is written otherwise. */
    public static List<DealItem> read(String written, Unit unit) {
        return Stream.of(written.split(";"))
                .filter(part -> !part.isBlank())
                .map(part -> line(part.strip(), unit))
                .toList();
    }

    private static DealItem line(String part, Unit unit) {
        var found = LINE.matcher(part);
        if (!found.matches())
            throw Problem.field(
                    DealProblem.UNCLEAR_DEAL,
                    "/lines",
                    "Write each product like 400 \u00d7 PLATFORM = 48000.00, with ; between");
        try {
            var term = found.group(3) == null ? Period.ZERO : Period.parse(found.group(3));
            var net = Amount.exactly(new BigDecimal(found.group(4)), unit);
            return new DealItem(found.group(2), Long.parseLong(found.group(1)), term, net);
        } catch (ArithmeticException | DateTimeException unreadable) {
            throw Problem.field(DealProblem.UNCLEAR_DEAL, "/lines", "\u201c" + part + "\u201d cannot be read");
        }
    }
}
