package dev.entente.deploy.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Rewards of a vendor's first program: more of them the higher the tier, some used, some waiting for an answer, one by hand. */
final class Rewarding {

    private static final String FAST_LANE = "fast-lane";

    private final Vendor vendor;
    private final Wire wire;
    private final LocalDate today;
    private final Loading loading;

    Rewarding(Vendor vendor, Wire wire, LocalDate today, Loading loading) {
        this.vendor = vendor;
        this.wire = wire;
        this.today = today;
        this.loading = loading;
    }

    /** How many of it the lowest tier has, and how many more each tier above it. */
    private record Growing(int first, int step) {}

    void run(Map<String, Wire> partners) {
        reward(
                "roadmap-briefing",
                "roadmap",
                "Roadmap briefing",
                new Growing(0, 1),
                Map.of(
                        "description",
                                "An hour with the head of product about the next two quarters, under your agreement.",
                        "instructions",
                                "Propose three dates to your partner manager; send your questions two days ahead.",
                        "renewal", "quarter",
                        "asks", true));
        reward(
                "executive-sponsor",
                "sponsor",
                "Executive sponsor",
                new Growing(-1, 1),
                Map.of(
                        "description", "A member of our board who joins your most important calls and knows your plan.",
                        "instructions", "Your sponsor calls you within a week. Name the two accounts that matter most.",
                        "renewal", "year",
                        "asks", true));
        reward(
                "early-access",
                "tool",
                "Early access to tools",
                new Growing(1, 1),
                Map.of(
                        "description", "Seats in the next release, three months before it is there for everybody.",
                        "instructions", "Sign in at preview with your work address; tell us what breaks.",
                        "renewal", "year"));
        reward(
                "summit-seat",
                "event",
                "Seat at the partner summit",
                new Growing(1, 1),
                Map.of(
                        "description", "Two days in Lisbon with our engineers, travel not included.",
                        "instructions",
                                "Bring the confirmation that follows by mail; the workshop list opens in a month.",
                        "renewal", "once",
                        "seats", 12,
                        "last", today.plusMonths(3).toString()));
        reward(
                FAST_LANE,
                "priority",
                "Fast lane",
                new Growing(0, 2),
                Map.of(
                        "description", "A registration of yours that waits is looked at before all others.",
                        "instructions", "Open the registration and choose \u201cHave it looked at first\u201d.",
                        "renewal", "quarter"));
        used(partners);
        first(partners);
        byHand();
    }

    /** A registration that waits and stands in no line, of each partner that has one and may. */
    private void first(Map<String, Wire> partners) {
        partners.forEach((code, partner) -> {
            if (left(partner, code, FAST_LANE) == 0) return;
            for (var waiting :
                    partner.get("/registrations?state=submitted&limit=20").path("items")) {
                var address = "/registrations/" + waiting.path("id").asString();
                if (partner.get(address).path("place").isNumber()) continue;
                partner.once("first-" + waiting.path("id").asString(), address + "/priority", Map.of());
                return;
            }
        });
    }

    private int left(Wire partner, String code, String reward) {
        for (var has : partner.get("/reward-uses/entitlements/" + loading.partner(code))
                .path("items"))
            if (has.path("code").asString().equals(reward))
                return has.path("left").asInt();
        return 0;
    }

    private void reward(String code, String kind, String name, Growing growing, Map<String, Object> more) {
        var said = new LinkedHashMap<String, Object>();
        said.put("kind", kind);
        said.put("name", name);
        said.put("program", program());
        said.put("allowance", allowance(growing));
        said.putAll(more);
        wire.put("/rewards/" + code, said);
    }

    private String program() {
        return vendor.lines().getFirst().program();
    }

    private Map<String, Integer> allowance(Growing growing) {
        var allowance = new LinkedHashMap<String, Integer>();
        var number = growing.first();
        for (var tier : tiers()) {
            allowance.put(tier, Math.max(0, number));
            number += growing.step();
        }
        return allowance;
    }

    /** The lowest first, as the program in force has them. */
    private List<String> tiers() {
        var tiers = new ArrayList<String>();
        var number = wire.get("/program/" + program()).path("inForce").asInt();
        for (var tier :
                wire.get("/program/" + program() + "/versions/" + number).path("tiers"))
            tiers.add(tier.path("code").asString());
        return tiers;
    }

    /** What partners that have a seller use and ask for, as far as they are entitled to it. */
    private void used(Map<String, Wire> partners) {
        for (var entry : partners.entrySet()) {
            var partner = loading.partner(entry.getKey());
            for (var has :
                    entry.getValue().get("/reward-uses/entitlements/" + partner).path("items")) {
                var code = has.path("code").asString();
                if (has.path("left").asInt() == 0 || code.equals(FAST_LANE)) continue;
                var use = entry.getValue()
                        .once(
                                "reward-" + code,
                                "/reward-uses",
                                Map.of("partner", partner, "reward", code, "words", words(code)));
                if (code.equals("executive-sponsor"))
                    decide(use, "approve", "Our head of customers is yours from Monday");
            }
        }
    }

    private void decide(JsonNode use, String decision, String words) {
        var id = use.path("id").asString();
        wire.once(
                decision + "-reward-" + id,
                "/reward-uses/" + id + "/decision",
                Map.of("decision", decision, "words", words));
    }

    private static String words(String code) {
        return switch (code) {
            case "roadmap-briefing" -> "Two of our customers plan their next year now";
            case "executive-sponsor" -> "Nordhaven\u2019s board wants to meet yours";
            case "summit-seat" -> "For our lead architect";
            default -> "Two engineers would try it with a customer";
        };
    }

    private void byHand() {
        var company = loading.companies().getLast();
        wire.once(
                "reward-grant",
                "/rewards/roadmap-briefing/grants",
                Map.of(
                        "partner",
                        loading.partner(company.code()),
                        "count",
                        1,
                        "last",
                        today.plusMonths(2).toString(),
                        "reason",
                        "They open a market that we have nobody in"));
    }
}
