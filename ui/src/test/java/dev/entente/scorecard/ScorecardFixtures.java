package dev.entente.scorecard;

import dev.entente.api.Amount;
import dev.entente.api.Bounds;
import dev.entente.api.DateRange;
import dev.entente.api.Label;
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
import dev.entente.scorecard.Scorecard.Said;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Scorecards as they are said, and how partners did by them. */
public final class ScorecardFixtures {

    private static final DateRange QUARTER = new DateRange(LocalDate.of(2026, 10, 1), LocalDate.of(2027, 1, 1));
    private static final Measure MET =
            Measure.of("joint-meetings", Unit.counted("meetings", 0), Calendar.FISCAL_QUARTER);

    private ScorecardFixtures() {}

    /** What a provider asks for. */
    public record Criteria(
            @Label(value = "Meetings wanted", help = "Left out, 3.") @Bounds(min = "1") @Nullable
            Integer meetings) {}

    public static Scorecard scorecard(String provider, Said said) {
        return new Scorecard(provider, said);
    }

    /** So many meetings of four, and of another four a quarter before. */
    public static Judged met(String provider, boolean shared, int now, int before) {
        return judged(provider, shared, new Scored(score(now)), score(before));
    }

    public static Judged unfit(String provider, String because) {
        return judged(provider, false, new Unfit(because), null);
    }

    private static Judged judged(String provider, boolean shared, Answer now, @Nullable Score before) {
        return new Judged(new PluginId(provider, 1), shared, QUARTER, now, before);
    }

    private static Score score(int met) {
        var target = new Amount(4, MET.unit());
        return new Score(List.of(new Reading(
                MET, new Amount(met, MET.unit()), target, met * 10, 40, "Meetings of both sides: " + met + " of 4")));
    }
}
