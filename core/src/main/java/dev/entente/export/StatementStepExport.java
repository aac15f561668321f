package dev.entente.export;

import dev.entente.table.Downloads;
import dev.entente.table.Format;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The lines of a statement with the steps of each, as a file. */
@Path("statements/{id}/steps/export")
@RequestScoped
@Produces(MediaType.WILDCARD)
public class StatementStepExport {

    @Inject
    ExportingLists lists;

    @GET
    public Response export(@PathParam("id") UUID id, @QueryParam("format") @Nullable String format) {
        return Downloads.of(lists.steps(id), Format.of(format));
    }
}
