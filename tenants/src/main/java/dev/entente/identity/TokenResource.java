package dev.entente.identity;

import dev.entente.credential.Tokens;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** API tokens over REST. There is no way to change one: make another, and revoke this one. */
@Path("tokens")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TokenResource {

    private static final int USUAL_DAYS = 365;

    @Inject
    CreatingTokens creating;

    @Inject
    RevokingTokens revoking;

    /** A token to make; without days it lasts a year. */
    public record Wanted(
            String name, Set<String> permissions, @Nullable Integer days) {}

    /** The tokens of the own side, without what they are. */
    public record Listed(List<Tokens.Listed> items) {}

    @GET
    public Listed list() {
        return new Listed(revoking.list());
    }

    @POST
    public Response create(Wanted wanted, @Context UriInfo address) {
        int days = wanted.days() == null ? USUAL_DAYS : wanted.days();
        var made = creating.create(new CreatingTokens.Wish(wanted.name(), wanted.permissions(), days));
        var location =
                address.getAbsolutePathBuilder().path(made.id().toString()).build();
        return Response.created(location).entity(made).build();
    }

    @DELETE
    @Path("{id}")
    public void revoke(@PathParam("id") UUID id) {
        revoking.revoke(id);
    }
}
