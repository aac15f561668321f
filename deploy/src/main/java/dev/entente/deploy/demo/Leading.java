package dev.entente.deploy.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Where the vendor sells and who covers it, how leads are routed, and leads in every state: some wait for whoever tries the demo. */
final class Leading {

    private static final int COVERING = 4;

    private final Vendor vendor;
    private final Wire wire;
    private final LocalDate today;
    private final Loading loading;
    private final JsonNode said;

    Leading(Vendor vendor, Wire wire, LocalDate today, Loading loading) {
        this.vendor = vendor;
        this.wire = wire;
        this.today = today;
        this.loading = loading;
        this.said = Vendor.json("/demo/leads.json", JsonNode.class).path(vendor.slug());
    }

    void run(Map<String, Wire> partners) {
        for (var one : said.path("territories")) territory(one);
        cover();
        routing(false);
        var sellers = new ArrayList<>(new TreeMap<>(partners).entrySet());
        int next = 0;
        for (var one : said.path("leads")) {
            var steps = new ArrayList<String>();
            one.path("do").forEach(step -> steps.add(step.asString()));
            lead(one.path("lead"), steps, sellers.get(next % sellers.size()));
            if (steps.getFirst().equals("seller")) next++;
        }
        for (var one : said.path("given"))
            give(one, sellers.get(next++ % sellers.size()).getValue());
        routing(true);
    }

    private void territory(JsonNode one) {
        var body = new LinkedHashMap<String, Object>();
        body.put("name", one.path(1).asString());
        if (one.path(2).isString()) body.put("parent", one.path(2).asString());
        body.put("rules", one.path(3));
        if (one.path(4).isNumber()) body.put("cap", one.path(4).asInt());
        wire.change("/territories/" + one.path(0).asString(), body);
    }

    /** Partners cover where they are; a few of each country, so that there is room. */
    private void cover() {
        var many = new HashMap<String, Integer>();
        for (var company : loading.companies()) {
            if (!company.sellsOn(today)) continue;
            var found =
                    wire.get("/territories/lookup?country=" + company.country()).path("territory");
            if (!found.isString() || many.merge(found.asString(), 1, Integer::sum) > COVERING) continue;
            wire.once(
                    "covers-" + company.code(),
                    "/territories/" + found.asString() + "/partners",
                    Map.of(
                            "partner",
                            loading.partner(company.code()),
                            "from",
                            company.since().toString()));
        }
    }

    /** Nothing moves by itself while the demo is loaded. */
    private void routing(boolean automatic) {
        var body = new LinkedHashMap<String, Object>();
        body.put("rules", said.path("rules"));
        body.put("limit", 12);
        body.put("limits", Map.of());
        body.put("answer", Map.of("amount", 8, "of", "business-hours"));
        body.put("hotAnswer", Map.of("amount", 2, "of", "business-hours"));
        body.put("passes", 3);
        body.put("window", 180);
        body.put("floor", 5);
        body.put("seeded", 3);
        body.put("newFor", 90);
        body.put("exports", 50);
        body.put("automatic", automatic);
        body.put("form", true);
        wire.change("/lead-routing", body);
    }

    private void lead(JsonNode one, List<String> steps, Map.Entry<String, Wire> seller) {
        boolean byHand = steps.getFirst().startsWith("to ") && one.path("hot").asBoolean(false);
        var body = body(one);
        // A hot one goes by the rules the moment it is there; this one is to go to a certain partner.
        if (byHand) body.put("hot", false);
        var key = one.path("website").asString();
        var path = "/leads/"
                + wire.once("lead-" + key, "/leads", Map.of("lead", body))
                        .at("/lead/id")
                        .asString();
        if (!wire.get(path).at("/lead/state").asString().equals("new")) return; // an earlier load came this far
        if (byHand) wire.change(path, body(one));
        var first = steps.getFirst();
        var words = first.substring(first.indexOf(' ') + 1);
        switch (first.split(" ", 2)[0]) {
            case "wait" -> {
                // for whoever tries the demo
            }
            case "route" -> wire.once("route-" + key, path + "/routing", Map.of());
            case "to" -> offer(key, path, words);
            case "close" -> wire.once("close-" + key, path + "/closing", Map.of("because", words));
            case "recall" -> {
                offer(key, path, seller.getKey());
                wire.once("recall-" + key, path + "/recall", Map.of("because", words));
            }
            default -> follow(key, path, steps, seller);
        }
    }

    private Map<String, Object> body(JsonNode one) {
        var body = new LinkedHashMap<String, Object>();
        one.properties().forEach(field -> body.put(field.getKey(), field.getValue()));
        if (one.has("worth"))
            body.put("worth", Map.of("value", one.path("worth").asString(), "unit", vendor.currency()));
        return body;
    }

    private void offer(String key, String path, String partner) {
        wire.once(
                "offer-" + key,
                path + "/offer",
                Map.of(
                        "partner",
                        loading.partner(partner),
                        "because",
                        "They have worked with companies like this one"));
    }

    private void follow(String key, String path, List<String> steps, Map.Entry<String, Wire> seller) {
        offer(key, path, seller.getKey());
        var share = wire.get(path).at("/shares/0/id").asString();
        var offer = "/lead-offers/" + share;
        for (var step : steps.subList(1, steps.size())) {
            switch (step) {
                case "accept" -> seller.getValue().once("accept-" + key, offer + "/acceptance", Map.of());
                case "work" -> seller.getValue().once("work-" + key, offer + "/work", Map.of());
                case "convert" -> seller.getValue().once("convert-" + key, offer + "/conversion", Map.of());
                default ->
                    seller.getValue()
                            .once(
                                    "decline-" + key,
                                    offer + "/decline",
                                    Map.of("because", "They are too far from where our people are"));
            }
        }
    }

    /** What partners give: one waits, one is followed up. */
    private void give(JsonNode one, Wire seller) {
        var key = one.path("company").asString().replace(' ', '-');
        var id = seller.once("gave-" + key, "/lead-offers", body(one))
                .at("/offer/lead")
                .asString();
        if (one.has("worth")) wire.once("follow-" + key, "/leads/" + id + "/acceptance", Map.of());
    }
}
