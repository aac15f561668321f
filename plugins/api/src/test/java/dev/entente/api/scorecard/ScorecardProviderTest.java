package dev.entente.api.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.entente.api.Amount;
import dev.entente.api.DateRange;
import dev.entente.api.Measure;
import dev.entente.api.Measure.Window.Calendar;
import dev.entente.api.Unit;
import dev.entente.api.scorecard.ScorecardProvider.Facts;
import dev.entente.api.scorecard.ScorecardProvider.Reading;
import dev.entente.api.scorecard.ScorecardProvider.Score;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScorecardProviderTest {

    private static final Measure DEALS = Measure.of("deals", Unit.counted("deals", 0), Calendar.QUARTER);

    @Test
    void aScoreAddsUpItsReadings() {
        var score = new Score(List.of(reading(3, 5), reading(5, 5)));
        assertThat(score.points()).isEqualTo(8);
        assertThat(score.outOf()).isEqualTo(10);
    }

    @Test
    void noScoreIsWithoutReadingAndNoReadingBeyondItsPoints() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Score(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> reading(6, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> reading(-1, 5));
    }

    @Test
    void whatWasNotMeasuredIsNotZero() {
        var facts = new Facts(DateRange.since(LocalDate.of(2026, 1, 1)), Map.of());
        assertThat(facts.of(DEALS)).isEmpty();
    }

    private static Reading reading(int points, int outOf) {
        var deals = new Amount(4, DEALS.unit());
        return new Reading(DEALS, deals, deals, points, outOf, "Four deals in the quarter");
    }
}
