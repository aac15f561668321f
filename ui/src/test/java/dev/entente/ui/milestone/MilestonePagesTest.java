package dev.entente.ui.milestone;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import dev.entente.api.Amount;
import dev.entente.api.Unit;
import dev.entente.milestone.Milestone;
import dev.entente.milestone.MilestoneFixtures;
import dev.entente.milestone.MilestonePermissions;
import dev.entente.milestone.MilestoneReport;
import dev.entente.ui.UiTest;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.SearchField;
import dev.entente.ui.shell.NoPermissionView;
import dev.entente.ui.shell.NotFoundView;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MilestonePagesTest extends UiTest {

    @Test
    void whatCountsIsListedAndWhatWasWithdrawnIsAViewAway() {
        reached("go-live", "PRJ-1", null);
        MilestoneFixtures.withdrawn(reached("workshop", "PRJ-2", null));
        var page = enter(MilestonesView.class);
        assertThat(page.count("")).isEqualTo(1);
        press("Withdrawn");
        assertThat(page.read("", 0, 10).getFirst().milestone().name()).isEqualTo("workshop");
        press("All");
        assertThat(page.count("")).isEqualTo(2);
        assertThat(page.count("prj-2")).isEqualTo(1);
    }

    @Test
    void beforeTheFirstItSaysHowTheyCome() {
        enter(MilestonesView.class);
        assertThat(page()).contains("No milestones yet", "report it here, import a file");
    }

    @Test
    void aSearchThatFindsNothingSaysSo() {
        reached("go-live", "PRJ-1", null);
        enter(MilestonesView.class);
        find(SearchField.class).single().setValue("nobody");
        assertThat(page()).contains("Nothing fits").doesNotContain("No milestones yet");
    }

    @Test
    void whatIsMissingIsSaidBesideItsFieldAndNothingTypedIsLost() {
        enter(MilestonesView.class);
        press("Report a milestone");
        field("Reference").setValue("PRJ-7");
        press("Report the milestone");
        assertThat(find(ComboBox.class).all())
                .anyMatch(each ->
                        each.isInvalid() && each.getErrorMessage().equals("Choose the partner that reached it"));
        assertThat(field("Reference").getValue()).isEqualTo("PRJ-7");
        assertThat(world().milestones).isEmpty();
    }

    @Test
    void aMilestoneShowsWhatWasReportedAndIsWithdrawnAndTakenBack() {
        var milestone = reached("Roll-out", "PRJ-1", new Amount(1_200_000, Unit.currency("EUR")));
        navigate("milestones/" + milestone.id(), MilestoneView.class);
        assertThat(page())
                .contains("Roll-out", "Brightwater Consulting", "1 Mar 2026", "\u20ac12,000.00", "PRJ-1", "Counts");
        press("Withdraw it");
        assertThat(milestone.isWithdrawn()).isTrue();
        assertThat(page()).contains("You withdrew it", "Count it again");
        press("Undo");
        assertThat(milestone.isWithdrawn()).isFalse();
    }

    @Test
    void whatACertificationShowsIsChangedThereAlone() {
        var milestone = reached("certified in architect", "key", null);
        var report = milestone.report(world().brightwater().code());
        MilestoneFixtures.shown(milestone, report, UUID.randomUUID());
        navigate("milestones/" + milestone.id(), MilestoneView.class);
        assertThat(page())
                .contains("Certified in architect", "The partner\u2019s first certification in it")
                .doesNotContain("Withdraw", "Correct it", "Reference");
        assertThat(enter(MilestonesView.class).read("", 0, 10).getFirst().quiet())
                .isEqualTo("By itself, with a certification");
    }

    @Test
    void aCorrectionStartsFromWhatIsKnownAndKeepsItsReference() {
        var milestone = reached("go-live", "PRJ-1", null);
        navigate("milestones/" + milestone.id(), MilestoneView.class);
        press("Correct it");
        assertThat(field("Reference").isReadOnly()).isTrue();
        field("Milestone or project").setValue("Go-live");
        press("Save the correction");
        assertThat(milestone.name()).isEqualTo("Go-live");
        assertThat(page()).contains("You corrected it");
    }

    @Test
    void whoMayNotReportSeesAndChangesNothing() {
        var milestone = reached("go-live", "PRJ-1", null);
        world().may = Set.of(MilestonePermissions.READ);
        navigate("milestones/" + milestone.id(), MilestoneView.class);
        assertThat(page()).contains("Go-live").doesNotContain("Withdraw", "Correct", "What it earned", "Brightwater");
        enter(MilestonesView.class);
        assertThat(page()).doesNotContain("Report a milestone", "Earned");
    }

    @Test
    void aPartnerSeesItsOwnAndWithoutAnyWhenTheyCome() {
        world().visitedBySeller();
        enter(PortalMilestonesView.class);
        assertThat(find(EmptyState.class).all()).hasSize(1);
        reached("go-live", "PRJ-1", null);
        enter(PortalMilestonesView.class);
        assertThat(page()).contains("Go-live", "PRJ-1", "1 Mar 2026");
    }

    @Test
    void anUnknownOneEndsOnTheSamePageAsAny() {
        navigate("milestones/" + UUID.randomUUID(), NotFoundView.class);
    }

    @Test
    void whoMayNotSeeMilestonesSeesNone() {
        world().may = Set.of();
        navigate("milestones", NoPermissionView.class);
    }

    private Milestone reached(String name, String id, @Nullable Amount services) {
        var partner = world().brightwater();
        var report = new MilestoneReport(
                "projects", id, LocalDate.of(2026, 3, 1), partner.code(), null, "services", name, services);
        var milestone = MilestoneFixtures.reported(report, partner.id());
        world().milestones.add(milestone);
        return milestone;
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(each -> label.equals(each.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private void press(String words) {
        test(find(Button.class).all().stream()
                        .filter(button -> button.getText().equals(words))
                        .findFirst()
                        .orElseThrow())
                .click();
    }
}
