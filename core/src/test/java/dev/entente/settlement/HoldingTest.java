package dev.entente.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.api.Unit;
import dev.entente.settlement.Statement.Place;
import dev.entente.settlement.Statement.State;
import java.time.YearMonth;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HoldingTest {

    @Test
    void whatIsHeldIsNeitherPaidNorSetAsideUntilItIsReleasedAndKeepsItsReason() {
        var statement =
                new Statement(new Place(new UUID(0, 1), YearMonth.of(2026, 10), Unit.currency("EUR")), "ST-00007");
        assertThat(statement.isToBePaid()).isFalse();
        statement.state = State.APPROVED;
        assertThat(statement.isToBePaid()).isTrue();
        statement.hold("The bank is not known");
        assertThat(statement.isToBePaid()).isFalse();
        assertThat(statement.course().heldBecause()).isEqualTo("The bank is not known");
        statement.hold(null);
        assertThat(statement.isToBePaid()).isTrue();
    }
}
