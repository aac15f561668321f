package dev.entente.lifecycle;

import dev.entente.lifecycle.MovingPartners.Wish;
import dev.entente.partner.Partner.State;
import dev.entente.problem.Problem;
import dev.entente.rest.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The lifecycle of a partner over REST: where it can go, moving it there, and how it came where it is. */
@Path("partners/{partner}/moves")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LifecycleResource {

    @Inject
    ReadingLifecycle reading;

    @Inject
    MovingPartners moving;

    /**
     * A move to be: where to, why, what the partner is told, the last day of an offboarding, the state that was seen, and whether
     * what was sold in a suspension that ends earns after all. From offboarding to itself, with another last day, it changes that
     * day; what was settled stays.
     */
    public record Asked(
            String to,
            String reason,
            @Nullable String message,
            @Nullable LocalDate lastDay,
            @Nullable String seen,
            @Nullable Boolean lift) {

        Wish wish() {
            var known = seen == null ? null : state("/seen", seen);
            return new Wish(state("/to", to), reason, message, lastDay, known, Boolean.TRUE.equals(lift));
        }
    }

    /** Where a partner can go or went, and what is missing for it; nothing: it can be moved, or was. */
    public record Outcome(UUID id, String name, String from, String to, boolean allowed, List<String> missing) {

        static Outcome of(MovingPartners.Outcome outcome) {
            return new Outcome(
                    outcome.id(),
                    outcome.name(),
                    outcome.from().code(),
                    outcome.to().code(),
                    outcome.isAllowed(),
                    outcome.missing());
        }
    }

    /** A move that was made. */
    public record Made(
            UUID id,
            @Nullable String from,
            String to,
            String reason,
            @Nullable LocalDate lastDay,
            Instant at,
            String by) {

        static Made of(ReadingLifecycle.Made made) {
            var move = made.move();
            var from = move.from();
            return new Made(
                    move.id(),
                    from == null ? null : from.code(),
                    move.to().code(),
                    move.reason(),
                    move.lastDay(),
                    move.at(),
                    made.by());
        }
    }

    /** The state that a partner has now. */
    public record Moved(UUID id, String state) {}

    @GET
    public Page<Made> history(@PathParam("partner") UUID partner) {
        return new Page<>(reading.history(partner), null).map(Made::of);
    }

    @GET
    @Path("options")
    public Page<Outcome> options(@PathParam("partner") UUID partner) {
        return new Page<>(reading.options(partner), null).map(Outcome::of);
    }

    @POST
    public Moved move(@PathParam("partner") UUID partner, Asked asked) {
        var now = moving.move(partner, asked.wish());
        return new Moved(now.id(), now.state().code());
    }

    static State state(String pointer, String code) {
        return State.of(code)
                .orElseThrow(
                        () -> Problem.field(LifecycleProblem.UNCLEAR_MOVE, pointer, "Use one of " + State.choices()));
    }
}
