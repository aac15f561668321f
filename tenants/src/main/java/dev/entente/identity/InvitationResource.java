package dev.entente.identity;

import dev.entente.rest.Cursors;
import dev.entente.rest.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Invitations that wait for an answer, over REST. */
@Path("invitations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class InvitationResource {

    private static final String LIST = "invitations";

    @Inject
    ManagingInvitations managing;

    @Inject
    Cursors cursors;

    /** An invitation as it stands; its link is in the letter alone. */
    public record Waiting(
            UUID id,
            String email,
            String name,
            Set<Role> roles,
            @Nullable UUID partner,
            String organisation,
            Instant invitedAt) {

        static Waiting of(InvitationRow row) {
            return new Waiting(
                    row.id(),
                    row.email(),
                    row.name(),
                    row.roles(),
                    row.partnerId(),
                    row.organisation(),
                    row.invitedAt());
        }
    }

    @GET
    public Page<Waiting> list(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        int most = Cursors.limit(limit);
        var rows = managing.after(cursors.after(LIST, cursor), most + 1);
        return cursors.page(LIST, rows, most, InvitationRow::id).map(Waiting::of);
    }

    @GET
    @Path("{id}")
    public Waiting open(@PathParam("id") UUID id) {
        return Waiting.of(managing.open(id));
    }

    /** Sends the letter again, with another link. */
    @POST
    @Path("{id}/renewal")
    public Waiting renew(@PathParam("id") UUID id) {
        managing.renew(id);
        return Waiting.of(managing.open(id));
    }

    /** Takes it back. */
    @DELETE
    @Path("{id}")
    public void withdraw(@PathParam("id") UUID id) {
        managing.withdraw(id);
    }
}
