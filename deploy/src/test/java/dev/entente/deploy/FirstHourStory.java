package dev.entente.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The first hour on screen: a vendor signs up, publishes a program, asks its first partner in, and both read what the first deal
 * earned. Everybody in it clicks every button twice, and everything happens once.
 */
@OnProduct
class FirstHourStory {

    private static final String PASSWORD = "harbour-lantern-quiet-41";

    @RegisterExtension
    final Chrome chrome = new Chrome();

    private final String slug = "first-hour-" + UUID.randomUUID().toString().substring(0, 8);
    private final String company = "Northwind " + slug.substring(11);
    private final String founder = "ada@" + slug + ".example";
    private final String seller = "sam@" + slug + ".example";

    @Test
    void aVendorSignsUpAndItsFirstPartnerReadsWhatTheFirstDealEarned() {
        var vendor = chrome.stranger().newPage();
        signsUp(vendor);
        verifiesItsMail(vendor);
        publishes(vendor);
        invites(vendor);
        var partner = joins();
        var deal = new DealSteps("Hartwell Dairy", Locator::dblclick);
        Hands.link(partner, "Register a deal").click();
        partner.waitForURL("**/portal/register");
        deal.registers(partner);
        deal.approves(vendor);
        deal.wins(vendor, "€2,000.00");
        readsItsStatement(partner);
        isThereOnce(vendor);
    }

    private void signsUp(Page page) {
        page.navigate("/");
        assertThat(People.barriers(page)).isEmpty();
        Hands.link(page, "Open a workspace").click();
        page.getByLabel("Company").fill(TestTenant.open("reseller").slug());
        page.getByText("Somebody has this address already").waitFor();
        page.getByLabel("Company").fill(company);
        page.getByLabel("Workspace address").fill(slug);
        page.locator("#slug-says[data-tone=good]").waitFor();
        page.getByLabel("Country").selectOption(new SelectOption().setLabel("Germany"));
        assertThat(page.getByLabel("Currency").inputValue()).isEqualTo("EUR");
        page.getByLabel("Time zone").selectOption("Europe/Berlin");
        page.getByLabel("Fiscal year starts in").selectOption(new SelectOption().setLabel("April"));
        page.getByLabel("Your name").fill("Ada Holm");
        page.getByLabel("Work e-mail").fill(founder);
        page.getByLabel("Password").fill(PASSWORD);
        assertThat(People.barriers(page)).isEmpty();
        Hands.pressTwice(page, "Open the workspace");
        page.waitForURL("http://" + slug + ".localhost:" + Harness.port() + "/**");
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Ada"))
                .waitFor();
        page.getByText("Your workspace is not set up yet").waitFor();
        assertThat(People.barriers(page)).isEmpty();
    }

    private void verifiesItsMail(Page page) {
        page.getByText("Verify your e-mail: we sent a link to " + founder).waitFor();
        var mailbox = new Letters(page.context());
        var subject = "Verify your e-mail for " + company;
        var link = mailbox.follow(subject, "Verify your e-mail");
        assertThat(People.barriers(mailbox.page())).isEmpty();
        assertThat(mailbox.letters(subject).count()).isEqualTo(1);
        Hands.pressTwice(link, "Verify my e-mail");
        link.getByText("Your e-mail is verified").waitFor();
        assertThat(People.barriers(link)).isEmpty();
        link.close();
        mailbox.page().close();
        Hands.link(page, "Go on with the setup").click();
        page.waitForURL("**/setup**");
        assertThat(page.getByText("Verify your e-mail").isVisible()).isFalse();
    }

    private void publishes(Page page) {
        assertThat(People.barriers(page)).isEmpty();
        Hands.pressTwice(page, "Choose: Reseller program");
        var examples = page.getByLabel("Worked examples");
        examples.getByText("A Premier partner sells the same for €10,000.00, and had registered the deal")
                .waitFor();
        assertThat(examples.innerText()).contains("€2,000.00", "20.0% of €10,000.00");
        assertThat(People.barriers(page)).isEmpty();
        Hands.pressTwice(page, "Continue");
        page.getByText("A published version never changes").waitFor();
        assertThat(People.barriers(page)).isEmpty();
        Hands.pressTwice(page, "Publish the program");
    }

    private void invites(Page page) {
        page.getByText("Your first partner").waitFor();
        page.getByLabel("Company").fill("Brightwater");
        page.getByLabel("Website").fill("brightwater.example");
        page.getByLabel("Tier").click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Premier"))
                .click();
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Sam Brook");
        page.getByLabel("Work e-mail").fill(seller);
        assertThat(People.barriers(page)).isEmpty();
        Hands.pressTwice(page, "Add the partner");
        page.getByText("The partner is added, and its first member is invited").waitFor();
        page.getByText("is on its way to " + seller).waitFor();
        assertThat(People.barriers(page)).isEmpty();
    }

    private Page joins() {
        var mailbox = new Letters(chrome.stranger());
        var subject = "Ada Holm invites you to " + company;
        var page = mailbox.follow(subject, "Accept the invitation");
        assertThat(mailbox.letters(subject).count()).isEqualTo(1);
        page.getByText("Welcome to " + company).waitFor();
        assertThat(People.barriers(page)).isEmpty();
        page.getByLabel("Choose a password").fill(PASSWORD);
        Hands.pressTwice(page, "Join " + company);
        page.waitForURL("**/portal");
        page.getByText("Hello, Sam").waitFor();
        assertThat(page.locator("header").innerText()).contains("Partner portal");
        assertThat(page.getByAltText(company)
                        .or(page.getByText(company))
                        .first()
                        .isVisible())
                .isTrue();
        assertThat(People.barriers(page)).isEmpty();
        return page;
    }

    private static void readsItsStatement(Page page) {
        Hands.link(page, "Statements").click();
        page.waitForURL("**/portal/statements");
        assertThat(People.barriers(page)).isEmpty();
        page.locator(".en-task-end").getByText("€2,000.00").waitFor(); // and in the balance beside it
        page.locator(".en-task-link").first().click();
        page.waitForURL("**/portal/statements/*");
        page.locator("summary").first().click();
        var explained = page.locator(".en-explain");
        explained.getByText("How €2,000.00 came about").waitFor();
        assertThat(explained.innerText()).contains("20.0% of €10,000.00", "registered");
        assertThat(People.barriers(page)).isEmpty();
    }

    private static void isThereOnce(Page page) {
        Hands.go(page, "Programs");
        page.waitForURL("**/programs");
        assertThat(page.locator("main").innerText()).contains("version 1,").doesNotContain("version 2");
        Hands.go(page, "Partners");
        page.getByText("1 partner", exactly()).waitFor();
        Hands.go(page, "Registrations");
        Hands.press(page, "All");
        page.getByText("1 registration", exactly()).waitFor();
        Hands.go(page, "Deals");
        Hands.press(page, "All");
        page.getByText(Pattern.compile("^1 deal( \u00b7 .*)?$")).waitFor();
        Hands.go(page, "Members");
        page.getByText("2 members", exactly()).waitFor();
    }

    private static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }
}
