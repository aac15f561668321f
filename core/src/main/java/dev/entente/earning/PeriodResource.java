package dev.entente.earning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.YearMonth;

/** Closing months over REST. */
@Path("periods")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PeriodResource {

    @Inject
    ClosingPeriods closing;

    /** A month, such as 2026-03. */
    public record Month(YearMonth period) {}

    /** How many results are new or changed. */
    public record Closed(YearMonth period, int changed) {}

    @POST
    public Closed close(Month month) {
        return new Closed(month.period(), closing.close(month.period()));
    }
}
