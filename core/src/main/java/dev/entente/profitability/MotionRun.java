package dev.entente.profitability;

import dev.entente.api.Amount;
import dev.entente.api.DateRange;
import dev.entente.api.UnitPrice;
import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Earning.Earned;
import dev.entente.api.commercial.Earning.Held;
import dev.entente.api.commercial.Occurrence;
import dev.entente.api.commercial.Occurrence.Buyer;
import dev.entente.api.commercial.Occurrence.Closed;
import dev.entente.api.commercial.Occurrence.Delivered;
import dev.entente.api.commercial.Occurrence.Invoicer;
import dev.entente.api.commercial.Occurrence.Line;
import dev.entente.api.commercial.Occurrence.Renewed;
import dev.entente.api.commercial.Occurrence.Won;
import dev.entente.profitability.Example.What;
import dev.entente.quote.Cart.Kind;
import dev.entente.quote.PricedLine;
import dev.entente.quote.SamplePrices.Sample;
import java.time.Period;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one motion comes to in one tier: each deal is priced and earns as a real one of its day would, after what came before it. */
final class MotionRun {

    private static final String SKU = "example";
    private static final int MOST_NOTES = 5;

    private final Setting at;
    private final String motion;
    private final MotionTerms terms;
    private final Map<What, Example> examples = new EnumMap<>(What.class);
    private final Set<String> notes = new LinkedHashSet<>();
    private final Map<AssumedDeal, Example> same = new HashMap<>();
    private Figures figures;

    MotionRun(Setting at, String motion, MotionTerms terms) {
        this.at = at;
        this.motion = motion;
        this.terms = terms;
        this.figures = none();
    }

    Figures figures() {
        return figures;
    }

    MotionCase done() {
        return new MotionCase(
                motion,
                terms.offer(),
                terms.isPriced(),
                figures,
                List.copyOf(examples.values()),
                notes.stream().limit(MOST_NOTES).toList());
    }

    /** Deals of one month that are alike come to the same, unless the terms look at what came before. */
    void win(AssumedDeal deal) {
        boolean isSame = terms.measures().isEmpty();
        var won = isSame ? same.computeIfAbsent(deal, this::won) : won(deal);
        if (won.figures().deals() > 0)
            at.totals()
                    .sold(
                            deal.month(),
                            at.measures(),
                            deal.like(),
                            won.figures().invoiced());
        earned(deal.month(), won);
    }

    private Example won(AssumedDeal deal) {
        var like = deal.like();
        var price = price(deal);
        var what = like.renewal() ? What.RENEWAL : like.registered() ? What.NEW_REGISTERED : What.NEW;
        var day = at.known().day(deal.month());
        var net = price == null ? at.customer() : price.net();
        if (net == null) {
            notes.add(String.valueOf(price == null ? null : price.because()));
            return new Example(what, day, at.customer(), price, null, none());
        }
        var own = at.totals().own(terms.measures(), like, net);
        var measured = at.totals().of(terms.measures(), deal.month(), motion, own);
        var earning = terms.earning(sale(deal, net), at.standing(like.registered(), measured, own));
        var sold = terms.isPriced() ? resold(net) : sold(net);
        return new Example(what, day, at.customer(), price, earning.orElse(null), sold.plus(given(earning)));
    }

    private @Nullable PricedLine price(AssumedDeal deal) {
        var prices = terms.prices();
        if (prices == null) return null;
        var like = deal.like();
        var before = at.totals().of(prices.measures(), deal.month(), motion, null);
        var sample = new Sample(
                at.known().day(deal.month()),
                like.renewal() ? Kind.RENEWAL : Kind.NEW,
                SKU,
                "the deal",
                at.assumed().family(),
                term(),
                at.list());
        return prices.price(sample, at.standing(like.registered(), before, Map.of()));
    }

