package dev.entente.export;

import dev.entente.program.AskedPartners;
import dev.entente.table.Downloads;
import dev.entente.table.Format;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** Partners as a file. */
@Path("partners/export")
@RequestScoped
@Produces(MediaType.WILDCARD)
public class PartnerExport {

    @Inject
    ExportingLists lists;

    @GET
    public Response export(@BeanParam AskedPartners asked, @QueryParam("format") @Nullable String format) {
        return Downloads.of(lists.partners(asked.filter()), Format.of(format));
    }
}
