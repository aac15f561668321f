package dev.entente.quote;

import dev.entente.api.Amount;
import dev.entente.api.Exact;
import dev.entente.api.Percentage;
import dev.entente.api.UnitPrice;
import dev.entente.api.commercial.Occurrence.Buyer;
import dev.entente.api.commercial.Standing;
import dev.entente.api.commercial.Step;
import dev.entente.problem.Problem.Finding;
import dev.entente.program.Pricing.Place;
import dev.entente.quote.Cart.Kind;
import dev.entente.quote.Quote.State;
import dev.entente.tenant.Scope;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Quotes as they are read. */
public final class QuoteFixtures {

    private static final Instant AT = Instant.parse("2026-03-02T08:00:00Z");
    private static final String SAYS = "discounts 1, program partnership version 3";
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private QuoteFixtures() {}

    /** Ten seats of the platform for a year, 20 % off 33.33 each, good until a day. */
    public static QuotePage page(
            String number, String customer, @Nullable UUID partner, @Nullable UUID deal, LocalDate until) {
        var cart = cart(partner, deal, new CartLine("PLATFORM", 10, Period.ofYears(1)));
        var priced = priced(cart, until, List.of(line(cart.lines().getFirst(), "Platform", "33.33")));
        return made(number, new QuoteProfile(cart, customer, "Prices include support"), priced);
    }

    public static Cart cart(@Nullable UUID partner, @Nullable UUID deal, CartLine... lines) {
        var eur = Amount.of("0", "EUR").unit();
        return new Cart(partner, "resell", Kind.NEW, eur, null, deal, null, null, List.of(lines));
    }

    public static QuotePage made(String number, QuoteProfile profile, PricedCart priced) {
        return nobody(() -> {
            var quote = new Quote(number, profile, priced, AT);
            var first = new QuoteRevision(quote, priced, AT);
            return new QuotePage(quote, first, List.of(head(first)));
        });
    }

    /** With another revision at these prices. */
    public static QuotePage revised(QuotePage page, QuoteProfile profile, PricedCart priced) {
        return nobody(() -> {
            page.quote().become(profile, priced, page.quote().movedAt());
            var heads = new ArrayList<>(page.heads());
            var next = new QuoteRevision(page.quote(), priced, AT);
            heads.addFirst(head(next));
            return new QuotePage(page.quote(), next, heads);
        });
    }

    private static QuoteHead head(QuoteRevision of) {
        return new QuoteHead(
                of.number(),
                of.day(),
                of.validThrough(),
                of.program(),
                of.version(),
                of.list().minor(),
                of.net().minor(),
                of.net().unit().code(),
                of.net().unit().scale(),
                of.madeAt());
    }

    public static PricedCart priced(Cart cart, LocalDate until, List<PricedLine> lines, Finding... findings) {
        return new PricedCart(
                DAY,
                until,
                cart.unit(),
                "partnership",
                "Acme Partnership",
                3,
                lines,
                List.of(findings),
                basis(cart),
                null,
                List.of());
    }

    /** The same with products of which a margin cannot be kept. */
    public static PricedCart uncosted(PricedCart cart, String... skus) {
        return new PricedCart(
                cart.day(),
                cart.validThrough(),
                cart.unit(),
                cart.program(),
                cart.called(),
                cart.version(),
                cart.lines(),
                cart.findings(),
                cart.basis(),
                cart.rate(),
                List.of(skus));
    }

    /** The same by a version of before, because of this. */
    public static PricedCart older(PricedCart cart, String because) {
        var basis = cart.basis();
        return new PricedCart(
                cart.day(),
                cart.validThrough(),
                cart.unit(),
                cart.program(),
                cart.called(),
                cart.version(),
                cart.lines(),
                cart.findings(),
                new Basis(
                        basis.day(),
                        basis.kind(),
                        basis.buyer(),
                        basis.standing(),
                        basis.unit(),
                        basis.lines(),
                        basis.steps(),
                        basis.floor(),
                        basis.rounding(),
                        basis.place(),
                        basis.program(),
                        basis.version(),
                        basis.rate(),
                        basis.language(),
                        because),
                cart.rate(),
                cart.uncosted());
    }

    private static Basis basis(Cart cart) {
        var listed = cart.lines().stream()
                .map(line -> new Basis.Listed(
                                line.sku(), line.sku(), "", line.quantity(), line.term(), null, "Worldwide", null)
                        .with(line.special() == null ? cart.special() : line.special()))
                .toList();
        return new Basis(
                DAY,
                cart.kind(),
                Buyer.UNKNOWN,
                new Standing(null, DAY, false, List.of(), Map.of()),
                cart.unit(),
                listed,
                List.of(),
                null,
                Step.Rounding.halfUp(2),
                Place.LINE,
                "partnership",
                3,
                null,
                cart.language());
    }

    public static PricedLine line(CartLine line, String name, String each) {
        var price = UnitPrice.of(each, "EUR");
        var list = price.times(line.quantity());
        var rate = Percentage.of("20");
        var steps = new ArrayList<Step>();
        steps.add(step(line, "{0} of {1} at {2}, {3}", list, line.quantity(), name, price, "Worldwide"));
        steps.add(step(line, "{0}: {1} of {2}", rate.of(list).negated(), "Gold margin", rate, list));
        var exact = Step.sum(steps);
        var rounded = Step.Rounding.halfUp(2).round(exact);
        if (!rounded.equals(exact)) steps.add(step(line, "Rounded {0}", rounded.minus(exact), Step.Rounding.halfUp(2)));
        return new PricedLine(
                line.sku(),
                name,
                line.quantity(),
                line.term(),
                steps,
                amount(list),
                amount(rounded),
                null,
                null,
                List.of("price book worldwide", SAYS, SAYS).subList(0, steps.size()));
    }

    public static PricedLine unpriced(CartLine line, String name, String because) {
        return new PricedLine(line.sku(), name, line.quantity(), line.term(), List.of(), null, null, because);
    }

    private static Amount amount(Exact exact) {
        return Amount.exactly(exact.value(), exact.unit());
    }

    private static Step step(CartLine line, String words, Exact adds, Object... operands) {
        return new Step(words, adds, List.of(operands), line.sku());
    }

    public static Quote clear(Quote quote, Clearance clearance) {
        quote.clear(clearance);
        return quote;
    }

    /** To what stands of it, for ten days, never opened. */
    public static QuoteLink link(Quote quote) {
        return nobody(() -> new QuoteLink(quote, new byte[32], AT, AT.plus(Duration.ofDays(10))));
    }

    public static Quote send(Quote quote) {
        quote.send(AT);
        return quote;
    }

    public static Quote close(Quote quote, State as, @Nullable String because) {
        quote.close(as, because, AT);
        return quote;
    }

    private static <T> T nobody(Callable<T> work) {
        try {
            return Scope.call(Scope.system(new UUID(0, 1)), work::call);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
