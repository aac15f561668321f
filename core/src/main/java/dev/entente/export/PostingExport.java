package dev.entente.export;

import dev.entente.ledger.AsOf;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The ledger as a file; through a day, as it was known at a moment, or all of it. */
@Path("postings/export")
@RequestScoped
@Produces(MediaType.WILDCARD)
public class PostingExport {

    @Inject
    ExportingLists lists;

    @GET
    public Response export(
            @QueryParam("partner") @Nullable UUID partner,
            @QueryParam("on") @Nullable LocalDate on,
            @QueryParam("known") @Nullable Instant known,
            @QueryParam("format") @Nullable String format) {
        return Downloads.of(lists.postings(partner, new AsOf(on, known)), Format.of(format));
    }
}
