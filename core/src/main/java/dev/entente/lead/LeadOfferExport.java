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
import org.jspecify.annotations.Nullable;

/** What a partner follows up as a file. */
@Path("lead-offers/export")
@RequestScoped
@Produces(MediaType.WILDCARD)
public class LeadOfferExport {

    @Inject
    ReadingOffers reading;

    /** The newest; so many leave in a day and no more, and the header says how many did not. */
    @GET
    public Response export(@QueryParam("format") @Nullable String format) {
        var taken = reading.export();
        var file = Downloads.of(taken.file(), Format.of(format));
        return Response.fromResponse(file).header("Left-Out", taken.leftOut()).build();
    }
}
