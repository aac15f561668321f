package dev.entente.payout;

import dev.entente.payout.ReadingPayouts.BankFile;
import dev.entente.payout.SettlingPayments.Settled;
import dev.entente.rest.Cursors;
import dev.entente.rest.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Payouts over REST. */
@Path("payouts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PayoutResource {

    @Inject
    ReadingPayouts reading;

    @Inject
    MakingPayouts making;

    @Inject
    DecidingPayouts deciding;

    @Inject
    SettlingPayments settling;

    @Inject
    Cursors cursors;

    /** In which currency statements are paid, and on which day (today). */
    public record Wanted(
            @Nullable String currency, @Nullable LocalDate day) {}

    /** Why. */
    public record Reason(@Nullable String because) {}

    /** What was paid: these payments, or all that wait on one day. */
    public record Paid(
            @Nullable List<Settled> payments, @Nullable LocalDate on) {}

    /** How many were not known to be paid. */
    public record Taken(int paid) {}

    /** The day on which it came back, and why. */
    public record Returned(@Nullable LocalDate on, @Nullable String because) {}

    @GET
    public Page<ShownPayout> list(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        int most = Cursors.limit(limit);
        var found = reading.after(cursors.afterOrFirst("payouts", cursor), most + 1);
        return cursors.page("payouts", found, most, ShownPayout::id);
    }

    /** What would be paid, and what would be left out and why. */
    @POST
    @Path("preview")
    @Consumes(MediaType.APPLICATION_JSON)
    public PayoutPreview preview(Wanted wanted) {
        return making.preview(wanted.currency(), wanted.day());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public ShownPayout.Whole make(Wanted wanted) {
        return open(making.make(wanted.currency(), wanted.day()));
    }

    @GET
    @Path("{id}")
    public ShownPayout.Whole open(@PathParam("id") UUID id) {
        return reading.open(id);
    }

    /** By another person than the one who made it. */
    @POST
    @Path("{id}/approval")
    public ShownPayout.Whole approve(@PathParam("id") UUID id) {
        deciding.approve(id);
        return open(id);
    }

    @POST
    @Path("{id}/dropping")
    @Consumes(MediaType.APPLICATION_JSON)
    public ShownPayout.Whole drop(@PathParam("id") UUID id, Reason reason) {
        deciding.drop(id, reason.because());
        return open(id);
    }

    /**
     * For the bank, as ISO 20022 pain.001.001.09; taken again it keeps its message id, and is named as a repeat. Taking it is kept: from
     * then on the bank may have it.
     */
    @POST
    @Path("{id}/pain.001")
    @Produces(MediaType.APPLICATION_XML)
    public Response pain(@PathParam("id") UUID id) {
        return file(reading.pain(id));
    }

    /** The same as a table, which no bank knows again. */
    @POST
    @Path("{id}/table")
    @Produces("text/csv")
    public Response csv(@PathParam("id") UUID id) {
        return file(reading.csv(id));
    }

    private static Response file(BankFile file) {
        return Response.ok(file.text())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.name() + "\"")
                .build();
    }

    @POST
    @Path("{id}/paid")
    @Consumes(MediaType.APPLICATION_JSON)
    public Taken paid(@PathParam("id") UUID id, Paid paid) {
        return new Taken(settling.paid(id, paid.payments(), paid.on()));
    }

    /**
     * A table, as banks give it: the end-to-end id, the day on which it was paid, and, if the bank names them, the amount and its
     * currency, which have to be what the bank was told.
     */
    @POST
    @Path("{id}/paid/upload")
    @Consumes("text/csv")
    public Taken upload(@PathParam("id") UUID id, InputStream table) throws IOException {
        return new Taken(settling.paid(id, PaymentCsv.text(table)));
    }

    /** What the same table would do, row by row. */
    @POST
    @Path("{id}/paid/preview")
    @Consumes("text/csv")
    public BankResult preview(@PathParam("id") UUID id, InputStream table) throws IOException {
        return settling.preview(id, PaymentCsv.text(table));
    }

    @POST
    @Path("{id}/payments/{payment}/return")
    @Consumes(MediaType.APPLICATION_JSON)
    public ShownPayout.Whole returned(@PathParam("id") UUID id, @PathParam("payment") UUID payment, Returned returned) {
        settling.returned(id, payment, returned.on(), returned.because());
        return open(id);
    }
}
