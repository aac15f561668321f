package dev.entente.deploy;

import static dev.entente.deploy.TestTenant.taken;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.entente.application.FormTokens;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.json.JsonMapper;

/**
 * From a stranger to a deal that is won: a company applies, is taken in and goes through its plan, and the customer that it
 * registers stays its own though another partner claims it.
 */
@OnProduct
class OperationsStory {

    private static final String PASSWORD = "harbour-lantern-quiet-41";
    private static final String COMPANY = "Lindqvist Cloud";
    private static final String CUSTOMER = "Hartwell Dairy";

    @RegisterExtension
    final Chrome chrome = new Chrome();

    private final DealSteps deal = new DealSteps(CUSTOMER, Locator::click);
    private final TestTenant tenant = TestTenant.open("reseller");
    private final String email = "maja@" + tenant.slug() + ".example";

    /** The form of the program is open, and whoever begins goes through a plan. */
    OperationsStory() {
        recruiting("application-form", Map.of("open", true, "questions", List.of()));
        recruiting(
                "due-diligence", Map.of("items", List.of(Map.of("words", "Register of companies", "required", true))));
        var tasks = List.of(
                task("welcome", "Welcome call", "PARTNER_MANAGER", "manual", List.of()),
                task("team", "Name who sells", "PARTNER_ADMINISTRATOR", "manual", List.of("welcome")),
                task("register", "First registration", "PARTNER_ADMINISTRATOR", "registration", List.of("team")));
        taken(tenant.rest()
                .put(
                        "/api/v1/plan-templates/begin",
                        Map.of("name", "First steps", "types", List.of(), "tasks", tasks)));
    }

    private static Map<String, Object> task(String key, String title, String owner, String kind, List<String> after) {
        return Map.of("key", key, "title", title, "owner", owner, "days", 3, "kind", kind, "after", after);
    }

    private void recruiting(String what, Map<String, ?> says) {
        var path = "/program/reseller/recruiting/" + what;
        var tag = tenant.get(path).headers().firstValue("ETag").orElseThrow();
        var json = JsonMapper.shared().writeValueAsString(says);
        taken(tenant.send("PUT", path, "application/json", json, Map.of("If-Match", tag)));
    }

    @Test
    void aCompanyAppliesAndWinsTheCustomerThatAnotherPartnerClaims() {
        var stranger = chrome.person(tenant.slug()).newPage();
        stranger.navigate("/apply/reseller"); // whoever sends it within four seconds is no person
        var other = tenant.partner("quicksilver", "reseller", "2025-01-01", "elite from 2025-01-01");
        var rival = People.signedIn(chrome, tenant, "PARTNER_SELLER", other);
        applies(stranger);
        var manager = People.signedIn(chrome, tenant, "PARTNER_MANAGER", null);
        takesIn(manager);
        var holder = joins();
        goesThroughThePlan(manager, holder);
        deal.registers(holder);
        deal.approves(manager);
        claimsItToo(rival);
        asksForEvidence(manager);
        showsEvidence(holder);
        decides(manager);
        readBoth(holder, rival);
        Hands.link(manager, "R-00001").click();
        deal.wins(manager, "\u20ac1,500.00");
        Hands.link(holder, "Open the registration").click();
        holder.waitForURL("**/portal/registrations/*");
        deal.readsTheAmount(holder, "\u20ac1,500.00");
    }

    private void applies(Page page) {
        page.getByText("You apply to Reseller program").waitFor();
        Hands.press(page, "Next");
        page.getByText("Choose your country").waitFor();
        page.getByLabel("Company", exactly()).fill(COMPANY);
        Hands.write(page, "Website", "lindqvist-cloud.example");
        Hands.choose(page, "Country", "Germany");
        page.getByLabel("Your name").fill("Maja Lindqvist");
        page.getByLabel("Your work e-mail").fill(email);
        assertThat(People.barriers(page)).isEmpty();
        Hands.press(page, "Next");
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Reseller"))
                .check();
        // Nobody fills it in as fast as this, so it would be taken for a program's.
        page.waitForTimeout(FormTokens.LEAST.toMillis());
        Hands.press(page, "Send the application");
        page.getByText("One more step").waitFor();
        assertThat(People.barriers(page)).isEmpty();
        var letter = new Letters(page.context()).follow("Confirm your application", email, "Confirm your application");
        Hands.press(letter, "Confirm my application");
        letter.getByText("We have your application").waitFor();
    }

