package dev.entente.export;

import dev.entente.clock.ClockFilter;
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

/** Clocks of promises as a file. */
@Path("clocks/export")
@RequestScoped
@Produces(MediaType.WILDCARD)
public class ClockExport {

    @Inject
    ExportingLists lists;

    @GET
    public Response export(
            @QueryParam("standing") @Nullable String standing,
            @QueryParam("promise") @Nullable UUID promise,
            @QueryParam("side") @Nullable String side,
            @QueryParam("partner") @Nullable UUID partner,
            @QueryParam("format") @Nullable String format) {
        return Downloads.of(lists.clocks(ClockFilter.of(standing, promise, side, partner)), Format.of(format));
    }
}
