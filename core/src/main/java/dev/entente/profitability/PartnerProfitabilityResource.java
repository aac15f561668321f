package dev.entente.profitability;

import dev.entente.table.Downloads;
import dev.entente.table.Format;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a partnership is worth to one partner, over REST; nothing is kept. */
@Path("partners/{partner}/profitability/{program}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PartnerProfitabilityResource {

    @Inject
    ForecastingProfit forecasting;

    @POST
    public ShownCase forecast(
            @PathParam("partner") UUID partner, @PathParam("program") String program, AskedBusiness asked) {
        return ShownCase.of(forecasting.of(partner, program, asked));
    }

    /** The same as a file, with all that was assumed. */
    @POST
    @Path("export")
    @Produces(MediaType.WILDCARD)
    public Response export(
            @PathParam("partner") UUID partner,
            @PathParam("program") String program,
            @QueryParam("format") @Nullable String format,
            AskedBusiness asked) {
        return Downloads.of(CaseSheet.of(forecasting.of(partner, program, asked)), Format.of(format));
    }
}
