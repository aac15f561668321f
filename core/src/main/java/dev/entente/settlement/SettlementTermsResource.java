package dev.entente.settlement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What holds for all statements, over REST. */
@Path("settlement-terms")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SettlementTermsResource {

    @Inject
    SettingTerms setting;

    @GET
    public SettlementTerms open() {
        return setting.read();
    }

    /** For statements that are approved from now on. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public SettlementTerms set(SettlementTerms terms) {
        setting.set(terms);
        return open();
    }
}
