package dev.entente.program;

import dev.entente.api.Amount;
import dev.entente.rest.Page;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A partner's way to the next tier, over REST. */
@Path("partners/{partner}/progress")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ProgressResource {

    @Inject
    ReadingProgress reading;

    /** One figure that the next tier asks for. */
    public record Step(String words, Amount least, Amount has, Amount missing, boolean met) {

        static Step of(Gauge.Step step) {
            var asked = step.requirement();
            return new Step(asked.words(), asked.least(), step.has(), step.missing(), step.isMet());
        }
    }

    /** A figure, or a group of which all or any one must hold; and what is missing, in words. */
    public record Ask(
            @Nullable Step figure,
            @Nullable List<Ask> all,
            @Nullable List<Ask> any,
            boolean met,
            String words) {

        public static Ask of(Gauge gauge) {
            var figure = gauge instanceof Gauge.Step step ? Step.of(step) : null;
            var all = gauge instanceof Gauge.Every every ? every.of() : null;
            var any = gauge instanceof Gauge.Either either ? either.of() : null;
            return new Ask(figure, listed(all), listed(any), gauge.isMet(), gauge.words());
        }

        private static @Nullable List<Ask> listed(@Nullable List<Gauge> of) {
            return of == null ? null : of.stream().map(Ask::of).toList();
        }
    }

    /** The tiers of a program from the lowest, the one of the day, the one its figures are enough for, and the next one with its figures, and with its groups. */
    public record Shown(
            String program,
            List<String> tiers,
            @Nullable String tier,
            @Nullable String earned,
            @Nullable String next,
            List<Step> requires,
            List<Ask> asks) {

        static Shown of(ReadingProgress.Way way) {
            var progress = way.progress();
            return new Shown(
                    way.program(),
                    progress.ladder().stream().map(Tier::code).toList(),
                    progress.current() == null ? null : progress.current().code(),
                    progress.earned() == null ? null : progress.earned().code(),
                    progress.next() == null ? null : progress.next().code(),
                    progress.steps().stream().map(Step::of).toList(),
                    progress.asks().stream().map(Ask::of).toList());
        }
    }

    @GET
    public Page<Shown> list(@PathParam("partner") UUID partner, @QueryParam("on") @Nullable LocalDate on) {
        return new Page<>(reading.of(partner, on), null).map(Shown::of);
    }
}
