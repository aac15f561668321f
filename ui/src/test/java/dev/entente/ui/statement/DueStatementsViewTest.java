package dev.entente.ui.statement;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import dev.entente.settlement.Statement.State;
import dev.entente.settlement.StatementCourse;
import dev.entente.settlement.StatementPage;
import dev.entente.settlement.StatementRow;
import dev.entente.tenant.Ids;
import dev.entente.ui.UiTest;
import dev.entente.ui.World;
import java.time.YearMonth;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What waits for an approval, and what is chosen of it. */
class DueStatementsViewTest extends UiTest {

    @Test
    void whatAnApprovalWouldDoIsSeenBeforeItIsDone() {
        world().march();
        navigate(DueStatementsView.class);

        assertThat(page()).contains("Left out", "Have somebody review it first.");
        test(find(Button.class).withText("Review 1").single()).click();
        assertThat(page()).contains("1 of 1 done", "Ready to approve", "To pay in EUR");
        test(find(Button.class).withText("Approve 1").single()).click();

        assertThat(page()).contains("No statement waits");
    }

    @Test
    void whatIsNotChosenIsNotApprovedNorAreLaterMonthsOfTheSamePartner() {
        var march = world().march();
        world().statements.set(0, reviewed(month(march, Ids.derived("february"), World.MARCH.minusMonths(1))));
        world().statements.add(reviewed(march));
        navigate(DueStatementsView.class);
        var boxes = find(Checkbox.class).all();
        assertThat(boxes).extracting(Checkbox::getLabel).startsWith("All of them");
        assertThat(approve().getText()).isEqualTo("Approve 2");
        assertThat(page()).contains("To pay in EUR");

        test(boxes.get(1)).click();
        assertThat(approve().getText()).as("March follows February").isEqualTo("Approve 0");
        assertThat(boxes.getFirst().getValue()).isFalse();
        assertThat(approve().isEnabled()).isFalse();
        assertThat(page()).doesNotContain("To pay in EUR");
        test(boxes.getFirst()).click();
        assertThat(approve().getText()).isEqualTo("Approve 2");
        test(boxes.getFirst()).click();
        test(boxes.get(2)).click();
        assertThat(approve().getText()).as("February goes before March").isEqualTo("Approve 2");
        test(boxes.get(2)).click();
        assertThat(boxes.getFirst().isIndeterminate()).isTrue();
        test(approve()).click();

        assertThat(page()).contains("1 of 1 done", "Approve 1");
    }

    private Button approve() {
        return find(Button.class).all().stream()
                .filter(button -> button.getText().startsWith("Approve "))
                .findFirst()
                .orElseThrow();
    }

    private static StatementPage reviewed(StatementPage page) {
        var course = new StatementCourse(State.REVIEWED, null, null, null, null);
        return new StatementPage(page.head().with(course), page.lines());
    }

    /** The same lines in another month. */
    static StatementPage month(StatementPage page, UUID id, YearMonth month) {
        var head = page.head();
        var row = new StatementRow(
                id,
                head.number(),
                head.partnerId(),
                head.partner(),
                month,
                head.unit(),
                head.lines(),
                head.pays(),
                head.charges(),
                head.toPay());
        return new StatementPage(row, page.lines());
    }
}
