package dev.entente.refresh;

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

/** Programs that are looked through each quarter, over REST. */
@Path("program-refreshes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RefreshResource {

    @Inject
    ReadingRefreshes reading;

    @Inject
    ClosingRefreshes closing;

    @Inject
    Cursors cursors;

    /** A program by its code, and a quarter that has begun, such as 2026-Q4 (left out: the one that runs). */
    public record Asked(String program, @Nullable String quarter) {}

    /** What matters in the next quarter, if anything is said of it. */
    public record Drafted(@Nullable String priorities) {}

    /** Why nothing changes, and what matters in the next quarter, if anything is said of it. */
    public record Unchanged(String word, @Nullable String priorities) {}

    @GET
    public Page<ShownRefresh> list(
            @QueryParam("program") @Nullable String program,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        int most = Cursors.limit(limit);
        var found = reading.after(cursors.after("program-refreshes", cursor), program, most + 1);
        return cursors.page(
                        "program-refreshes", found, most, row -> row.refresh().id())
                .map(ShownRefresh::of);
    }

    /** Begins one before the program asks for it; one that is there stays as it is. */
    @POST
    public ShownRefresh.Whole begin(Asked asked) {
        return whole(closing.open(asked.program(), asked.quarter()).id());
    }

    /** With the figures of the quarter and of the one before it, what ends, and what was to matter. */
    @GET
    @Path("{id}")
    public ShownRefresh.Whole open(@PathParam("id") UUID id) {
        return whole(id);
    }

    /** Closes it by a draft, which is begun with the newest version. */
    @POST
    @Path("{id}/draft")
    public ShownRefresh.Whole draft(@PathParam("id") UUID id, Drafted drafted) {
        return whole(closing.draft(id, drafted.priorities()).id());
    }

    /** Closes it by the word that nothing changes. */
    @POST
    @Path("{id}/unchanged")
    public ShownRefresh.Whole nothing(@PathParam("id") UUID id, Unchanged unchanged) {
        return whole(
                closing.nothing(id, unchanged.word(), unchanged.priorities()).id());
    }

    private ShownRefresh.Whole whole(UUID id) {
        return ShownRefresh.Whole.of(reading.open(id));
    }
}
