package dev.entente.dispute;

import dev.entente.api.Amount;
import dev.entente.dispute.Dispute.State;
import dev.entente.problem.Problem;
import dev.entente.rest.Cursors;
import dev.entente.rest.Page;
import dev.entente.rest.RestProblem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Questions about lines of statements, over REST. */
@Path("disputes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DisputeResource {

    @Inject
    ReadingDisputes reading;

    @Inject
    RaisingDisputes raising;

    @Inject
    AnsweringDisputes answering;

    @Inject
    CommentingDisputes commenting;

    @Inject
    Cursors cursors;

    /** By how much the next statement puts it right, and why. */
    public record Acceptance(
            @Nullable Amount amount, @Nullable String because) {}

    /** Why. */
    public record Reason(@Nullable String because) {}

    /** What is said. */
    public record Comment(@Nullable String text) {}

    @GET
    public Page<ShownDispute> list(
            @QueryParam("partner") @Nullable UUID partner,
            @QueryParam("state") @Nullable String state,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        int most = Cursors.limit(limit);
        var filter = new DisputeFilter(partner, null, state(state));
        var found = reading.after(cursors.afterOrFirst("disputes", cursor), filter, most + 1);
        return cursors.page("disputes", found, most, ShownDispute::id);
    }

    @GET
    @Path("{id}")
    public ShownDispute.Whole open(@PathParam("id") UUID id) {
        return reading.open(id);
    }

    @POST
    @Path("{id}/comments")
    @Consumes(MediaType.APPLICATION_JSON)
    public ShownDispute.Whole say(@PathParam("id") UUID id, Comment comment) {
        commenting.say(id, comment.text());
        return open(id);
    }

    /** The line is not paid while it is in question; the rest of the statement is. */
    @POST
    @Path("{id}/setting-aside")
    public ShownDispute.Whole setAside(@PathParam("id") UUID id) {
        answering.setAside(id);
        return open(id);
    }

    @POST
    @Path("{id}/acceptance")
    @Consumes(MediaType.APPLICATION_JSON)
    public ShownDispute.Whole accept(@PathParam("id") UUID id, Acceptance acceptance) {
        answering.accept(id, acceptance.amount(), acceptance.because());
        return open(id);
    }

    @POST
    @Path("{id}/decline")
    @Consumes(MediaType.APPLICATION_JSON)
    public ShownDispute.Whole decline(@PathParam("id") UUID id, Reason reason) {
        answering.decline(id, reason.because());
        return open(id);
    }

    @POST
    @Path("{id}/withdrawal")
    public ShownDispute.Whole withdraw(@PathParam("id") UUID id) {
        raising.withdraw(id);
        return open(id);
    }

    private static @Nullable State state(@Nullable String state) {
        try {
            return state == null ? null : State.valueOf(state.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw Problem.field(
                    RestProblem.INVALID_PARAMETER, "/state", "Ask for open, accepted, declined or withdrawn");
        }
    }
}
