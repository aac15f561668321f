package dev.entente.deploy.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Quotes what deals are about: open ones wait or are with the customer, those that were decided were taken or declined. */
final class Quoting {

    private static final String MOTION = "resell";

    /** Where customers read quotes in German. */
    private static final List<String> GERMAN = List.of("DE", "AT");

    private final Vendor vendor;
    private final Wire wire;
    private final List<Catalog.Quoted> quoted;

    Quoting(Vendor vendor, Wire wire) {
        this.vendor = vendor;
        this.wire = wire;
        this.quoted = Catalog.of(vendor).quoted();
    }

    /** Where the deal is one of those that are quoted. */
    void quote(Opportunity deal, String id, String partner, int number) {
        if (quoted.isEmpty() || !deal.company().line().motion().equals(MOTION)) return;
        if (deal.stage().equals("qualified") && number % 3 != 0) return;
        var key = "quote-" + number;
        var said = new LinkedHashMap<String, Object>();
        said.put("customer", deal.customer().name());
        said.put("note", "As we discussed: users for the first year, with what it takes to begin.");
        said.put("cart", cart(deal, id, partner, number));
        var quote = wire.once(key, "/quotes", said).path("quote").path("id").asString();
        var path = "/quotes/" + quote;
        switch (deal.stage()) {
            case "qualified" -> {}
            case "won" -> wire.once(key + "-taken", path + "/acceptance", Map.of("revision", 1));
            case "lost" ->
                wire.once(key + "-declined", path + "/decline", Map.of("because", deal.reason(), "revision", 1));
            default -> {
                wire.once(key + "-sent", path + "/sending", Map.of("revision", 1));
                wire.once(key + "-shared", path + "/links", Map.of());
            }
        }
    }

    private Map<String, Object> cart(Opportunity deal, String id, String partner, int number) {
        var chance = Chance.of(vendor.slug(), "quote", number);
        int users = 5 * chance.between(2, 30);
        var lines = quoted.stream()
                .limit(chance.between(1, quoted.size()))
                .map(line -> Map.of("sku", line.sku(), "term", line.term(), "quantity", Math.min(users, line.most())))
                .toList();
        var cart = new LinkedHashMap<String, Object>();
        cart.put("partner", partner);
        cart.put("deal", id);
        cart.put("motion", MOTION);
        cart.put("currency", deal.company().line().unit());
        cart.put("region", "emea");
        if (GERMAN.contains(deal.company().country())) cart.put("language", "de");
        cart.put("lines", lines);
        return cart;
    }
}
