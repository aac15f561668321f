package dev.entente.settlement;

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
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Statements over REST. */
@Path("statements")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class StatementResource {

    @Inject
    ReadingStatements reading;

    @Inject
    Cursors cursors;

    @GET
    public Page<StatementRow> list(
            @QueryParam("partner") @Nullable UUID partner,
            @QueryParam("period") @Nullable String period,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        int most = Cursors.limit(limit);
        var filter = new StatementFilter(partner, month(period), null);
        var found = reading.after(cursors.afterOrFirst("statements", cursor), filter, most + 1);
        return cursors.page("statements", found, most, StatementRow::id);
    }

    @GET
    @Path("{id}")
    public StatementPage open(@PathParam("id") UUID id) {
        return reading.open(id);
    }

    private static @Nullable YearMonth month(@Nullable String period) {
        try {
            return period == null ? null : YearMonth.parse(period);
        } catch (DateTimeParseException e) {
            throw Problem.field(RestProblem.INVALID_PARAMETER, "/period", "Write a month as 2026-03");
        }
    }
}
