package dev.entente.parallel;

import dev.entente.api.Amount;
import dev.entente.parallel.ComparedQuery.Filter;
import dev.entente.parallel.ComparedQuery.Row;
import dev.entente.parallel.Comparison.Behind;
import dev.entente.problem.Problem;
import dev.entente.rest.Cursors;
import dev.entente.rest.Page;
import dev.entente.table.Downloads;
import dev.entente.table.Format;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Parallel runs over REST. What the other system paid is brought in as an import of the kind paid_elsewhere. */
@Path("parallel-runs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ParallelResource {

    @Inject
    ReadingParallelRuns reading;

    @Inject
    StartingComparisons starting;

    @Inject
    Cursors cursors;

    /** Lines that differ in the same way, or do not, in one currency. */
    public record Sum(String cause, String words, long lines, Amount there, Amount here, Amount difference) {

        static Sum of(Comparison.Sum sum) {
            var cause = sum.cause();
            return new Sum(cause.code(), cause.words(), sum.lines(), sum.there(), sum.here(), sum.difference());
        }
    }

    /** A parallel run; the state of its last comparison is that of its job, and left out before the first. */
    public record Shown(
            UUID id,
            String system,
            long payments,
            @Nullable UUID job,
            @Nullable String state,
            @Nullable Instant comparedAt,
            List<Sum> sums) {

        static Shown of(Comparison of) {
            var job = of.job();
            return new Shown(
                    of.run().id(),
                    of.run().system(),
                    of.payments(),
                    of.run().jobId(),
                    job == null ? null : job.state().name().toLowerCase(Locale.ROOT),
                    of.run().comparedAt(),
                    of.sums().stream().map(Sum::of).toList());
        }
    }

    /** One line: what there is on either side (left out: nothing), how far apart, and why. */
    public record Line(
            UUID id,
            UUID partner,
            String name,
            String reference,
            String about,
            YearMonth month,
            String cause,
            String words,
            @Nullable Amount there,
            @Nullable Amount here,
            Amount difference,
            @Nullable UUID earning) {

        static Line of(Row row) {
            var line = row.line();
            return new Line(
                    line.id(),
                    line.partnerId(),
                    row.partner(),
                    line.reference(),
                    line.about(),
                    line.month(),
                    line.cause().code(),
                    line.words(),
                    line.there(),
                    line.here(),
                    line.difference(),
                    line.earningId());
        }
    }

    @GET
    public Page<Shown> list(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        int most = Cursors.limit(limit);
        var found = reading.after(cursors.after("parallel-runs", cursor), most + 1);
        return cursors.page("parallel-runs", found, most, each -> each.run().id())
                .map(Shown::of);
    }

    @GET
    @Path("{id}")
    public Shown open(@PathParam("id") UUID id) {
        return Shown.of(reading.open(id));
    }

    /** Once more, with what is worked out here by now. */
    @POST
    @Path("{id}/comparison")
    public Response compare(@PathParam("id") UUID id) {
        starting.compare(id);
        return Response.accepted(Shown.of(reading.open(id))).build();
    }

    @DELETE
    @Path("{id}")
    public void discard(@PathParam("id") UUID id) {
        starting.discard(id);
    }

    /** By partner and currency, in the order of their keys. */
    @GET
    @Path("{id}/partners")
    public Page<Comparison.OfPartner> partners(
            @PathParam("id") UUID id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        int most = Cursors.limit(limit);
        var list = "parallel-run partners " + id;
        var found = reading.partners(id, Behind.read(cursors.textAfter(list, cursor)), most + 1);
        return cursors.pageByText(list, found, most, each -> each.key().written());
    }

    /** Of a cause, or all; of a partner, or all. */
    @GET
    @Path("{id}/lines")
    public Page<Line> lines(
            @PathParam("id") UUID id,
            @QueryParam("cause") @Nullable String cause,
            @QueryParam("partner") @Nullable UUID partner,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        int most = Cursors.limit(limit);
        var filter = new Filter(id, cause(cause), partner, false);
        var list = "parallel-run lines " + filter;
        var found = reading.linesAfter(filter, cursors.after(list, cursor), most + 1);
        return cursors.page(list, found, most, row -> row.line().id()).map(Line::of);
    }

    @GET
    @Path("{id}/export")
    @Produces(MediaType.WILDCARD)
    public Response export(@PathParam("id") UUID id, @QueryParam("format") @Nullable String format) {
        reading.open(id);
        return Downloads.of(reading.sheet(new Filter(id, null, null, false)), Format.of(format));
    }

    private static @Nullable Cause cause(@Nullable String code) {
        if (code == null) return null;
        return Arrays.stream(Cause.values())
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Problem.field(
                        ParallelProblem.UNCLEAR_PAYMENT,
                        "/cause",
                        "Use one of "
                                + String.join(
                                        ", ",
                                        Arrays.stream(Cause.values())
                                                .map(Cause::code)
                                                .toList())));
    }
}
