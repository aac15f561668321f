package dev.entente.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.api.Amount;
import dev.entente.api.DateRange;
import dev.entente.api.Measure;
import dev.entente.api.Measure.Window.Calendar;
import dev.entente.api.PluginId;
import dev.entente.api.Unit;
import dev.entente.api.scorecard.ScorecardProvider.Reading;
import dev.entente.api.scorecard.ScorecardProvider.Score;
import dev.entente.plugin.Scorer.Answer;
import dev.entente.plugin.Scorer.Answer.Scored;
import dev.entente.plugin.Scorer.Answer.Unfit;
import dev.entente.scorecard.ReadingScores.Judged;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingScoresTest {

    @Test
    void aPartnerIsNotToldWhatIsWrongWithAScorecard() {
        for (var wrong : List.of(
                "The plugin that brings the scorecard success v1 is not there; install it, or take the scorecard out",
                "What is expected does not fit the scorecard success v1: Give a number")) {
            assertThat(judged(new Unfit(wrong)).forPartner().now())
                    .isEqualTo(new Unfit("It cannot be worked out at the moment"));
        }
    }

    @Test
    void aScoreIsToldToBothAlike() {
        var deals = Measure.of("deals", Unit.counted("deals", 0), Calendar.FISCAL_QUARTER);
        var three = new Amount(3, deals.unit());
        var judged =
                judged(new Scored(new Score(List.of(new Reading(deals, three, three, 10, 10, "As many as wanted")))));
        assertThat(judged.forPartner()).isEqualTo(judged);
    }

    private static Judged judged(Answer now) {
        var quarter = new DateRange(LocalDate.of(2026, 10, 1), LocalDate.of(2027, 1, 1));
        return new Judged(new PluginId("success", 1), true, quarter, now, null);
    }
}
