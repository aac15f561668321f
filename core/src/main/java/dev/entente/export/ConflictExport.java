package dev.entente.export;

import dev.entente.conflict.ConflictFilter;
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
import org.jspecify.annotations.Nullable;

/** Cases as a file. */
@Path("conflicts/export")
@RequestScoped
@Produces(MediaType.WILDCARD)
public class ConflictExport {

    @Inject
    ExportingConflicts exporting;

    @GET
    public Response export(
            @QueryParam("state") @Nullable String state,
            @QueryParam("about") @Nullable String about,
            @QueryParam("q") @Nullable String typed,
            @QueryParam("format") @Nullable String format) {
        return Downloads.of(exporting.conflicts(ConflictFilter.of(state, about, typed)), Format.of(format));
    }
}
