package dev.entente.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.api.Amount;
import dev.entente.api.commercial.Earning.Kind;
import dev.entente.settlement.Statement.State;
import dev.entente.settlement.StatementCourse;
import dev.entente.settlement.StatementLine;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WindowTest {

    private static final LocalDate LAST = LocalDate.of(2026, 12, 1);
    private static final StatementCourse ISSUED = new StatementCourse(State.APPROVED, Instant.EPOCH, LAST, null, null);

    @Test
    void aLineIsQuestionedThroughTheLastDay() {
        assertThat(Window.closed(ISSUED, line(true), LAST)).isEmpty();
        assertThat(Window.closed(ISSUED, line(true), LAST.plusDays(1))).hasValueSatisfying(problem -> {
            assertThat(problem.kind()).isEqualTo(DisputeProblem.DISPUTE_WINDOW_IS_OVER);
            assertThat(problem.detail()).contains("2026-12-01");
        });
    }

    @Test
    void whatIsNotApprovedYetOrABalanceIsNotQuestioned() {
        assertThat(Window.closed(StatementCourse.OPEN, line(true), LAST)).isPresent();
        assertThat(Window.closed(ISSUED, line(false), LAST)).isPresent();
    }

    private static StatementLine line(boolean explained) {
        var id = new UUID(0, 1);
        var amount = Amount.of("10.00", "EUR");
        return new StatementLine(id, LAST, "Osprey Rail", "INV-1", "A tenth", Kind.PAYS, amount, false, id, explained);
    }
}
