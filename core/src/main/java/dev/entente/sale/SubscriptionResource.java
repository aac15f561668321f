package dev.entente.sale;

import dev.entente.api.Amount;
import dev.entente.rest.Cursors;
import dev.entente.rest.Page;
import dev.entente.sale.ReadingSubscriptions.Renewal;
import dev.entente.sale.SaleReport.Kind;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What customers have, over REST. */
@Path("subscriptions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SubscriptionResource {

    @Inject
    ReadingSubscriptions reading;

    @Inject
    CancellingRenewals cancelling;

    @Inject
    CurrentTenant tenant;

    @Inject
    Cursors cursors;

    /** What a sale put into it of a product line, from when until when (exclusive, or none). */
    public record ShownPart(
            UUID sale,
            Kind kind,
            @Nullable String family,
            LocalDate from,
            @Nullable LocalDate until) {}

    /** When it renews by itself and for how much (none where a person has to say it), and since when that is cancelled. */
    public record ShownRenewal(
            LocalDate on, @Nullable Amount net, @Nullable LocalDate cancelled) {}

    /** The day on which it was cancelled; today where nothing is said. */
    public record Cancellation(@Nullable LocalDate on) {}

    /**
     * A subscription, by the name that your system gave it: whose it is, which partner sold the last part of it, since when and
     * until when (exclusive, or none), its last renewal, whether anything of it runs today, and what was sold of it. Its id
     * is that of one of its sales. The renewal stands with one that is opened by itself.
     */
    public record Shown(
            UUID id,
            String name,
            UUID customer,
            String customerName,
            UUID partner,
            LocalDate since,
            @Nullable LocalDate until,
            @Nullable LocalDate renewed,
            boolean running,
            Amount sold,
            List<ShownPart> parts,
            @Nullable ShownRenewal renewal) {

        static Shown of(Subscription it, LocalDate today, @Nullable Renewal renewal) {
            return new Shown(
                    it.id(),
                    it.name(),
                    it.customerId(),
                    it.customer(),
                    it.partnerId(),
                    it.since(),
                    it.until(),
                    it.renewed(),
                    it.runsOn(today),
                    it.sold(),
                    it.parts().stream()
                            .map(part ->
                                    new ShownPart(part.saleId(), part.kind(), part.family(), part.from(), part.until()))
                            .toList(),
                    renewal == null ? null : new ShownRenewal(renewal.on(), renewal.net(), renewal.cancelled()));
        }
    }

    /** Of all partners, or those of which one sold something. */
    @GET
    public Page<Shown> list(
            @QueryParam("partner") @Nullable UUID partner,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        int most = Cursors.limit(limit);
        var behind = cursors.afterOrFirst("subscriptions", cursor);
        var found = reading.after(behind, partner, most + 1);
        var today = tenant.today();
        return cursors.page("subscriptions", found, most, Subscription::id).map(each -> Shown.of(each, today, null));
    }

    /** By the id of any of its sales. */
    @GET
    @Path("{id}")
    public Shown open(@PathParam("id") UUID id) {
        var page = reading.open(id);
        return Shown.of(page.subscription(), tenant.today(), page.renewal());
    }

    /** Cancels the renewal of a subscription that renews by itself; a later term is not concerned. */
    @PUT
    @Path("{id}/cancellation")
    public void cancel(@PathParam("id") UUID id, Cancellation cancellation) {
        cancelling.cancel(id, cancellation.on());
    }

    /** Lets it renew after all. */
    @DELETE
    @Path("{id}/cancellation")
    public void resume(@PathParam("id") UUID id) {
        cancelling.resume(id);
    }
}
