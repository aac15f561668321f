package dev.entente.deploy;

import static dev.entente.deploy.TestTenant.list;
import static dev.entente.deploy.TestTenant.taken;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a tenant's people state of sales, over REST. */
final class Stated {

    static final String EXCLUSION = "{\"kind\":\"fraud\",\"reason\":\"Own clicks\"}";

    private final TestTenant tenant;

    Stated(TestTenant tenant) {
        this.tenant = tenant;
    }

    static Map<String, Object> contract(String marketplace) {
        return Map.of("marketplace", marketplace, "offer", "offer-17");
    }

    static Map<String, Object> click(LocalDate on) {
        return Map.of("channel", "search", "campaign", "spring", "subId", "42", "on", on.toString());
    }

    /** The claim's id. */
    String claim(String sale, Map<String, ?> claim) {
        return taken(tenant.post("/sales/" + sale + "/evidence/claims", claim))
                .path("id")
                .asString();
    }

    void takeBack(String sale, String claim) {
        taken(tenant.send("DELETE", "/sales/" + sale + "/evidence/claims/" + claim, "", "", Map.of()));
    }

    void exclude(String sale, String kind) {
        var body = EXCLUSION.replace("fraud", kind);
        taken(tenant.send("PUT", "/sales/" + sale + "/evidence/exclusion", "application/json", body, Map.of()));
    }

    void include(String sale) {
        taken(tenant.send("DELETE", "/sales/" + sale + "/evidence/exclusion", "", "", Map.of()));
    }

    void split(String sale, Map<String, ?> split) {
        taken(tenant.send("PUT", "/sales/" + sale + "/evidence/split", "application/json", json(split), Map.of()));
    }

    void takeSplitBack(String sale) {
        taken(tenant.send("DELETE", "/sales/" + sale + "/evidence/split", "", "", Map.of()));
    }

    /** A share of it: "alpha sourced 60". */
    static Map<String, Object> share(String said) {
        var words = said.split(" ");
        return Map.of("partner", words[0], "part", words[1], "share", words[2]);
    }

    /** What was agreed; the vendor's own sellers have the rest of what is said for them. */
    static Map<String, Object> agreed(List<String> shares, Map<String, String> own) {
        return Map.of(
                "by",
                "Dana Reyes",
                "on",
                "2026-03-02",
                "shares",
                shares.stream().map(Stated::share).toList(),
                "own",
                own.entrySet().stream()
                        .map(each -> Map.of("seller", each.getKey(), "share", each.getValue()))
                        .toList());
    }

    JsonNode credited(String sale) {
        return taken(tenant.get("/sales/" + sale + "/credits"));
    }

    /** "alpha sourced agreed 60". */
    List<String> credits(String sale) {
        return credits(credited(sale));
    }

    static List<String> credits(JsonNode shown) {
        return list(shown.path("credits")).stream()
                .map(each ->
                        each.path("name").asString() + " " + each.path("part").asString() + " "
                                + each.path("level").asString() + " "
                                + each.path("share").asString())
                .toList();
    }

    /** What a partner earns with a sale now; nothing where it never earned anything. */
    String earned(String sale, String partner) {
        var wanted = document(sale);
        return list(taken(tenant.get("/earnings?limit=200&partner=" + partner)).path("items")).stream()
                .filter(each -> each.path("document").asString().equals(wanted))
                .map(TestTenant::result)
                .findFirst()
                .orElse("");
    }

    private String document(String sale) {
        var shown = taken(tenant.get("/sales/" + sale)).path("sale");
        return shown.path("number").asString() + " \u00b7 "
                + shown.path("externalId").asString();
    }

    private static String json(Map<String, ?> body) {
        return JsonMapper.shared().writeValueAsString(body);
    }
}
