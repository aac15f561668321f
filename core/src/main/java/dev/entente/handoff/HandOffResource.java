package dev.entente.handoff;

import dev.entente.rest.Cursors;
import dev.entente.rest.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Deals that went from one side to the other, over REST. */
@Path("hand-offs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class HandOffResource {

    @Inject
    ReadingHandOffs reading;

    @Inject
    KeepingHandOffs keeping;

    @Inject
    Cursors cursors;

    /** What is known of the deal, and whom to speak to. */
    public record Summary(@Nullable String words) {}

    /** On which day the customer was spoken to, and what came of it. */
    public record Call(@Nullable LocalDate on, @Nullable String note) {}

    @GET
    public Page<ShownHandOff> list(
            @QueryParam("partner") @Nullable UUID partner,
            @QueryParam("deal") @Nullable UUID deal,
            @QueryParam("standing") @Nullable String standing,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        int most = Cursors.limit(limit);
        var filter = HandOffFilter.of(standing, partner, deal);
        var found = reading.after(cursors.afterOrFirst("hand-offs", cursor), filter, most + 1);
        return cursors.page("hand-offs", found, most, ShownHandOff::id);
    }

    @GET
    @Path("{id}")
    public ShownHandOff open(@PathParam("id") UUID id) {
        return reading.open(id);
    }

    /** By the side that gave the deal; said again, it replaces what was said before. */
    @PUT
    @Path("{id}/summary")
    public ShownHandOff sumUp(@PathParam("id") UUID id, Summary said) {
        keeping.sumUp(id, said.words());
        return open(id);
    }

    /** By the side that got the deal. */
    @PUT
    @Path("{id}/call")
    public ShownHandOff call(@PathParam("id") UUID id, Call said) {
        keeping.call(id, said.on(), said.note());
        return open(id);
    }
}
