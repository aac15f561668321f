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
import org.jspecify.annotations.Nullable;

/** What a program is worth to any partner in it, over REST, for the vendor; nothing is kept. */
@Path("program/{code}/profitability")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProgramProfitabilityResource {

    @Inject
    ForecastingProfit forecasting;

    @POST
    public ShownCase forecast(@PathParam("code") String code, AskedBusiness asked) {
        return ShownCase.of(forecasting.of(code, asked));
    }

    /** The same as a file, with all that was assumed. */
    @POST
    @Path("export")
    @Produces(MediaType.WILDCARD)
    public Response export(
            @PathParam("code") String code, @QueryParam("format") @Nullable String format, AskedBusiness asked) {
        return Downloads.of(CaseSheet.of(forecasting.of(code, asked)), Format.of(format));
    }
}
