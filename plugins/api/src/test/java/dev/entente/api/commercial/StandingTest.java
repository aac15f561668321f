package dev.entente.api.commercial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.entente.api.Amount;
import dev.entente.api.Measure;
import dev.entente.api.Measure.Window.Calendar;
import dev.entente.api.Percentage;
import dev.entente.api.Unit;
import dev.entente.api.commercial.Standing.Credit;
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

    @Test
    void theTotalBeforeLeavesOutWhatTheOccurrenceAdded() {
        var measure = Measure.of("net-revenue", Unit.currency("EUR"), Calendar.YEAR);
        var day = LocalDate.of(2026, 3, 31);
        var standing = new Standing(
                null,
                day,
                false,
                List.of(),
                Map.of(measure, Amount.of("10.00", "EUR")),
                Map.of(measure, Amount.of("4.00", "EUR")),
                Credit.WHOLE);
        assertThat(standing.before(measure)).isEqualTo(Amount.of("6.00", "EUR"));
        assertThat(standing.own(Measure.of("deals", Unit.counted("deals", 0), Calendar.YEAR))
                        .minor())
                .isZero();
    }

    @Test
    void partsOfAllWhoAreCreditedAddUpToTheWhole() {
        var whole = Amount.of("0.05", "EUR");
        var thirds = List.of(
                new Credit("sourced", Percentage.of("0"), Percentage.of("33.33")),
                new Credit("sells", Percentage.of("33.33"), Percentage.of("33.33")),
                new Credit("implements", Percentage.of("66.66"), Percentage.of("33.34")));
        assertThat(thirds.stream().map(credit -> credit.of(whole)).reduce(Amount::plus))
                .contains(whole);
        assertThat(Credit.WHOLE.of(whole)).isEqualTo(whole);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Credit("sells", Percentage.of("50"), Percentage.of("51")));
    }

    private static Standing standing(Map<Measure, Amount> measured) {
        return new Standing(null, LocalDate.of(2025, 1, 1), false, List.of(), measured);
    }
}
