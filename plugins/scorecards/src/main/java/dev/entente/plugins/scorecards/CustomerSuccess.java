package dev.entente.plugins.scorecards;

import static dev.entente.plugins.scorecards.Aim.or;

import dev.entente.api.Bounds;
import dev.entente.api.Label;
import dev.entente.api.Measure;
import dev.entente.api.Measure.Window.Calendar;
import dev.entente.api.Measure.Window.Last;
import dev.entente.api.PluginId;
import dev.entente.api.Unit;
import dev.entente.api.scorecard.ScorecardProvider;
import java.time.Period;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pf4j.Extension;

/** How a partner's customers do: whether they stay, what they bring in a year later, and whether they renew and buy more. */
@Extension
public final class CustomerSuccess implements ScorecardProvider<CustomerSuccess.Criteria> {

    private static final Unit PERCENT = Unit.counted("percent", 1);
    private static final Unit DEALS = Unit.counted("deals", 0);

    /** What is left out is as usual; what counts for 0 points is only shown. */
    public record Criteria(
            @Label(value = "Customers that stay, in percent", help = "Of all that it ever won. Left out, 85.")
            @Bounds(min = "1", max = "100")
            @Nullable
            Integer staying,

            @Label(value = "Points for customers that stay", help = "Left out, 30.")
            @Bounds(min = "0", max = "1000")
            @Nullable
            Integer stayingPoints,

            @Label(
                    value = "Revenue that is kept, in percent",
                    help = "Net revenue retention of the last twelve months. Left out, 100.")
            @Bounds(min = "1", max = "1000")
            @Nullable
            Integer kept,

            @Label(value = "Points for revenue that is kept", help = "Left out, 30.")
            @Bounds(min = "0", max = "1000")
            @Nullable
            Integer keptPoints,

            @Label(value = "Renewals wanted", help = "Left out, 3 in a fiscal quarter.")
            @Bounds(min = "1", max = "100000")
            @Nullable
            Integer renewals,

            @Label(value = "Points for renewals", help = "Left out, 20.") @Bounds(min = "0", max = "1000") @Nullable
            Integer renewalsPoints,

            @Label(value = "Expansions wanted", help = "Left out, 2 in a fiscal quarter.")
            @Bounds(min = "1", max = "100000")
            @Nullable
            Integer expansions,

            @Label(value = "Points for expansions", help = "Left out, 20.") @Bounds(min = "0", max = "1000") @Nullable
            Integer expansionsPoints) {

        /** All as usual. */
        static Criteria usual() {
            return new Criteria(null, null, null, null, null, null, null, null);
        }

        List<Aim> aims() {
            var stayed = Measure.of("retention", PERCENT, Calendar.SINCE_JOINING);
            var revenue = Measure.of("net-revenue-retention", PERCENT, new Last(Period.ofMonths(12)));
            return List.of(
                    Aim.least(stayed, or(staying, 85), or(stayingPoints, 30), "Customers that stay"),
                    Aim.least(revenue, or(kept, 100), or(keptPoints, 30), "Revenue of a year ago that is kept"),
                    Aim.least(sold("renewal"), or(renewals, 3), or(renewalsPoints, 20), "Renewals"),
                    Aim.least(sold("expansion"), or(expansions, 2), or(expansionsPoints, 20), "Expansions"));
        }

        private static Measure sold(String kind) {
            return Measure.of("deals", DEALS, Calendar.FISCAL_QUARTER).only("kind", kind);
        }
    }

    @Override
    public PluginId id() {
        return new PluginId("customer-success", 1);
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
