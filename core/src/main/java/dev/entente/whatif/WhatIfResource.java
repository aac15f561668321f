package dev.entente.whatif;

import dev.entente.problem.Problem;
import dev.entente.rest.Cursors;
import dev.entente.rest.Page;
import dev.entente.table.Downloads;
import dev.entente.table.Format;
import dev.entente.whatif.WhatIf.Levels;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Drafts tried on what happened, over REST. How far one is, is its job's to say, and stopping it is stopping that. */
@Path("what-ifs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class WhatIfResource {

    @Inject
    StartingWhatIfs starting;

    @Inject
    ReadingWhatIfs reading;

    @Inject
    DiscardingWhatIfs discarding;

    @Inject
    WhatIfSheet sheet;

    @Inject
    Cursors cursors;

    /**
     * Which draft, from which day through which (left out: the year up to yesterday), and which levels partners have in it:
     * "kept", those that they had (also if left out), or "tried", those that the draft would have given them.
     */
    public record Asked(
            @Nullable UUID draft,
            @Nullable LocalDate from,
            @Nullable LocalDate through,
            @Nullable String levels) {

        @Nullable
        Levels asked() {
            return switch (levels) {
                case null -> null;
                case "kept" -> Levels.KEPT;
                case "tried" -> Levels.TRIED;
                default -> throw Problem.field(WhatIfProblem.UNCLEAR_WHAT_IF, "/levels", "Say \"kept\" or \"tried\"");
            };
        }
    }

    @POST
    public Response start(Asked asked, @Context UriInfo address) {
        if (asked.draft() == null)
            throw Problem.field(WhatIfProblem.UNCLEAR_WHAT_IF, "/draft", "Name the draft that is to be tried");
        var whatIf = starting.start(asked.draft(), asked.from(), asked.through(), asked.asked());
        var location =
                address.getAbsolutePathBuilder().path(whatIf.id().toString()).build();
        return Response.accepted(ShownWhatIf.of(whatIf)).location(location).build();
    }

    @GET
    public Page<ShownWhatIf> list(
            @QueryParam("draft") @Nullable UUID draft,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        int most = Cursors.limit(limit);
        var list = "what-ifs " + draft;
        var found = reading.after(cursors.after(list, cursor), draft, most + 1);
        return cursors.page(list, found, most, WhatIf::id).map(ShownWhatIf::of);
    }

    @GET
    @Path("{id}")
    public ShownWhatIf.Whole open(@PathParam("id") UUID id) {
        return ShownWhatIf.Whole.of(reading.open(id));
    }

    @DELETE
    @Path("{id}")
    public void discard(@PathParam("id") UUID id) {
        discarding.discard(id);
    }

    /** Of each partner that it says something of, in each unit; not before its work has ended. */
    @GET
    @Path("{id}/partners")
    public Page<ShownWhatIf.Partner> partners(
            @PathParam("id") UUID id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        int most = Cursors.limit(limit);
        var list = "what-if partners " + id;
        var found = reading.partnersAfter(id, cursors.after(list, cursor), most + 1);
        return cursors.page(list, found, most, row -> row.outcome().id()).map(ShownWhatIf.Partner::of);
    }

    /** Why, and the results that change most, as they are and as they would be. */
    @GET
    @Path("{id}/partners/{partner}")
    public ShownWhatIf.OfPartner partner(@PathParam("id") UUID id, @PathParam("partner") UUID partner) {
        return ShownWhatIf.OfPartner.of(reading.partner(id, partner));
    }

    @GET
    @Path("{id}/export")
    @Produces(MediaType.WILDCARD)
    public Response export(@PathParam("id") UUID id, @QueryParam("format") @Nullable String format) {
        return Downloads.of(sheet.of(id), Format.of(format));
    }
}
