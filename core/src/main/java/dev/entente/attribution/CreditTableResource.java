package dev.entente.attribution;

import dev.entente.rest.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The credit table over REST, the same for both sides. */
@Path("credit-table")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CreditTableResource {

    @Inject
    ReadingCreditTable reading;

    /** How each program in force credits sales, in words: the levels in their order, and influence beside them. */
    @GET
    public Page<CreditTable> list() {
        return new Page<>(reading.list(), null);
    }
}
