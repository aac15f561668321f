package dev.entente.view;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The caller's own views of lists over REST. */
@Path("views")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ViewResource {

    @Inject
    KeepingViews keeping;

    /** A list's name in its address, the view's own name, and the list's parameters with the values of which any is asked for. */
    public record Described(
            String list, String name, @Nullable Map<String, List<String>> filter) {}

    /** Another name. */
    public record Renamed(String name) {}

    /** A view as it is kept. */
    public record Shown(UUID id, String list, String name, Map<String, List<String>> filter) {

        static Shown of(SavedView view) {
            return new Shown(view.id(), view.list(), view.name(), view.filter());
        }
    }

    @GET
    public Page<Shown> list(@QueryParam("list") @Nullable String list) {
        return new Page<>(list == null ? keeping.all() : keeping.of(list), null).map(Shown::of);
    }

    @POST
    public Response save(Described said) {
        var filter = said.filter();
        var view = keeping.save(said.list(), said.name(), filter == null ? Map.of() : filter);
        return Response.status(Response.Status.CREATED).entity(Shown.of(view)).build();
    }

    @PUT
    @Path("{id}")
    public Shown rename(@PathParam("id") UUID id, Renamed said) {
        return Shown.of(keeping.rename(id, said.name()));
    }

    @DELETE
    @Path("{id}")
    public void remove(@PathParam("id") UUID id) {
        keeping.remove(id);
    }
}
