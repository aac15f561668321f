package dev.entente.export;

import dev.entente.application.ApplicationFilter;
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

/** Applications as a file. */
@Path("applications/export")
@RequestScoped
@Produces(MediaType.WILDCARD)
public class ApplicationExport {

    @Inject
    ExportingRecruits exporting;

    @GET
    public Response export(
            @QueryParam("q") @Nullable String typed,
            @QueryParam("state") @Nullable String state,
            @QueryParam("program") @Nullable String program,
            @QueryParam("format") @Nullable String format) {
        return Downloads.of(
                exporting.applications(ApplicationFilter.of(state, program, null, typed)), Format.of(format));
    }
}
