package dev.entente.export;

import dev.entente.milestone.MilestoneFilter;
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

/** Milestones as a file; of one partner, withdrawn or not, found by a name, or all. */
@Path("milestones/export")
@RequestScoped
@Produces(MediaType.WILDCARD)
public class MilestoneExport {

    @Inject
    ExportingLists lists;

    @GET
    public Response export(
            @QueryParam("q") @Nullable String typed,
            @QueryParam("withdrawn") @Nullable Boolean withdrawn,
            @QueryParam("partner") @Nullable UUID partner,
            @QueryParam("format") @Nullable String format) {
        return Downloads.of(lists.milestones(new MilestoneFilter(withdrawn, partner, typed)), Format.of(format));
    }
}
