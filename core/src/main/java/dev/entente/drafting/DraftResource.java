package dev.entente.drafting;

import dev.entente.problem.Problem;
import dev.entente.program.EditingPrograms;
import dev.entente.program.PublishingPrograms.Outcome;
import dev.entente.rest.Cursors;
import dev.entente.rest.ETags;
import dev.entente.rest.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Drafts of programs over REST. */
@Path("program-drafts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DraftResource {

    @Inject
    ReadingDrafts reading;

    @Inject
    WritingDrafts writing;

    @Inject
    DecidingDrafts deciding;

    @Inject
    EditingPrograms editing;

    @Inject
    Cursors cursors;

    @Inject
    ETags tags;

    /** A program file, or the code of a program whose newest version is begun with. */
    public record Beginning(
            @Nullable String program, @Nullable String file) {}

    /** The program file as it is now. */
    public record Written(String file) {}

    /** Something said of the draft. */
    public record Said(String text) {}

    /** What is said with it, if anything. */
    public record Word(@Nullable String text) {}

    /** Why. */
    public record Reason(String because) {}

    /** From which day on (as the file says, if left out), and why it is meant although the linter warns. */
    public record Publishing(
            @Nullable LocalDate from, @Nullable String word) {}

    /** The version that it became; unchanged says that it says what that version says already. */
    public record Published(String program, int version, boolean unchanged, List<String> changes) {}

    @GET
    public Page<ShownDraft> list(
            @QueryParam("program") @Nullable String program,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        int most = Cursors.limit(limit);
        var found = reading.after(cursors.after("program-drafts", cursor), program, most + 1);
        return cursors.page("program-drafts", found, most, ProgramDraft::id).map(ShownDraft::of);
    }

    @POST
    public Response begin(Beginning beginning, @Context UriInfo address) {
        var draft = begun(beginning);
        var location =
                address.getAbsolutePathBuilder().path(draft.id().toString()).build();
        return Response.fromResponse(tags.tagged(whole(draft.id())))
                .status(Response.Status.CREATED)
                .location(location)
                .build();
    }

    private ProgramDraft begun(Beginning beginning) {
        if (beginning.file() != null) return writing.beginWith(beginning.file());
        if (beginning.program() != null) return writing.begin(beginning.program());
        throw Problem.field(DraftingProblem.UNCLEAR_DRAFT, "/file", "Send a program file, or name a program");
    }

    @GET
    @Path("{id}")
    public Response open(@PathParam("id") UUID id) {
        return tags.tagged(whole(id));
    }

    /** Right or wrong; what is wrong stands beside it. */
    @PUT
    @Path("{id}")
    public Response write(@PathParam("id") UUID id, Written written, @Context HttpHeaders headers) {
        var seen = whole(id);
        tags.check(headers, seen);
        writing.write(id, seen.draft().revision(), written.file());
        return tags.tagged(whole(id));
    }

    /** What a sale would come to under the draft as it is now, by which steps; nothing is stored. */
    @POST
    @Path("{id}/trial")
    public DraftTrial.Tried attempt(@PathParam("id") UUID id, DraftTrial.Sample sample) {
        var file = reading.open(id).draft().file();
        return DraftTrial.Tried.of(editing.attempt(file, sample.sale()));
    }

    @DELETE
    @Path("{id}")
    public void discard(@PathParam("id") UUID id) {
        writing.discard(id, null);
    }

    @POST
    @Path("{id}/comments")
    public ShownDraft.Whole say(@PathParam("id") UUID id, Said said) {
        writing.say(id, said.text());
        return whole(id);
    }

    /** Says that the newest version was looked at: it is published after that one. */
    @POST
    @Path("{id}/catching-up")
    public ShownDraft.Whole catchUp(@PathParam("id") UUID id) {
        writing.catchUp(id, null);
        return whole(id);
    }

    @POST
    @Path("{id}/review")
    public ShownDraft.Whole ask(@PathParam("id") UUID id, Word word) {
        deciding.ask(id, null, word.text());
        return whole(id);
    }

    @POST
    @Path("{id}/approval")
    public ShownDraft approve(@PathParam("id") UUID id, Word word) {
        return ShownDraft.of(deciding.approve(id, null, word.text()));
    }

    @POST
    @Path("{id}/sending-back")
    public ShownDraft sendBack(@PathParam("id") UUID id, Reason reason) {
        return ShownDraft.of(deciding.sendBack(id, null, reason.because()));
    }

    @POST
    @Path("{id}/publication")
    public Published publish(@PathParam("id") UUID id, Publishing publishing) {
        return switch (deciding.publish(id, null, publishing.from(), publishing.word())) {
            case Outcome.Published(var program, var version, var changes) ->
                new Published(program, version, false, changes);
            case Outcome.Unchanged(var program, var version) -> new Published(program, version, true, List.of());
            case Outcome.Tried _ -> throw new IllegalStateException("Nothing was tried");
        };
    }

    private ShownDraft.Whole whole(UUID id) {
        return ShownDraft.Whole.of(reading.open(id));
    }
}
