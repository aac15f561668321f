package dev.entente.payout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Bank details and tax forms of a partner, over REST. */
@Path("partners/{partner}/payee")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PayeeResource {

    @Inject
    KeepingPayees keeping;

    /** Which form, since when, until when. */
    public record Form(
            @Nullable String kind,
            @Nullable LocalDate receivedOn,
            @Nullable LocalDate validUntil) {}

    /** Why. */
    public record Reason(@Nullable String because) {}

    @GET
    public PayeePage read(@PathParam("partner") UUID partner) {
        return keeping.read(partner);
    }

    /** They wait for a second look. */
    @POST
    @Path("accounts")
    @Consumes(MediaType.APPLICATION_JSON)
    public PayeePage enter(@PathParam("partner") UUID partner, BankDetails details) {
        keeping.enter(partner, details);
        return read(partner);
    }

    @POST
    @Path("accounts/{account}/confirmation")
    public PayeePage confirm(@PathParam("partner") UUID partner, @PathParam("account") UUID account) {
        keeping.confirm(partner, account);
        return read(partner);
    }

    @POST
    @Path("accounts/{account}/refusal")
    @Consumes(MediaType.APPLICATION_JSON)
    public PayeePage refuse(@PathParam("partner") UUID partner, @PathParam("account") UUID account, Reason reason) {
        keeping.refuse(partner, account, reason.because());
        return read(partner);
    }

    @POST
    @Path("tax-forms")
    @Consumes(MediaType.APPLICATION_JSON)
    public PayeePage file(@PathParam("partner") UUID partner, Form form) {
        keeping.file(partner, form.kind(), form.receivedOn(), form.validUntil());
        return read(partner);
    }
}