    /** From the first page of the day. */
    private static void takesIn(Page manager) {
        Hands.link(manager, "1 application waits for you").click();
        manager.waitForURL("**/applications");
        manager.locator("vaadin-grid").getByText(COMPANY).first().click();
        var detail = manager.locator(".en-detail");
        Hands.press(manager, "Edit: Register of companies");
        manager.getByLabel("Done").check();
        Hands.write(manager, "What was found", "HRB 4711");
        Hands.answer(manager, "Save").click();
        detail.getByText("1 of 1 done").waitFor();
        assertThat(People.barriers(manager)).isEmpty();
        Hands.press(manager, "Accept");
        Hands.answer(manager, "Accept").click();
        detail.getByText("Accepted", new Locator.GetByTextOptions().setExact(true))
                .waitFor();
        detail.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(COMPANY))
                .click();
        manager.waitForURL("**/partners/*");
    }

    private Page joins() {
        var subject = "Robin Vale invites you to Acceptance";
        var page = new Letters(chrome.stranger()).follow(subject, email, "Accept the invitation");
        page.getByLabel("Choose a password").fill(PASSWORD);
        Hands.press(page, "Join Acceptance");
        page.waitForURL("**/portal");
        page.getByText("Hello, Maja").waitFor();
        return page;
    }

    private static void goesThroughThePlan(Page manager, Page holder) {
        Hands.link(manager, "Onboarding").click();
        Hands.press(manager, "Done: Welcome call");
        Hands.answer(manager, "Done").click();
        manager.getByText("1 of 3 tasks").waitFor();
        assertThat(People.barriers(manager)).isEmpty();
        holder.reload();
        Hands.link(holder, "Name who sells").click();
        holder.waitForURL("**/portal/onboarding");
        Hands.press(holder, "Done: Name who sells");
        Hands.answer(holder, "Done").click();
        holder.getByText("2 of 3 tasks").waitFor();
        assertThat(People.barriers(holder)).isEmpty();
        Hands.link(holder, "Register a deal").click();
        holder.waitForURL("**/portal/register");
    }

    private static void claimsItToo(Page rival) {
        Hands.link(rival, "Register a deal").click();
        rival.getByLabel("Company", exactly()).fill(CUSTOMER);
        Hands.write(rival, "Website", "hartwelldairy.example");
        rival.getByText("Not free at the moment").waitFor();
        rival.getByLabel("Who buys there").fill("Head of operations");
        rival.getByLabel("What does the customer need?").fill("A faster month end.");
        Hands.write(rival, "Next meeting", Hands.day(LocalDate.now().plusDays(3)));
        Hands.press(rival, "Send for approval");
        rival.waitForURL("**/portal/registrations/*");
        rival.getByText("Yours is number 1 in line").waitFor();
        assertThat(rival.locator("body").innerText()).doesNotContain(COMPANY);
        Hands.press(rival, "Say why it should be yours");
        assertThat(People.barriers(rival)).isEmpty();
        rival.getByLabel("Why it should be yours").fill("They told us first.");
        Hands.write(rival, "When", Hands.day(LocalDate.now().minusDays(3)));
        Hands.write(rival, "What happened, and who was there", "A call with their head of operations.");
        Hands.answer(rival, "Send to the vendor").click();
        rival.getByText("Open the case").click();
        rival.waitForURL("**/portal/conflicts/*");
        rival.getByText("A call with their head of operations").waitFor();
        assertThat(People.barriers(rival)).isEmpty();
    }

    private static void asksForEvidence(Page manager) {
        Hands.go(manager, "Cases");
        manager.locator("vaadin-grid").getByText(CUSTOMER).first().click();
        var detail = manager.locator(".en-detail");
        detail.getByText("The evidence speaks for quicksilver").waitFor();
        Hands.press(manager, "Ask for evidence");
        Hands.answer(manager, "Ask for evidence").click();
        detail.getByText("Evidence asked", new Locator.GetByTextOptions().setExact(true))
                .waitFor();
    }

    /** Earlier than what the other one has. */
    private static void showsEvidence(Page holder) {
        Hands.link(holder, "Home").click();
        Hands.link(holder, "Show that " + CUSTOMER + " is yours").click();
        holder.waitForURL("**/portal/conflicts/*");
        holder.getByText("The first dated discovery counts most").first().waitFor();
        Hands.press(holder, "Add evidence");
        Hands.write(holder, "When", Hands.day(LocalDate.now().minusDays(20)));
        Hands.write(holder, "What happened, and who was there", "They asked us for a demo at the fair.");
        Hands.answer(holder, "Add evidence").click();
        holder.getByText("They asked us for a demo at the fair").waitFor();
        assertThat(holder.locator("body").innerText()).doesNotContain("quicksilver", "Quicksilver");
        assertThat(People.barriers(holder)).isEmpty();
    }

    private static void decides(Page manager) {
        manager.reload();
        var detail = manager.locator(".en-detail");
        detail.getByText("The evidence speaks for " + COMPANY).waitFor();
        assertThat(People.barriers(manager)).isEmpty();
        Hands.press(manager, "Decide");
        assertThat(People.barriers(manager)).isEmpty();
        Hands.write(manager, "Why", "The first dated discovery wins.");
        Hands.answer(manager, "Decide").click();
        detail.getByText("Whoever holds it keeps it: " + COMPANY).waitFor();
    }

    private static void readBoth(Page holder, Page rival) {
        for (var page : List.of(holder, rival)) {
            page.reload();
            page.getByText("The first dated discovery wins.").first().waitFor();
        }
        assertThat(holder.locator("main").innerText()).contains("Stays yours");
        assertThat(rival.locator("main").innerText()).contains("Not for you").doesNotContain(COMPANY);
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
