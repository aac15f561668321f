package dev.entente.export;

import dev.entente.deal.DealFilter;
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

/** Deals as a file. */
@Path("deals/export")
@RequestScoped
@Produces(MediaType.WILDCARD)
public class DealExport {

    @Inject
    ExportingLists lists;

    @GET
    public Response export(
            @QueryParam("q") @Nullable String typed,
            @QueryParam("stage") @Nullable String stage,
            @QueryParam("partner") @Nullable UUID partner,
            @QueryParam("motion") @Nullable String motion,
            @QueryParam("format") @Nullable String format) {
        return Downloads.of(lists.deals(DealFilter.of(stage, partner, motion, typed)), Format.of(format));
    }
}
