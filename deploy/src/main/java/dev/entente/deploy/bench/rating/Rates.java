package dev.entente.deploy.bench.rating;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What is agreed: four tiers by four brackets, two accelerators by what was sold in the year, a bonus for three of four
 * products, and two percent for registered deals; rounded half up to the cent, once. As numbers, and as a table's terms.
 */
public final class Rates {

    public static final List<String> TIERS = List.of("learning", "ready", "silver", "gold");
    public static final List<String> FAMILIES = List.of("basic", "plus", "premium", "ultimate");

    // Hundredths of a percent, and cents.
    private static final int[][] BASE = {
        {500, 600, 700, 800}, {700, 800, 900, 1000}, {900, 1000, 1100, 1200}, {1100, 1200, 1300, 1500}
    };
    private static final long[] BRACKETS = {0, 1_000_000, 5_000_000, 20_000_000};
    private static final int[] BONUS = {0, 50, 100, 150};
    private static final int REGISTERED = 200;
    private static final long[] REACHED = {0, 100_000_000, 500_000_000};
    private static final int[] TIMES = {10_000, 12_500, 15_000};
    private static final int WHOLE = 10_000;
    private static final Pattern RATE = Pattern.compile("(\"rate\": \")(\\d+)\\.");

    private Rates() {}

    /** In cents, by hand. */
    public static long minor(long net, long total, int tier, int family, boolean registered) {
        long base = (long) BASE[tier][last(BRACKETS, net)] * TIMES[last(REACHED, total)] / WHOLE;
        long rate = base + BONUS[family] + (registered ? REGISTERED : 0);
        return (net * rate + WHOLE / 2) / WHOLE;
    }

    private static int last(long[] from, long value) {
        int i = from.length - 1;
        while (i > 0 && value < from[i]) i--;
        return i;
    }

    /** The same as terms of the rate table, as people write them. */
    public static String terms() {
        return """
                {"kind": "PAYS", "unit": "EUR", "rounding": {"mode": "HALF_UP", "decimals": 2}, "parts": [
                  {"name": "Commission", "on": "LINE", "rules": [%s]},
                  {"name": "Product", "on": "LINE", "otherwise": "NOTHING", "rules": [%s]},
                  {"name": "Registration", "on": "LINE", "otherwise": "NOTHING", "rules": [
                    {"name": "registered", "when": {"field": "REGISTERED", "is": true}, "rate": {"type": "percent", "rate": "%s"}}]}]}
                """.formatted(
                joined(TIERS.size(), Rates::tier), joined(FAMILIES.size(), 1, Rates::product), percent(REGISTERED));
    }

    /** The same as terms of the plugin that the bench brings. */
    public static String agreed() {
        return """
                {"unit": "EUR", "tiers": [%s], "accelerators": [%s], "bonuses": [%s], "registered": "%s"}
                """.formatted(
                joined(TIERS.size(), i -> "{\"code\": \"%s\", \"rates\": [%s]}".formatted(TIERS.get(i), brackets(i))),
                accelerators(),
                joined(FAMILIES.size(), 1, Rates::bonus),
                percent(REGISTERED));
    }

    private static String bonus(int family) {
        return "{\"family\": \"%s\", \"rate\": \"%s\"}".formatted(FAMILIES.get(family), percent(BONUS[family]));
    }

    private static String brackets(int tier) {
        return joined(BRACKETS.length, i -> row(BRACKETS[i], "rate", BASE[tier][i]));
    }

    private static String accelerators() {
        return joined(REACHED.length, 1, i -> row(REACHED[i], "times", TIMES[i]));
    }

    /** With every rate a percent higher. */
    public static String raised() {
        return RATE.matcher(terms()).replaceAll(rate -> rate.group(1) + (1 + Integer.parseInt(rate.group(2))) + ".");
    }

    private static String tier(int tier) {
        return """
                {"name": "%s", "when": {"field": "TIER", "is": "%s"},
                  "rate": {"type": "table", "read": "WHOLE", "brackets": [%s]},
                  "factor": {"rows": [%s], "by": {"what": "net-revenue", "unit": "EUR", "window": "YEAR"}}}
                """.formatted(TIERS.get(tier), TIERS.get(tier), brackets(tier), accelerators());
    }

    private static String row(long from, String name, int rate) {
        return """
                {"from": {"value": "%d", "unit": "EUR"}, "%s": "%s"}""".formatted(from / 100, name, percent(rate));
    }

    private static String product(int family) {
        return """
                {"name": "%s", "when": {"field": "FAMILY", "is": "%s"}, "rate": {"type": "percent", "rate": "%s"}}
                """.formatted(FAMILIES.get(family), FAMILIES.get(family), percent(BONUS[family]));
    }

    private static String percent(int hundredths) {
        return "%d.%02d".formatted(hundredths / 100, hundredths % 100);
    }

    /** The same as SQL, over columns net, total, tier (from 1), family (from 1) and registered. */
    public static String sql() {
        var base = "(array[" + joined(TIERS.size(), i -> Arrays.toString(BASE[i])) + "])[tier]["
                + place("net", BRACKETS) + "]";
        var times = "(array" + Arrays.toString(TIMES) + ")[" + place("total", REACHED) + "]";
        var bonus = "(array" + Arrays.toString(BONUS) + ")[family]";
        var rate = "(%s::bigint * %s / %d + %s + case when registered then %d else 0 end)"
                .formatted(base, times, WHOLE, bonus, REGISTERED);
        return "(net * %s + %d) / %d".formatted(rate, WHOLE / 2, WHOLE);
    }

    private static String place(String column, long[] from) {
        return "1"
                + IntStream.range(1, from.length)
                        .mapToObj(i -> " + (" + column + " >= " + from[i] + ")::int")
                        .collect(Collectors.joining());
    }

    private interface Part {
        String of(int i);
    }

    private static String joined(int count, Part part) {
        return joined(count, 0, part);
    }

    private static String joined(int count, int from, Part part) {
        return IntStream.range(from, count).mapToObj(part::of).collect(Collectors.joining(", "));
    }
}
