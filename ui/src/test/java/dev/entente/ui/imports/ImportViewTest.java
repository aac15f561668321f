package dev.entente.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import dev.entente.imports.ImportBatch;
import dev.entente.imports.ImportBatch.State;
import dev.entente.imports.ImportFixtures;
import dev.entente.ui.UiTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ImportViewTest extends UiTest {

    @Test
    void theListLeadsToTheFirstStepAndToEachImport() {
        navigate(ImportsView.class);
        assertThat(page()).contains("Nothing was imported yet");
        test(find(Button.class).withText("Import a file").all().getFirst()).click();
        assertThat(page()).contains("Sample file (CSV)", "Choose a file");

        world().imports.add(ImportFixtures.committed(990, 10));
        navigate(ImportsView.class);
        assertThat(page()).contains("1 import");
    }

    @Test
    void theProposedColumnsAreShownWithWhatStandsInThem() {
        open(ImportFixtures.uploaded());
        assertThat(page()).contains("Which column is what", "Invoice 1", "Net 1", "I-00001", "separated by commas");
        check();
        assertThat(world().done.getFirst())
                .startsWith("mapped {customer=4, id=0, motion=3, net=6, on=1, partner=2, sku=5}");
    }

    @Test
    @SuppressWarnings("unchecked")
    void aColumnThatIsMissingIsSaidBesideItsField() {
        open(ImportFixtures.uploaded("Invoice", "Date", "Partner", "Customer", "Item", "Net", "Remark"));
        assertThat(page()).contains("Not used as it stands: Remark");
        check();
        ComboBox<Integer> motion = find(ComboBox.class).withLabel("Motion").single();
        assertThat(motion.isInvalid()).isTrue();
        assertThat(motion.getErrorMessage()).contains("Say which column is Motion");
        motion.setValue(6);
        check();
        assertThat(world().done.getFirst()).contains("motion=6");
    }

    @Test
    void badRowsStandInTheWayUntilSomebodyLeavesThemOut() {
        world().badRows.add(ImportFixtures.bad(17, "a hundred", "Write an amount such as 7470.00"));
        open(ImportFixtures.checked(990, 10));
        assertThat(page()).contains("To mend", "Download the rows to mend", "1 row to mend");
        var commit = find(Button.class).withText("Import 990 sales").single();
        assertThat(commit.isEnabled()).isFalse();
        test(find(Checkbox.class)
                        .withLabel("Leave out the 10 rows that are wrong")
                        .single())
                .click();
        test(commit).click();
        assertThat(world().done).containsExactly("committed, bad rows left out");
    }

    @Test
    void whatIsFineGoesInAtOnceAndCanBeTakenBack() {
        open(ImportFixtures.checked(1, 0));
        test(find(Button.class).withText("Import 1 sale").single()).click();
        open(ImportFixtures.committed(1, 0));
        assertThat(page()).contains("Added", "Every row went in", "See what they earn");
        test(find(Button.class).withText("Undo this import").single()).click();
        test(find(Button.class).withText("Take back 1").single()).click();
        assertThat(world().done).containsExactly("committed, bad rows in the way", "undone");
    }

    @Test
    void aCheckThatEndsBeforeThePageAsksForItIsSeenToHaveEnded() {
        var batch = ImportFixtures.checked(990, 10);
        ImportFixtures.become(batch, State.UPLOADED);
        open(batch);
        world().meanwhile = () -> ImportFixtures.become(batch, State.CHECKED);
        check();
        assertThat(page()).contains("Rows that are wrong").doesNotContain("You may leave this page");
        assertThat(UI.getCurrent().getPollInterval()).isNegative();
    }

    @Test
    void whileRowsAreCheckedThePageSaysHowFarThatIs() {
        var batch = ImportFixtures.checked(990, 10);
        ImportFixtures.become(batch, State.CHECKING);
        open(batch);
        assertThat(page()).contains("Checking every row", "rows", "You may leave this page");
    }

    private void check() {
        test(find(Button.class).withText("Check every row").single()).click();
    }

    private void open(ImportBatch batch) {
        world().imports.clear();
        world().imports.add(batch);
        navigate(ImportView.class, Map.of("id", batch.id().toString()));
    }
}
