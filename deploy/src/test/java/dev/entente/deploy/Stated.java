package dev.entente.deploy;

import static dev.entente.deploy.TestTenant.taken;

import java.time.LocalDate;
import java.util.Map;

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
}
