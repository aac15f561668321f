package dev.entente.approval;

import dev.entente.problem.Problem;
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
import java.util.List;
import java.util.Map;
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
    DecidingMany many;

    @Inject
    ReassigningApprovals reassigning;

    @Inject
    AnsweringApprovals answering;

    @Inject
    Cursors cursors;

    /** What there is to say, if anything. */
    public record Remark(@Nullable String words) {}

    /** Something to be said. */
    public record Words(String words) {}

    /** Which ones are decided, and how: approve, with what there is to say, or decline, with why. */
    public record Several(
            List<UUID> ids, String decision, @Nullable String words) {}

    /** What became of one of several: decided, or why not and what to do. */
    public record Result(
            UUID id,
            boolean decided,
            @Nullable String problem,
            @Nullable String detail) {

        static Result of(DecidingMany.Decided one) {
            var problem = one.problem();
            return problem == null
                    ? new Result(one.id(), true, null, null)
                    : new Result(one.id(), false, problem.kind().title(), problem.detail());
        }
    }

    /** A request that was decided, and what was known of it. */
    public record Past(ShownApproval request, Map<String, String> facts) {

        static Past of(Precedent one) {
            return new Past(ShownApproval.of(one.request()), one.facts());
        }
    }

    /** Who decides instead. */
    public record Reassignment(UUID member) {}

    /** Why. */
    public record Reason(String because) {}

    @GET
    public Page<ShownApproval> list(
            @QueryParam("state") @Nullable String state,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("partner") @Nullable UUID partner,
            @QueryParam("overdue") boolean overdue,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        int most = Cursors.limit(limit);
        var filter = ApprovalFilter.of(state, kind, partner, overdue);
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

    /** What was decided before of something alike, the most alike first; facts are those that whoever asks may know. */
    @GET
    @Path("{id}/precedents")
    public Page<Past> precedents(@PathParam("id") UUID id, @QueryParam("limit") @Nullable Integer limit) {
        var alike = reading.precedents(id, Cursors.limit(limit));
        return new Page<>(alike.stream().map(Past::of).toList(), null);
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

    /** One that cannot be decided keeps no other from it. */
    @POST
    @Path("decisions")
    public Page<Result> decideAll(Several said) {
        return new Page<>(decided(said).stream().map(Result::of).toList(), null);
    }

    private List<DecidingMany.Decided> decided(Several said) {
        return switch (said.decision()) {
            case "approve" -> many.approve(said.ids(), said.words());
            case "decline" -> many.decline(said.ids(), said.words() == null ? "" : said.words());
            default -> throw Problem.field(ApprovalProblem.UNCLEAR_APPROVAL, "/decision", "Use approve or decline");
        };
    }

    /** Where nobody can decide it any more. */
    @POST
    @Path("{id}/reassignment")
    public ShownApproval reassign(@PathParam("id") UUID id, Reassignment said) {
        return ShownApproval.of(reassigning.reassign(id, said.member()));
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
