package dev.entente.export;

import dev.entente.pricebook.ReadingBooks.Filter;
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
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a price book says, as a file that an import takes again; all there was and will be, or what holds on a day. */
@Path("price-books/{code}/prices/export")
@RequestScoped
@Produces(MediaType.WILDCARD)
public class PriceExport {

    @Inject
    ExportingLists lists;

    @GET
    public Response export(
            @PathParam("code") String code,
            @QueryParam("family") @Nullable String family,
            @QueryParam("day") @Nullable LocalDate day,
            @QueryParam("format") @Nullable String format) {
        var filter = new Filter("", family == null ? "" : family, day);
        return Downloads.of(lists.prices(code, filter), Format.of(format));
    }
}
