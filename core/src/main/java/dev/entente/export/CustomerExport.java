package dev.entente.export;

import dev.entente.customer.AskedCustomers;
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

/** Customers as a file. */
@Path("customers/export")
@RequestScoped
@Produces(MediaType.WILDCARD)
public class CustomerExport {

    @Inject
    ExportingCustomers exporting;

    @GET
    public Response export(@BeanParam AskedCustomers asked, @QueryParam("format") @Nullable String format) {
        return Downloads.of(exporting.customers(asked.filter()), Format.of(format));
    }
}
