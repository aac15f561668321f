package dev.entente.export;

import dev.entente.sale.SaleFilter;
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

/** Sales as a file, a row for each line; of one kind, of one partner, found by a name, or all. */
@Path("sales/export")
@RequestScoped
@Produces(MediaType.WILDCARD)
public class SaleExport {

    @Inject
    ExportingLists lists;

    @GET
    public Response export(
            @QueryParam("q") @Nullable String typed,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("partner") @Nullable UUID partner,
            @QueryParam("format") @Nullable String format) {
        return Downloads.of(lists.sales(SaleFilter.of(kind, partner, typed)), Format.of(format));
    }
}
