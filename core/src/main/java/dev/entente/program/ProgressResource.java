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

    /** One thing that the next tier asks for. */
    public record Step(String words, Amount least, Amount has, Amount missing, boolean met) {}

    /** The tiers of a program from the lowest, the one of the day, the one its figures are enough for, and the next one. */
    public record Shown(
            String program,
            List<String> tiers,
            @Nullable String tier,
            @Nullable String earned,
            @Nullable String next,
            List<Step> requires) {

        static Shown of(ReadingProgress.Way way) {
            var progress = way.progress();
            return new Shown(
                    way.program(),
                    progress.ladder().stream().map(Tier::code).toList(),
                    progress.current() == null ? null : progress.current().code(),
                    progress.earned() == null ? null : progress.earned().code(),
                    progress.next() == null ? null : progress.next().code(),
                    progress.steps().stream()
                            .map(step -> new Step(
                                    step.requirement().words(),
                                    step.requirement().least(),
                                    step.has(),
                                    step.missing(),
                                    step.isMet()))
                            .toList());
        }
    }

    @GET
    public Page<Shown> list(@PathParam("partner") UUID partner, @QueryParam("on") @Nullable LocalDate on) {
        return new Page<>(reading.of(partner, on), null).map(Shown::of);
    }
}
