package dev.entente.deploy;

import static dev.entente.deploy.TestTenant.line;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every page there is, found by its route, opened with the keys of somebody else. */
@OnProduct
class RouteStory {

    /** Whoever is signed in is led away from there. */
    private static final Set<String> OPEN = Set.of("sign-in", "account");

    @RegisterExtension
    final Chrome chrome = new Chrome();

    private final TestTenant tenant = TestTenant.open("partnership-levels");
    private final String partner = tenant.partner("canary", "partnership-levels", "2025-01-01", "gold from 2025-01-01");

    private final String deal;
    private final String sale;
    private final String milestone;
    private final String lead;

    RouteStory() {
        var sold = tenant.sale("canary", "resell", "2026-03-31", line("ENT", "P1Y", "7470.00", "EUR"));
        sold.put("subscription", Map.of("id", "Of canary"));
        sale = tenant.record(sold).path("id").asString();
        var reached = Map.of(
                "source",
                "projects",
                "id",
                "Of canary",
                "on",
                "2026-03-31",
                "partner",
                "canary",
                "motion",
                "resell",
                "name",
                "Go-live of canary");
        milestone = TestTenant.taken(tenant.post("/milestones", reached))
                .at("/milestone/id")
                .asString();
        var interested = Map.of("company", "Osprey of canary", "website", "osprey.example", "country", "DE");
        lead = TestTenant.taken(tenant.post("/leads", Map.of("lead", interested)))
                .at("/lead/id")
                .asString();
        var opened =
                new HashMap<String, Object>(Map.of("partner", partner, "name", "Trains of canary", "motion", "resell"));
        opened.put("customer", Map.of("name", "Osprey Rail", "domain", "osprey.example"));
        opened.put("lines", List.of(line("ENT", "7470.00", "EUR")));
        deal = TestTenant.taken(tenant.post("/deals", opened))
                .path("deal")
                .path("id")
                .asString();
    }

    @Test
    void noPageShowsAnotherTenantsRecords() {
        nothingIsShown(People.signedIn(chrome, TestTenant.open("partner-led-support"), "ADMINISTRATOR", null));
    }

    @Test
    void noPageShowsAnotherPartnersRecords() {
        var other = tenant.partner("other", "partnership-levels", "2025-01-01");
        nothingIsShown(People.signedIn(chrome, tenant, "PARTNER_ADMINISTRATOR", other));
    }

    /** The same addresses in the same way by somebody who may: or the others would be shown nothing for other reasons. */
    @Test
    void whoMayIsShownThem() {
        var page = People.signedIn(chrome, tenant, "ADMINISTRATOR", null);
        for (var path : List.of(
                "partners/" + partner,
                "statements/" + statement(),
                "deals/" + deal,
                "sales/" + sale,
                "subscriptions/" + sale,
                "milestones/" + milestone,
                "leads/" + lead)) {
            Hands.follow(page, "/" + path);
            assertThat(page.locator("body").innerText()).as(path).containsAnyOf("canary", "Canary");
        }
    }

    private String statement() {
        return tenant.statement(partner, "2026-03").path("head").path("id").asString();
    }

    private void nothingIsShown(Page page) {
        var statement = statement();
        assertThat(Routes.all()).hasSizeGreaterThan(12);
        for (var route : Routes.all()) {
            if (OPEN.contains(route)) continue;
            for (var key : keys(
                    route,
                    Map.of(
                            "partners",
                            partner,
                            "statements",
                            statement,
                            "deals",
                            deal,
                            "sales",
                            sale,
                            "subscriptions",
                            sale,
                            "milestones",
                            milestone,
                            "leads",
                            lead))) {
                var path = "/"
                        + route.replace(":id?", key)
                                .replace(":id", key)
                                .replace(":partner", partner)
                                .replace("/:link?", "")
                                .replace(":program?", "partnership-levels")
                                .replace(":program", "partnership-levels")
                                .replace(":code?", "gsi")
                                .replace(":code", "partnership-levels")
                                .replace(":sku?", "ENT")
                                .replace(":pair?", "EUR-USD");
                Hands.follow(page, path);
                // Partners are led from the vendor's first page to their own.
                assertThat(page.url()).as(route).matches(url -> url.endsWith(path) || url.endsWith("/portal"));
                page.locator("h1").first().waitFor();
                assertThat(page.locator("body").innerText()).as(route).doesNotContain("canary", "Osprey", "1,494.00");
            }
        }
    }

    /** The key that the page's own records have, or all of them where that is not known. */
    private static Collection<String> keys(String route, Map<String, String> known) {
        if (!route.contains(":id")) return List.of("");
        var own = known.entrySet().stream()
                .filter(kind -> route.contains(kind.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        return own.isEmpty() ? known.values() : own;
    }
}
