package dev.entente.clock;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Clocks of promises over REST: which run, which have stopped, and how promises were kept. */
@Path("clocks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ClockResource {

    @Inject
    ReadingClocks reading;

    @Inject
    PausingClocks pausing;

    @Inject
    ReadingCompliance compliance;

    @Inject
    Cursors cursors;

    /** Why it stands still; the partner reads it. */
    public record Reason(@Nullable String because) {}

    @GET
    public Page<ShownClock> list(
            @QueryParam("standing") @Nullable String standing,
            @QueryParam("promise") @Nullable UUID promise,
            @QueryParam("side") @Nullable String side,
            @QueryParam("partner") @Nullable UUID partner,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        int most = Cursors.limit(limit);
        var filter = ClockFilter.of(standing, promise, side, partner);
        var found = reading.after(cursors.afterOrFirst("clocks", cursor), filter, most + 1);
        return cursors.page("clocks", found, most, ShownClock::id);
    }

    @GET
    @Path("{id}")
    public ShownClock open(@PathParam("id") UUID id) {
        return reading.open(id);
    }

    /** How promises were kept in a quarter such as 2026-Q4, towards all and towards a partner. */
    @GET
    @Path("compliance")
    public Compliance compliance(
            @QueryParam("quarter") @Nullable String quarter, @QueryParam("partner") @Nullable UUID partner) {
        return compliance.of(quarter, partner);
    }

    @POST
    @Path("{id}/pause")
    @Consumes(MediaType.APPLICATION_JSON)
    public ShownClock pause(@PathParam("id") UUID id, Reason reason) {
        pausing.pause(id, reason.because());
        return open(id);
    }

    /** It goes on with as much time left as there was. */
    @POST
    @Path("{id}/resumption")
    public ShownClock resume(@PathParam("id") UUID id) {
        pausing.resume(id);
        return open(id);
    }
}
