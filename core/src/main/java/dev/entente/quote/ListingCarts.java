package dev.entente.quote;

import dev.entente.api.Unit;
import dev.entente.identity.Internal;
import dev.entente.pricebook.Buying;
import dev.entente.pricebook.FindingPrices;
import dev.entente.pricebook.PricesFound;
import dev.entente.pricebook.Wanted;
import dev.entente.program.RatePolicy;
import dev.entente.quote.Basis.Listed;
import dev.entente.rate.FindingRates;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds what price books ask for the lines of a cart. A book in the cart's currency goes first; where there is none, prices in
 * the vendor's own currency are converted, if the program says how.
 */
@Internal
@ApplicationScoped
class ListingCarts {

    @Inject
    FindingPrices prices;

    @Inject
    FindingRates rates;

    @Inject
    CurrentTenant tenant;

    /** What was found, the lines with it, and by what that was converted (null: it was not). */
    record Priced(
            PricesFound found,
            List<Listed> listed,
            @Nullable QuotedRate rate) {}

    /** Opened is the day of the deal that it is for. */
    Priced list(
            Cart cart, LocalDate day, @Nullable String tier, @Nullable RatePolicy policy, @Nullable LocalDate opened) {
        var buying =
                new Buying(cart.partnerId(), cart.motion(), tier, cart.region(), cart.unit(), day, cart.subscribed());
        var wanted = cart.lines().stream()
                .map(line -> new Wanted(line.sku(), line.quantity(), line.term()))
                .toList();
        var found = prices.find(buying, wanted);
        if (policy == null || found.choice().book() != null) return new Priced(found, Listing.of(cart, found), null);
        var own = Unit.currency(tenant.get().currency().getCurrencyCode());
        if (own.equals(cart.unit())) return new Priced(found, Listing.of(cart, found), null);
        var others = prices.find(buying.in(own), wanted);
        if (others.choice().book() == null) return new Priced(found, Listing.of(cart, found), null);
        return converted(cart, others, own, policy, policy.on(day, opened));
    }

    private Priced converted(Cart cart, PricesFound found, Unit own, RatePolicy policy, LocalDate on) {
        var listed = Listing.of(cart, found);
        return conversion(policy, own, cart.unit(), on)
                .map(by -> new Priced(found, Listing.converted(listed, by), by.by()))
                .orElseGet(() -> {
                    var missing = FindingRates.missing(own, cart.unit(), on, policy.oldest(), policy.source());
                    return new Priced(found, Listing.unrated(listed, missing.detail()), null);
                });
    }

    private Optional<Conversion> conversion(RatePolicy policy, Unit from, Unit to, LocalDate on) {
        var fixed = policy.fixed(from, to, on);
        if (fixed.isPresent()) return Optional.of(Conversion.fixed(fixed.get(), from, to, on));
        return rates.find(List.of(from), to, on, policy.oldest(), policy.source())
                .getOrDefault(from, Optional.empty())
                .map(rate -> Conversion.dated(rate, policy, on));
    }
}
