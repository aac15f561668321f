package dev.entente.plugins.scorecards;

import static dev.entente.plugins.scorecards.Aim.or;

import dev.entente.api.Bounds;
import dev.entente.api.Label;
import dev.entente.api.Measure;
import dev.entente.api.Measure.Window.Calendar;
import dev.entente.api.PluginId;
import dev.entente.api.Unit;
import dev.entente.api.scorecard.ScorecardProvider;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pf4j.Extension;

/** What is heard of a partner from outside in a fiscal quarter: whether it grows, and whether something shakes it. */
@Extension
public final class ExternalSignals implements ScorecardProvider<ExternalSignals.Criteria> {

    private static final Unit SIGNALS = Unit.counted("signals", 0);

    /** What is left out is as usual; what counts for 0 points is only shown. */
    public record Criteria(
            @Label(value = "News of hiring wanted", help = "Left out, 2 in a fiscal quarter.")
            @Bounds(min = "1", max = "1000")
            @Nullable
            Integer hiring,

            @Label(value = "Points for hiring", help = "Left out, 30.") @Bounds(min = "0", max = "1000") @Nullable
            Integer hiringPoints,

            @Label(value = "News of funding wanted", help = "Left out, 1 in a fiscal quarter.")
            @Bounds(min = "1", max = "1000")
            @Nullable
            Integer funding,

            @Label(value = "Points for funding", help = "Left out, 20.") @Bounds(min = "0", max = "1000") @Nullable
            Integer fundingPoints,

            @Label(value = "Changes of leadership that take nothing", help = "Left out, 1 in a fiscal quarter.")
            @Bounds(min = "0", max = "1000")
            @Nullable
            Integer leadership,

            @Label(value = "Points for steady leadership", help = "Left out, 20.")
            @Bounds(min = "0", max = "1000")
            @Nullable
            Integer leadershipPoints,

            @Label(value = "News of layoffs that take nothing", help = "Left out, none.")
            @Bounds(min = "0", max = "1000")
            @Nullable
            Integer layoffs,

            @Label(value = "Points for no layoffs", help = "Left out, 30.") @Bounds(min = "0", max = "1000") @Nullable
            Integer layoffsPoints) {

        /** All as usual. */
        static Criteria usual() {
            return new Criteria(null, null, null, null, null, null, null, null);
        }

        List<Aim> aims() {
            return List.of(
                    Aim.least(heard("hiring"), or(hiring, 2), or(hiringPoints, 30), "It hires"),
                    Aim.least(heard("funding"), or(funding, 1), or(fundingPoints, 20), "It is funded"),
                    Aim.most(
                            heard("leadership"), or(leadership, 1), or(leadershipPoints, 20), "Its leadership changes"),
                    Aim.most(heard("layoffs"), or(layoffs, 0), or(layoffsPoints, 30), "It lays people off"));
        }

        private static Measure heard(String kind) {
            return Measure.of("signals", SIGNALS, Calendar.FISCAL_QUARTER).only("kind", kind);
        }
    }

    @Override
    public PluginId id() {
        return new PluginId("external-signals", 1);
    }

    @Override
    public Class<Criteria> criteria() {
        return Criteria.class;
    }

    @Override
    public Set<Measure> measures(Criteria criteria) {
        return Aim.measures(criteria.aims());
    }

    @Override
    public Score score(Facts facts, Criteria criteria) {
        return Aim.score(criteria.aims(), facts);
    }
}
