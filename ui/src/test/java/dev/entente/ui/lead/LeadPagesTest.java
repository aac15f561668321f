package dev.entente.ui.lead;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.entente.lead.Lead;
import dev.entente.lead.Lead.State;
import dev.entente.lead.LeadFixtures;
import dev.entente.lead.LeadShare;
import dev.entente.lead.LeadShare.Role;
import dev.entente.lead.ReadingLeads.Row;
import dev.entente.partner.Partner;
import dev.entente.partner.PartnerFixtures;
import dev.entente.ui.UiTest;
import dev.entente.ui.kit.Detail;
import dev.entente.ui.kit.Export;
import dev.entente.ui.kit.Together;
import dev.entente.ui.portal.PortalHomeView;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LeadPagesTest extends UiTest {

    @Test
    void saysWhereALeadIsAndWhy() {
        open(lead(State.OFFERED));
        assertThat(detail())
                .contains(
                        "Osprey Rail",
                        "L-00001",
                        "Offered",
                        "Brightwater by \u201cWhoever covers the territory\u201d, first of 2",
                        "5 of 10 open",
                        "Who could not",
                        "Full: 10 of 10 open",
                        "mara@osprey.example",
                        "Read the contact");
    }

    @Test
    @SuppressWarnings("unchecked")
    void severalArePassedOnRecalledOrClosedTogetherWhereThatCanBe() {
        lead(State.OFFERED);
        world().leads.add(LeadFixtures.page(LeadFixtures.lead("L-00002", "Falcon Freight", State.CONVERTED)));
        navigate(LeadsView.class);
        press("All");
        Grid<Row> grid = find(Grid.class).single();
        grid.select(test(grid).getRow(0));
        grid.select(test(grid).getRow(1));
        press("Pass on");
        var asked = find(Together.class).single();
        assertThat(text(asked))
                .contains("Stays as it is: Brightwater has it", "Stays as it is: it is over", "Each says why");
        asked.close();
        press("Recall");
        field("Why").setValue("They called us");
        press("Recall (1)");
        assertThat(world().done).containsExactly("recalled: They called us");
    }

    @Test
    void takesItBackForAReason() {
        open(lead(State.OFFERED));
        press("Recall");
        press("Recall it");
        assertThat(field("Why").getErrorMessage()).isEqualTo("Write something here");
        field("Why").setValue("They called us");
        press("Recall it");
        assertThat(world().done).containsExactly("recalled: They called us");
    }

    @Test
    void passesOnWhatWaits() {
        open(lead(State.NEW));
        assertThat(detail()).contains("Nobody can take it");
        press("Pass it on by the rules");
        assertThat(world().done).containsExactly("routed");
    }

    @Test
    void aContactIsAddedOnlyWithItsConsent() {
        lead(State.NEW);
        navigate(LeadsView.class);
        press("Add a lead");
        field("Company").setValue("Heron Harbour");
        field("E-mail").setValue("h@heron.example");
        press("Add it");
        assertThat(field("How the contact agreed to be passed on").isInvalid()).isTrue();
        field("How the contact agreed to be passed on").setValue("Form");
        press("Add it");
        assertThat(world().done).containsExactly("added Heron Harbour of h@heron.example");
    }

    @Test
    void showsTheBoardByState() {
        lead(State.OFFERED);
        world().leads.add(LeadFixtures.page(LeadFixtures.lead("L-00002", "Falcon Freight", State.CONVERTED)));
        navigate(LeadBoardView.class);
        assertThat(page())
                .contains("In the queue", "0 leads", "Offered", "Osprey Rail", "1 h 16 min left", "Converted");
    }

    @Test
    void whoMayOnlyReadSeesNoButtons() {
        world().may = Set.of("lead.read");
        open(lead(State.NEW));
        assertThat(find(Button.class).withText("Pass it on by the rules").exists())
                .isFalse();
        assertThat(find(Button.class).withText("Add a lead").all().stream().anyMatch(Button::isVisible))
                .isFalse();
    }

    @Test
    void rulesAreReadInWordsChangedAndTried() {
        navigate(RoutingView.class);
        assertThat(page())
                .contains(
                        "Whoever covers the territory",
                        "Every lead",
                        "To partners that cover the territory; most room first, then best record first",
                        "2 business hours",
                        "As it comes");
        press("Change");
        find(IntegerField.class)
                .withCaption("Open leads at one partner")
                .single()
                .setValue(0);
        press("Keep it");
        assertThat(find(IntegerField.class)
                        .withCaption("Open leads at one partner")
                        .single()
                        .isInvalid())
                .isTrue();
        find(IntegerField.class)
                .withCaption("Open leads at one partner")
                .single()
                .setValue(4);
        press("Keep it");
        assertThat(page()).contains("At most 4", "Version 1");
        find(TextArea.class).withCaption("Or several").single().setValue("DE; 80331; Enterprise; Platform");
        press("Show who gets it");
        assertThat(page()).contains("Territory: EMEA \u203a DACH", "Jay Joinery");
    }

    @Test
    void aRuleIsAddedAndPutEarlier() {
        navigate(RoutingView.class);
        press("Add a rule");
        field("Name").setValue("Gold first");
        press("Keep it");
        press("Earlier");
        assertThat(world().routing.rules())
                .extracting(rule -> rule.name())
                .containsExactly("Gold first", "Whoever covers the territory");
    }

    @Test
    void aPartnerAcceptsWithOnePressAndSeesThenWhomToCall() {
        asPartner();
        world().offers.add(LeadFixtures.offer("L-00001", LeadShare.State.OFFERED, Role.RECEIVES));
        navigate(PortalLeadsView.class);
        assertThat(page())
                .contains("Waiting for your answer", "Platform", "Enterprise", "1 h 16 min left")
                .doesNotContain("Osprey", "Mara");
        press("Accept");
        assertThat(world().done).containsExactly("accepted");
    }

    @Test
    void aPartnerDeclinesForAReason() {
        asPartner();
        world().offers.add(LeadFixtures.offer("L-00001", LeadShare.State.OFFERED, Role.RECEIVES));
        navigate(PortalLeadsView.class);
        press("Decline");
        press("Decline it");
        assertThat(world().done).containsExactly("declined: We have no room now");
    }

    @Test
    void whatIsAcceptedSaysWhomToCall() {
        asPartner();
        var offer = LeadFixtures.offer("L-00001", LeadShare.State.ACCEPTED, Role.RECEIVES);
        world().offers.add(offer);
        navigate("portal/leads/" + offer.share().leadId(), PortalLeadView.class);
        assertThat(page())
                .contains("Osprey Rail", "Mara Lindt", "+49 89 1234", "Each time it is opened is written down")
                .contains("Register the deal");
        press("Open a deal");
        press("Open the deal");
        assertThat(world().done).containsExactly("converted for null");
    }

    @Test
    void aCompanyThatRegistersNothingIsNotLedToRegisterIt() {
        world().partners.add(PartnerFixtures.partner("brightwater", "Brightwater", Partner.State.OFFBOARDING));
        asPartner();
        var offer = LeadFixtures.offer("L-00001", LeadShare.State.ACCEPTED, Role.RECEIVES);
        world().offers.add(offer);
        navigate("portal/leads/" + offer.share().leadId(), PortalLeadView.class);
        assertThat(page()).contains("Open a deal").doesNotContain("Register the deal");
    }

    @Test
    void aPartnerTakesOutWhatItFollowsUpAndReadsHowManyMayLeave() {
        asPartner();
        world().offers.add(LeadFixtures.offer("L-00001", LeadShare.State.ACCEPTED, Role.RECEIVES));
        navigate(PortalLeadsView.class);
        assertThat(page()).contains("12 leads may leave in files today");
        assertThat(find(Export.class).exists()).isTrue();
        world().leadsLeft = 0;
        navigate(PortalHomeView.class);
        navigate(PortalLeadsView.class);
        assertThat(page()).contains("No more may leave in files today");
        assertThat(find(Export.class).exists()).isFalse();
    }

    @Test
    void whatAPartnerGaveSaysWhatBecameOfIt() {
        asPartner();
        world().offers.add(LeadFixtures.offer("L-00003", LeadShare.State.OFFERED, Role.GAVE));
        navigate(PortalLeadsView.class);
        assertThat(page()).contains("You gave us", "We look at it").doesNotContain("Waiting for your answer");
    }

    @Test
    void anybodySaysThatTheyAreInterestedAndAgrees() {
        navigate(InterestView.class);
        field("Company").setValue("Finch Foods");
        press("Send it");
        assertThat(field("E-mail").isInvalid()).isTrue();
        field("E-mail").setValue("finn@finch.example");
        press("Send it");
        assertThat(world().done).isEmpty();
        find(Checkbox.class)
                .withCaption("A partner near me may call or write to me about this")
                .single()
                .setValue(true);
        press("Send it");
        assertThat(world().done).containsExactly("sent Finch Foods: Ticked the box on the form");
        assertThat(page()).contains("Thank you");
    }

    private void asPartner() {
        world().brightwater();
        world().visitedBySeller();
    }

    private Lead lead(State state) {
        var lead = LeadFixtures.lead("L-00001", "Osprey Rail", state);
        world().leads.add(LeadFixtures.page(lead));
        return lead;
    }

    private void open(Lead lead) {
        navigate("leads/" + lead.id(), LeadsView.class);
    }

    private String detail() {
        return text(find(Detail.class).single());
    }

    private TextField field(String label) {
        return find(TextField.class).withCaption(label).single();
    }

    private void press(String text) {
        test(find(Button.class).withText(text).all().getLast()).click();
    }
}
