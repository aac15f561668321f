package dev.entente.payout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jspecify.annotations.Nullable;

/** Bank details and tax forms of a partner, over REST. */
@Path("partners/{partner}/payee")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PayeeResource {

    @Inject
    KeepingPayees keeping;

    @Inject
    KeepingTaxForms forms;

    @Inject
    HandingInTaxForms handing;

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
        forms.file(partner, form.kind(), form.receivedOn(), form.validUntil());
        return read(partner);
    }

    /** The body is the file itself: a PDF or a picture. It waits for a second look. */
    @POST
    @Path("tax-forms/file")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public PayeePage handIn(
            @PathParam("partner") UUID partner,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("until") @Nullable LocalDate until,
            @QueryParam("name") @Nullable String name,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    InputStream file) {
        handing.handIn(partner, kind, until, name, file);
        return read(partner);
    }

    @POST
    @Path("tax-forms/{form}/confirmation")
    public PayeePage confirmForm(@PathParam("partner") UUID partner, @PathParam("form") UUID form) {
        forms.confirm(partner, form);
        return read(partner);
    }

    @POST
    @Path("tax-forms/{form}/refusal")
    @Consumes(MediaType.APPLICATION_JSON)
    public PayeePage refuseForm(@PathParam("partner") UUID partner, @PathParam("form") UUID form, Reason reason) {
        forms.refuse(partner, form, reason.because());
        return read(partner);
    }
}
