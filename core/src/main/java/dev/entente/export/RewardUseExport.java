package dev.entente.export;

import dev.entente.reward.RewardUse;
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

/** Uses of rewards as a file. */
@Path("reward-uses/export")
@RequestScoped
@Produces(MediaType.WILDCARD)
public class RewardUseExport {

    @Inject
    ExportingRewards lists;

    @GET
    public Response export(
            @QueryParam("partner") @Nullable UUID partner,
            @QueryParam("state") @Nullable String state,
            @QueryParam("format") @Nullable String format) {
        return Downloads.of(lists.uses(partner, RewardUse.State.of(state)), Format.of(format));
    }
}
