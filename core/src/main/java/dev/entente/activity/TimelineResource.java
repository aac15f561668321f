package dev.entente.activity;

import dev.entente.problem.Problem;
import dev.entente.rest.Cursors;
import dev.entente.rest.Page;
import dev.entente.rest.RestProblem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A partner's timeline over REST. */
@Path("partners/{partner}/timeline")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TimelineResource {

    @Inject
    ReadingTimeline reading;

    /** Newest first. The next part is asked for with the moment of the last line as {@code before}. */
    @GET
    public Page<Happening> list(
            @PathParam("partner") UUID partner,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("before") @Nullable String before) {
        return new Page<>(reading.of(partner, moment(before), Cursors.limit(limit)), null);
    }

    private static @Nullable Instant moment(@Nullable String before) {
        try {
            return before == null ? null : Instant.parse(before);
        } catch (DateTimeParseException e) {
            throw Problem.field(RestProblem.INVALID_PARAMETER, "/before", "Write a moment as 2026-03-31T12:00:00Z");
        }
    }
}
