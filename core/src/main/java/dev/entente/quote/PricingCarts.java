package dev.entente.quote;

import dev.entente.deal.ReadingDeals;
import dev.entente.identity.Requires;
import dev.entente.partner.ReadingPartners;
import dev.entente.plugin.Models;
import dev.entente.problem.Problem;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.UUID;

/** Says what a cart costs, step by step, and keeps nothing. A partner's member asks for that partner alone. */
@ApplicationScoped
public class PricingCarts {

    @Inject
    GatheringBasis gathering;

    @Inject
    ReadingDeals deals;

    @Inject
    ReadingPartners partners;

    @Inject
    Models models;

    @Requires(QuotePermissions.MAKE)
    public PricedCart price(Cart asked) {
        var cart = own(asked);
        var gathered = gathering.of(cart);
        var basis = gathered.basis();
        return new PricedCart(
                basis.day(),
                basis.day().plusDays(gathered.valid()),
                basis.unit(),
                basis.program(),
                basis.version(),
                Prices.of(basis, models::pricing),
                gathered.findings(),
                basis.text());
    }

    /** The cart as whoever asks may ask for it: a deal in its reach, and its own partner. */
    Cart own(Cart cart) {
        if (cart.dealId() != null) deals.open(cart.dealId());
        var own = Scope.current().partnerId();
        if (own != null) {
            if (cart.partnerId() != null && !cart.partnerId().equals(own)) throw foreign();
            return cart.by(own);
        }
        if (cart.partnerId() != null) refuseUnknown(cart.partnerId());
        return cart;
    }

    private void refuseUnknown(UUID partnerId) {
        Objects.requireNonNull(partners.open(partnerId));
    }

    private static Problem foreign() {
        return Problem.field(QuoteProblem.UNCLEAR_CART, "/partner", "Leave the partner out: prices are your own");
    }
}
