package dev.entente.deploy.demo;

import dev.entente.deploy.demo.Claim.Fate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** Brings deals and registrations: the partners register with keys of their own, the vendor decides, and some are won. */
final class Dealing {

    private static final BigDecimal LARGE = new BigDecimal(20_000);

    private static final List<String> REGIONS = List.of("Nordics", "DACH", "UK and Ireland", "Benelux");
    private static final List<String> SEGMENTS = List.of("Mid-market", "Enterprise", "Public sector");
    private static final List<String> TALKS = List.of(
            "Showed it to their operations team; they want to try it with one site",
            "Went through prices with procurement; a three-year term is fine with them",
            "Their security team asked for the architecture paper",
            "The sponsor moved on; her successor wants the same");
    private static final List<String> OVERLAPS = List.of(
            "They run its help desk already",
            "Both know its head of IT",
            "Their consultants are on site for another project");

    private final Vendor vendor;
    private final Wire wire;
    private final LocalDate today;
    private final Loading loading;
    private final Quoting quoting;

    Dealing(Vendor vendor, Wire wire, LocalDate today, Loading loading) {
        this.vendor = vendor;
        this.wire = wire;
        this.today = today;
        this.loading = loading;
        this.quoting = new Quoting(vendor, wire);
    }

    /** How many deals there are, with those that registrations brought. */
    int run(Map<String, Wire> partners) {
        var opportunities = Opportunity.of(vendor, loading.companies(), today);
        Wire.each(opportunities, each -> open(each, opportunities.indexOf(each)));
        var claims = Claim.of(vendor, loading.companies(), today);
        var registered = new ConcurrentHashMap<Claim, String>();
        Wire.each(claims, claim -> {
            var own = partners.get(claim.company().code());
            if (own != null) registered.put(claim, register(claim, own));
        });
        new Versions(vendor, wire, today).longer();
        claims.stream()
                .filter(claim -> claim.fate() == Fate.PROTECTED && registered.containsKey(claim))
                .findFirst()
                .ifPresent(claim -> ask(
                        claim,
                        Objects.requireNonNull(registered.get(claim)),
                        Objects.requireNonNull(partners.get(claim.company().code()))));
        return opportunities.size() + claims.size();
    }

    private void open(Opportunity deal, int number) {
        var key = "deal-" + number;
        var said = new LinkedHashMap<String, Object>();
        said.put("partner", loading.partner(deal.company().code()));
        said.put("customer", deal.customer());
        said.put("name", deal.name());
        said.put("motion", deal.company().line().motion());
        said.put("program", deal.company().line().program());
        said.put("route", deal.company().line().routes().getLast());
        said.put("lines", deal.lines());
        said.put("shared", shared(deal, number));
        if (deal.step() != null) {
            said.put("expectedClose", deal.day().toString());
            said.put("nextStep", deal.step());
            said.put("nextStepOn", today.plusDays(1 + number % 14).toString());
        }
        var id = wire.once(key, "/deals", said).path("deal").path("id").asString();
        quoting.quote(deal, id, loading.partner(deal.company().code()), number);
        if (number % 2 == 0) meet(deal, key, id, number);
        switch (deal.stage()) {
            case "qualified" -> {}
            case "won" -> win(key, id, deal.day());
            case "lost" ->
                wire.once(key + "-lost", "/deals/" + id + "/loss", Map.of("on", deal.day(), "reason", deal.reason()));
            default -> wire.once(key + "-stage", "/deals/" + id + "/stage", Map.of("stage", deal.stage()));
        }
    }

    /** A first meeting, at which people of both sides were; of open ones it says when they go on, and who sees to it. */
    private void meet(Opportunity deal, String key, String id, int number) {
        var said = new LinkedHashMap<String, Object>();
        said.put("kind", "meeting");
        said.put("words", TALKS.get(number / 2 % TALKS.size()));
        said.put("at", today.minusDays(3 + number % 20) + "T10:00:00Z");
        said.put("shared", true);
        said.put("joint", true);
        said.put("ownerFunctions", List.of(number % 4 == 0 ? "PartnerAE" : "AE", "SE"));
        if (deal.step() != null)
            said.put("nextStepOn", today.plusDays(1 + number % 14).toString());
        wire.once(key + "-met", "/deals/" + id + "/notes", said);
    }

