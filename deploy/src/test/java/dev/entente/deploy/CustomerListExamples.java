package dev.entente.deploy;

import static dev.entente.deploy.TestTenant.line;
import static dev.entente.deploy.TestTenant.taken;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Customers of one kind over REST: as a list, page by page, and as a file. */
abstract class CustomerListExamples {

    private final TestTenant tenant = TestTenant.open("reseller");

    /** Of three customers one has an open deal of a partner, one a lost deal of the vendor's own, and one bought from a partner. */
    @Test
    void theListAndTheFileAreFilteredByAllThatTheScreenFiltersBy() throws Exception {
        var partner = tenant.partner("brightwater", "reseller", "2023-01-01");
        deal("Heron Harbour", partner);
        lose(deal("Kestrel Foods", null));
        tenant.record(tenant.sale("brightwater", "resell", "2025-03-10", line("ENT", "100.00", "EUR"))); // Osprey Rail
        describe("heron", "Nordics", "Enterprise", "Shipping", "1001-5000");
        describe("kestrel", "DACH", "Mid-market", "Food", "51-250");

        assertThat(names("")).containsExactlyInAnyOrder("Heron Harbour", "Kestrel Foods", "Osprey Rail");
        assertThat(names("?region=Nordics")).containsExactly("Heron Harbour");
        assertThat(names("?region=Nordics&region=DACH")).containsExactlyInAnyOrder("Heron Harbour", "Kestrel Foods");
        assertThat(names("?segment=Mid-market")).containsExactly("Kestrel Foods");
        assertThat(names("?industry=Shipping&size=1001-5000&size=51-250")).containsExactly("Heron Harbour");
        assertThat(names("?industry=Shipping&size=51-250")).isEmpty();
        assertThat(names("?deals=with")).containsExactly("Heron Harbour");
        assertThat(names("?deals=without")).containsExactlyInAnyOrder("Kestrel Foods", "Osprey Rail");
        assertThat(names("?deals=with&deals=without")).hasSize(3);
        assertThat(names("?partner=with")).containsExactlyInAnyOrder("Heron Harbour", "Osprey Rail");
        assertThat(names("?partner=without&q=kes")).containsExactly("Kestrel Foods");
        assertThat(Exported.csv(tenant, "customers", "&partner=without"))
                .contains("Kestrel Foods")
                .doesNotContain("Heron", "Osprey");
        Refusals.isRefused(tenant.get("/customers?size=huge"), "size", 400, "invalid-parameter", "/size");
        Refusals.isRefused(tenant.get("/customers?deals=some"), "deals", 400, "invalid-parameter", "/deals");
        var described =
                taken(Harness.rest("localhost", "").get("/openapi?format=JSON")).path("paths");
        for (var path : List.of("/api/v1/customers", "/api/v1/customers/export")) {
            assertThat(described.path(path).path("get").path("parameters").findValuesAsString("name"))
                    .as(path)
                    .contains("q", "region", "segment", "industry", "size", "deals", "partner");
        }
    }

    @Test
    void aPageGoesOnWithItsOwnFilterOnlyAndAViewKeepsOne() {
        for (var name : List.of("Alder", "Birch", "Cedar")) {
            deal(name, null);
            describe(name, "Nordics", "Enterprise", "Timber", "1-50");
        }
        deal("Dogwood", null);
        var first = taken(tenant.get("/customers?region=Nordics&limit=2"));
        assertThat(first.path("items").size()).isEqualTo(2);
        var cursor = first.path("next").asString();
        var second = taken(tenant.get("/customers?region=Nordics&limit=2&cursor=" + cursor));
        assertThat(second.path("items").size()).isOne();
        assertThat(second.has("next")).isFalse();
        Refusals.isRefused(
                tenant.get("/customers?region=DACH&limit=2&cursor=" + cursor),
                "another list",
                400,
                "invalid-cursor",
                "/cursor");
        var filter = Map.of("region", List.of("Nordics"), "deals", List.of("with"));
        taken(tenant.post("/views", Map.of("list", "customers", "name", "Up north", "filter", filter)));
        Refusals.isRefused(
                tenant.post(
                        "/views", Map.of("list", "customers", "name", "Odd", "filter", Map.of("key", List.of("x")))),
                "no field",
                422,
                "unclear-view",
                "/filter/key");
    }

    private String deal(String customer, @Nullable String partner) {
        var said = new HashMap<String, Object>(Map.of(
                "customer",
                Map.of("name", customer),
                "name",
                "Platform",
                "motion",
                "resell",
                "amount",
                Map.of("value", "1000.00", "unit", "EUR")));
        if (partner != null) said.put("partner", partner);
        return taken(tenant.post("/deals", said)).path("deal").path("id").asString();
    }

    private void lose(String deal) {
        taken(tenant.post(
                "/deals/" + deal + "/loss", Map.of("on", LocalDate.now(ZoneOffset.UTC), "reason", "No budget")));
    }

    private void describe(String typed, String region, String segment, String industry, String size) {
        var id = taken(tenant.get("/customers?q=" + typed)).at("/items/0/id").asString();
        var tag = tenant.get("/customers/" + id).headers().firstValue("ETag").orElseThrow();
        var said = "{\"region\":\"%s\",\"segment\":\"%s\",\"industry\":\"%s\",\"size\":\"%s\"}"
                .formatted(region, segment, industry, size);
        taken(tenant.send("PUT", "/customers/" + id, "application/json", said, Map.of("If-Match", tag)));
    }

    private List<String> names(String query) {
        return taken(tenant.get("/customers" + query)).path("items").findValuesAsString("name");
    }
}
