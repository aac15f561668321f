package dev.entente.sale;

import dev.entente.api.Amount;
import dev.entente.rest.Cursors;
import dev.entente.rest.Page;
import dev.entente.sale.SaleReport.Kind;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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

    /**
     * A subscription, by the name that your system gave it: whose it is, which partner sold the last part of it, since when and
     * until when (exclusive, or none), its last renewal, whether anything of it runs today, and what was sold of it. Its id
     * is that of one of its sales.
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
            List<ShownPart> parts) {

        static Shown of(Subscription it, LocalDate today) {
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
                            .toList());
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
        return cursors.page("subscriptions", found, most, Subscription::id).map(each -> Shown.of(each, today));
    }

    /** By the id of any of its sales. */
    @GET
    @Path("{id}")
    public Shown open(@PathParam("id") UUID id) {
        return Shown.of(reading.open(id).subscription(), tenant.today());
    }
}
