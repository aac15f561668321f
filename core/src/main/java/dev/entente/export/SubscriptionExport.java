package dev.entente.export;

import dev.entente.sale.SubscriptionFilter;
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

/** Subscriptions as a file; in one state, of which one partner sold something, found by a name, or all. */
@Path("subscriptions/export")
@RequestScoped
@Produces(MediaType.WILDCARD)
public class SubscriptionExport {

    @Inject
    ExportingLists lists;

    @GET
    public Response export(
            @QueryParam("q") @Nullable String typed,
            @QueryParam("state") @Nullable String state,
            @QueryParam("partner") @Nullable UUID partner,
            @QueryParam("format") @Nullable String format) {
        return Downloads.of(lists.subscriptions(SubscriptionFilter.of(state, partner, typed)), Format.of(format));
    }
}
