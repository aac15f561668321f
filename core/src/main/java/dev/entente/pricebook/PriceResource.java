package dev.entente.pricebook;

import dev.entente.pricebook.PriceBodies.Answer;
import dev.entente.pricebook.PriceBodies.Beside;
import dev.entente.problem.Problem;
import dev.entente.product.ReadingProducts;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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

/** What a buyer would be asked for a product, for the vendor. */
@Path("prices")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PriceResource {

    @Inject
    LookingUpPrices prices;

    @Inject
    ReadingProducts products;

    @Inject
    CurrentTenant tenant;

    /**
     * Of one piece, where so many (1) are bought for a term (once) by such a buyer, in a currency (the own) on a day (today), being a
     * customer since another (new).
     */
    @GET
    @Path("{sku}")
    public Answer find(
            @PathParam("sku") String sku,
            @QueryParam("quantity") @Nullable Integer quantity,
            @QueryParam("term") @Nullable String term,
            @QueryParam("currency") @Nullable String currency,
            @QueryParam("day") @Nullable LocalDate day,
            @QueryParam("partner") @Nullable UUID partner,
            @QueryParam("motion") @Nullable String motion,
            @QueryParam("tier") @Nullable String tier,
            @QueryParam("region") @Nullable String region,
            @QueryParam("subscribed") @Nullable LocalDate subscribed) {
        if (quantity != null && quantity < 1) throw unclear("/quantity", "Ask for at least one piece");
        var own = tenant.get().currency().getCurrencyCode();
        var unit = PriceBodies.unit("/currency", currency == null ? own : currency);
        var wanted = new Wanted(sku, quantity == null ? 1 : quantity, PriceBodies.term("/term", term));
        var buying = new Buying(partner, motion, tier, region, unit, day == null ? tenant.today() : day, subscribed);
        var found = prices.find(buying, List.of(wanted));
        if (!found.products().containsKey(sku)) products.open(sku); // says that there is none
        return Answer.of(found, wanted);
    }

    private static Problem unclear(String at, String says) {
        return Problem.field(PricebookProblem.UNCLEAR_PRICE_QUESTION, at, says);
    }

    /** What each book says of a product itself, on a day (today). */
    @GET
    @Path("{sku}/books")
    public List<Beside> compare(@PathParam("sku") String sku, @QueryParam("day") @Nullable LocalDate day) {
        var beside = prices.compare(sku, day);
        if (beside.isEmpty()) products.open(sku); // says that there is none
        return beside.stream().map(Beside::of).toList();
    }
}