    private Occurrence sale(AssumedDeal deal, Amount net) {
        var list = new UnitPrice(at.list().value(), at.list().unit());
        var lines = List.of(new Line(SKU, at.assumed().family(), 1, term(), list, net));
        var day = at.known().day(deal.month());
        var invoicer = terms.isPriced() ? Invoicer.PARTNER : null;
        var buyer = new Buyer(null, null, null, null, null, null, null, invoicer);
        var route = deal.like().route();
        return deal.like().renewal() ? new Renewed(day, route, lines, buyer) : new Won(day, route, lines, buyer);
    }

    private Period term() {
        return Period.ofMonths(at.assumed().count(Assumption.TERM));
    }

    /** The partner bought it for so much, and sold it on. */
    private Figures resold(Amount net) {
        var zero = Amount.zero(net.unit());
        var price = at.customer().minus(net);
        return new Figures(1, at.customer(), price, zero, zero, zero, at.costOfSale(), net, zero);
    }

    /** The vendor sold it for so much. */
    private Figures sold(Amount net) {
        var zero = Amount.zero(net.unit());
        return new Figures(1, zero, zero, zero, zero, zero, at.costOfSale(), net, zero);
    }

    /** Services that were sold with a deal; what the partner keeps of what they bring in is counted as its margin already. */
    void deliver(int month) {
        var services = at.assumed().amount(Assumption.SERVICES);
        var measured = at.totals().of(terms.measures(), month, motion, null);
        var day = at.known().day(month);
        var earning = terms.earning(new Delivered(day, "the deal", services), at.standing(false, measured, Map.of()));
        var given = earning.filter(each -> !(each instanceof Earned earned && earned.kind() == Earned.Kind.RETAINS));
        var zero = Amount.zero(services.unit());
        var left = at.part(Assumption.SERVICES_MARGIN, services);
        var own = new Figures(0, services, zero, zero, zero, left, zero, zero, zero);
        earned(month, new Example(What.DELIVERY, day, services, null, earning.orElse(null), own.plus(given(given))));
    }

    /** A month ends, for offers that have something to say of that. */
    void close(int month) {
        if (!terms.closes()) return;
        var period = new DateRange(at.known().month(month), at.known().month(month + 1));
        var measured = at.totals().of(terms.measures(), month, motion, null);
        var earning = terms.earning(new Closed(period), at.standing(false, measured, Map.of()));
        var given = given(earning);
        if (given.equals(none())) return;
        earned(month, new Example(What.PERIOD, period.last(), none().revenue(), null, earning.orElse(null), given));
    }

    private void earned(int month, Example example) {
        figures = figures.plus(example.figures());
        examples.putIfAbsent(example.what(), example);
        if (example.earning() instanceof Earned earned)
            at.totals().earned(month, at.measures(), motion, earned.amount());
    }

    /** What a partner keeps anyway is the difference of prices, where the program says these; it is not counted twice. */
    private Figures given(Optional<Earning> earning) {
        return switch (earning.orElse(null)) {
            case null -> none();
            case Held held -> {
                notes.add(held.because());
                yield none();
            }
            case Earned earned
            when !earned.amount().unit().equals(at.assumed().unit()) -> {
                notes.add("What it gives is counted in " + earned.amount().unit() + ", and is not among these amounts");
                yield none();
            }
            case Earned earned -> given(earned);
        };
    }

    private Figures given(Earned earned) {
        var amount = earned.amount();
        var zero = Amount.zero(amount.unit());
        return switch (earned.kind()) {
            case PAYS -> new Figures(0, amount, zero, amount, zero, zero, zero, zero, amount);
            case CHARGES -> new Figures(0, zero, zero, zero, amount, zero, zero, zero, amount.negated());
            case RETAINS ->
                terms.isPriced() ? none() : new Figures(0, amount, zero, amount, zero, zero, zero, zero, amount);
        };
    }

    private Figures none() {
        return Figures.none(at.assumed().unit());
    }
}
