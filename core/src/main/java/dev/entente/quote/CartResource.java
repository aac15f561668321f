package dev.entente.quote;

import dev.entente.tenant.Presumption;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What a cart costs, over REST; nothing is kept. */
@Path("cart-prices")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CartResource {

    @Inject
    PricingCarts pricing;

    @POST
    public ShownQuote.Priced price(AskedCart asked) {
        var cart = asked.cart();
        // Whoever has a deal is asked about it first.
        var priced = cart.dealId() == null ? Presumption.reading(() -> pricing.price(cart)) : pricing.price(cart);
        return ShownQuote.Priced.of(priced);
    }
}
