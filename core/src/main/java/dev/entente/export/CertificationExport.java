package dev.entente.export;

import dev.entente.enablement.ReadingCertifications.Filter;
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

/** Certifications as a file that an import takes again; of one partner, one path, or all. */
@Path("certifications/export")
@RequestScoped
@Produces(MediaType.WILDCARD)
public class CertificationExport {

    @Inject
    ExportingLists lists;

    @GET
    public Response export(
            @QueryParam("partner") @Nullable UUID partner,
            @QueryParam("path") @Nullable String path,
            @QueryParam("format") @Nullable String format) {
        return Downloads.of(lists.certifications(new Filter(partner, path, null)), Format.of(format));
    }
}
