package dev.entente.distribution;

import dev.entente.rest.ETags;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What distributors see of the partners under them, over REST. */
@Path("distribution-terms")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DistributionTermsResource {

    @Inject
    PuttingUnder putting;

    @Inject
    ETags tags;

    /** Whether they see what each sold; names and how many there are they see in any case. */
    public record Shown(boolean sums) {}

    @GET
    public Response read() {
        return tags.tagged(new Shown(putting.showsSums()));
    }

    @PUT
    public Response set(Shown said, @Context HttpHeaders headers) {
        tags.check(headers, new Shown(putting.showsSums()));
        putting.showSums(said.sums());
        return read();
    }
}
