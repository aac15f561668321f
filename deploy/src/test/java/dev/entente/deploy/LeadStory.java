package dev.entente.deploy;

import static dev.entente.deploy.RegistrationExamples.await;
import static dev.entente.deploy.TestTenant.list;
import static dev.entente.deploy.TestTenant.taken;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Leads from both sides: one that its partner follows up, and one that nobody answers, which goes to the next in time. */
@OnProduct
class LeadStory {

    private static final String PROGRAM = "partnership-levels";

    @RegisterExtension
    final Chrome chrome = new Chrome();

    private final TestTenant tenant = TestTenant.open(PROGRAM);
    private final String brightwater = tenant.partner("brightwater", PROGRAM, "2025-01-01", "gold from 2025-01-01");
    private final String quicksilver = tenant.partner("quicksilver", PROGRAM, "2025-01-01", "gold from 2025-01-01");

    /** Both cover Germany and have four hours to answer, which they promise. */
    LeadStory() {
        var germany = Map.of("name", "DACH", "rules", List.of(Map.of("countries", List.of("DE"))));
        taken(tenant.rest().put("/api/v1/territories/dach", germany));
        for (var partner : List.of(brightwater, quicksilver))
            taken(tenant.post("/territories/dach/partners", Map.of("partner", partner, "from", "2025-01-01")));
        var seen = tenant.get("/lead-routing");
        var routing = new HashMap<String, Object>();
        for (var each : seen.body().path("routing").properties()) routing.put(each.getKey(), each.getValue());
        var hours = Map.of("amount", 4, "of", "hours");
        routing.putAll(Map.of("answer", hours, "hotAnswer", hours));
        var tag = Map.of("If-Match", seen.headers().firstValue("ETag").orElseThrow());
        var json = JsonMapper.shared().writeValueAsString(routing);
        taken(tenant.send("PUT", "/lead-routing", "application/json", json, tag));
        var terms = Map.of("warning", 75, "steps", List.of());
        taken(tenant.post(
                "/promises", Map.of("name", "First touch", "occasion", "lead.touch", "terms", terms, "active", true)));
    }

    @Test
    void aLeadIsFollowedUpAndOneThatIsNotAnsweredGoesToTheNextInTime() {
        var manager = People.signedIn(chrome, tenant, "PARTNER_MANAGER", null);
        captures(manager, "Osprey Rail", "Payroll");
        isWith(manager, "brightwater", "first of 2");
        var bright = People.signedIn(chrome, tenant, "PARTNER_SELLER", brightwater);
        accepts(bright);
        captures(manager, "Falcon Freight", "Fleet planning");
        isWith(manager, "quicksilver", "first of 2");
        manager.getByText("1 of 10 open").first().waitFor();
        var quick = People.signedIn(chrome, tenant, "PARTNER_ADMINISTRATOR", quicksilver);
        isOffered(quick);

        TimeGone.by(Duration.ofHours(5), tenant);
        await(() -> lead("falcon").path("partner").asString("").equals(brightwater));
        isLost(quick);
        isNext(bright);
        readsTheBreach(manager);
    }

    /** By hand, as it came by telephone. */
    private static void captures(Page manager, String company, String product) {
        goesToLeads(manager);
        Hands.press(manager, "Add a lead");
        assertThat(People.barriers(manager)).isEmpty();
        Hands.write(manager, "Company", company);
        Hands.write(manager, "Website", company.split(" ")[0].toLowerCase(Locale.ROOT) + ".example");
        Hands.choose(manager, "Country", "Germany");
        Hands.write(manager, "Interested in", product);
        Hands.write(manager, "Contact", "Mara Lindt");
        Hands.write(manager, "E-mail", "mara@osprey.example");
        Hands.write(manager, "How the contact agreed to be passed on", "Asked us on the telephone");
        manager.getByLabel("Hot: goes before all others").check();
        Hands.answer(manager, "Add it").click();
        manager.waitForURL("**/leads/*");
    }

    /** Until no lead is open any more: the list stands beside it already. */
    private static void goesToLeads(Page manager) {
        Hands.go(manager, "Leads");
        manager.locator(".en-detail").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    private static void isWith(Page manager, String partner, String place) {
        var detail = manager.locator(".en-detail");
        detail.getByText("Why it went there").waitFor();
        var ranking = detail.locator(".en-ranking").first();
        assertThat(ranking.innerText()).contains(partner + " by", place, "brightwater", "quicksilver");
        assertThat(ranking.locator(".en-ranked-first").innerText()).contains(partner);
        assertThat(People.barriers(manager)).isEmpty();
    }

    /** Who it is about is told once it is accepted. */
    private static void accepts(Page seller) {
        seller.getByText("Leads to answer").waitFor();
        Hands.link(seller, "Payroll").click();
        seller.waitForURL("**/portal/leads/*");
        seller.getByText("Accept it, and you see which company it is").waitFor();
        seller.getByText("h 59 min left").first().waitFor();
        assertThat(seller.locator("body").innerText()).doesNotContain("Osprey", "mara@");
        assertThat(People.barriers(seller)).isEmpty();
        Hands.press(seller, "Accept L-00001");
        seller.getByText("Whom to call", exactly()).waitFor();
        assertThat(seller.locator("main").innerText()).contains("Osprey Rail", "mara@osprey.example", "Mara Lindt");
        assertThat(People.barriers(seller)).isEmpty();
    }

    private static void isOffered(Page administrator) {
        Hands.link(administrator, "Fleet planning").click();
        administrator.waitForURL("**/portal/leads/*");
        Hands.button(administrator, "Accept L-00002").waitFor();
        assertThat(administrator.locator("body").innerText()).doesNotContain("Falcon");
    }

    private static void isLost(Page administrator) {
        administrator.reload();
        administrator
                .getByText("It was not answered in time, and went to somebody else.")
                .waitFor();
        assertThat(administrator.locator("body").innerText()).doesNotContain("Falcon", "mara@");
        assertThat(Hands.button(administrator, "Accept L-00002").isVisible()).isFalse();
    }

    private static void isNext(Page seller) {
        Hands.link(seller, "Home").click();
        Hands.link(seller, "Fleet planning").click();
        Hands.press(seller, "Accept L-00002");
        seller.getByText("Whom to call", exactly()).waitFor();
        assertThat(seller.locator("main").innerText()).contains("Falcon Freight");
    }

    /** On the lead with both rankings, and where promises are counted. */
    private static void readsTheBreach(Page manager) {
        goesToLeads(manager);
        manager.locator("vaadin-grid").getByText("Falcon Freight").first().click();
        var detail = manager.locator(".en-detail");
        detail.getByText("quicksilver did not answer in time").first().waitFor();
        assertThat(detail.locator(".en-ranking").first().innerText()).contains("brightwater by", "in time");
        assertThat(detail.innerText()).contains("quicksilver: not answered in time", "Offered to brightwater");
        Hands.go(manager, "Promises");
        Hands.link(manager, "How they were kept").click();
        manager.getByText("2 of 3 kept").waitFor();
        assertThat(People.barriers(manager)).isEmpty();
    }

    private static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }

    private JsonNode lead(String words) {
        return list(taken(tenant.get("/leads?q=" + words)).path("items")).getFirst();
    }
}
