package dev.entente.deploy.demo;

import dev.entente.deploy.installation.Refusal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The alliances of a vendor: partners whose terms were negotiated one by one, what they reached, and what they had a part in. */
final class Allying {

    private static final int ENROLLED = 15;

    /** All of it, as its file says; months are counted back from today's. */
    record Story(List<Ally> allies, List<Joined> enrolments, List<Reached> reached, List<Sold> sold) {}

    /** A partner with a program of its own. */
    record Ally(String code, String name, String country, List<String> types, String segments, String program) {}

    /** A partner that takes part in one more program. */
    record Joined(String partner, String program) {}

    /** A milestone, or accepted work that was worth so much. */
    record Reached(
            String id,
            String partner,
            String program,
            String motion,
            String name,
            int ago,
            int day,
            @Nullable String worth,
            @Nullable String unit) {}

    /**
     * A sale, new where nothing else is said, what it is a part of, whether that renews by itself or did until the customer cancelled
     * it, and who had which part of the influence on it.
     */
    record Sold(
            String id,
            String partner,
            String program,
            String motion,
            @Nullable String route,
            String sku,
            int quantity,
            String net,
            @Nullable String unit,
            int customer,
            int ago,
            int day,
            @Nullable String kind,
            @Nullable String role,
            @Nullable String subscription,
            @Nullable Boolean renews,
            @Nullable Boolean cancelled,
            @Nullable List<Part> influenced) {}

    /** So many points of the influence. */
    record Part(String partner, int points) {}

    private final Vendor vendor;
    private final Wire wire;
    private final LocalDate today;
    private final Story story;

    Allying(Vendor vendor, Wire wire, LocalDate today) {
        this.vendor = vendor;
        this.wire = wire;
        this.today = today;
        this.story = story(vendor);
    }

    static Story story(Vendor vendor) {
        var file = vendor.alliances();
        return file == null ? new Story(List.of(), List.of(), List.of(), List.of()) : Vendor.json(file, Story.class);
    }

    /** Who they are, once programs and partners are there, and before anything happens. */
    void begin(Loading loading) {
        var since = today.minusMonths(ENROLLED).withDayOfMonth(1).toString();
        for (var ally : story.allies()) {
            var said = new LinkedHashMap<String, Object>();
            said.put("code", ally.code());
            said.put("name", ally.name());
            said.put("country", ally.country());
            said.put("website", "https://" + ally.code() + ".example");
            said.put("since", since);
            said.put("types", ally.types());
            var id = wire.once("ally-" + ally.code(), "/partners", said)
                    .path("id")
                    .asString();
            loading.knows(ally.code(), id);
            enrol(id, ally.program(), since);
        }
        for (var joined : story.enrolments()) enrol(loading.partner(joined.partner()), joined.program(), since);
    }

    private void enrol(String partner, String program, String since) {
        wire.put("/partners/" + partner + "/enrolments/" + program, Map.of("since", since, "tiers", List.of()));
    }

    /** How many sales there were; the rest was reached or accepted. */
    int report() {
        for (var reached : story.reached())
            Wire.expect(
                    wire.rest().post(Wire.path("/milestones"), said(reached)), "A milestone of " + reached.partner());
        var sales = story.sold().stream().map(this::said).toList();
        if (sales.isEmpty()) return 0;
        var reply =
                Wire.expect(wire.rest().post(Wire.path("/sales/bulk"), Map.of("sales", sales)), "Sales of alliances");
        var results = reply.path("results");
        for (int i = 0; i < results.size(); i++) {
            var result = results.get(i);
            if (result.path("outcome").asString().equals("refused"))
                throw new Refusal("A demo sale was refused: " + result);
            if (Boolean.TRUE.equals(story.sold().get(i).cancelled()))
                wire.put("/subscriptions/" + result.path("id").asString() + "/cancellation", Map.of());
        }
        return sales.size();
    }

    private Map<String, Object> said(Reached reached) {
        var said = new LinkedHashMap<String, Object>();
        said.put("source", "alliances");
        said.put("id", reached.id());
        said.put("on", day(reached.ago(), reached.day()));
        said.put("partner", reached.partner());
        said.put("program", reached.program());
        said.put("motion", reached.motion());
        said.put("name", reached.name());
        if (reached.worth() != null) said.put("services", net(reached.worth(), reached.unit()));
        return said;
    }

    private Map<String, Object> said(Sold sold) {
        var said = new LinkedHashMap<String, Object>();
        said.put("source", Reports.SOURCE);
        said.put("id", "alliance-" + sold.id());
        said.put("kind", sold.kind() == null ? "new" : sold.kind());
        said.put("on", day(sold.ago(), sold.day()));
        said.put("partner", sold.partner());
        said.put("program", sold.program());
        said.put("motion", sold.motion());
        if (sold.route() != null) said.put("route", sold.route());
        if (sold.role() != null) said.put("role", sold.role());
        if (sold.subscription() != null)
            said.put(
                    "subscription",
                    sold.renews() == null
                            ? Map.of("id", sold.subscription())
                            : Map.of("id", sold.subscription(), "renews", sold.renews()));
        said.put("customer", Words.ALL.customer(sold.customer()));
        var term = vendor.product(sold.sku()).term();
        said.put("lines", List.of(new Reports.Line(sold.sku(), sold.quantity(), term, net(sold.net(), sold.unit()))));
        if (sold.influenced() != null) {
            var claims = sold.influenced().stream()
                    .map(part -> Map.of("partner", part.partner(), "part", "influenced", "points", part.points()))
                    .toList();
            said.put("evidence", Map.of("claims", claims));
        }
        return said;
    }

    private Reports.Net net(String value, @Nullable String unit) {
        return new Reports.Net(value, unit == null ? vendor.currency() : unit);
    }

    private String day(int ago, int day) {
        return YearMonth.from(today).minusMonths(ago).atDay(day).toString();
    }
}
