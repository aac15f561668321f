package dev.entente.model;

import static java.util.Objects.requireNonNull;

import dev.entente.api.Amount;
import dev.entente.api.DateRange;
import dev.entente.api.Percentage;
import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Earning.Earned;
import dev.entente.api.commercial.Earning.Held;
import dev.entente.api.commercial.Occurrence;
import dev.entente.api.commercial.Occurrence.Buyer;
import dev.entente.api.commercial.Occurrence.Closed;
import dev.entente.api.commercial.Occurrence.Delivered;
import dev.entente.api.commercial.Occurrence.Expanded;
import dev.entente.api.commercial.Occurrence.Influenced;
import dev.entente.api.commercial.Occurrence.Line;
import dev.entente.api.commercial.Occurrence.Reached;
import dev.entente.api.commercial.Occurrence.Refunded;
import dev.entente.api.commercial.Occurrence.Renewed;
import dev.entente.api.commercial.Occurrence.Route;
import dev.entente.api.commercial.Occurrence.Sale;
import dev.entente.api.commercial.Occurrence.Won;
import dev.entente.api.commercial.Standing;
import dev.entente.api.commercial.Standing.Credit;
import dev.entente.measure.InMemory;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What one partner did under some terms, a line each: "2026-03-31 new saas 100.00 tier=gold -> pays 10.00 EUR"; of several
 * products, "new saas+hosting 100.00+20.00". A sale that is given back has a name, "as=first", by which a refund knows it, "of=first". Works every line out in turn and writes down
 * what came of it.
 */
final class Story {

    /** A sale with what it earned, and what was given back of it so far. */
    private record Sold(Sale sale, Earned earned, List<Line> back) {}

    private final RuleTable model = new RuleTable();
    private final RuleTerms terms;
    private final String currency;
    private final LocalDate joined;
    private final InMemory totals;
    private final Map<String, LocalDate> since = new HashMap<>();
    private final Map<String, Sold> sold = new HashMap<>();

    Story(RuleTerms terms, String currency, LocalDate joined) {
        this.terms = terms;
        this.currency = currency;
        this.joined = joined;
        this.totals = new InMemory(joined);
    }

    /** The same lines, each with what came out. */
    String told(String story) {
        var told = new ArrayList<String>();
        for (var line : story.lines().toList()) {
            var asked = line.substring(0, line.indexOf("->") + 2);
            told.add(asked + " "
                    + result(asked.substring(0, asked.length() - 2).trim().split(" +")));
        }
        return String.join("\n", told) + "\n";
    }

    private String result(String[] words) {
        var named = named(words);
        var what = what(words, named);
        var asked = totals.totals(what, model.measures(terms));
        var standing = new Standing(
                named.get("tier"),
                joined,
                named.containsKey("registered"),
                List.of(),
                asked.measured(),
                asked.own(),
                credit(named));
        var earning = model.calculate(what, standing, terms);
        totals.happened(what, earning instanceof Earned earned ? earned.amount() : Amount.zero(terms.unit()));
        if (named.containsKey("as") && what instanceof Sale sale && earning instanceof Earned earned)
            sold.put(named.get("as"), new Sold(sale, earned, new ArrayList<>()));
        return words(earning);
    }

    static String words(Earning earning) {
        return switch (earning) {
            case Held held -> "held: " + held.because();
            case Earned earned -> earned.kind().name().toLowerCase(Locale.ROOT) + " " + earned.amount();
        };
    }

    private static Map<String, String> named(String[] words) {
        var named = new HashMap<String, String>();
        for (int i = 2; i < words.length; i++) {
            var pair = words[i].split("=");
            named.put(pair[0], pair.length == 1 ? "yes" : pair[1]);
        }
        return named;
    }

    private Occurrence what(String[] words, Map<String, String> named) {
        var on = LocalDate.parse(words[0]);
        return switch (words[1]) {
            case "close" -> new Closed(new DateRange(on.withDayOfMonth(1), on.plusDays(1)));
            case "reached" -> new Reached(on, words[2]);
            case "delivered" -> new Delivered(on, words[2], Amount.of(words[3], currency));
            case "influenced" ->
                new Influenced(on, sale(on, "new", words, named), Percentage.of(named.getOrDefault("share", "100")));
            case "refund" -> refund(on, words, requireNonNull(sold.get(named.get("of"))));
            default -> sale(on, words[1], words, named);
        };
    }

    private Refunded refund(LocalDate on, String[] words, Sold sold) {
        var all = sold.sale().lines().getFirst();
        var net = Amount.of(words[3], all.net().unit().code());
        var line = new Line(words[2] + "-1", words[2], 1, all.term(), null, net);
        var refund = new Refunded(on, sold.sale(), sold.earned(), sold.back(), List.of(line));
        sold.back().add(line);
        return refund;
    }

    private Sale sale(LocalDate on, String kind, String[] words, Map<String, String> named) {
        var customer = named.getOrDefault("customer", "c1");
        var first = first(customer, on);
        var families = words[2].split("\\+");
        var nets = words[3].split("\\+");
        var lines = IntStream.range(0, families.length)
                .mapToObj(i -> line(on, customer, families[i], nets[i], named))
                .toList();
        var buyer = new Buyer(
                customer,
                named.get("region"),
                named.get("segment"),
                first,
                named.get("subscription"),
                day(named.get("subscribed")),
                day(named.get("agreed")));
        var route = Route.valueOf(named.getOrDefault("route", "DIRECT"));
        return switch (kind) {
            case "new" -> new Won(on, route, lines, buyer);
            case "renewal" -> new Renewed(on, route, lines, buyer);
            case "expansion" -> new Expanded(on, route, lines, buyer);
            default -> throw new IllegalArgumentException("Not a kind of sale: " + kind);
        };
    }

    private Line line(LocalDate on, String customer, String family, String net, Map<String, String> named) {
        return new Line(
                family + "-1",
                family,
                Long.parseLong(named.getOrDefault("pieces", "1")),
                Period.parse(named.getOrDefault("term", "P0D")),
                null,
                Amount.of(net, named.getOrDefault("currency", currency)),
                first(customer + " " + family, on));
    }

    private LocalDate first(String what, LocalDate on) {
        return since.merge(what, on, (a, b) -> a.isBefore(b) ? a : b);
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static Credit credit(Map<String, String> named) {
        var shares = named.getOrDefault("credit", "0+100").split("\\+");
        return new Credit(named.getOrDefault("role", "sells"), Percentage.of(shares[0]), Percentage.of(shares[1]));
    }
}
