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
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What periods that still go on have brought so far, as a file. */
@Path("accruals/export")
@RequestScoped
@Produces(MediaType.WILDCARD)
public class AccrualExport {

    @Inject
    ExportingLists lists;

    @GET
    public Response export(
            @QueryParam("partner") @Nullable UUID partner,
            @QueryParam("on") @Nullable LocalDate on,
            @QueryParam("format") @Nullable String format) {
        return Downloads.of(lists.accruals(on, partner), Format.of(format));
    }
}
