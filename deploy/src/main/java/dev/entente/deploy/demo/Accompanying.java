package dev.entente.deploy.demo;

import dev.entente.deploy.demo.Vendor.Line;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Partners on their way: some being onboarded by a plan (one of them late), some at risk or suspended, one being wound down, some
 * gone, and two that buy through a distributor.
 */
final class Accompanying {

    private static final int AT_RISK = 2;
    private static final int RAMPED = 3;
    private static final int RECENT = 10;
    private static final int LEAVING = 3;

    private final Vendor vendor;
    private final Wire wire;
    private final LocalDate today;
    private final Loading loading;

    Accompanying(Vendor vendor, Wire wire, LocalDate today, Loading loading) {
        this.vendor = vendor;
        this.wire = wire;
        this.today = today;
        this.loading = loading;
    }

    /** Those who work with the vendor no longer, after everything that they did. */
    void end() {
        for (var company : loading.companies()) {
            var ended = company.ended();
            if (ended == null) continue;
            var partner = "/partners/" + loading.partner(company.code());
            var state = wire.get(partner).path("state").asString();
            if (state.equals("former")) continue;
            if (!state.equals("offboarding"))
                move(company.code(), "offboarding", "It gave up its business with us", ended);
            settle(partner, company.code());
            // Where something is left that only somebody else can settle, it stays where it is.
            wire.post(
                    "left-" + company.code(),
                    partner + "/moves",
                    Map.of("to", "former", "reason", "Everything is settled"));
        }
    }

    private void settle(String partner, String code) {
        var left = partner + "/offboarding/";
        wire.once("ending-" + code, left + "registrations/end", Map.of("reason", "The partnership ended"));
        wire.once("handing-" + code, left + "deals/handover", Map.of());
        say(left, "customers", "Our own account managers have called every customer.");
        say(left, "money", "Paid with the usual runs, as both sides wrote down.");
        say(left, "agreement", "Ended by mutual agreement, in writing.");
        // Its last day is over: once nothing is left it ends by itself, and nothing more is said of it.
        say(left, "data", "It took its own copy before it left.");
    }

    private void say(String left, String item, String note) {
        wire.put(left + "items/" + item, Map.of("note", note));
    }

    /** Whoever can sign in to the portal keeps a partnership that goes on. */
    void run(Set<String> peopled) {
        for (var starter : wire.get("/plan-templates/starters").path("items")) template(starter);
        var line = vendor.lines().getFirst();
        entering(line);
        ramped();
        var quiet = loading.companies().stream()
                .filter(company -> company.ended() == null && !peopled.contains(company.code()))
                .map(Company::code)
                .toList()
                .reversed();
        for (var code : quiet.stream().limit(AT_RISK).toList())
            move(code, "at-risk", "Its sales have fallen for two quarters, and nobody answers our calls.", null);
        quiet.stream()
                .skip(AT_RISK)
                .limit(1)
                .forEach(code -> move(code, "suspended", "Its invoices for support are overdue since spring.", null));
        quiet.stream().skip(LEAVING).limit(1).forEach(this::leave);
        distribute(quiet);
    }

    private void template(JsonNode starter) {
        var body = new LinkedHashMap<String, Object>();
        for (var field : List.of("name", "purpose", "types", "tasks", "persona"))
            if (starter.has(field)) body.put(field, starter.path(field));
        wire.put("/plan-templates/" + starter.path("code").asString(), body);
    }

    private void entering(Line line) {
        taken("alder-systems", "Alder Systems", "prospect", line);
        taken("tidewater-cloud", "Tidewater Cloud", "applicant", line);
        taken("halden-data", "Halden Data", "former", line);
        var late = onboarding("juniper-works", "Juniper Works", line, 45);
        var young = onboarding("marlow-digital", "Marlow Digital", line, 9);
        done(late, 1, "They start with two sellers.");
        done(young, 2, "A good first talk.");
    }

    private String taken(String code, String name, String state, Line line) {
        return wire.once(
                        "taken-" + code,
                        "/partners",
                        Map.of(
                                "code",
                                code,
                                "name",
                                name,
                                "country",
                                "GB",
                                "website",
                                "https://" + code + ".example",
                                "since",
                                today.minusDays(60).toString(),
                                "state",
                                state,
                                "types",
                                line.types()))
                .path("id")
                .asString();
    }

    /** With a plan that began so many days ago. */
    private String onboarding(String code, String name, Line line, int days) {
        var id = taken(code, name, "applicant", line);
        loading.knows(code, id);
        wire.put(
                "/partners/" + id + "/enrolments/" + line.program(),
                Map.of("since", today.minusDays(days).toString(), "tiers", List.of()));
        var plan = plan(code, id, line, today.minusDays(days));
        move(code, "onboarding", "The agreement is signed.", null);
        return plan;
    }

    private String plan(String code, String id, Line line, LocalDate from) {
        var template = line.types().contains("reseller") || line.types().contains("msp")
                ? "onboarding-sellers"
                : "onboarding-basics";
        var said = Map.of("template", template, "from", from.toString());
        var plan = wire.once("plan-" + code, "/partners/" + id + "/plans", said);
        return "/plans/" + plan.path("id").asString();
    }

    /** Those that came last sell already: from their first day to their first sale is the ramp. */
    private void ramped() {
        var fresh = loading.companies().stream()
                .filter(each -> each.ended() == null && each.since().isAfter(today.minusMonths(RECENT)))
                .limit(RAMPED)
                .toList();
        for (var company : fresh) {
            var plan = plan(company.code(), loading.partner(company.code()), company.line(), company.since());
            for (var task : wire.get(plan).path("tasks")) {
                if (!task.path("state").asString().equals("open")) continue;
                var path = plan + "/tasks/" + task.path("id").asString() + "/skipping";
                wire.once(path, path, Map.of("reason", "Done when it joined, before plans were kept here."));
            }
        }
    }

    /** The first so many that a person ticks off. */
    private void done(String plan, int many, String note) {
        int left = many;
        for (var task : wire.get(plan).path("tasks")) {
            if (left == 0) return;
            if (!task.path("kind").asString().equals("manual")
                    || task.path("waiting").asBoolean()) continue;
            left--;
            if (!task.path("state").asString().equals("open")) continue;
            var path = plan + "/tasks/" + task.path("id").asString() + "/done";
            wire.once(path, path, Map.of("note", note));
        }
    }

    /** Half through: the agreement is closed and its registrations have ended, the rest is still to be settled. */
    private void leave(String code) {
        move(code, "offboarding", "It was bought by a company that builds its own product.", today.plusDays(21));
        var left = "/partners/" + loading.partner(code) + "/offboarding/";
        wire.once("ending-" + code, left + "registrations/end", Map.of("reason", "The partnership ends"));
        say(left, "agreement", "Ended by letter, with three weeks' notice on both sides.");
    }

    private void distribute(List<String> quiet) {
        var distributor = loading.partner(loading.companies().getFirst().code());
        var below = quiet.subList(LEAVING + 1, Math.min(quiet.size(), LEAVING + 3));
        for (var code : below)
            wire.put(
                    "/partners/" + loading.partner(code) + "/distribution/distributor",
                    Map.of("distributor", distributor));
    }

    private void move(String code, String to, String reason, @Nullable LocalDate last) {
        var partner = "/partners/" + loading.partner(code);
        if (wire.get(partner).path("state").asString().equals(to)) return;
        var said = new LinkedHashMap<String, Object>();
        said.put("to", to);
        said.put("reason", reason);
        if (last != null) said.put("lastDay", last.toString());
        wire.once("move-" + to + "-" + code, partner + "/moves", said);
    }
}
