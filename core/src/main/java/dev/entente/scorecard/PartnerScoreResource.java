package dev.entente.scorecard;

import dev.entente.api.Amount;
import dev.entente.api.Measure;
import dev.entente.api.scorecard.ScorecardProvider.Reading;
import dev.entente.api.scorecard.ScorecardProvider.Score;
import dev.entente.plugin.Scorer.Answer.Scored;
import dev.entente.plugin.Scorer.Answer.Unfit;
import dev.entente.rest.Page;
import dev.entente.scorecard.ReadingScores.Judged;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How one partner did in a fiscal quarter, by each scorecard, over REST. */
@Path("partners/{partner}/scores")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PartnerScoreResource {

    @Inject
    ReadingScores reading;

    /** A figure of the catalog, only where fields have these values; what was measured of it, the target, and why it has its points. */
    public record Line(
            String what,
            Map<String, String> only,
            Amount measured,
            Amount target,
            int points,
            int outOf,
            String because) {

        static Line of(Reading reading) {
            Measure measure = reading.measure();
            return new Line(
                    measure.what(),
                    measure.only(),
                    reading.measured(),
                    reading.target(),
                    reading.points(),
                    reading.outOf(),
                    reading.because());
        }
    }

    /** Points out of those that could be reached. */
    public record Points(int points, int outOf) {

        static @Nullable Points of(@Nullable Score score) {
            return score == null ? null : new Points(score.points(), score.outOf());
        }
    }

    /**
     * A score from a day until before another, with the readings that it adds up; or, where there is none, why (the
     * partner itself reads only that there is none). Before is the score of the quarter before; null where there is none.
     */
    public record Shown(
            String provider,
            int version,
            boolean shared,
            LocalDate from,
            LocalDate until,
            @Nullable Points score,
            @Nullable Points before,
            List<Line> readings,
            @Nullable String because) {

        static Shown of(Judged judged) {
            var score = judged.now() instanceof Scored(var found) ? found : null;
            return new Shown(
                    judged.provider().name(),
                    judged.provider().version(),
                    judged.shared(),
                    judged.period().from(),
                    judged.period().until(),
                    Points.of(score),
                    Points.of(judged.before()),
                    score == null
                            ? List.of()
                            : score.readings().stream().map(Line::of).toList(),
                    judged.now() instanceof Unfit(var because) ? because : null);
        }
    }

    /** In the fiscal quarter of a day; unless said, that of today. */
    @GET
    public Page<Shown> of(@PathParam("partner") UUID partner, @QueryParam("on") @Nullable LocalDate on) {
        return new Page<>(reading.of(partner, on), null).map(Shown::of);
    }
}
