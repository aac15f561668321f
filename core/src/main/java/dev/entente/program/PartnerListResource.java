package dev.entente.program;

import dev.entente.partner.Partner;
import dev.entente.partner.PartnerResource.Shown;
import dev.entente.rest.Cursors;
import dev.entente.rest.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;

/** The list of partners over REST, by all that the list on screen can be filtered by. A page goes on with its own filter only. */
@Path("partners")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PartnerListResource {

    @Inject
    ListingPartners listing;

    @Inject
    Cursors cursors;

    @GET
    public Page<Shown> list(
            @BeanParam AskedPartners asked,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        int most = Cursors.limit(limit);
        var filter = asked.filter();
        var list = "partners " + filter.words();
        var found = listing.after(cursors.after(list, cursor), filter, most + 1);
        return cursors.page(list, found, most, Partner::id).map(Shown::of);
    }
}
