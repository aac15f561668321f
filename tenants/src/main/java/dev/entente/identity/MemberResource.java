package dev.entente.identity;

import dev.entente.rest.Cursors;
import dev.entente.rest.ETags;
import dev.entente.rest.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Members over REST. */
@Path("members")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MemberResource {

    private static final String LIST = "members";

    @Inject
    ReadingMembers reading;

    @Inject
    InvitingMembers inviting;

    @Inject
    ManagingInvitations managing;

    @Inject
    DeactivatingMembers deactivating;

    @Inject
    ChangingRoles changing;

    @Inject
    Cursors cursors;

    @Inject
    ETags tags;

    /** Who is invited; with a partner's id, as one of the partner's. */
    public record Invitee(
            String email,
            String name,
            Set<Role> roles,
            @Nullable UUID partner) {}

    /** A member as it stands. */
    public record Shown(
            UUID id,
            String email,
            String name,
            Set<Role> roles,
            @Nullable UUID partner,
            String organisation,
            boolean active,
            Instant joinedAt) {

        static Shown of(MemberRow row) {
            return new Shown(
                    row.id(),
                    row.email(),
                    row.name(),
                    row.roles(),
                    row.partnerId(),
                    row.organisation(),
                    row.active(),
                    row.joinedAt());
        }
    }

    /** The roles that a member has from now on. */
    public record Assigned(Set<Role> roles) {}

    @GET
    public Page<Shown> list(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        int most = Cursors.limit(limit);
        var rows = reading.after(cursors.after(LIST, cursor), most + 1);
        return cursors.page(LIST, rows, most, MemberRow::id).map(Shown::of);
    }

    @GET
    @Path("{id}")
    public Response open(@PathParam("id") UUID id) {
        return tags.tagged(Shown.of(reading.open(id)));
    }

    @PUT
    @Path("{id}/roles")
    public Response assign(@PathParam("id") UUID id, Assigned assigned, @Context HttpHeaders headers) {
        tags.check(headers, Shown.of(changing.current(id)));
        changing.change(id, assigned.roles());
        return open(id);
    }

    /** Asks somebody in by mail. They are a member once they have accepted; until then there is the invitation. */
    @POST
    public Response invite(Invitee invitee, @Context UriInfo address) {
        var invited =
                inviting.invite(new Invitation(invitee.email(), invitee.name(), invitee.roles(), invitee.partner()));
        var location = address.getBaseUriBuilder()
                .path(InvitationResource.class)
                .path(invited.id().toString())
                .build();
        var shown = InvitationResource.Waiting.of(managing.open(invited.id()));
        return Response.created(location).entity(shown).build();
    }

    /** A letter with a link to another password, in place of the one that was forgotten; a deactivated member is let in again. */
    @POST
    @Path("{id}/invitation")
    public Shown inviteAgain(@PathParam("id") UUID id) {
        inviting.again(id);
        return Shown.of(reading.open(id));
    }

    @POST
    @Path("{id}/deactivation")
    public Shown deactivate(@PathParam("id") UUID id) {
        deactivating.deactivate(id);
        return Shown.of(reading.open(id));
    }
}
