package dev.entente.ui.refresh;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import dev.entente.program.ProgramPermissions;
import dev.entente.program.PublishedProgram;
import dev.entente.program.ReadingPrograms.Page;
import dev.entente.program.ReadingPrograms.Publication;
import dev.entente.program.RegistrationPolicy;
import dev.entente.program.Version;
import dev.entente.refresh.RefreshFixtures;
import dev.entente.tenant.Ids;
import dev.entente.ui.UiTest;
import dev.entente.ui.World;
import dev.entente.ui.home.HomeView;
import dev.entente.ui.kit.Table;
import dev.entente.ui.program.ChangesView;
import dev.entente.ui.program.ProgramView;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RefreshViewTest extends UiTest {

    @BeforeEach
    void publish() {
        var from = LocalDate.of(2024, 1, 1);
        var version = new Version(Ids.derived("v1"), 1, from, List.of(), List.of(), RegistrationPolicy.USUAL);
        var program = new PublishedProgram(Ids.derived("program"), "levels", "Partnership", List.of(version));
        var publication = new Publication(1, from, "digest", World.NOW, null, null, null);
        world().programs.add(new Page(program, List.of(publication), Optional.of(version)));
    }

    @Test
    void putsTheQuarterBesideTheOneBeforeIt() {
        open();
        assertThat(text(find(Table.class).single()))
                .contains("FigureQ4 2025Q1 2026 so far", "Partners1012", "Gold23Silver87Without a tier of it02")
                .contains("Partners earned–€1,120.50", "Registrations submitted59Of those approved56", "Deals won24");
        assertThat(page())
                .contains("Commission by level: Launch bonus ended on 28 Feb 2026", "Briefing ends on 30 Jun 2026")
                .contains("More certified people in the north", "due 31 Mar 2026");
    }

    @Test
    void nothingChangesWithAWordOnly() {
        open();
        test(find(TextArea.class).withLabel("What matters in the next quarter").single())
                .setValue("Renewals");
        click("Nothing changes");
        answer();
        var why = find(TextArea.class).withLabel("Why").single();
        assertThat(why.isInvalid()).isTrue();
        test(why).setValue("The figures are as we want them");
        answer();
        assertThat(page())
                .contains(
                        "Nothing changed",
                        "The figures are as we want them",
                        "For the next quarterRenewals",
                        "Ada Vendor")
                .doesNotContain("Close it");
    }

    @Test
    void aDraftClosesItAndIsOpenedAtOnce() {
        open();
        click("Open a draft");
        assertThat(world().refreshes.getFirst().row().refresh().draftId()).isEqualTo(Ids.derived("draft"));
    }

    @Test
    void whatIsOpenWaitsOnTheFirstPageAndWhatIsClosedStandsInTheChangeLog() {
        world().march();
        world().refreshes.add(RefreshFixtures.page());
        enter(HomeView.class);
        assertThat(page()).contains("Look through Partnership", "Q1 2026 · due 31 Mar 2026");
        var page = world().refreshes.removeFirst();
        world().refreshes.add(RefreshFixtures.closed(page, null, "All is well", "Renewals"));
        navigate(ChangesView.class, Map.of("code", "levels"));
        assertThat(page())
                .contains("Ada Vendor looked it through for Q1 2026: nothing changes")
                .contains("All is well For the next quarter: Renewals");
    }

    @Test
    void whoeverMayNotDraftSeesNothingOfIt() {
        world().may = Set.of(ProgramPermissions.READ);
        navigate(ProgramView.class, Map.of("code", "levels"));
        assertThat(page()).contains("Versions").doesNotContain("Quarterly refresh");
    }

    private void open() {
        world().refreshes.add(RefreshFixtures.page());
        var id = world().refreshes.getFirst().row().refresh().id();
        navigate(RefreshView.class, Map.of("id", id.toString()));
    }

    private void click(String words) {
        test(find(Button.class).withText(words).all().getFirst()).click();
    }

    /** In the question that is open. */
    private void answer() {
        test(find(Button.class).withText("Nothing changes").all().getLast()).click();
        roundTrip();
    }
}
