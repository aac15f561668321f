package dev.entente.lead;

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

/** The vendor's leads as a file. */
@Path("leads/export")
@RequestScoped
@Produces(MediaType.WILDCARD)
public class LeadExport {

    @Inject
    ExportingLeads exporting;

    /** Whom they are about is in it, and that it was taken out stands in the log of each. */
    @GET
    public Response export(
            @QueryParam("state") @Nullable String state,
            @QueryParam("partner") @Nullable UUID partner,
            @QueryParam("hot") @Nullable Boolean hot,
            @QueryParam("q") @Nullable String typed,
            @QueryParam("format") @Nullable String format) {
        return Downloads.of(exporting.sheet(LeadFilter.of(state, partner, hot, typed)), Format.of(format));
    }
}
