package dev.entente.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Terms are changed in the form, tried with a sale, and published as the next version. */
@OnProduct
class TermsStory {

    private static final String VOLUME = """
            # What we promise for large sales.
            program: volume
            name: Volume program
            from: 2026-01-01
            tiers: [{code: gold, name: Gold}]
            offers:
              - motion: resell
                name: Commission by volume
                model: rate-table
                version: 2
                terms:
                  kind: PAYS
                  unit: EUR
                  parts:
                    - name: Commission
                      on: LINE
                      otherwise: NOTHING
                      rules:
                        - name: Gold partners  # since the spring
                          when: {field: TIER, is: gold}
                          rate:
                            type: table
                            read: WHOLE
                            brackets:
                              - {from: {value: "0", unit: EUR}, rate: "5"}
                              - {from: {value: "10000", unit: EUR}, rate: "8"}
                  rounding: {mode: HALF_UP, decimals: 2}
            """;

    private static final WaitForOptions GONE = new WaitForOptions().setState(WaitForSelectorState.HIDDEN);

    @RegisterExtension
    final Chrome chrome = new Chrome();

    @Test
    void aBracketIsChangedTriedAndPublishedInWords() {
        var tenant = TestTenant.open("reseller");
        TestTenant.taken(tenant.rest().putYaml("/api/v1/program", VOLUME));
        var page = People.signedIn(chrome, tenant, "ADMINISTRATOR", null);
        page.navigate("/programs/volume");
        Hands.link(page, "Change the terms").click();
        page.getByText("Nothing yet.").waitFor();

        Hands.write(page, "Net amount", "20000");
        page.getByText("The partner earns €1,600.00").first().waitFor();
        isToldThatMoreWouldEarnLess(page);
        Hands.write(page, "Rates, rate, row 2", "9");
        page.getByText("The partner earns €1,800.00").first().waitFor();
        page.getByText("Look at this").waitFor(GONE);

        Hands.press(page, "Publish the terms");
        Hands.answer(page, "Publish version 2").dblclick();
        page.getByText("volume · version 2 · from 1 Jan 2026").waitFor();
        assertThat(page.locator(".en-terms").first().innerText()).contains("9.0% from €10,000.00");
        page.getByText("Read the program file").click();
        assertThat(page.locator(".en-code").first().textContent())
                .contains("# What we promise for large sales.", "# since the spring", "rate: \"9\"");
        assertThat(page.getByText("Version 3").count()).isZero();
    }

    private static void isToldThatMoreWouldEarnLess(Page page) {
        Hands.write(page, "Rates, rate, row 2", "3");
        page.getByText("Look at this").waitFor();
        page.getByText("At 10000.00 EUR the amount falls").first().waitFor();
        page.getByText("The partner earns €600.00").first().waitFor();
    }
}
