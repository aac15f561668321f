package dev.entente.approval;

import dev.entente.rest.Cursors;
import dev.entente.rest.Page;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Requests for approval over REST: those who are waited for decide, whoever asked answers. */
@Path("approvals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ApprovalResource {

    @Inject
    ReadingApprovals reading;

    @Inject
    DecidingApprovals deciding;

    @Inject
    AnsweringApprovals answering;

    @Inject
    Cursors cursors;

    /** What there is to say, if anything. */
    public record Remark(@Nullable String words) {}

    /** Something to be said. */
    public record Words(String words) {}

    /** Why. */
    public record Reason(String because) {}

    @GET
    public Page<ShownApproval> list(
            @QueryParam("state") @Nullable String state,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("partner") @Nullable UUID partner,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        int most = Cursors.limit(limit);
        var filter = ApprovalFilter.of(state, kind, partner);
        var found = reading.after(cursors.after("approvals", cursor), filter, most + 1);
        return cursors.page("approvals", found, most, ApprovalRequest::id).map(ShownApproval::of);
    }

    /** Those that wait for whoever asks, the oldest first. */
    @GET
    @Path("waiting")
    public Page<ShownApproval> waiting(
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        int most = Cursors.limit(limit);
        var found = reading.waiting(cursors.after("approvals waiting", cursor), kind, most + 1);
        return cursors.page("approvals waiting", found, most, ApprovalRequest::id)
                .map(ShownApproval::of);
    }

    @GET
    @Path("{id}")
    public ShownApproval.Whole open(@PathParam("id") UUID id) {
        return ShownApproval.Whole.of(reading.open(id));
    }

    @POST
    @Path("{id}/approval")
    public ShownApproval approve(@PathParam("id") UUID id, Remark remark) {
        return ShownApproval.of(deciding.approve(id, remark.words()));
    }

    @POST
    @Path("{id}/decline")
    public ShownApproval decline(@PathParam("id") UUID id, Reason reason) {
        return ShownApproval.of(deciding.decline(id, reason.because()));
    }

    @POST
    @Path("{id}/question")
    public ShownApproval question(@PathParam("id") UUID id, Words question) {
        return ShownApproval.of(deciding.question(id, question.words()));
    }

    @POST
    @Path("{id}/comments")
    public ShownApproval comment(@PathParam("id") UUID id, Words comment) {
        return ShownApproval.of(deciding.comment(id, comment.words()));
    }

    @POST
    @Path("{id}/answer")
    public ShownApproval answer(@PathParam("id") UUID id, Words answer) {
        return ShownApproval.of(answering.answer(id, answer.words()));
    }

    @POST
    @Path("{id}/withdrawal")
    public ShownApproval withdraw(@PathParam("id") UUID id, Reason reason) {
        return ShownApproval.of(answering.withdraw(id, reason.because()));
    }
}
