package dev.entente.earning;

import dev.entente.api.Amount;
import dev.entente.api.Unit;
import dev.entente.api.UnitPrice;
import dev.entente.api.commercial.Occurrence;
import dev.entente.api.commercial.Occurrence.Closed;
import dev.entente.api.commercial.Occurrence.Delivered;
import dev.entente.api.commercial.Occurrence.Expanded;
import dev.entente.api.commercial.Occurrence.Influenced;
import dev.entente.api.commercial.Occurrence.Line;
import dev.entente.api.commercial.Occurrence.Reached;
import dev.entente.api.commercial.Occurrence.Refunded;
import dev.entente.api.commercial.Occurrence.Renewed;
import dev.entente.api.commercial.Occurrence.Sale;
import dev.entente.api.commercial.Occurrence.Won;
import dev.entente.model.Exchange;
import dev.entente.rate.FoundRate;
import dev.entente.rate.RateSource;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * By what a sale in another currency is taken for the currency of its terms: times over, divided by under, by the rate of a day,
 * and who says so. The sale is kept as it was reported, with this beside it, so that it can be converted again.
 */
record Converted(Unit from, Unit to, LocalDate day, BigDecimal over, BigDecimal under, String source) {

    private static final int FINER = 4;

    /** By the program's own table; a row that counts the other way round is turned round. */
    static Converted fixed(Exchange row, Unit from, Unit to, LocalDate day) {
        boolean turned = row.amount().unit().equals(to);
        var over = turned ? row.amount() : row.counts();
        var under = turned ? row.counts() : row.amount();
        var source = row.amount() + " count as " + row.counts() + " by the program\u2019s own table"
                + (row.from() == null ? "" : " since " + row.from());
        return new Converted(from, to, day, over.value(), under.value(), source);
    }

    static Converted dated(FoundRate rate, LocalDate day, String whose, @Nullable RateSource only) {
        var source = rate.words() + counts(whose, day, only);
        return new Converted(rate.from(), rate.to(), day, rate.over(), rate.under(), source);
    }

    private static String counts(String whose, LocalDate day, @Nullable RateSource only) {
        return "; the rate of the " + whose + "\u2019s day, " + day + ", counts" + RateSource.only(only);
    }

    /** Whether it is by the rate of such a day, of one source or any, and not by a table. */
    boolean isDated(Unit one, Unit other, LocalDate on, String whose, @Nullable RateSource only) {
        return from.equals(one) && to.equals(other) && day.equals(on) && source.endsWith(counts(whose, on, only));
    }

    /** The same in the other currency; a refund with the sale that it is of. */
    Occurrence of(Occurrence what) {
        return switch (what) {
            case Sale sale -> sale(sale);
            case Refunded refund -> refund(refund);
            case Influenced influenced -> new Influenced(influenced.on(), sale(influenced.sale()), influenced.share());
            case Delivered delivered -> new Delivered(delivered.on(), delivered.project(), of(delivered.services()));
            case Reached _, Closed _ -> what;
        };
    }

    private Sale sale(Sale sale) {
        var lines = lines(sale.lines());
        return switch (sale) {
            case Won won -> new Won(won.on(), won.route(), lines, won.buyer());
            case Renewed renewed -> new Renewed(renewed.on(), renewed.route(), lines, renewed.buyer());
            case Expanded expanded -> new Expanded(expanded.on(), expanded.route(), lines, expanded.buyer());
        };
    }

    private Refunded refund(Refunded refund) {
        int before = refund.before().size();
        var all = lines(
                Stream.concat(refund.before().stream(), refund.lines().stream()).toList());
        var sale = sale(refund.of());
        return new Refunded(
                refund.on(), sale, refund.earned(), all.subList(0, before), all.subList(before, all.size()));
    }

    /**
     * Each is the difference that it makes to the total of its product, which is rounded half up: refunds that give everything
     * back come to what was sold, in whatever parts.
     */
    private List<Line> lines(List<Line> lines) {
        var totals = new HashMap<String, Amount>();
        var converted = new ArrayList<Line>(lines.size());
        for (var line : lines) {
            var before = totals.getOrDefault(line.sku(), Amount.zero(from));
            var after = before.plus(line.net());
            totals.put(line.sku(), after);
            converted.add(line(line, of(after).minus(of(before))));
        }
        return converted;
    }

    private Line line(Line line, Amount net) {
        return new Line(line.sku(), line.family(), line.quantity(), line.term(), price(line.list()), net, line.since());
    }

    private @Nullable UnitPrice price(@Nullable UnitPrice price) {
        return price == null ? null : new UnitPrice(value(price.value(), to.scale() + FINER), to);
    }

    private Amount of(Amount amount) {
        return Amount.exactly(value(amount.value(), to.scale()), to);
    }

    private BigDecimal value(BigDecimal value, int scale) {
        return value.multiply(over).divide(under, scale, RoundingMode.HALF_UP);
    }

    /** Whether it is no larger in the other currency than figures may be. */
    boolean fits(Occurrence what) {
        try {
            of(what);
            return true;
        } catch (ArithmeticException | IllegalArgumentException _) {
            return false;
        }
    }

    /** Why a person has to decide. */
    String tooLarge() {
        return "It is too large in " + to;
    }

    /** What was sold or delivered, or is given back now; empty of what has no amount. */
    static Optional<Amount> net(Occurrence what) {
        return switch (what) {
            case Sale sale -> Optional.of(sale.net());
            case Refunded refund -> Optional.of(Line.total(refund.lines()));
            case Influenced influenced -> Optional.of(influenced.sale().net());
            case Delivered delivered -> Optional.of(delivered.services());
            case Reached _, Closed _ -> Optional.empty();
        };
    }

    /** Whether what is given back is too little for the smallest part of the other currency. */
    boolean isNothing(List<Line> before, List<Line> now) {
        var all = lines(Stream.concat(before.stream(), now.stream()).toList());
        return Line.total(all.subList(before.size(), all.size())).minor() == 0;
    }
}
