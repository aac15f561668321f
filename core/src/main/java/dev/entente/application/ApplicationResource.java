package dev.entente.application;

import dev.entente.application.DecidingApplications.Acceptance;
import dev.entente.application.FindingAlike.Kind;
import dev.entente.application.MergingApplications.Preview;
import dev.entente.application.MergingApplications.Target;
import dev.entente.application.ReviewingApplications.Looked;
import dev.entente.problem.Problem;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Applications over REST, for whoever reviews and decides them. */
@Path("applications")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ApplicationResource {

    @Inject
    ReadingApplications reading;

    @Inject
    EnteringApplications entering;

    @Inject
    ReviewingApplications reviewing;

    @Inject
    DecidingApplications deciding;

    @Inject
    MergingApplications merging;

    @Inject
    Cursors cursors;

    @Inject
    ETags tags;

    /** An application that came by other ways than the form; the program's code, and where it comes from. */
    public record Entered(
            String program,
            Applying.Said applicant,
            @Nullable String source) {}

    /** Who looks after it; left out: nobody. */
    public record Assigned(@Nullable UUID owner) {}

    /** A word that stays inside, or a question that the applicant reads. */
    public record Said(String words) {}

    /** Why, what the applicant is told, the partner's code (left out: made of the name), and whether the contact is invited (left out: it is). */
    public record Accepted(
            @Nullable String reason,
            @Nullable String message,
            @Nullable String code,
            @Nullable Boolean invite) {}

    /** Why, which stays inside, and what the applicant is told. */
    public record Declined(String reason, @Nullable String message) {}

    /** What it is merged into: "partner" or "application", its id, and why. */
    public record Merged(String kind, UUID id, @Nullable String reason) {

        Target target() {
            return switch (kind) {
                case "partner" -> new Target(Kind.PARTNER, id);
                case "application" -> new Target(Kind.APPLICATION, id);
                default ->
                    throw Problem.field(ApplicationProblem.UNCLEAR_DECISION, "/kind", "Use “partner” or “application”");
            };
        }
    }

    @GET
    public Page<ShownApplication> list(
            @QueryParam("q") @Nullable String typed,
            @QueryParam("state") @Nullable String state,
            @QueryParam("program") @Nullable String program,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        int most = Cursors.limit(limit);
        var filter = ApplicationFilter.of(state, program, null, typed);
        var found = reading.after(cursors.after("applications", cursor), filter, most + 1);
        return cursors.page("applications", found, most, Application::id).map(ShownApplication::of);
    }

    @POST
    public Response enter(Entered said, @Context UriInfo address) {
        var application = entering.enter(said.program(), said.applicant().applicant(), said.source());
        return Response.created(address.getAbsolutePathBuilder()
                        .path(application.id().toString())
                        .build())
                .entity(ShownApplication.of(application))
                .build();
    }

    @GET
    @Path("{id}")
    public Response open(@PathParam("id") UUID id) {
        return tags.tagged(ShownApplication.Whole.of(reading.open(id)));
    }

    @PUT
    @Path("{id}/owner")
    public ShownApplication assign(@PathParam("id") UUID id, Assigned said) {
        return ShownApplication.of(reviewing.assign(id, null, said.owner()));
    }

    /** Says how far an item of the checklist is; the first is 0. */
    @PUT
    @Path("{id}/checklist/{item}")
    public ShownApplication.Whole look(@PathParam("id") UUID id, @PathParam("item") int item, Looked looked) {
        reviewing.look(id, null, item, looked);
        return ShownApplication.Whole.of(reading.open(id));
    }

    @POST
    @Path("{id}/notes")
    public ShownApplication note(@PathParam("id") UUID id, Said said) {
        return ShownApplication.of(reviewing.note(id, said.words()));
    }

    @POST
    @Path("{id}/question")
    public ShownApplication ask(@PathParam("id") UUID id, Said said) {
        return ShownApplication.of(reviewing.ask(id, null, said.words()));
    }

    @POST
    @Path("{id}/acceptance")
    public ShownApplication accept(@PathParam("id") UUID id, Accepted said) {
        boolean invite = said.invite() == null || said.invite();
        return ShownApplication.of(
                deciding.accept(id, null, new Acceptance(said.reason(), said.message(), said.code(), invite)));
    }

    @POST
    @Path("{id}/decline")
    public ShownApplication decline(@PathParam("id") UUID id, Declined said) {
        return ShownApplication.of(deciding.decline(id, null, said.reason(), said.message()));
    }

    /** What merging would do. */
    @POST
    @Path("{id}/merger/preview")
    public Preview preview(@PathParam("id") UUID id, Merged said) {
        return merging.preview(id, said.target());
    }

    @POST
    @Path("{id}/merger")
    public ShownApplication merge(@PathParam("id") UUID id, Merged said) {
        return ShownApplication.of(merging.merge(id, null, said.target(), said.reason()));
    }

    /** Takes a merger back. */
    @DELETE
    @Path("{id}/merger")
    public ShownApplication undo(@PathParam("id") UUID id) {
        return ShownApplication.of(merging.undo(id, null));
    }
}
