package dev.entente.api.commercial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.entente.api.Amount;
import dev.entente.api.Measure;
import dev.entente.api.Measure.Window.Calendar;
import dev.entente.api.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StandingTest {

    private static final Measure REVENUE = Measure.of("net-revenue", Unit.currency("EUR"), Calendar.MONTH);

    @Test
    void knowsTheTotalsThatWereAskedForOnly() {
        var total = Amount.of("5", "EUR");
        assertThat(standing(Map.of(REVENUE, total)).total(REVENUE)).isEqualTo(total);
        assertThatIllegalStateException().isThrownBy(() -> standing(Map.of()).total(REVENUE));
    }

    @Test
    void refusesATotalInAnotherUnit() {
        assertThatIllegalArgumentException().isThrownBy(() -> standing(Map.of(REVENUE, Amount.of("5", "USD"))));
    }

    private static Standing standing(Map<Measure, Amount> measured) {
        return new Standing(null, LocalDate.of(2025, 1, 1), false, List.of(), measured);
    }
}
