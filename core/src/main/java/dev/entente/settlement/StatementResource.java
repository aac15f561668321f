package dev.entente.settlement;

import dev.entente.api.Amount;
import dev.entente.problem.Problem;
import dev.entente.rest.Cursors;
import dev.entente.rest.Page;
import dev.entente.rest.RestProblem;
import dev.entente.settlement.DecidingStatements.Seen;
import dev.entente.settlement.PrintingStatements.Printed;
import dev.entente.settlement.Statement.State;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
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
    PrintingStatements printing;

    @Inject
    BundlingStatements bundling;

    @Inject
    ReviewingStatements reviewing;

    @Inject
    ApprovingStatements approving;

    @Inject
    HoldingStatements holding;

    @Inject
    DecidingStatements deciding;

    @Inject
    PreviewingApprovals previewing;

    @Inject
    Cursors cursors;

    /** Why. */
    public record Reason(String because) {}

    /** What the statement came to, on how many lines, when whoever decides looked at it; an approval asks for no lines. */
    public record Looked(@Nullable Amount toPay, @Nullable Long lines) {}

    /** These statements, each with what it came to and, for a review, on how many lines. */
    public record Named(@Nullable List<Seen> statements) {

        List<Seen> all() {
            return statements == null ? List.of() : statements;
        }
    }

    /** What became of one; refused says why nothing did. */
    public record Done(UUID id, @Nullable String refused) {

        static Done of(DecidingStatements.Decided decided) {
            var problem = decided.problem();
            return new Done(decided.id(), problem == null ? null : problem.detail());
        }
    }

    @GET
    public Page<StatementRow> list(
            @QueryParam("partner") @Nullable UUID partner,
            @QueryParam("period") @Nullable String period,
            @QueryParam("state") @Nullable String state,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        int most = Cursors.limit(limit);
        var filter = new StatementFilter(partner, month(period), null, state(state));
        var found = reading.after(cursors.afterOrFirst("statements", cursor), filter, most + 1);
        return cursors.page("statements", found, most, StatementRow::id);
    }

    @GET
    @Path("{id}")
    public StatementPage open(@PathParam("id") UUID id) {
        return reading.open(id);
    }

    /** In the vendor's brand, with the steps of each line. */
    @GET
    @Path("{id}/document")
    @Produces("application/pdf")
    public Response print(@PathParam("id") UUID id) {
        return paper(printing.print(id));
    }

    private static Response paper(Printed printed) {
        return Response.ok(printed.pdf())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + printed.name() + "\"")
                .build();
    }

    /** All that somebody outside needs to work it out again: postings, inputs, terms, models, results. */
    @GET
    @Path("{id}/bundle")
    public Response bundle(@PathParam("id") UUID id) {
        var bundle = bundling.bundle(id);
        return Response.ok(bundle.json())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + bundle.name() + "\"")
                .build();
    }

    /** The same for those who read, in the vendor's brand, with the digest of the file. */
    @GET
    @Path("{id}/bundle.pdf")
    @Produces("application/pdf")
    public Response printBundle(@PathParam("id") UUID id) {
        return paper(bundling.print(id));
    }

    /** Somebody has looked at it, and says what it came to on how many lines; somebody else approves it. */
    @POST
    @Path("{id}/review")
    @Consumes(MediaType.APPLICATION_JSON)
    public StatementRow review(@PathParam("id") UUID id, @Nullable Looked looked) {
        reviewing.review(id, looked == null ? null : looked.toPay(), looked == null ? null : looked.lines());
        return open(id).head();
    }

    /** For ever: what comes later stands on the next one. Whoever approves it says what it came to. */
    @POST
    @Path("{id}/approval")
    @Consumes(MediaType.APPLICATION_JSON)
    public StatementRow approve(@PathParam("id") UUID id, @Nullable Looked looked) {
        approving.approve(id, looked == null ? null : looked.toPay());
        return open(id).head();
    }

    /** It is not paid until it is released. */
    @POST
    @Path("{id}/hold")
    @Consumes(MediaType.APPLICATION_JSON)
    public StatementRow hold(@PathParam("id") UUID id, Reason reason) {
        holding.hold(id, reason.because());
        return open(id).head();
    }

    @POST
    @Path("{id}/release")
    public StatementRow release(@PathParam("id") UUID id) {
        holding.release(id);
        return open(id).head();
    }

    /** Each by itself, with what became of it. */
    @POST
    @Path("reviews")
    @Consumes(MediaType.APPLICATION_JSON)
    public List<Done> reviewMany(Named named) {
        return deciding.review(named.all()).stream().map(Done::of).toList();
    }

    /** What an approval of all that are due would do. */
    @GET
    @Path("approvals")
    public ApprovalPreview preview() {
        return previewing.preview();
    }

    /** Each by itself, with what became of it. */
    @POST
    @Path("approvals")
    @Consumes(MediaType.APPLICATION_JSON)
    public List<Done> approveMany(Named named) {
        return deciding.approve(named.all()).stream().map(Done::of).toList();
    }

    private static @Nullable State state(@Nullable String state) {
        try {
            return state == null ? null : State.valueOf(state.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw Problem.field(
                    RestProblem.INVALID_PARAMETER,
                    "/state",
                    "Ask for open, reviewed, approved, paying, held, paid or closed");
        }
    }

    private static @Nullable YearMonth month(@Nullable String period) {
        try {
            return period == null ? null : YearMonth.parse(period);
        } catch (DateTimeParseException e) {
            throw Problem.field(RestProblem.INVALID_PARAMETER, "/period", "Write a month as 2026-03");
        }
    }
}
