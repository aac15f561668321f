package dev.entente.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;

/** The way of a deal on screen, from the partner's registration to its statement. How somebody presses buttons is their own. */
record DealSteps(String customer, Consumer<Locator> press) {

    /** Sends the registration that the open page asks for. Under two minutes are few questions: each takes a person about ten seconds. */
    void registers(Page seller) {
        seller.getByLabel("Company").waitFor();
        assertThat(seller.locator(":is(input, textarea)[required]:visible").count())
                .isBetween(1, 6);
        seller.getByLabel("Company").fill(customer);
        Hands.write(seller, "Website", customer.toLowerCase(Locale.ROOT).replace(" ", "") + ".example");
        seller.getByText("No conflict found").waitFor();
        seller.getByLabel("Who buys there").fill("Head of operations");
        seller.getByLabel("What does the customer need?").fill("They lose a day each month to reports.");
        Hands.write(seller, "Next meeting", Hands.day(LocalDate.now().plusDays(5)));
        Hands.write(seller, "Expected amount", "10000");
        press.accept(Hands.button(seller, "Send for approval"));
        seller.waitForURL("**/portal/registrations/*");
        seller.getByText("Waiting for an answer").first().waitFor();
        assertThat(People.barriers(seller)).isEmpty();
    }

    void approves(Page manager) {
        Hands.go(manager, "Registrations");
        manager.waitForURL("**/registrations");
        manager.locator("vaadin-grid").getByText(customer).first().click();
        manager.getByText("Nothing speaks against it").waitFor();
        assertThat(People.barriers(manager)).isEmpty();
        Hands.press(manager, "Approve");
        press.accept(Hands.answer(manager, "Approve"));
        manager.getByText("Meeting needed by").waitFor();
    }

    /** Wins the deal of the registration that is open, for 10,000. */
    void wins(Page manager, String earned) {
        manager.locator(".en-detail").getByText("D-00001").click();
        manager.waitForURL("**/deals/*");
        assertThat(People.barriers(manager)).isEmpty();
        Hands.press(manager, "Win the deal");
        Hands.find(manager, "Product", "platform", "Platform subscription (PLATFORM)");
        assertThat(People.barriers(manager)).isEmpty();
        Hands.write(manager, "Together", "10000");
        press.accept(Hands.answer(manager, "Record the sale"));
        manager.getByText("The partner earns " + earned).waitFor();
    }

    /** From the registration that is still open to the amount. */
    void readsTheAmount(Page seller, String earned) {
        seller.reload();
        seller.getByText("The deal is won").waitFor();
        seller.getByText("Open the deal D-00001").click();
        seller.getByText("You earn " + earned).waitFor();
        seller.getByText("See how this came about").click();
        seller.waitForURL("**/portal/statements/*");
        seller.getByText("How " + earned + " came about").waitFor();
        assertThat(People.barriers(seller)).isEmpty();
    }
}
