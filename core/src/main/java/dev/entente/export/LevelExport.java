package dev.entente.export;

import dev.entente.level.LevelFilter;
import dev.entente.table.Downloads;
import dev.entente.table.Format;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What reviews propose about levels, as a file. */
@Path("level-proposals/export")
@RequestScoped
@Produces(MediaType.WILDCARD)
public class LevelExport {

    @Inject
    ExportingLists lists;

    @GET
    public Response export(
            @QueryParam("q") @Nullable String typed,
            @QueryParam("state") @Nullable String state,
            @QueryParam("program") @Nullable String program,
            @QueryParam("partner") @Nullable UUID partner,
            @QueryParam("format") @Nullable String format) {
        var filter = new LevelFilter(LevelFilter.states(state), program, partner, typed);
        return Downloads.of(lists.levels(filter), Format.of(format));
    }
}
