package dev.entente.deploy;

import static dev.entente.deploy.TestTenant.list;
import static dev.entente.deploy.TestTenant.taken;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.deploy.server.Rest;
import dev.entente.deploy.server.Rest.Reply;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A member's own views of lists over REST: kept on the server, and nobody else's business. */
abstract class SavedViewExamples {

    private final TestTenant tenant = TestTenant.open("reseller");

    @Test
    void aViewIsSavedRenamedAndRemoved() {
        var saved = taken(save("deals", "Big ones", Map.of("stage", List.of("proposal", "negotiation"))));
        var id = saved.path("id").asString();
        assertThat(names("?list=deals")).containsExactly("Big ones");
        assertThat(names("?list=partners")).isEmpty();
        assertThat(list(saved.path("filter").path("stage")).stream().map(JsonNode::asString))
                .containsExactly("proposal", "negotiation");
        taken(tenant.rest().put("/api/v1/views/" + id, Map.of("name", "Bigger ones")));
        assertThat(names("")).containsExactly("Bigger ones");
        assertThat(remove(tenant.rest(), id).well()).isTrue();
        assertThat(names("")).isEmpty();
        assertThat(remove(tenant.rest(), id).status()).isEqualTo(404);
        assertThat(list(taken(tenant.get("/audit?action=view.removed")).path("items")))
                .hasSize(1);
    }

    @Test
    void aNameIsGivenOnceAListAndWhatTheListDoesNotKnowIsRefused() {
        taken(save("partners", "Mine", Map.of("type", List.of("msp"))));
        taken(save("statements", "Mine", Map.of("period", List.of("2026-03"))));
        Refusals.isRefused(save("partners", "MINE", Map.of()), "taken", 409, "view-name-taken", "/name");
        Refusals.isRefused(save("partners", " ", Map.of()), "no name", 422, "unclear-view", "/name");
        Refusals.isRefused(save("secrets", "All", Map.of()), "no list", 422, "unclear-view", "/list");
        Refusals.isRefused(
                save("partners", "Odd", Map.of("password", List.of("x"))),
                "no field",
                422,
                "unclear-view",
                "/filter/password");
        var nothing = "{\"list\":\"partners\",\"name\":\"Odd\",\"filter\":{\"type\":null}}";
        assertThat(tenant.send("POST", "/views", "application/json", nothing, Map.of())
                        .status())
                .isEqualTo(422);
        for (var list : List.of("clocks", "hand-offs", "move-proposals", "plans", "quotes", "territories"))
            taken(save(list, "Mine", Map.of()));
        for (int i = 1; i < 20; i++) taken(save("partners", "View " + i, Map.of()));
        Refusals.isRefused(save("partners", "One more", Map.of()), "too many", 422, "too-many-views", "");
    }

    @Test
    void nobodyElseSeesIt() {
        var id = taken(save("partners", "My own", Map.of())).path("id").asString();
        var other = colleague();
        assertThat(list(taken(other.get("/api/v1/views")).path("items"))).isEmpty();
        assertThat(remove(other, id).status()).isEqualTo(404);
        assertThat(other.put("/api/v1/views/" + id, Map.of("name", "Theirs")).status())
                .isEqualTo(404);
        assertThat(names("")).containsExactly("My own");
    }

    private Rest colleague() {
        var newcomer = Map.of(
                "email", "mona@acceptance.example",
                "name", "Mona",
                "roles", Set.of("PARTNER_MANAGER"),
                "password", "a long word for Mona",
                "token", true);
        var added = taken(Harness.operator().post("/operator/v1/tenants/" + tenant.slug() + "/members", newcomer));
        return Harness.rest(tenant.slug() + ".localhost", added.path("token").asString());
    }

    private Reply save(String list, String name, Map<String, List<String>> filter) {
        return tenant.post("/views", Map.of("list", list, "name", name, "filter", filter));
    }

    private static Reply remove(Rest who, String id) {
        return who.send("DELETE", "/api/v1/views/" + id, "", "", Map.of());
    }

    private List<String> names(String query) {
        return taken(tenant.get("/views" + query)).path("items").findValuesAsString("name");
    }
}
