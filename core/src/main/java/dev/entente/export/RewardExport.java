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

/** Rewards as a file, with what each tier has. */
@Path("rewards/export")
@RequestScoped
@Produces(MediaType.WILDCARD)
public class RewardExport {

    @Inject
    ExportingRewards lists;

    @GET
    public Response export(@QueryParam("format") @Nullable String format) {
        return Downloads.of(lists.rewards(), Format.of(format));
    }
}
