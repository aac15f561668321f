package dev.entente.deploy;

import static dev.entente.deploy.Examples.again;
import static dev.entente.deploy.TestTenant.line;
import static dev.entente.deploy.TestTenant.result;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A program file with what one partner did under its terms, a line each: "2026-03-31 new saas 100.00 tier=gold -> pays 10.00
 * EUR". Who has several tiers in it is a partner for each.
 */
record Story(String code, String unit, String joined, JsonNode terms, String text) {

    private static final String OTHER = "other-";

    /** What a partner has that was given none, where others were given one; it sorts before all of them. */
    private static final String LOWEST = "none";

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    /** A line as words, with its place. */
    private record Told(int place, String[] words, Map<String, String> named) {

        static Told of(int place, String[] words) {
            var named = new LinkedHashMap<String, String>();
            for (int i = 2; i < words.length; i++) {
                var pair = words[i].split("=");
                named.put(pair[0], pair.length == 1 ? "" : pair[1]);
            }
            return new Told(place, words, named);
        }

        String day() {
            return words[0];
        }

        String kind() {
            return words[1];
        }

        boolean isMilestone() {
            return kind().equals("reached") || kind().equals("delivered");
        }

        boolean isOfSale() {
            return !isMilestone() && !kind().equals("close");
        }

        /** Of several products, one after the other: "saas+hosting". */
        String[] families() {
            return words[2].split("[+]");
        }

        String tier() {
            return named.getOrDefault("tier", "");
        }
    }

    static Story read(Path file) {
        var program = new YAMLMapper().readTree(file);
        return new Story(
                file.getFileName().toString().replace(".yaml", ""),
                program.path("unit").stringValue(""),
                program.path("joined").stringValue("2015-01-01"),
                program.path("terms"),
                program.path("story").stringValue(""));
    }

    private List<Told> lines() {
        var rows = text.lines().map(row -> row.split("->")[0].strip()).toList();
        return IntStream.range(0, rows.size())
                .mapToObj(i -> Told.of(i, rows.get(i).split(" +")))
                .toList();
    }

    /** The months that are closed in it, in their order. */
    List<String> months() {
        return lines().stream()
                .filter(told -> told.kind().equals("close"))
                .map(told -> told.day().substring(0, 7))
                .toList();
    }

    /** The program is published, its products are there, and its partners are enrolled. */
    void prepare(TestTenant tenant) {
        var tiers = new TreeSet<String>();
        for (var told : lines()) tiers.add(told.tier());
        tenant.publish(program(tiers));
        lines().stream()
                .filter(Told::isOfSale)
                .flatMap(told -> Stream.of(told.families()))
                .distinct()
                .forEach(family -> tenant.product(family + "-1", family));
        for (var tier : tiers) {
            if (tier.isEmpty()) tenant.partner(partner(tier), code, joined);
            else tenant.partner(partner(tier), code, joined, tier + " from " + joined);
        }
        if (hasOthers()) tenant.partner(OTHER + code, code, joined);
    }

    /** Another one sells what is only influenced, or shares in what is sold together. */
    private boolean hasOthers() {
        return lines().stream()
                .anyMatch(
                        told -> told.kind().equals("influenced") || told.named().containsKey("credit"));
    }

    /** A program file may be JSON, which is YAML as well. */
    private String program(TreeSet<String> tiers) {
        var program = new LinkedHashMap<String, Object>();
        program.put("program", code);
        program.put("name", code);
        program.put("from", "2015-01-01");
        program.put(
                "tiers",
                tiers.stream()
                        .filter(tier -> tiers.size() > 1 || !tier.isEmpty())
                        .map(tier -> tier.isEmpty() ? LOWEST : tier)
                        .map(tier -> Map.of("code", tier, "name", tier))
                        .toList());
        for (var told : lines()) {
            var influence =
                    Map.of("split", "fixed", "share", told.named().getOrDefault("share", ""), "motion", "resell");
            if (told.kind().equals("influenced")) program.put("attribution", Map.of("influence", influence));
        }
        var offer = Map.of("motion", "resell", "name", code, "model", "rate-table", "version", 2, "terms", terms);
        program.put("offers", List.of(offer));
        return JsonMapper.shared().writeValueAsString(program);
    }

    private String partner(String tier) {
        return tier.isEmpty() ? code : code + "-" + tier;
    }

    List<Map<String, Object>> sales() {
        var sales = new ArrayList<Map<String, Object>>();
        for (var told : lines()) {
            switch (told.kind()) {
                case "close", "reached", "delivered" -> {}
                case "refund" -> sales.add(refund(told));
                case "influenced" -> sales.add(influenced(told));
                default -> sales.add(sale(told));
            }
        }
        return sales;
    }

