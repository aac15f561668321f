package dev.entente.export;

import dev.entente.rate.ReadingRates.Filter;
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
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Exchange rates as a file: of a source, from a currency, to one, since a day, until one. */
@Path("exchange-rates/export")
@RequestScoped
@Produces(MediaType.WILDCARD)
public class RateExport {

    @Inject
    ExportingRates rates;

    @GET
    public Response export(
            @QueryParam("source") @Nullable String source,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("since") @Nullable LocalDate since,
            @QueryParam("until") @Nullable LocalDate until,
            @QueryParam("format") @Nullable String format) {
        return Downloads.of(rates.rates(Filter.of(source, from, to, since, until)), Format.of(format));
    }
}