    /** What both sides know of it: each deal a little of it, and every third who looks after it. */
    private static Map<String, Object> shared(Opportunity deal, int number) {
        var shared = new LinkedHashMap<String, Object>();
        boolean listed = deal.company().line().motion().equals("marketplace");
        shared.put("channel", listed ? "marketplace" : number % 9 == 4 ? "paid" : "partner");
        if (listed) shared.put("offerId", "prod-" + (4_100 + number));
        if (number % 9 == 4) shared.put("campaignId", "autumn-webinar-" + number);
        shared.put("region", REGIONS.get(number % REGIONS.size()));
        shared.put("segment", SEGMENTS.get(number % SEGMENTS.size()));
        shared.put("integrationPresent", number % 3 == 0);
        if (number % 4 == 1) shared.put("overlapReason", OVERLAPS.get(number % OVERLAPS.size()));
        if (number % 3 == 0)
            shared.put(
                    "ownerFunctions", Map.of("AE", "Elena Brandt", "SE", "Marek Novak", "PartnerAE", "Maya Lindholm"));
        return shared;
    }

    private void win(String key, String deal, LocalDate on) {
        wire.once(key + "-won", "/deals/" + deal + "/win", Map.of("on", on.toString()));
    }

    /** For more time, which the program gives since it protects for longer. */
    private void ask(Claim claim, String path, Wire partner) {
        var said = Map.of(
                "last",
                today.plusDays(Versions.LONGER).toString(),
                "reason",
                "Their board decides on it in the week after the protection ends");
        partner.once("claim-" + claim.customer().domain() + "-longer", path + "/extension-request", said);
    }

    /** Where it stands then. */
    private String register(Claim claim, Wire partner) {
        var key = "claim-" + claim.customer().domain() + "-" + claim.company().code();
        var said = new LinkedHashMap<String, Object>();
        said.put("accountUrl", "https://" + claim.customer().domain());
        said.put("customerName", claim.customer().name());
        said.put("buyerRole", claim.buyer());
        said.put("problem", claim.need());
        said.put("meetingOn", claim.meeting().toString());
        said.put("motion", claim.company().line().motion());
        said.put("program", claim.company().line().program());
        said.put("products", claim.products());
        said.put("country", claim.company().country());
        said.put(
                "amount",
                Map.of(
                        "value", claim.worth().toPlainString(),
                        "unit", claim.company().line().unit()));
        said.put("evidence", "Met at the spring fair; minutes of the first call are at hand");
        var taken = partner.once(key, "/registrations", said);
        var path = "/registrations/" + taken.path("registration").path("id").asString();
        if (claim.worth().compareTo(LARGE) > 0) minutes(claim, key, path, partner);
        decide(claim, key, path, partner);
        return path;
    }

    /** For what is worth more, the partner hands in what was said. */
    private void minutes(Claim claim, String key, String path, Wire partner) {
        var text = "Minutes of the first call with %s\n\nPresent: %s\nNeed: %s\nNext meeting: %s\n"
                .formatted(claim.customer().name(), claim.buyer(), claim.need(), claim.meeting());
        partner.file(key + "-minutes", path + "/evidence?name=minutes-of-the-first-call.txt", text);
    }

    private void decide(Claim claim, String key, String path, Wire partner) {
        switch (claim.fate()) {
            case WAITS -> {}
            case WITHDRAWN ->
                partner.once(key + "-back", path + "/withdrawal", Map.of("reason", "The customer stopped the project"));
            case DECLINED ->
                wire.once(
                        key + "-no",
                        path + "/decline",
                        Map.of(
                                "reason", "The customer is in talks with our own team already",
                                "message",
                                        "Thank you for bringing it; your next one gets our help from the first day."));
            default -> approve(claim, key, path);
        }
    }

    private void approve(Claim claim, String key, String path) {
        var approved = wire.once(
                key + "-yes",
                path + "/approval",
                Map.of("message", "Good luck. We are at your side when you need us."));
        if (claim.fate() == Fate.MET) {
            wire.once(
                    key + "-met",
                    path + "/meetings",
                    Map.of("on", today.toString(), "note", "First talk, they want a demo"));
        }
        if (claim.fate() == Fate.LOST) {
            wire.once(
                    key + "-lost",
                    "/deals/" + approved.path("deal").asString() + "/loss",
                    Map.of("on", today.toString(), "reason", "They stay with what they have for another year"));
        }
        if (claim.fate() != Fate.WON) return;
        var product = vendor.product(claim.company().line().skus().getFirst());
        var net = Map.of(
                "value", claim.worth().toPlainString(),
                "unit", claim.company().line().unit());
        var line = Map.of("sku", product.sku(), "quantity", 1, "net", net);
        wire.once(
                key + "-won",
                "/deals/" + approved.path("deal").asString() + "/win",
                Map.of("on", today.toString(), "lines", List.of(line)));
    }
}
