package dev.entente.deploy.demo;

import dev.entente.deploy.installation.Refusal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Special prices that somebody has to approve: the rules, what products cost, and requests in all the states that they come to. */
final class Approving {

    private static final BigDecimal COST = new BigDecimal("0.12");

    /** In percent: prices are two thirds of the list at least, which the strategic partner's discounts would fall below. */
    private static final String LEAST_MARGIN = "82";

    private static final int TRIES = 480;

    private final Vendor vendor;
    private final Wire wire;
    private final LocalDate today;
    private final Loading loading;
    private final Catalog catalog;

    Approving(Vendor vendor, Wire wire, LocalDate today, Loading loading) {
        this.vendor = vendor;
        this.wire = wire;
        this.today = today;
        this.loading = loading;
        this.catalog = Catalog.of(vendor);
    }

    /** A special price that is asked for: by how many percent, for whom, and why. */
    private record Wish(String key, String off, String customer, String reason) {}

    /** Asked by the vendor's own desk and by a partner; nothing where nothing is quoted. */
    void run(@Nullable Wire desk, Map<String, Wire> partners) {
        if (!catalog.products().isEmpty()) costs();
        if (catalog.quoted().isEmpty() || desk == null || partners.isEmpty()) return;
        policy();
        wire.once(
                "strategic",
                "/strategic-accounts",
                Map.of(
                        "name",
                        "Nordhaven Shipping",
                        "domain",
                        "nordhaven.example",
                        "because",
                        "Refers others to us each year"));
        away();
        var company = loading.companies().stream()
                .filter(each -> partners.containsKey(each.code())
                        && each.line().motion().equals("resell"))
                .findFirst()
                .orElse(null);
        if (company == null) return;
        var seller = partners.getOrDefault(company.code(), wire);
        ask(desk, null, new Wish("free", "4", "Larkfield Museums", "They decide this week"));
        ask(desk, null, new Wish("strategic", "15", "Nordhaven Shipping", "A second fleet joins"));
        ask(desk, null, new Wish("small", "7", "Calder Hospitals", "They compare us with a smaller suite"));
        ask(desk, null, new Wish("large", "30", "Penrose Water", "Three years, and they pay at once"));
        var approved =
                ask(seller, company, new Wish("approved", "8", "Osprey Rail", "They buy for two more depots in May"));
        approve(approved);
        register(approved, seller);
        decline(ask(seller, company, new Wish("declined", "9", "Pelham Tiles", "They say that it is too dear")));
        question(ask(seller, company, new Wish("asked", "6", "Hartwell Dairy", "Another supplier offers less")));
        ask(seller, company, new Wish("escalated", "12", "Brackwater Mills", "A reference in paper making"));
        wire.put(
                "/price-books/" + catalog.books().getFirst().code() + "/least-margins",
                Map.of("percent", LEAST_MARGIN));
    }

    private void costs() {
        var rows = new ArrayList<Map<String, Object>>();
        for (var product : catalog.products()) {
            cost(rows, product.sku(), "P1Y", product.yearly());
            cost(rows, product.sku(), "P3Y", product.triennial());
            cost(rows, product.sku(), "once", product.once());
        }
        wire.put("/costs", Map.of("costs", rows));
    }

    private void cost(List<Map<String, Object>> rows, String sku, String term, @Nullable BigDecimal price) {
        if (price == null) return;
        var cost = price.multiply(COST).setScale(2, RoundingMode.HALF_UP).toPlainString();
        var from = today.minusYears(2).toString();
        rows.add(Map.of(
                "sku", sku, "term", term, "from", from, "cost", Map.of("value", cost, "unit", vendor.currency())));
    }

    private void policy() {
        var path = Wire.path("/approval-policies/quote");
        var seen = wire.rest().get(path);
        var tag = Map.of("If-Match", seen.headers().firstValue("ETag").orElse(""));
        var policy = Wire.text("/demo/" + vendor.slug() + "/approval-rules.json");
        Wire.expect(wire.rest().send("PUT", path, "application/json", policy, tag), "The rules of approval");
    }

    private void away() {
        for (var member : wire.get("/members?limit=200").path("items")) {
            if (!member.path("email").asString().equals("finance@" + vendor.slug() + ".example")) continue;
            var away = Map.of(
                    "from", today.plusDays(12).toString(),
                    "until", today.plusDays(19).toString(),
                    "standsIn", member.path("id").asString());
            wire.once("away", "/absences", away);
        }
    }

    /** The quote for which it is asked. */
    private JsonNode ask(Wire who, @Nullable Company company, Wish wish) {
        var cart = new LinkedHashMap<String, Object>();
        if (company != null) cart.put("partner", loading.partner(company.code()));
        cart.put("motion", "resell");
        cart.put("currency", vendor.currency());
        cart.put("region", "emea");
        cart.put("off", wish.off());
        cart.put("lines", catalog.quoted().stream().limit(3).map(this::line).toList());
        return who.once(
                "special-" + wish.key(),
                "/quotes",
                Map.of("customer", wish.customer(), "reason", wish.reason(), "cart", cart));
    }

    private Map<String, Object> line(Catalog.Quoted quoted) {
        return Map.of("sku", quoted.sku(), "term", quoted.term(), "quantity", Math.min(40, quoted.most()));
    }

    private void approve(JsonNode quote) {
        wire.once("approve", request(quote) + "/approval", Map.of("words", "Worth it for the depots"));
        var path = "/quotes/" + quote.at("/quote/id").asString();
        wire.once("approved-sent", path + "/sending", Map.of("revision", 1));
    }

    /** The deal that the quote is about; it waits for the vendor's decision. */
    private void register(JsonNode quote, Wire seller) {
        var said = Map.of(
                "accountUrl", "https://ospreyrail.example",
                "buyerRole", "Head of depots",
                "problem", "Two more depots open in May, and each plans with sheets of its own",
                "meetingOn", today.plusDays(6).toString(),
                "revision", 1);
        seller.once("approved-registered", "/quotes/" + quote.at("/quote/id").asString() + "/registration", said);
    }

    private void decline(JsonNode quote) {
        var because = Map.of("because", "Their list price is fair; offer the smaller package instead");
        wire.once("decline", request(quote) + "/decline", because);
    }

    private void question(JsonNode quote) {
        wire.once("question", request(quote) + "/question", Map.of("words", "Which supplier, and for how many users?"));
    }

    /** Once it is found out who decides it, which is a moment later. */
    private String request(JsonNode quote) {
        var id = quote.at("/quote/id").asString();
        for (int tries = 0; tries < TRIES; tries++) {
            for (var request : wire.get("/approvals?limit=200").path("items")) {
                if (!request.path("subject").asString().equals(id)) continue;
                var path = "/approvals/" + request.path("id").asString();
                if (wire.get(path).hasNonNull("course")) return path;
            }
            LockSupport.parkNanos(Duration.ofMillis(250).toNanos());
        }
        throw new Refusal("Nobody decides the demo's special price of "
                + quote.at("/quote/number").asString());
    }
}
