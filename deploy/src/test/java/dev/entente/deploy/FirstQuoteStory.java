package dev.entente.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * From nothing to an offer: a newcomer signs up, publishes a program with three tiers, brings in fifty products and what they cost from
 * files of its own, and sends a quote that is worked out by them. Each page says where the next one is.
 */
@OnProduct
class FirstQuoteStory {

    private static final String PASSWORD = "harbour-lantern-quiet-41";
    private static final int PRODUCTS = 50;

    @RegisterExtension
    final Chrome chrome = new Chrome();

    private final String slug = "first-quote-" + UUID.randomUUID().toString().substring(0, 8);
    private final String company = "Osprey " + slug.substring(12);

    @Test
    void aNewcomerSendsItsFirstQuoteAsAPdf() throws IOException {
        var page = chrome.stranger().newPage();
        signsUp(page);
        publishesThreeTiers(page);
        bringsInProducts(page);
        saysWhatTheyCost(page);
        quotes(page);
        isPrinted(page);
    }

    /** The script of the form comes late here, as over a slow line: what was typed before it came is looked at all the same. */
    private void signsUp(Page page) {
        var script = new CompletableFuture<Route>();
        page.route("**/js/sign-up.js", script::complete);
        page.navigate("/");
        Hands.link(page, "Open a workspace").click();
        page.getByLabel("Company").fill(company);
        page.getByLabel("Workspace address").fill(slug);
        page.waitForCondition(script::isDone);
        // Sent by the browser itself, its password would stand in the address.
        assertThat(page.getByText("Open the workspace").isDisabled()).isTrue();
        script.join().resume();
        page.locator("#slug-says[data-tone=good]").waitFor();
        page.getByLabel("Country").selectOption(new SelectOption().setLabel("Germany"));
        page.getByLabel("Your name").fill("Ada Holm");
        page.getByLabel("Work e-mail").fill("ada@" + slug + ".example");
        page.getByLabel("Password").fill(PASSWORD);
        Hands.press(page, "Open the workspace");
        page.waitForURL("http://" + slug + ".localhost:" + Harness.port() + "/**");
        Hands.link(page, "Go on with the setup").click();
        page.waitForURL("**/setup**");
    }

    private static void publishesThreeTiers(Page page) {
        Hands.press(page, "Choose: Reseller program");
        page.getByLabel("Worked examples").waitFor();
        // What each of the three tiers may take off a quote is the vendor's own.
        Hands.write(page, "Rate for Premier discount", "10");
        Hands.write(page, "Rate for Elite discount", "15");
        Hands.press(page, "Continue");
        page.getByText("A published version never changes").waitFor();
        assertThat(page.locator("main").innerText()).contains("Authorized", "Premier", "Elite");
        Hands.press(page, "Publish the program");
        page.getByText("Your first partner").waitFor();
        page.getByLabel("Company").fill("Brightwater");
        page.getByLabel("Tier").click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Premier"))
                .click();
        Hands.press(page, "Add the partner");
        page.getByText("The partner is added").waitFor();
        assertThat(People.barriers(page)).isEmpty();
    }

    private static void bringsInProducts(Page page) {
        link(page, "Say what you sell").click();
        page.waitForURL("**/products");
        Hands.link(page, "Import a file").click();
        page.getByText("Needed: SKU").waitFor();
        imports(page, "Article,Description,Group\n", i -> "SEAT-%02d,Seat %02d,software".formatted(i, i));
        assertThat(People.barriers(page)).isEmpty();
    }

    /** The file is a price list like any other: that its book is the new one is said once for all its rows. */
    private static void saysWhatTheyCost(Page page) {
        Hands.link(page, "Say what they cost").click();
        page.waitForURL("**/price-books");
        Hands.press(page, "Add a price book");
        Hands.write(page, "Name", "Worldwide");
        Hands.write(page, "Code", "worldwide");
        Hands.answer(page, "Add the price book").click();
        page.waitForURL("**/price-books/worldwide");
        Hands.link(page, "Import prices").click();
        page.getByText("Needed: SKU").waitFor();
        upload(page, "Article,List price,Billing period\n", i -> "SEAT-%02d,%d.50,P1Y".formatted(i, 100 + i));
        Hands.write(page, "Price book, the same in every row", "worldwide");
        commit(page, "prices");
    }

    private static void quotes(Page page) {
        Hands.link(page, "Make a quote").click();
        page.waitForURL("**/quotes/new");
        page.getByLabel("Customer", new Page.GetByLabelOptions().setExact(true)).fill("Hartwell Dairy");
        Hands.choose(page, "Partner", "Brightwater");
        adds(page, "Seat 07");
        var seats = page.getByLabel("Quantity of Seat 07");
        seats.fill("12");
        seats.press("Tab");
        page.getByText("\u20ac1,161.00").first().waitFor();
        assertThat(page.locator("main").innerText()).contains("\u20ac1,290.00 at list, 10.0% off");
        assertThat(People.barriers(page)).isEmpty();
        Hands.press(page, "Make the quote");
        page.waitForURL(url -> url.matches(".*/quotes/[0-9a-f-]{36}"));
        Hands.press(page, "Send the quote");
        Hands.button(page, "Accept the quote").waitFor();
        assertThat(People.barriers(page)).isEmpty();
    }

    /** By what somebody knows of it, and without a mouse. */
    private static void adds(Page page, String product) {
        var adder = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Add a product"));
        adder.fill(product);
        page.locator("vaadin-combo-box-item")
                .filter(new Locator.FilterOptions().setHasText(product))
                .waitFor();
        adder.press("ArrowDown");
        adder.press("Enter");
    }

    /** For the customer, and with all steps. */
    private void isPrinted(Page page) throws IOException {
        isPrinted(page, "PDF for the customer");
        isPrinted(page, "PDF with all steps");
    }

    /** What it is and whose stands in the file as it is; its letters are tested where they are set. */
    private void isPrinted(Page page, String link) throws IOException {
        var paper = page.waitForDownload(() -> Hands.link(page, link).click());
        assertThat(paper.suggestedFilename()).matches("Q-[0-9-]+-1\\.pdf");
        var number = paper.suggestedFilename().replace("-1.pdf", "");
        assertThat(page.locator("main").innerText()).contains(number);
        var pdf = Files.readString(paper.path(), StandardCharsets.ISO_8859_1);
        assertThat(pdf).startsWith("%PDF-").contains("(Quote " + number + ")", "(" + company + ")");
    }

    private static void imports(Page page, String header, IntFunction<String> row) {
        upload(page, header, row);
        commit(page, "products");
    }

    private static void upload(Page page, String header, IntFunction<String> row) {
        var rows = IntStream.rangeClosed(1, PRODUCTS).mapToObj(row).collect(Collectors.joining("\n"));
        var file = new FilePayload("list.csv", "text/csv", (header + rows).getBytes(StandardCharsets.UTF_8));
        page.locator("vaadin-upload input[type=file]").setInputFiles(file);
        page.getByText("Which column is what").waitFor();
    }

    private static void commit(Page page, String what) {
        Hands.press(page, "Check every row");
        Hands.button(page, "Import " + PRODUCTS + " " + what).click();
        page.getByText("Every row went in").waitFor();
    }

    /** A task is a link with a line below its name. */
    private static Locator link(Page page, String task) {
        return page.locator(".en-task-link").filter(new Locator.FilterOptions().setHasText(task));
    }
}
