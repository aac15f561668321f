package dev.entente.ui.partner;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import dev.entente.application.Fit;
import dev.entente.application.FittingPartners.Fitted;
import dev.entente.partner.PartnerFixtures;
import dev.entente.partner.PartnerPermissions;
import dev.entente.program.DatedTier;
import dev.entente.program.Enrolled;
import dev.entente.program.ListingPartners;
import dev.entente.program.PublishedProgram;
import dev.entente.program.ReadingEnrolments.Row;
import dev.entente.program.ReadingPrograms.Page;
import dev.entente.program.RegistrationPolicy;
import dev.entente.program.Tier;
import dev.entente.program.Version;
import dev.entente.template.TemplateFixtures;
import dev.entente.tenant.Ids;
import dev.entente.ui.UiTest;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.Ladder;
import dev.entente.ui.kit.Timeline;
import dev.entente.ui.shell.NotFoundView;
import dev.entente.ui.template.Letters.Letter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PartnerViewTest extends UiTest {

    @Test
    void theListIsSearchedByName() {
        world().brightwater();
        world().partners.add(PartnerFixtures.partner("fjordtek", "Fjordtek"));
        navigate(PartnersView.class);
        assertThat(page()).contains("2 partners");

        test(find(TextField.class).single()).setValue("fjord");

        assertThat(test(grid()).size()).isEqualTo(1);
        assertThat(test(grid()).getRow(0).partner().name()).isEqualTo("Fjordtek");
        assertThat(page()).contains("1 partner");
    }

    @Test
    void anEmptyListSaysHowPartnersComeIn() {
        navigate(PartnersView.class);

        assertThat(text((EmptyState) grid().getEmptyStateComponent()))
                .contains("No partners yet", "POST /api/v1/partners");
    }

    @Test
    void aPageOfOneShowsFactsTiersOverTimeAndStatements() {
        world().march();
        var partner = world().brightwater();
        var tiers = List.of(
                new DatedTier("silver", LocalDate.of(2025, 1, 1)), new DatedTier("gold", LocalDate.of(2026, 4, 1)));
        var enrolled = new Enrolled(partner.id(), Ids.derived("program"), LocalDate.of(2025, 1, 1), tiers);
        var silver = new Tier("silver", "Silver");
        world().enrolments.add(new Row(partner.id(), "levels", "Partnership", enrolled, Optional.of(silver)));
        var ladder = List.of(silver, new Tier("gold", "Gold"));
        var version = new Version(
                Ids.derived("v1"), 1, LocalDate.of(2023, 5, 19), ladder, List.of(), RegistrationPolicy.USUAL);
        var program = new PublishedProgram(Ids.derived("program"), "levels", "Partnership", List.of(version));
        world().programs.add(new Page(program, List.of(), Optional.of(version)));

        navigate(PartnerView.class, Map.of("id", partner.id().toString()));

        assertThat(page()).contains("P-00042 · Not said yet · United Kingdom", "brightwater.example", "Silver today");
        assertThat(find(Ladder.class).single().getElement().getText()).isEmpty();
        assertThat(page()).contains("Sales this year€7,470.00", "Nothing has happened yet", "Nobody yet");

        UI.getCurrent()
                .navigate(
                        PartnerView.class,
                        new RouteParameters("id", partner.id().toString()),
                        QueryParameters.of("part", "statements"));
        assertThat(page()).contains("March 2026", "ST-00001", "−€6,379.50");
        assertThat(find(Anchor.class)
                        .withText("Statements")
                        .single()
                        .getElement()
                        .getAttribute("aria-current"))
                .isEqualTo("page");
        assertThat(find(Anchor.class).withText("Overview").single().getElement().hasAttribute("aria-current"))
                .isFalse();
    }

    @Test
    void factsAreChangedWhereTheyStandAndTakenBack() {
        open();
        test(find(Button.class).withText("Edit").single()).click();
        test(find(TextField.class).withCaption("Name").single()).setValue("Brightwater Group");
        test(find(Button.class).withText("Save changes").single()).click();
        assertThat(find(H1.class).single().getText()).isEqualTo("Brightwater Group");

        test(find(Button.class).withText("Undo").single()).click();
        assertThat(find(H1.class).single().getText()).isEqualTo("Brightwater Consulting");
    }

    @Test
    void whatIsWrongWithAFactIsSaidBesideItAndNothingIsLost() {
        open();
        test(find(Button.class).withText("Edit").single()).click();
        var website = find(TextField.class).withCaption("Website").single();
        test(website).setValue("brightwater.example");
        test(find(Button.class).withText("Save changes").single()).click();

        assertThat(website.isInvalid()).isTrue();
        assertThat(website.getErrorMessage()).startsWith("Use an address that begins with https://");
        assertThat(website.getValue()).isEqualTo("brightwater.example");
    }

    @Test
    void contactsComeAndGoAndComeBack() {
        open();
        test(find(Button.class).withText("Add a contact").single()).click();
        test(find(TextField.class).withCaption("Name").single()).setValue("Maya Lindholm");
        test(find(Button.class).withText("Add contact").single()).click();
        assertThat(page()).contains("Maya Lindholm", "You added Maya Lindholm");

        test(find(Button.class).withAriaLabel("Remove Maya Lindholm").single()).click();
        assertThat(page()).contains("Nobody yet", "You removed Maya Lindholm");
        test(find(Button.class).withText("Undo").single()).click();
        assertThat(world().contacts).hasSize(1);
    }

    @Test
    @SuppressWarnings("unchecked") // letters are all that is chosen from there
    void aNoteBeginsWithAMessageAndKeepsWhatWasTyped() {
        world().letters.add(TemplateFixtures.own("Before we meet", "partner", "Dear {partner}, let us meet."));
        var partner = world().brightwater();
        navigate(PartnerView.class, Map.of("id", partner.id().toString()));
        var choice = (Select<Letter>) find(Select.class).all().getFirst();
        var words = find(TextArea.class).single();
        choose(choice);
        assertThat(words.getValue()).isEqualTo("Dear Brightwater, let us meet.");
        choose(choice);
        assertThat(words.getValue()).isEqualTo("Dear Brightwater, let us meet.");
        words.setValue("About May:");
        choose(choice);
        assertThat(words.getValue()).isEqualTo("About May:\n\nDear Brightwater, let us meet.");
    }

    @Test
    void saysHowWellItFitsItsProgramsAndWhy() {
        var partner = world().brightwater();
        var line = new Fit.Line("Sells in DACH", 30, Fit.Outcome.MISSING, 0, "Says GB; wanted is DACH");
        world().fitted.add(new Fitted("levels", "Partnership", new Fit(2, 70, 100, List.of(line))));
        navigate(PartnerView.class, Map.of("id", partner.id().toString()));
        assertThat(page()).contains("70 of 100 · Partnership", "Sells in DACH", "Says GB; wanted is DACH");
    }

    private static void choose(Select<Letter> choice) {
        choice.setValue(choice.getListDataView().getItem(0));
        assertThat(choice.isEmpty()).isTrue();
    }

    @Test
    void whatIsWrittenDownStandsInTheTimeline() {
        open();
        test(find(TextArea.class).single()).setValue("They want a demo in May");
        test(find(Button.class).withText("Add to the timeline").single()).click();

        assertThat(text(find(Timeline.class).single())).contains("They want a demo in May", "Ada Byron", "09:14");
        assertThat(find(TextArea.class).single().getValue()).isEmpty();
    }

    @Test
    void whoMayOnlyLookIsOfferedNothingElse() {
        world().may = Set.of(PartnerPermissions.READ);
        open();

        assertThat(page()).contains("About").doesNotContain("Edit", "Add a contact", "Add to the timeline");
    }

    @Test
    void aNewPartnersCodeFollowsItsName() {
        navigate(PartnersView.class);
        test(find(Button.class).withText("Add a partner").single()).click();
        test(find(TextField.class).withCaption("Name").single()).setValue("Zoë & Söhne GmbH");
        test(find(Button.class).withText("Add partner").single()).click();

        assertThat(world().done).contains("added zoe-sohne-gmbh");
    }

    private void open() {
        var partner = world().brightwater();
        navigate(PartnerView.class, Map.of("id", partner.id().toString()));
    }

    @Test
    void anUnknownPartnerIsNotFound() {
        assertThat(navigate("partners/" + Ids.derived("nobody"), NotFoundView.class))
                .isNotNull();
    }

    @SuppressWarnings("unchecked")
    private Grid<ListingPartners.Row> grid() {
        return find(Grid.class).single();
    }
}
