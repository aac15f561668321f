package dev.entente.deploy.demo;

import dev.entente.deploy.demo.Claim.Fate;
import dev.entente.deploy.installation.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** Cases about who holds a customer: some wait for whoever tries the demo, some are decided, and one is appealed. */
final class Contesting {

    private final Vendor vendor;
    private final Wire wire;
    private final LocalDate today;
    private final List<Company> companies;
    private final List<Company> used = new ArrayList<>();

    Contesting(Vendor vendor, Wire wire, LocalDate today, Loading loading) {
        this.vendor = vendor;
        this.wire = wire;
        this.today = today;
        this.companies = loading.companies();
    }

    void run(Map<String, Wire> partners) {
        var held = Claim.of(vendor, companies, today).stream()
                .filter(claim -> claim.fate() == Fate.PROTECTED
                        && partners.containsKey(claim.company().code()))
                .toList();
        // The first of them are shown elsewhere as they are.
        for (int i = 0; i < 5 && i + 3 < held.size(); i++) contest(i, held.get(i + 3), partners);
        word();
    }

    /** The vendor's own words in place of the usual ones, and messages of its own. */
    private void word() {
        wire.put(
                "/templates/registration.accepted",
                Map.of(
                        "text",
                        "Good news: {customer} is yours until {protected}. Meet {buyer} by {meetingBy}, write the meeting down, "
                                + "and call us when a second pair of hands helps."));
        own(
                "partner",
                "Invitation to the quarterly review",
                "Dear {partner} team,\n\nit is time to look back at {quarter} together: {sold} sold, {deals}. Shall we take an "
                        + "hour next week? We bring the figures, you bring what slows you down.");
        own(
                "registration",
                "Before the first call",
                "Hello,\n\nbefore you meet {buyer} at {customer} on {meeting}: shall one of our engineers join? Answer by the day "
                        + "before, and we send the agenda.");
    }

    private void own(String about, String label, String text) {
        wire.once("letter-" + about, "/templates", Map.of("label", label, "about", about, "text", text));
    }

    private void contest(int number, Claim held, Map<String, Wire> partners) {
        var rival = rivals(partners).stream()
                .filter(each -> !each.equals(held.company()) && !used.contains(each))
                .findFirst()
                .orElse(null);
        if (rival == null) return;
        used.add(rival);
        var key = "contest-" + number;
        var own = Objects.requireNonNull(partners.get(rival.code()));
        var taken = own.once(key, "/registrations", registration(held, rival));
        var evidence = List.of(Map.of(
                "kind", number == 3 ? "mail" : "discovery",
                "on", today.minusDays(40 + number).toString(),
                "words",
                        number == 3
                                ? "They asked us for a price by mail"
                                : "First call: they told us what slows them down"));
        var contested = own.once(
                key + "-why",
                "/own-conflicts",
                Map.of(
                        "registration",
                        taken.at("/registration/id").asString(),
                        "words",
                        "We spoke to " + held.customer().name() + " weeks before, and they want to go on with us.",
                        "evidence",
                        evidence));
        var part = contested.at("/conflict/id").asString();
        if (number > 0)
            go(
                    number,
                    key,
                    part,
                    Objects.requireNonNull(partners.get(held.company().code())));
    }

    /** Those to try first, so that whoever signs in for one finds a case. */
    private List<Company> rivals(Map<String, Wire> partners) {
        var shown = vendor.people().stream().map(Vendor.Person::partner).toList();
        return Claim.registering(vendor, companies).stream()
                .filter(each -> partners.containsKey(each.code()))
                .sorted(Comparator.comparing(each -> !shown.contains(each.code())))
                .toList();
    }

    private static Map<String, Object> registration(Claim held, Company rival) {
        var said = new LinkedHashMap<String, Object>();
        said.put("accountUrl", "https://" + held.customer().domain());
        said.put("customerName", held.customer().name());
        said.put("buyerRole", "Head of purchasing");
        said.put("problem", held.need());
        said.put("meetingOn", held.meeting().plusDays(2).toString());
        said.put("meetingAt", "10:30");
        said.put("motion", rival.line().motion());
        said.put("program", rival.line().program());
        said.put("evidence", "Notes of two calls");
        return said;
    }

    /** What the vendor and the one that holds the customer do then. */
    private void go(int number, String key, String part, Wire holding) {
        var whole = wire.get("/conflicts/" + part);
        if (!whole.at("/conflict/state").asString().equals("open")) return; // an earlier load came this far
        var path = "/conflicts/" + whole.at("/conflict/id").asString();
        var holder = side(whole, part);
        wire.once(
                key + "-ask",
                path + "/evidence-request",
                Map.of("words", "Please show, with dates, when you found out what they need and whom you met."));
        if (number != 3) {
            holding.once(
                    key + "-shown",
                    "/own-conflicts/" + holder + "/evidence",
                    Map.of(
                            "kind", "discovery",
                            "on", today.minusDays(number == 2 ? 70 : 20).toString(),
                            "words", "Minutes of the workshop with their head of operations"));
        }
        decide(number, key, path, part, holder);
        if (number == 4) {
            holding.once(
                    key + "-appeal",
                    "/own-conflicts/" + holder + "/appeal",
                    Map.of("words", "The call was with a subsidiary. We worked with the company itself all the time."));
        }
    }

    private void decide(int number, String key, String path, String part, String holder) {
        var decision = new LinkedHashMap<String, Object>();
        switch (number) {
            case 2 -> {
                decision.put("outcome", "upheld");
                decision.put("winner", holder);
                decision.put("reason", "The discovery of the one that holds it came first, and its minutes show it.");
            }
            case 3 -> {
                decision.put("outcome", "split");
                decision.put("influence", true);
                decision.put(
                        "shares", List.of(Map.of("side", part, "share", "50"), Map.of("side", holder, "share", "50")));
                decision.put("reason", "Nobody shows discovery, and both were at work, so influence is shared.");
            }
            case 4 -> {
                decision.put("outcome", "moved");
                decision.put("winner", part);
                decision.put("reason", "The first call with discovery came before the registration that held it.");
            }
            default -> {
                return;
            }
        }
        wire.once(key + "-decided", path + "/decision", decision);
    }

    /** The other of the two. */
    private static String side(JsonNode whole, String part) {
        for (var side : whole.path("sides")) {
            if (!side.path("id").asString().equals(part) && side.path("holds").asBoolean())
                return side.path("id").asString();
        }
        throw new Refusal("The demo could not be loaded: nobody holds " + whole.at("/conflict/subject"));
    }
}
