package dev.entente.level;

import dev.entente.level.DecidingLevels.Outcome;
import dev.entente.rest.Cursors;
import dev.entente.rest.ETags;
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
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What reviews propose, over REST: the vendor decides, partners appeal. */
@Path("level-proposals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LevelResource {

    @Inject
    ListingProposals listing;

    @Inject
    DecidingLevels deciding;

    @Inject
    AppealingLevels appealing;

    @Inject
    Cursors cursors;

    @Inject
    ETags tags;

    /** From which day on (left out: as soon as can be), and a word to the partner. */
    public record Acceptance(
            @Nullable LocalDate from, @Nullable String message) {}

    /** Why, and a word to the partner. */
    public record Decline(String reason, @Nullable String message) {}

    /** Until when, and why. */
    public record Postponement(LocalDate until, String reason) {}

    /** Which ones. */
    public record Several(List<UUID> ids) {}

    /** What became of one of several: accepted, or why not. */
    public record Result(
            UUID id,
            boolean accepted,
            @Nullable LocalDate from,
            @Nullable String problem) {

        static Result of(Outcome outcome) {
            var accepted = outcome.accepted();
            var problem = outcome.problem();
            return new Result(
                    outcome.id(),
                    accepted != null,
                    accepted == null ? null : accepted.effectiveOn(),
                    problem == null ? null : problem.kind().title());
        }
    }

    /** What the partner has to say against it. */
    public record Said(String text) {}

    /** Whether it is granted, and what the partner is told. */
    public record Answer(boolean granted, String text) {}

    @GET
    public Page<ShownLevel.Proposal> list(
            @QueryParam("q") @Nullable String typed,
            @QueryParam("state") @Nullable String state,
            @QueryParam("program") @Nullable String program,
            @QueryParam("partner") @Nullable UUID partner,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        int most = Cursors.limit(limit);
        var filter = new LevelFilter(LevelFilter.states(state), program, partner, typed);
        var list = "level-proposals " + filter.words();
        var found = listing.after(cursors.after(list, cursor), filter, most + 1);
        return cursors.page(list, found, most, row -> row.proposal().id()).map(ShownLevel.Proposal::of);
    }

    @GET
    @Path("{id}")
    public Response open(@PathParam("id") UUID id) {
        return tags.tagged(ShownLevel.Whole.of(listing.open(id)));
    }

    @POST
    @Path("{id}/acceptance")
    public ShownLevel.Proposal accept(@PathParam("id") UUID id, Acceptance said) {
        deciding.accept(id, null, said.from(), said.message());
        return shown(id);
    }

    /** Each as soon as can be; one that cannot be accepted keeps no other from it. */
    @POST
    @Path("acceptances")
    public Page<Result> acceptAll(Several said) {
        return new Page<>(
                deciding.acceptAll(said.ids()).stream().map(Result::of).toList(), null);
    }

    @POST
    @Path("{id}/decline")
    public ShownLevel.Proposal decline(@PathParam("id") UUID id, Decline said) {
        deciding.decline(id, null, said.reason(), said.message());
        return shown(id);
    }

    @POST
    @Path("{id}/postponement")
    public ShownLevel.Proposal postpone(@PathParam("id") UUID id, Postponement said) {
        deciding.postpone(id, null, said.until(), said.reason());
        return shown(id);
    }

    @POST
    @Path("{id}/appeal")
    public ShownLevel.Proposal appeal(@PathParam("id") UUID id, Said said) {
        appealing.appeal(id, said.text());
        return shown(id);
    }

    @POST
    @Path("{id}/appeal/answer")
    public ShownLevel.Proposal answer(@PathParam("id") UUID id, Answer said) {
        appealing.answer(id, said.granted(), said.text());
        return shown(id);
    }

    private ShownLevel.Proposal shown(UUID id) {
        return ShownLevel.Proposal.of(listing.open(id));
    }
}
