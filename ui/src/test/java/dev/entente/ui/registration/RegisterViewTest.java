package dev.entente.ui.registration;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import dev.entente.lead.LeadFixtures;
import dev.entente.lead.LeadShare;
import dev.entente.quote.QuoteFixtures;
import dev.entente.registration.Answer;
import dev.entente.registration.Answer.Verdict;
import dev.entente.registration.RegistrationFixtures;
import dev.entente.registration.RegistrationPage.Applying;
import dev.entente.ui.UiTest;
import dev.entente.ui.kit.DayField;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterViewTest extends UiTest {

    @BeforeEach
    void byAPartnersSeller() {
        world().brightwater();
        world().visitedBySeller();
    }

    @Test
    void answersAtOnceAndAsksForTheSameOnlyOnce() {
        navigate(RegisterView.class);
        assertThat(page()).contains("We check for conflicts while you type");
        type("Company", "Hartwell Dairy");
        type("Website", "hartwelldairy");
        assertThat(world().done).isEmpty();

        type("Website", "hartwelldairy.example");
        assertThat(page()).contains("No conflict found", "Nothing speaks against yours.");
        type("Website", "hartwelldairy.exam");
        type("Website", "hartwelldairy.example");
        assertThat(world().done.stream().filter("asked for hartwelldairy.example"::equals))
                .hasSize(1);
    }

    @Test
    void saysWhatABlockedCustomerMeansWithoutSayingWhoseItIs() {
        world().answer = new Answer(Verdict.BLOCKED, "The customer is protected at the moment. It stands in line.");
        navigate(RegisterView.class);
        type("Company", "Hartwell Dairy");
        type("Website", "https://hartwelldairy.example/contact");
        assertThat(page()).contains("Not free at the moment", "stands in line");
    }

    @Test
    void aLeadThatIsFollowedUpFillsTheForm() {
        var offer = LeadFixtures.offer("L-00001", LeadShare.State.ACCEPTED, LeadShare.Role.RECEIVES);
        world().offers.add(offer);
        UI.getCurrent()
                .navigate(
                        "portal/register",
                        QueryParameters.simple(
                                Map.of("lead", offer.share().leadId().toString())));
        roundTrip();
        assertThat(page()).contains("Filled in from L-00001", "No conflict found");
        assertThat(field("Company").getValue()).isEqualTo("Osprey Rail");
        assertThat(field("Website").getValue()).isEqualTo("osprey.example");
        assertThat(field("Who buys there").getValue()).isNotBlank();
        assertThat(day().isEmpty()).isTrue();
    }

    @Test
    void aQuoteWithoutADealFillsTheForm() {
        var quote =
                QuoteFixtures.page("Q-1", "Osprey Rail", world().brightwater().id(), null, LocalDate.of(2026, 4, 19));
        world().quotes.add(quote);
        UI.getCurrent()
                .navigate(
                        "portal/register",
                        QueryParameters.of("quote", quote.quote().id().toString()));
        roundTrip();
        assertThat(page()).contains("Filled in from Q-1");
        assertThat(field("Company").getValue()).isEqualTo("Osprey Rail");
        assertThat(field("Products").getValue()).isEqualTo("10 Platform");
        type("Website", "osprey.example");
        type("Who buys there", "Head of operations");
        find(TextArea.class).all().getFirst().setValue("Seats for two depots");
        day().setValue(LocalDate.of(2026, 3, 27));
        test(find(Button.class).withText("Send for approval").single()).click();
        assertThat(world().done).contains("registered with Q-1", "registered Osprey Rail");
    }

    @Test
    void oneThatEndedIsRegisteredAgainFromWhatWasSaid() {
        var partner = world().brightwater().id();
        var ended = RegistrationFixtures.lapsed(
                RegistrationFixtures.approved("R-00002", "Osprey Rail", partner, null),
                LocalDate.of(2026, 3, 25),
                "There was no meeting by 2026-03-24");
        world().registrations.add(ended);
        world().again.put(ended.id(), LocalDate.of(2026, 4, 24));
        navigate(PortalRegistrationView.class, Map.of("id", ended.id().toString()));
        assertThat(page()).contains("you can register it again from 24 Apr 2026 on");
        assertThat(find(Button.class).all().stream()
                        .filter(button -> "Register again".equals(button.getText()) && button.isVisible()))
                .isEmpty();

        world().again.clear();
        navigate(PortalDealsView.class);
        navigate(PortalRegistrationView.class, Map.of("id", ended.id().toString()));
        click("Register again");
        assertThat(page()).contains("Filled in from R-00002");
        assertThat(field("Website").getValue()).isEqualTo("ospreyrail.example");
        assertThat(need().getValue()).isEqualTo("They lose a day each month to reports.");
        assertThat(day().isEmpty()).isTrue();
    }

    @Test
    void aSiteThatWasRegisteredBeforeFillsInTheRestAndNothingThatWasTyped() {
        var partner = world().brightwater().id();
        world().registrations
                .add(RegistrationFixtures.lapsed(
                        RegistrationFixtures.approved("R-00002", "Osprey Rail", partner, null),
                        LocalDate.of(2026, 3, 25),
                        "There was no meeting by 2026-03-24"));
        navigate(RegisterView.class);
        type("Company", "Osprey Rail Holding");
        type("Website", "ospreyrail.example");
        assertThat(page()).contains("Filled in from R-00002");
        assertThat(field("Company").getValue()).isEqualTo("Osprey Rail Holding");
        assertThat(field("Who buys there").getValue()).isEqualTo("Head of operations");
    }

    @Test
    void whatWasTypedStaysAndTheVendorIsAskedOnceForAllThatIsFilledIn() {
        knownInFrance();
        navigate(RegisterView.class);
        field("Segment").setValue("Public");
        type("Company", "Osprey Rail");
        type("Website", "ospreyrail.example");
        assertThat(page()).contains("Filled in from R-00002");
        assertThat(field("Segment").getValue()).isEqualTo("Public");
        assertThat(world().done.stream().filter("asked for ospreyrail.example"::equals))
                .hasSize(1);
    }

    @Test
    void anotherSiteTakesBackWhatWasFilledInForTheFirst() {
        knownInFrance();
        navigate(RegisterView.class);
        type("Company", "Osprey Rail");
        type("Website", "ospreyrail.example");
        field("Who buys there").setValue("The owner");
        type("Website", "ospreyrails.example");
        assertThat(page()).doesNotContain("Filled in from R-00002");
        assertThat(field("Who buys there").getValue()).isEqualTo("The owner");
        assertThat(need().getValue()).isEmpty();
    }

    @Test
    void aNameThatCameWithTheFirstSiteGoesWithIt() {
        knownInFrance();
        var other = RegistrationFixtures.approved(
                "R-00003", "Kestrel Foods", world().brightwater().id(), null);
        world().registrations.add(RegistrationFixtures.lapsed(other, LocalDate.of(2026, 3, 25), "No meeting"));
        navigate(RegisterView.class);
        type("Website", "ospreyrail.example");
        assertThat(field("Company").getValue()).isEqualTo("Osprey Rail");
        type("Website", "kestrelfoods.example");
        assertThat(field("Company").getValue()).isEqualTo("Kestrel Foods");
        type("Website", "nobodyknows.example");
        assertThat(field("Company").getValue()).isEmpty();
        type("Website", "ospreyrail.example");
        field("Company").setValue("Osprey Rail Holding");
        type("Website", "nobodyknows.example");
        assertThat(field("Company").getValue()).isEqualTo("Osprey Rail Holding");
    }

    private void knownInFrance() {
        var partner = world().brightwater().id();
        var known = RegistrationFixtures.approved("R-00002", "Osprey Rail", partner, null);
        RegistrationFixtures.place(known, "FR", "Enterprise");
        world().registrations.add(RegistrationFixtures.lapsed(known, LocalDate.of(2026, 3, 25), "No meeting"));
    }

    @Test
    void namesEverythingThatIsMissingAtOnce() {
        navigate(RegisterView.class);
        click("Send for approval");
        for (var label : Set.of("Company", "Website", "Who buys there"))
            assertThat(field(label).isInvalid()).isTrue();
        assertThat(field("Website").getErrorMessage())
                .isEqualTo("Enter the website, for example hartwelldairy.example");
        assertThat(day().isInvalid()).isTrue();
        assertThat(need().isInvalid()).isTrue();
        assertThat(world().done).isEmpty();
    }

    @Test
    void aReloadLosesNothingAndWhatWasSentIsForgotten() {
        navigate(RegisterView.class);
        fill();
        enter(RegisterView.class);
        assertThat(field("Company").getValue()).isEqualTo("Hartwell Dairy");
        assertThat(day().getValue()).isEqualTo(LocalDate.of(2026, 3, 25));

        click("Send for approval");

        assertThat(world().done).contains("registered Hartwell Dairy");
        assertThat(page()).contains("Waiting for an answer", "answers you here and by mail");
        enter(RegisterView.class);
        assertThat(field("Company").getValue()).isEmpty();
    }

    @Test
    void filesGoWithItAndAreThrownAwayWhenTheyAreNotSent(@TempDir Path folder) throws IOException {
        var sent = RegistrationFixtures.arrived("minutes.txt", Files.writeString(folder.resolve("a"), "hello"));
        var other = RegistrationFixtures.arrived("other.txt", Files.writeString(folder.resolve("b"), "other"));
        Attachments.current().add(sent);
        Attachments.current().add(other);
        navigate(RegisterView.class);
        assertThat(page()).contains("minutes.txt", "other.txt", "1 kB");
        pressNamed("Take away other.txt");
        assertThat(folder.resolve("b")).doesNotExist();

        fill();
        click("Send for approval");
        assertThat(world().done)
                .contains("registered Hartwell Dairy", "with minutes.txt")
                .doesNotContain("with other.txt");
        assertThat(Attachments.current().files()).isEmpty();
    }

    @Test
    void nothingIsSentWithoutAFileThatIsGone(@TempDir Path folder) {
        navigate(RegisterView.class);
        fill();
        Attachments.current().add(RegistrationFixtures.arrived("minutes.txt", folder.resolve("gone")));
        click("Send for approval");
        assertThat(page()).contains("Not all files are there any more", "minutes.txt: choose again");
        assertThat(world().done).doesNotContain("registered Hartwell Dairy");
        click("Send for approval");
        assertThat(world().done).contains("registered Hartwell Dairy");
    }

    @Test
    void theOwnPageHasTheFilesAndDeletesOneWhileItWaits() {
        var partner = world().brightwater().id();
        var waiting = RegistrationFixtures.submitted("R-00003", "Kestrel Foods", "kestrel.example", partner);
        world().registrations.add(waiting);
        world().evidence.put(waiting.id(), List.of(RegistrationFixtures.file(waiting, "minutes.txt")));
        navigate(PortalRegistrationView.class, Map.of("id", waiting.id().toString()));
        assertThat(page()).contains("minutes.txt", "plain text", "Add a file", "Added minutes.txt");
        pressNamed("Delete minutes.txt");
        click("Delete file");
        assertThat(world().done).containsExactly("deleted a file of R-00003");
    }

    private void pressNamed(String label) {
        test(find(Button.class).all().stream()
                        .filter(button -> label.equals(button.getAriaLabel().orElse("")))
                        .findFirst()
                        .orElseThrow())
                .click();
        roundTrip();
    }

    @Test
    void theOwnPageSaysWhatHappensNextAndTakesMeetingsAndWithdrawals() {
        var registration = RegistrationFixtures.approved(
                "R-00002", "Osprey Rail", world().brightwater().id(), null);
        world().registrations.add(registration);
        world().applying.put(registration.id(), new Applying("levels", 4, LocalDate.of(2026, 3, 10)));
        navigate(PortalRegistrationView.class, Map.of("id", registration.id().toString()));
        assertThat(page())
                .contains("Paid and priced today byProgram version 4 (since 10 Mar 2026), which its deal follows")
                .contains("Protected", "4 days left", "Meet the customer by 24 Mar 2026", "until 1 Jun 2026")
                .contains("UnderProgram version 3 (since 1 Jan 2026)");
        assertThat(page()).contains("The vendor wrote", "Welcome");

        click("Withdraw");
        field("Why").setValue("They bought something else");
        var verbs = find(Button.class).all().stream()
                .filter(button -> "Withdraw".equals(button.getText()))
                .toList();
        test(verbs.getLast()).click();
        assertThat(world().done).containsExactly("withdrew R-00002: They bought something else");
    }

    @Test
    void moreTimeIsAskedForAndWhatWasAskedStandsThere() {
        var partner = world().brightwater().id();
        var held = RegistrationFixtures.approved("R-00002", "Osprey Rail", partner, null);
        world().registrations.add(held);
        world().extendable.put(held.id(), LocalDate.of(2026, 6, 18));
        navigate(PortalRegistrationView.class, Map.of("id", held.id().toString()));
        click("Ask for more time");
        field("Why").setValue("Their board meets in June");
        click("Ask for it");
        assertThat(world().done).containsExactly("asked for R-00002 until 2026-06-15: Their board meets in June");

        RegistrationFixtures.asking(held, LocalDate.of(2026, 6, 15), "Their board meets in June");
        navigate(PortalDealsView.class);
        navigate(PortalRegistrationView.class, Map.of("id", held.id().toString()));
        assertThat(page())
                .contains("You asked for protection until 15 Jun 2026", "Their board meets in June", "Ask again");
    }

    @Test
    void theListShowsClocksInWordsAndAnEmptyOneTheFirstStep() {
        navigate(PortalDealsView.class);
        assertThat(page()).contains("Register a deal to protect it");

        var partner = world().brightwater().id();
        world().registrations.add(RegistrationFixtures.approved("R-00002", "Osprey Rail", partner, null));
        world().registrations
                .add(RegistrationFixtures.submitted("R-00003", "Kestrel Foods", "kestrel.example", partner));
        enter(PortalDealsView.class);
        assertThat(page())
                .contains("Waiting for an answer", "Kestrel Foods", "Protected for you", "Osprey Rail", "4 days left");
    }

    private void fill() {
        type("Company", "Hartwell Dairy");
        type("Website", "hartwelldairy.example");
        type("Who buys there", "Head of operations");
        day().setValue(LocalDate.of(2026, 3, 25));
        need().setValue("They lose a day each month to reports.");
    }

    private DayField day() {
        return find(DayField.class).all().stream()
                .filter(field -> "Next meeting".equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private TextArea need() {
        return find(TextArea.class).all().stream()
                .filter(area -> area.getLabel().startsWith("What does"))
                .findFirst()
                .orElseThrow();
    }

    private void type(String label, String text) {
        test(field(label)).setValue(text);
        roundTrip();
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private void click(String text) {
        test(find(Button.class).all().stream()
                        .filter(button -> text.equals(button.getText()))
                        .findFirst()
                        .orElseThrow())
                .click();
        roundTrip();
    }
}
