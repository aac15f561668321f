package dev.entente.deal;

import dev.entente.activity.Activity.Place;
import dev.entente.activity.NoteResource;
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
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was said and done on a deal, over REST. */
@Path("deals/{deal}/notes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DealNoteResource {

    private static final String LIST = "deal-notes";

    @Inject
    NotingDeals noting;

    @Inject
    Cursors cursors;

    /** The newest first; as many as are given at once, unless fewer are asked for. */
    @GET
    public Page<NoteResource.Shown> list(
            @PathParam("deal") UUID deal,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        int most = limit == null ? Cursors.MOST : Cursors.limit(limit);
        var behind = cursor == null ? Place.FIRST : Place.read(cursors.textAfter(LIST, cursor));
        var found = noting.on(deal, behind, most + 1);
        return cursors.pageByText(LIST, found, most, each -> each.place().written())
                .map(NoteResource.Shown::of);
    }

    @POST
    public Response record(@PathParam("deal") UUID deal, NoteResource.Described said) {
        var noted = new Noted(said.saidKind(), said.at(), said.words(), said.sharing(), said.details());
        return Response.status(Response.Status.CREATED)
                .entity(NoteResource.Shown.of(noting.note(deal, noted)))
                .build();
    }

    @DELETE
    @Path("{id}")
    public void withdraw(@PathParam("deal") UUID deal, @PathParam("id") UUID id) {
        noting.withdraw(deal, id);
    }
}
