package dev.entente.ui.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import dev.entente.earning.EarningPermissions;
import dev.entente.job.Job;
import dev.entente.job.Job.State;
import dev.entente.job.JobFixtures;
import dev.entente.job.JobPermissions;
import dev.entente.ui.UiTest;
import dev.entente.ui.earning.HeldView;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.shell.Working;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JobsViewTest extends UiTest {

    @Test
    void showsHowFarItIsAndHowItEnded() {
        world().jobs.add(JobFixtures.job("Import of sales.csv", 12_000, 100_000));
        world().jobs.add(JobFixtures.ended("Import of deals.csv", State.FAILED, "Line 7 has no amount"));
        navigate(JobsView.class);

        assertThat(test(grid()).size()).isEqualTo(2);
        assertThat(page()).contains("2 pieces of work");
        assertThat(cell(0, 1, "words")).isEqualTo("12,000 of 100,000");
        assertThat(cell(0, 1, "percent")).isEqualTo("12");
        assertThat(cell(0, 2, "text")).isEqualTo("Running");
        assertThat(cell(1, 0, "more")).isEqualTo("Line 7 has no amount");
        assertThat(cell(1, 2, "text")).isEqualTo("Failed");
    }

    @Test
    void saysWhatWillBeHere() {
        navigate(JobsView.class);

        roundTrip();
        assertThat(text((EmptyState) grid().getEmptyStateComponent())).contains("Nothing is in progress");
    }

    @Test
    void stopsWhatRunsAndNothingElse() {
        world().jobs.add(JobFixtures.job("Import of sales.csv", 12_000, 100_000));
        world().jobs.add(JobFixtures.ended("Import of deals.csv", State.FINISHED, "All are in"));
        navigate(JobsView.class);
        assertThat(cell(1, 4, "verb")).isEmpty();

        test(grid()).invokeLitRendererFunction(0, 4, "act");
        test(find(Button.class).withText("Stop the work").single()).click();

        assertThat(world().jobs.getFirst().state()).isEqualTo(State.CANCELLED);
        assertThat(cell(0, 2, "text")).isEqualTo("Stopped");
    }

    @Test
    void offersNoStopToWhoMayNot() {
        world().may = Set.of(JobPermissions.READ, EarningPermissions.REVIEW);
        world().jobs.add(JobFixtures.job("Import of sales.csv", 12_000, 100_000));
        navigate(JobsView.class);

        assertThat(grid().getColumns()).noneMatch(column -> "Action".equals(column.getHeaderText()));
    }

    @Test
    void everyPageSaysWhatIsBeingWorkedOnUntilItHasEnded() {
        navigate(HeldView.class);
        assertThat(find(Working.class).all()).isEmpty();

        world().jobs.add(JobFixtures.job("Import of sales.csv", 12_000, 100_000));
        enter(HeldView.class);
        assertThat(text(find(Working.class).single())).isEqualTo("Working: 12%");
        assertThat(UI.getCurrent().getPollInterval()).isPositive();

        world().jobs.clear();
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
        assertThat(find(Working.class).all()).isEmpty();
        assertThat(UI.getCurrent().getPollInterval()).isNegative();
    }

    @SuppressWarnings("unchecked")
    private Grid<Job> grid() {
        return (Grid<Job>) (Component) find(Grid.class).single();
    }

    private String cell(int row, int column, String property) {
        roundTrip();
        return String.valueOf((Object) test(grid()).getLitRendererPropertyValue(row, column, property, Object.class));
    }
}