    List<Map<String, Object>> milestones() {
        return lines().stream()
                .filter(Told::isMilestone)
                .map(told -> {
                    var milestone = named(told, partner(told.tier()));
                    milestone.put("name", told.words()[2]);
                    if (told.kind().equals("delivered"))
                        milestone.put("services", Map.of("value", told.words()[3], "unit", unit));
                    return (Map<String, Object>) milestone;
                })
                .toList();
    }

    private Map<String, Object> sale(Told told) {
        var sale = head(told, told.kind(), partner(told.tier()));
        sale.put("customer", customer(told.named()));
        var named = told.named();
        put(sale, "role", named.get("role"));
        put(sale, "agreed", named.get("agreed"));
        if (named.containsKey("registered")) sale.put("registered", true);
        var route = named.get("route");
        if (route != null) sale.put("route", route.toLowerCase(Locale.ROOT).replace('_', '-'));
        var since = named.get("subscribed");
        if (since != null) sale.put("subscription", Map.of("id", code + since, "since", since));
        var subscription = named.get("subscription");
        if (subscription != null)
            sale.put("subscription", Map.of("id", code + subscription, "since", first(subscription)));
        var credit = named.get("credit");
        if (credit != null) sale.put("evidence", Map.of("split", split(told, credit)));
        return sale;
    }

    /** The day of the first sale that names it. */
    private String first(String subscription) {
        return lines().stream()
                .filter(told -> subscription.equals(told.named().get("subscription")))
                .map(Told::day)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** "60+40": what another one has before it, and what it has itself. */
    private Map<String, Object> split(Told told, String credit) {
        var both = credit.split("[+]");
        var part = told.named().getOrDefault("role", "sells");
        var shares = new ArrayList<Map<String, Object>>();
        if (!both[0].equals("0")) shares.add(Map.of("partner", OTHER + code, "part", "sells", "share", both[0]));
        shares.add(Map.of("partner", partner(told.tier()), "part", part, "share", both[1]));
        return Map.of("by", "Dana Reyes", "on", told.day(), "shares", shares);
    }

    /** Another one sold it. */
    private Map<String, Object> influenced(Told told) {
        var sale = head(told, "new", OTHER + code);
        sale.put("customer", customer(told.named()));
        sale.put("evidence", Map.of("claims", List.of(Map.of("partner", partner(told.tier()), "part", "influenced"))));
        return sale;
    }

    private Map<String, Object> refund(Told told) {
        var of = lines().stream()
                .filter(other ->
                        told.named().getOrDefault("of", "").equals(other.named().get("as")))
                .findFirst()
                .orElseThrow();
        var refund = head(told, "refund", partner(told.tier()));
        refund.put("of", id(of));
        refund.put("customer", customer(of.named()));
        return refund;
    }

    private LinkedHashMap<String, Object> head(Told told, String kind, String partner) {
        var sale = named(told, partner);
        sale.put("kind", kind);
        var named = told.named();
        var nets = told.words()[3].split("[+]");
        var lines = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < nets.length; i++) {
            var line = line(told.families()[i] + "-1", nets[i], named.getOrDefault("currency", unit));
            put(line, "term", named.get("term"));
            if (named.containsKey("pieces")) line.put("quantity", Long.valueOf(named.get("pieces")));
            lines.add(line);
        }
        sale.put("lines", lines);
        return sale;
    }

    private LinkedHashMap<String, Object> named(Told told, String partner) {
        var report = new LinkedHashMap<String, Object>();
        report.put("source", "billing");
        report.put("id", id(told));
        report.put("on", told.day());
        report.put("partner", partner);
        report.put("motion", "resell");
        return report;
    }

    private Map<String, Object> customer(Map<String, String> named) {
        var name = named.getOrDefault("customer", "c1") + "." + code;
        var customer = new LinkedHashMap<String, Object>();
        customer.put("name", name);
        customer.put("domain", name + ".example");
        put(customer, "region", named.get("region"));
        put(customer, "segment", named.get("segment"));
        return customer;
    }

    private static void put(Map<String, Object> map, String key, @Nullable Object value) {
        if (value != null) map.put(key, value);
    }

    private String id(Told told) {
        return code + "-" + told.place();
    }

    /** The same text with what came of each line. */
    String with(Results results) {
        var lines = lines().iterator();
        return again(text, words -> {
            var told = lines.next();
            var what = told.kind().equals("close") ? MONTH.format(LocalDate.parse(told.day())) : id(told);
            return result(results.of(partner(told.tier()), what));
        });
    }

    /** Results by partner and document. */
    record Results(Map<String, JsonNode> all, Map<String, String> partners) {

        private JsonNode of(String partner, String what) {
            return all.getOrDefault(partners.get(partner) + " " + what, MissingNode.getInstance());
        }
    }
}
