package dev.entente.export;

import dev.entente.prospect.ProspectFilter;
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

/** Prospects as a file. */
@Path("prospects/export")
@RequestScoped
@Produces(MediaType.WILDCARD)
public class ProspectExport {

    @Inject
    ExportingRecruits exporting;

    @GET
    public Response export(
            @QueryParam("q") @Nullable String typed,
            @QueryParam("state") @Nullable String state,
            @QueryParam("source") @Nullable String source,
            @QueryParam("format") @Nullable String format) {
        return Downloads.of(exporting.prospects(ProspectFilter.of(state, source, typed)), Format.of(format));
    }
}
