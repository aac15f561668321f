package dev.entente.api.commercial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.entente.api.Amount;
import dev.entente.api.DateRange;
import dev.entente.api.commercial.Occurrence.Closed;
import dev.entente.api.commercial.Occurrence.Line;
import dev.entente.api.commercial.Occurrence.Route;
import dev.entente.api.commercial.Occurrence.Won;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

class OccurrenceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void aSaleIsWhatItsLinesCostTogether() {
        var sale = new Won(DAY, Route.DIRECT, List.of(line("10.00", "EUR"), line("0.01", "EUR")));
        assertThat(sale.net()).isEqualTo(Amount.of("10.01", "EUR"));
    }

    @Test
    void aSaleHasLinesInOneUnit() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Won(DAY, Route.DIRECT, List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Won(DAY, Route.DIRECT, List.of(line("1", "EUR"), line("1", "USD"))));
    }

    @Test
    void aLineIsNeverNegative() {
        assertThatIllegalArgumentException().isThrownBy(() -> line("-0.01", "EUR"));
        var one = Amount.of("1", "EUR");
        assertThatIllegalArgumentException().isThrownBy(() -> new Line("SKU", "any", -1, Period.ZERO, null, one));
        assertThatIllegalArgumentException().isThrownBy(() -> new Line("SKU", "any", 1, Period.ofDays(-1), null, one));
    }

    @Test
    void aPeriodClosesOnItsLastDay() {
        var march = new Closed(new DateRange(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 1)));
        assertThat(march.on()).isEqualTo(LocalDate.of(2026, 3, 31));
    }

    private static Line line(String net, String currency) {
        return new Line("SKU", "any", 1, Period.ZERO, null, Amount.of(net, currency));
    }
}
