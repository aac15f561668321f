package dev.entente.deploy;

import static dev.entente.deploy.TestTenant.line;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The published programs on screen: every amount to the cent, and open to whom it concerns. */
@OnProduct
class StatementStory {

    @RegisterExtension
    final Chrome chrome = new Chrome();

    @Test
    void financeOpensAStatementAndReadsHowAnAmountCameAbout() {
        var tenant = TestTenant.open("partnership-levels");
        var partner = tenant.partner("brightwater", "partnership-levels", "2025-01-01", "silver from 2025-01-01");
        tenant.record(tenant.sale("brightwater", "resell", "2026-03-31", line("ENT", "P1Y", "33.33", "EUR")));
        var page = People.signedIn(chrome, tenant, "FINANCE", null);
        page.locator("vaadin-side-nav-item:has-text('Statements')").click();
        page.waitForURL("**/statements");
        page.locator("vaadin-grid").getByText("brightwater").first().click();
        page.waitForURL("**/statements/*");
        page.locator("summary .en-line-amount").first().click();
        var explained = page.locator(".en-explain");
        explained.getByText("How €5.00 came about").waitFor();
        assertThat(explained.innerText())
                .contains("15.0% of €33.33", "Rounded half up", "Commission by level", "Version 1", "since 19 May 2023")
                .contains("silver", "same result");
        assertThat(People.barriers(page)).isEmpty();
        assertThat(page.url()).contains(statement(tenant, partner, "2026-03") + "?line=");
    }

    @Test
    void theListingFeesStandOnTheStatementToTheCent() {
        var tenant = TestTenant.open("marketplace-listing");
        var partner = tenant.partner("cumulus", "marketplace-listing", "2023-01-01");
        var expected = new ArrayList<BigDecimal>();
        for (var row : ListingFeeExamples.EXAMPLES.lines().toList()) {
            var cells = row.split(" +");
            var sale = tenant.sale("cumulus", "marketplace", "2026-03-10", line(cells[2], cells[3], "USD"));
            sale.put("kind", cells[0]);
            sale.put("route", cells[1]);
            tenant.record(sale);
            expected.add(new BigDecimal(cells[6]).negate());
        }
        var page = People.signedIn(chrome, tenant, "FINANCE", null);
        assertThat(amounts(page, tenant, partner, "2026-03")).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void theSupportChargesStandOnTheStatementsToTheCent() {
        var tenant = TestTenant.open("partner-led-support");
        var expected = new TreeMap<String, BigDecimal>();
        for (var row : SupportChargeExamples.EXAMPLES.lines().toList()) {
            var cells = row.split(" +");
            var code = "uses-" + cells[0].replace(".", "-");
            expected.put(tenant.partner(code, "partner-led-support", "2024-01-01"), new BigDecimal(cells[2]).negate());
            if (new BigDecimal(cells[0]).signum() == 0) continue;
            tenant.record(tenant.sale(code, "services", "2026-03-10", line("USAGE", cells[0], "USD")));
        }
        tenant.close("2026-03");
        var page = People.signedIn(chrome, tenant, "FINANCE", null);
        expected.forEach((partner, charge) ->
                assertThat(amounts(page, tenant, partner, "2026-03")).containsExactly(charge));
    }

    @Test
    void theCommissionsStandOnTheStatementsToTheCent() {
        var tenant = TestTenant.open("partnership-levels");
        var partners = new TreeMap<String, String>();
        var expected = new TreeMap<String, List<BigDecimal>>();
        for (var row : CommissionExamples.EXAMPLES.lines().toList()) {
            var cells = row.split(" +");
            var level = cells[0];
            partners.computeIfAbsent(
                    level, _ -> tenant.partner(level, "partnership-levels", "2025-01-01", level + " from 2025-01-01"));
            var sold = line(cells[1], cells[2], cells[3], "EUR");
            tenant.record(tenant.sale(level, "resell", "2026-03-31", sold));
            expected.computeIfAbsent(level, _ -> new ArrayList<>()).add(new BigDecimal(cells[6]));
        }
        var page = People.signedIn(chrome, tenant, "FINANCE", null);
        partners.forEach((level, partner) -> assertThat(amounts(page, tenant, partner, "2026-03"))
                .containsExactlyInAnyOrderElementsOf(expected.getOrDefault(level, List.of())));
    }

    @Test
    void aPartnersMemberSeesItsOwnAndNobodyElses() {
        var tenant = TestTenant.open("partnership-levels");
        var own = tenant.partner("own", "partnership-levels", "2025-01-01", "gold from 2025-01-01");
        var other = tenant.partner("other", "partnership-levels", "2025-01-01", "gold from 2025-01-01");
        for (var code : List.of("own", "other")) {
            tenant.record(tenant.sale(code, "resell", "2026-03-31", line("ENT", "P1Y", "7470.00", "EUR")));
        }
        var page = People.signedIn(chrome, tenant, "PARTNER_ADMINISTRATOR", own);
        page.waitForURL("**/portal");
        page.navigate("/portal" + statement(tenant, own, "2026-03"));
        page.locator("summary").first().click();
        page.getByText("How €1,494.00 came about").waitFor();
        assertThat(People.barriers(page)).isEmpty();
        isNowhere(page, "/portal" + statement(tenant, other, "2026-03"));
        isNowhere(page, statement(tenant, own, "2026-03"));
        isNowhere(page, "/partners/" + other);
    }

    @Test
    void anotherTenantsPeopleFindNothingAtTheSameAddress() {
        var tenant = TestTenant.open("partnership-levels");
        var partner = tenant.partner("brightwater", "partnership-levels", "2025-01-01", "gold from 2025-01-01");
        tenant.record(tenant.sale("brightwater", "resell", "2026-03-31", line("ENT", "P1Y", "7470.00", "EUR")));
        var page = People.signedIn(chrome, TestTenant.open("partnership-levels"), "FINANCE", null);
        isNowhere(page, statement(tenant, partner, "2026-03"));
        isNowhere(page, "/partners/" + partner);
        page.navigate("/statements");
        page.locator("h1").first().waitFor();
        assertThat(page.locator("body").innerText()).doesNotContain("brightwater", "Osprey");
    }

    private static String statement(TestTenant tenant, String partner, String month) {
        return "/statements/"
                + tenant.statement(partner, month).path("head").path("id").asString();
    }

    /** The amounts of a statement's lines as they are read on screen; a minus in front is owed. */
    private static List<BigDecimal> amounts(Page page, TestTenant tenant, String partner, String month) {
        page.navigate(statement(tenant, partner, month));
        page.locator("summary .en-line-amount").first().waitFor();
        return page.locator("summary .en-line-amount").allInnerTexts().stream()
                .map(text -> text.replace('\u2212', '-').replaceAll("[^-0-9.]", ""))
                .map(BigDecimal::new)
                .toList();
    }

    private static void isNowhere(Page page, String path) {
        page.navigate(path);
        page.locator("h1").first().waitFor();
        assertThat(page.locator("body").innerText())
                .containsAnyOf("We can’t find this page", "Your role doesn’t open this page")
                .doesNotContain("Osprey", "1,494.00");
    }
}
