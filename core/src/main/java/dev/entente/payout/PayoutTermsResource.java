package dev.entente.payout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** From which account is paid, and which tax forms are needed, over REST. */
@Path("payout-terms")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PayoutTermsResource {

    @Inject
    SettingPayoutTerms setting;

    @GET
    public PayoutTerms open() {
        return setting.read();
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public PayoutTerms set(PayoutTerms terms) {
        setting.set(terms);
        return open();
    }
}
