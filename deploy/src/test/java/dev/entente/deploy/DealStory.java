package dev.entente.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A deal from the partner's registration to its statement, seen from both sides. */
@OnProduct
class DealStory {

    @RegisterExtension
    final Chrome chrome = new Chrome();

    @Test
    void aPartnerRegistersTheVendorApprovesAndWinsAndBothReadTheSameAmount() {
        var tenant = TestTenant.open("reseller");
        var partner = tenant.partner("brightwater", "reseller", "2025-01-01", "premier from 2025-01-01");
        var seller = People.signedIn(chrome, tenant, "PARTNER_SELLER", partner);
        var deal = new DealSteps("Hartwell Dairy", Locator::click);
        opensTheForm(seller);
        deal.registers(seller);
        var manager = People.signedIn(chrome, tenant, "PARTNER_MANAGER", null);
        deal.approves(manager);
        deal.wins(manager, "€2,000.00");
        manager.getByText("See how this came about").click();
        var explained = manager.locator(".en-explain");
        explained.getByText("How €2,000.00 came about").waitFor();
        assertThat(explained.innerText()).contains("20.0% of €10,000.00", "registered");
        deal.readsTheAmount(seller, "€2,000.00");
    }

    /** Says what is missing, and keeps what was typed over a reload. */
    private static void opensTheForm(Page seller) {
        Hands.link(seller, "Deals").click();
        Hands.press(seller, "Register a deal");
        seller.waitForURL("**/portal/register");
        Hands.press(seller, "Send for approval");
        seller.getByText("Enter the name of the company").waitFor();
        assertThat(People.barriers(seller)).isEmpty();
        seller.getByLabel("Company").fill("Hartwell Dairy");
        Hands.write(seller, "Website", "hartwelldairy.example");
        seller.getByText("No conflict found").waitFor();
        seller.reload();
        seller.getByText("No conflict found").waitFor();
        assertThat(seller.getByLabel("Company").inputValue()).isEqualTo("Hartwell Dairy");
    }
}
