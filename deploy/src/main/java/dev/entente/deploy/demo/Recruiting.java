package dev.entente.deploy.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Companies that may become partners, and those that applied: some decided, the rest waits for whoever tries the demo. */
final class Recruiting {

    private final Wire wire;
    private final LocalDate today;
    private final Loading loading;
    private final String currency;
    private final JsonNode said;

    Recruiting(Vendor vendor, Wire wire, LocalDate today, Loading loading) {
        this.wire = wire;
        this.today = today;
        this.loading = loading;
        this.currency = vendor.currency();
        this.said = Vendor.json("/demo/recruiting.json", JsonNode.class).path(vendor.slug());
    }

    void run() {
        var program = "/program/" + said.path("program").asString();
        wire.change(program + "/recruiting/application-form", said.path("form"));
        wire.change(program + "/recruiting/ideal-profile", said.path("profile"));
        wire.change(program + "/recruiting/due-diligence", said.path("checklist"));
        said.path("prospects").forEach(this::prospect);
        for (var cost : said.path("costs"))
            wire.once(
                    "cost-" + cost.path(1).asString().replace(' ', '-'),
                    "/prospects/costs",
                    Map.of(
                            "source",
                            cost.path(0).asString(),
                            "sourceName",
                            cost.path(1).asString(),
                            "on",
                            day(cost.path(2)),
                            "channel",
                            "purchase",
                            "note",
                            cost.path(3).asString(),
                            "cost",
                            amount(cost.path(4))));
        said.path("applications").forEach(this::application);
    }

    private void prospect(JsonNode one) {
        var body = new LinkedHashMap<String, Object>();
        for (var field : List.of("name", "website", "country", "segment", "source", "sourceName"))
            if (one.has(field)) body.put(field, one.path(field).asString());
        if (one.has("referrer"))
            body.put("referrer", loading.partner(one.path("referrer").asString()));
        var key = one.path("website").asString();
        var path = "/prospects/"
                + wire.once("prospect-" + key, "/prospects", body).path("id").asString();
        int place = 0;
        for (var done : one.path("done"))
            wire.once(
                    "outreach-" + key + place++,
                    path + "/outreach",
                    Map.of(
                            "channel",
                            done.path(0).asString(),
                            "on",
                            day(done.path(1)),
                            "note",
                            done.path(2).asString(),
                            "cost",
                            amount(done.path(3))));
        if (one.has("state"))
            wire.put(path + "/state", Map.of("state", one.path("state").asString()));
        if (one.has("dropped"))
            wire.put(
                    path + "/state",
                    Map.of("state", "dropped", "reason", one.path("dropped").asString()));
    }

    private String day(JsonNode daysAgo) {
        return today.minusDays(daysAgo.asLong()).toString();
    }

    private Map<String, String> amount(JsonNode value) {
        return Map.of("value", value.asString(), "unit", currency);
    }

    private void application(JsonNode one) {
        var body = new LinkedHashMap<String, Object>();
        body.put("program", said.path("program").asString());
        body.put("applicant", one.path("applicant"));
        if (one.path("source").isString()) body.put("source", one.path("source").asString());
        var key = one.at("/applicant/website").asString();
        var path = "/applications/"
                + wire.once("application-" + key, "/applications", body)
                        .path("id")
                        .asString();
        if (!wire.get(path).at("/application/state").asString().equals("waiting"))
            return; // an earlier load came this far
        var then = one.path("then");
        for (var look : then.path("checklist"))
            wire.put(
                    path + "/checklist/" + look.path(0).asInt(),
                    Map.of("done", true, "note", look.path(1).asString()));
        if (then.has("note"))
            wire.once(
                    "noted-" + key,
                    path + "/notes",
                    Map.of("words", then.path("note").asString()));
        decide(key, path, then);
    }

    private void decide(String key, String path, JsonNode then) {
        if (then.has("question"))
            wire.once(
                    "asked-" + key,
                    path + "/question",
                    Map.of("words", then.path("question").asString()));
        var message = then.path("message").asString("");
        if (then.has("accept"))
            wire.once(
                    "accepted-" + key,
                    path + "/acceptance",
                    Map.of("reason", then.path("accept").asString(), "message", message, "invite", false));
        if (then.has("decline"))
            wire.once(
                    "declined-" + key,
                    path + "/decline",
                    Map.of("reason", then.path("decline").asString(), "message", message));
    }
}
