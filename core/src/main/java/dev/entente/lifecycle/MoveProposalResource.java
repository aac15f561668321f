package dev.entente.lifecycle;

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
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What speaks for moving partners, over REST, and deciding it. */
@Path("proposed-moves")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MoveProposalResource {

    private static final String LIST = "proposed-moves";

    @Inject
    ReadingLifecycle reading;

    @Inject
    DecidingMoves deciding;

    @Inject
    Cursors cursors;

    /** A proposal as it stands: open, accepted, declined or outdated. */
    public record Shown(
            UUID id,
            UUID partner,
            String to,
            String because,
            Instant proposedAt,
            String state,
            @Nullable String reason) {

        static Shown of(MoveProposal proposal) {
            return new Shown(
                    proposal.id(),
                    proposal.partnerId(),
                    proposal.to().code(),
                    proposal.because(),
                    proposal.proposedAt(),
                    proposal.course().name().toLowerCase(Locale.ROOT),
                    proposal.reason());
        }
    }

    /** Why, where it is not for what was proposed, and what the partner is told. */
    public record Accepted(
            @Nullable String reason, @Nullable String message) {}

    /** Why not. */
    public record Declined(String reason) {}

    /** Those that wait. */
    @GET
    public Page<Shown> list(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        int most = Cursors.limit(limit);
        var found = reading.open(cursors.after(LIST, cursor), most + 1).stream()
                .map(ReadingLifecycle.Proposed::proposal)
                .toList();
        return cursors.page(LIST, found, most, MoveProposal::id).map(Shown::of);
    }

    @GET
    @Path("{id}")
    public Shown open(@PathParam("id") UUID id) {
        return Shown.of(reading.proposal(id));
    }

    @POST
    @Path("{id}/acceptance")
    public Shown accept(@PathParam("id") UUID id, Accepted said) {
        return Shown.of(deciding.accept(id, said.reason(), said.message()));
    }

    @POST
    @Path("{id}/decline")
    public Shown decline(@PathParam("id") UUID id, Declined said) {
        return Shown.of(deciding.decline(id, said.reason()));
    }
}
