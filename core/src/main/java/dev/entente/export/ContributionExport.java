package dev.entente.export;

import dev.entente.contribution.Dimension;
import dev.entente.contribution.ReadingContribution;
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

/** What partners, programs or motions left the vendor, as a file; a row for the total where nothing else is asked for. */
@Path("contribution/export")
@RequestScoped
@Produces(MediaType.WILDCARD)
public class ContributionExport {

    @Inject
    ExportingContribution lists;

    @Inject
    ReadingContribution reading;

    @GET
    public Response export(
            @QueryParam("by") @Nullable String by,
            @QueryParam("from") @Nullable String from,
            @QueryParam("until") @Nullable String until,
            @QueryParam("format") @Nullable String format) {
        return Downloads.of(lists.by(Dimension.of(by), reading.span(from, until)), Format.of(format));
    }
}
