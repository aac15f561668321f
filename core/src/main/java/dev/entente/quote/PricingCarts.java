package dev.entente.quote;

import dev.entente.deal.ReadingDeals;
import dev.entente.identity.Requires;
import dev.entente.problem.Problem;
import dev.entente.quote.Basis.Listed;
import dev.entente.tenant.CurrentTenant;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Says what a cart costs, step by step, and keeps nothing. A partner's member asks for that partner alone. */
@ApplicationScoped
public class PricingCarts {

    @Inject
    GatheringBasis gathering;

    @Inject
    ReadingDeals deals;

    @Inject
    CurrentTenant tenant;

    @Requires(QuotePermissions.MAKE)
    public PricedCart price(Cart asked) {
        var cart = own(asked);
        var gathered = gathering.of(cart, opened(cart));
        var gave = gathered.basis();
        var lines = Prices.of(gave, gathered.models());
        var basis = gave.with(kept(gave.lines(), lines));
        var priced = new PricedCart(
                basis.day(),
                basis.day().plusDays(gathered.valid()),
                basis.unit(),
                basis.program(),
                gathered.called(),
                basis.version(),
                lines,
                gathered.findings(),
                basis,
                basis.rate(),
                Scope.current().isHome() ? gathered.uncosted() : List.of());
        if (!priced.canBeCounted())
            throw Problem.field(QuoteProblem.UNCLEAR_CART, "/lines", "Together they come to more than can be counted");
        return priced;
    }

    /** What the vendor sells for at least is kept where it decided, or may have decided what a special price is compared with. */
    static List<Listed> kept(List<Listed> listed, List<PricedLine> lines) {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> listed.get(i).least() == null || mayHaveDecided(listed.get(i), lines.get(i))
                        ? listed.get(i)
                        : listed.get(i).atLeast(null))
                .toList();
    }

    private static boolean mayHaveDecided(Listed listed, PricedLine line) {
        return listed.isSpecial() || line.steps().stream().anyMatch(Prices::isLeast);
    }

    private @Nullable LocalDate opened(Cart cart) {
        if (cart.dealId() == null) return null;
        var at = deals.open(cart.dealId()).deal().openedAt();
        return at.atZone(tenant.get().zone()).toLocalDate();
    }

    /** The cart as whoever asks may ask for it: a deal in its reach, and its own partner. */
    Cart own(Cart cart) {
        var own = Scope.current().partnerId();
        if (own != null && cart.partnerId() != null && !cart.partnerId().equals(own)) throw foreign();
        if (own != null) refuseOtherDay(cart);
        var asked = own == null ? cart : cart.by(own);
        refuseOthersDeal(asked);
        return asked;
    }

    /** Prices of other days, and those to come, are the vendor's; and what is offered is offered at the prices of today. */
    void refuseOtherDay(Cart cart) {
        if (cart.day() == null || cart.day().equals(tenant.today())) return;
        throw Problem.field(QuoteProblem.UNCLEAR_CART, "/day", "Leave the day out: prices are those of today");
    }

    private void refuseOthersDeal(Cart cart) {
        if (cart.dealId() == null) return;
        var leads = deals.open(cart.dealId()).deal().partnerId();
        if (Objects.equals(leads, cart.partnerId())) return;
        throw Problem.field(QuoteProblem.UNCLEAR_CART, "/deal", "The deal is led by somebody else; quote it for them");
    }

    private static Problem foreign() {
        return Problem.field(QuoteProblem.UNCLEAR_CART, "/partner", "Leave the partner out: prices are your own");
    }
}
