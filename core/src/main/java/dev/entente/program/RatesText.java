package dev.entente.program;

import dev.entente.api.Amount;
import dev.entente.api.Unit;
import dev.entente.model.Exchange;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem.Finding;
import dev.entente.program.RatePolicy.Day;
import dev.entente.program.RatePolicy.Earning;
import dev.entente.rate.RateSource;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a program file says of exchange rates, read and written. A file that says nothing has nothing converted. */
final class RatesText {

    private RatesText() {}

    /** What the schema has let through, with what only reading finds. */
    static @Nullable RatePolicy read(JsonNode node, Findings findings) {
        if (!node.isObject()) return null;
        var rows = node.path("table");
        boolean isClean = true;
        for (int i = 0; i < rows.size(); i++) {
            var why = unreadable(rows.get(i));
            if (why == null) continue;
            findings.add("/rates/table/" + i, why);
            isClean = false;
        }
        return isClean ? ofContent(node) : null;
    }

    private static @Nullable String unreadable(JsonNode row) {
        try {
            exchange(row);
            return null;
        } catch (DateTimeException e) {
            return "Write a day that exists, such as 2026-01-31";
        } catch (IllegalArgumentException | ArithmeticException e) {
            return "Write two amounts above zero in two currencies, such as 88 EUR that count as 100 USD";
        }
    }

    static @Nullable RatePolicy ofContent(JsonNode node) {
        if (!node.isObject()) return null;
        var usual = RatePolicy.USUAL;
        var day = node.path("day").stringValue(usual.day().code());
        var table = node.path("table").valueStream().map(RatesText::exchange).toList();
        return new RatePolicy(
                day(day),
                node.path("oldest").intValue(usual.oldest()),
                earnings(node.path("earnings")),
                source(node.path("source")),
                table);
    }

    private static @Nullable RateSource source(JsonNode code) {
        return code.isString() ? new RateSource(code.stringValue("")) : null;
    }

    /** A source that says nothing has everything held, and prices that wait for a rate. */
    static Optional<Finding> unheard(@Nullable RatePolicy policy, Supplier<List<RateSource>> known) {
        var source = policy == null ? null : policy.source();
        if (source == null || known.get().contains(source)) return Optional.empty();
        var words = "There is no rate yet" + RateSource.only(source)
                + ", so that sales and prices in other currencies wait for one; name a source that there is, or upload its rates";
        return Optional.of(new Finding("/rates/source", words));
    }

    private static @Nullable Earning earnings(JsonNode word) {
        return word.isString() ? Earning.valueOf(word.stringValue("").toUpperCase(Locale.ROOT)) : null;
    }

    // What says invoice or statement was published before both were refused, and has always meant the quote's own day.
    private static Day day(String code) {
        return Day.DEAL.code().equals(code) ? Day.DEAL : Day.QUOTE;
    }

    private static Exchange exchange(JsonNode row) {
        var from = row.path("from").stringValue("");
        return new Exchange(
                from.isEmpty() ? null : LocalDate.parse(from), amount(row.path("amount")), amount(row.path("counts")));
    }

    private static Amount amount(JsonNode node) {
        var unit = Unit.currency(node.path("unit").stringValue(""));
        return Amount.exactly(new BigDecimal(node.path("value").stringValue("")), unit);
    }

    static void write(RatePolicy policy, ObjectNode node) {
        node.put("day", policy.day().code()).put("oldest", policy.oldest());
        var earnings = policy.earnings();
        if (earnings != null) node.put("earnings", earnings.code());
        var source = policy.source();
        if (source != null) node.put("source", source.code());
        if (policy.table().isEmpty()) return;
        var rows = node.putArray("table");
        for (var each : policy.table()) {
            var row = rows.addObject();
            if (each.from() != null) row.put("from", each.from().toString());
            write(each.amount(), row.putObject("amount"));
            write(each.counts(), row.putObject("counts"));
        }
    }

    private static void write(Amount amount, ObjectNode node) {
        node.put("value", amount.value().toPlainString())
                .put("unit", amount.unit().code());
    }
}
