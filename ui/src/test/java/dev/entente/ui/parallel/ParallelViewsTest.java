package dev.entente.ui.parallel;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import dev.entente.job.Job.State;
import dev.entente.job.JobFixtures;
import dev.entente.parallel.Comparison;
import dev.entente.parallel.ParallelFixtures;
import dev.entente.ui.UiTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ParallelViewsTest extends UiTest {

    @Test
    void beforeTheFirstImportItSaysHowToBegin() {
        navigate(ParallelRunsView.class);
        assertThat(page()).contains("Nothing to compare yet", "Import what it paid");
    }

    @Test
    void whatWasImportedIsComparedAndThePageSaysHowFarThatIs() {
        open(ParallelFixtures.of(null));
        assertThat(page()).contains("old-commissions", "40 payments", "Nothing was compared yet");
        test(find(Button.class).withText("Compare").single()).click();
        assertThat(page()).contains("10 of 40 payments", "Stop it");
    }

    @Test
    void whereTheyDifferItSaysWhyWithBothRates() {
        open(ParallelFixtures.of(JobFixtures.ended("Comparison", State.FINISHED, "")));
        assertThat(page())
                .contains("97%", "39 of 40 lines", "Another amount", "Furthest apart", "Northwind")
                .contains("Compare again");
        navigate(ParallelRunsView.class);
        assertThat(page()).contains("39 of 40 lines");
    }

    private void open(Comparison of) {
        world().parallelRuns.add(of);
        navigate(ParallelRunView.class, Map.of("id", of.run().id().toString()));
    }
}
