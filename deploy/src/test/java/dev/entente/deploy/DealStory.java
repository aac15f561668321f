package dev.entente.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A deal from the partner's registration to its statement, seen from both sides. */
class DealStory {

    private static Chrome chrome;

    @BeforeAll
    static void open() {
        chrome = new Chrome();
    }

    @AfterAll
    static void close() {
        chrome.close();
    }

    @Test
    void aPartnerRegistersTheVendorApprovesAndWinsAndBothReadTheSameAmount() {
        var tenant = TestTenant.open("reseller");
        var partner = tenant.partner("brightwater", "reseller", "2025-01-01", "premier from 2025-01-01");
        var seller = People.signedIn(chrome, tenant, "PARTNER_SELLER", partner);
        registers(seller);
        var manager = People.signedIn(chrome, tenant, "PARTNER_MANAGER", null);
        approves(manager);
        wins(manager);
        manager.getByText("See how this came about").click();
        var explained = manager.locator(".en-explain");
        explained.getByText("How €2,000.00 came about").waitFor();
        assertThat(explained.innerText()).contains("20.0% of €10,000.00", "registered");
        readsItsStatement(seller);
    }

    private static void registers(Page seller) {
        seller.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Deals"))
                .first()
                .click();
        button(seller, "Register a deal").click();
        seller.waitForURL("**/portal/register");
        button(seller, "Send for approval").click();
        seller.getByText("Enter the name of the company").waitFor();
        assertThat(People.barriers(seller)).isEmpty();
        seller.getByLabel("Company").fill("Hartwell Dairy");
        seller.getByLabel("Website").fill("hartwelldairy.example");
        seller.getByLabel("Website").press("Tab");
        seller.getByText("No conflict found").waitFor();
        seller.reload();
        seller.getByText("No conflict found").waitFor();
        assertThat(seller.getByLabel("Company").inputValue()).isEqualTo("Hartwell Dairy");
        seller.getByLabel("Who buys there").fill("Head of operations");
        seller.getByLabel("What does the customer need?").fill("They lose a day each month to reports.");
        seller.getByLabel("Next meeting").fill(day(LocalDate.now().plusDays(5)));
        seller.getByLabel("Next meeting").press("Tab");
        seller.getByLabel("Expected amount").fill("10000");
        seller.getByLabel("Expected amount").press("Tab");
        button(seller, "Send for approval").click();
        seller.waitForURL("**/portal/registrations/*");
        seller.getByText("Waiting for an answer").first().waitFor();
        assertThat(People.barriers(seller)).isEmpty();
    }

    private static void approves(Page manager) {
        manager.locator("vaadin-side-nav-item:has-text('Registrations')").click();
        manager.waitForURL("**/registrations");
        manager.locator("vaadin-grid").getByText("Hartwell Dairy").first().click();
        manager.getByText("Nothing speaks against it").waitFor();
        assertThat(People.barriers(manager)).isEmpty();
        button(manager, "Approve").click();
        var dialog = manager.locator("vaadin-dialog");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Approve"))
                .click();
        manager.getByText("Meeting needed by").waitFor();
    }

    private static void wins(Page manager) {
        manager.locator(".en-detail")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("D-00001"))
                .click();
        manager.waitForURL("**/deals/*");
        assertThat(People.barriers(manager)).isEmpty();
        button(manager, "Win the deal").click();
        manager.getByLabel("Product").fill("Platform");
        manager.getByText("Platform subscription (PLATFORM)").first().click();
        manager.getByLabel("Together").fill("10000");
        manager.getByLabel("Together").press("Tab");
        assertThat(People.barriers(manager)).isEmpty();
        button(manager, "Record the sale").click();
        manager.getByText("The partner earns €2,000.00").waitFor();
    }

    private static void readsItsStatement(Page seller) {
        seller.reload();
        seller.getByText("The deal is won").waitFor();
        seller.getByText("Open the deal D-00001").click();
        seller.getByText("You earn €2,000.00").waitFor();
        seller.getByText("See how this came about").click();
        seller.waitForURL("**/portal/statements/*");
        seller.getByText("How €2,000.00 came about").waitFor();
        assertThat(People.barriers(seller)).isEmpty();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK).format(day);
    }
}
