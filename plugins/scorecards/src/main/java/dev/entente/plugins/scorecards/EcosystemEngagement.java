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

/** How much a partner works with the vendor: whom both met, who was trained, and what was registered and sold together. */
@Extension
public final class EcosystemEngagement implements ScorecardProvider<EcosystemEngagement.Criteria> {

    private static final Unit MEETINGS = Unit.counted("meetings", 0);
    private static final Unit PEOPLE = Unit.counted("people", 0);
    private static final Unit DEALS = Unit.counted("deals", 0);

    /** What is left out is as usual; what counts for 0 points is only shown. */
    public record Criteria(
            @Label(value = "Joint meetings wanted", help = "Left out, 3 in a fiscal quarter.")
            @Bounds(min = "1", max = "10000")
            @Nullable
            Integer meetings,

            @Label(value = "Points for joint meetings", help = "Left out, 30.")
            @Bounds(min = "0", max = "1000")
            @Nullable
            Integer meetingsPoints,

            @Label(value = "Certified people wanted", help = "Left out, 3.") @Bounds(min = "1", max = "10000") @Nullable
            Integer certified,

            @Label(value = "Points for certified people", help = "Left out, 30.")
            @Bounds(min = "0", max = "1000")
            @Nullable
            Integer certifiedPoints,

            @Label(value = "Sales of registered deals wanted", help = "Left out, 2 in a fiscal quarter.")
            @Bounds(min = "1", max = "10000")
            @Nullable
            Integer registered,

            @Label(value = "Points for registered deals", help = "Left out, 20.")
            @Bounds(min = "0", max = "1000")
            @Nullable
            Integer registeredPoints,

            @Label(value = "Sales made together wanted", help = "By co-selling. Left out, 1 in a fiscal quarter.")
            @Bounds(min = "1", max = "10000")
            @Nullable
            Integer together,

            @Label(value = "Points for sales made together", help = "Left out, 20.")
            @Bounds(min = "0", max = "1000")
            @Nullable
            Integer togetherPoints) {

        /** All as usual. */
        static Criteria usual() {
            return new Criteria(null, null, null, null, null, null, null, null);
        }

        List<Aim> aims() {
            var met = Measure.of("joint-meetings", MEETINGS, Calendar.FISCAL_QUARTER);
            var passed = Measure.of("certified-people", PEOPLE, Calendar.FISCAL_QUARTER);
            var sold = Measure.of("deals", DEALS, Calendar.FISCAL_QUARTER);
            return List.of(
                    Aim.least(met, or(meetings, 3), or(meetingsPoints, 30), "Meetings of both sides"),
                    Aim.least(passed, or(certified, 3), or(certifiedPoints, 30), "Certified people"),
                    Aim.least(
                            sold.only("registered", "true"),
                            or(registered, 2),
                            or(registeredPoints, 20),
                            "Sales of registered deals"),
                    Aim.least(sold.only("motion", "co-sell"), or(together, 1), or(togetherPoints, 20), "Co-sales"));
        }
    }

    @Override
    public PluginId id() {
        return new PluginId("ecosystem-engagement", 1);
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
