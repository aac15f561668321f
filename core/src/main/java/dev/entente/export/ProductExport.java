package dev.entente.export;

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

/** Products as a file. */
@Path("products/export")
@RequestScoped
@Produces(MediaType.WILDCARD)
public class ProductExport {

    @Inject
    ExportingLists lists;

    @GET
    public Response export(@QueryParam("format") @Nullable String format) {
        return Downloads.of(lists.products(), Format.of(format));
    }
}
