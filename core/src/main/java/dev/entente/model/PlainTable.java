package dev.entente.model;

import dev.entente.api.Brackets.From;
import dev.entente.api.Measure;
import dev.entente.api.Measure.Per;
import dev.entente.api.Percentage;
import dev.entente.api.Unit;
import dev.entente.api.commercial.Occurrence.Line;
import dev.entente.api.commercial.Occurrence.Sale;
import dev.entente.api.commercial.Standing;
import dev.entente.api.commercial.Step;
import dev.entente.model.Conventions.Place;
import dev.entente.model.Part.Event;
import dev.entente.model.Rate.Percent;
import dev.entente.model.Rate.Table;
import dev.entente.model.Rate.Table.Reading;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The amount of a sale in whole numbers, unexplained: percent of the net by brackets of it or of a running total, with
 * accelerators. Tables with anything else, and sales that it cannot be sure of, are left to whoever explains.
 */
final class PlainTable {

    /** The answer where it has none. */
    static final long UNSURE = Long.MIN_VALUE;

    private static final int FINEST = 9;
    private static final int STEPS = 6;

    private final Unit unit;
    private final Choice<PlainRate>[] parts;
    private final Divisor whole;
    private final long more;
    private final boolean isShared;

    private PlainTable(RuleTerms terms, List<Choice<PlainRate>> parts, long whole) {
        this.unit = terms.unit();
        this.parts = parts.toArray(PlainTable::some);
        this.whole = new Divisor(whole);
        this.more = more(terms.rounding().mode(), whole);
        this.isShared = terms.agreed().isShared();
    }

    /** Null for a table with more to it. */
    static @Nullable PlainTable of(RuleTerms terms, List<ReadyRate> rates) {
        var of = terms.parts().stream().filter(part -> part.on() == Event.LINE).toList();
        boolean isPlain = terms.limits() == null
                && terms.countedIn().equals(terms.unit())
                && terms.agreed().roundedAt() == Place.TOTAL
                && terms.rounding().decimals() == terms.unit().scale()
                && isKnown(terms.rounding().mode())
                && terms.parts().stream().noneMatch(part -> part.on() == Event.SALE)
                && rates.stream().allMatch(rate -> isPlain(rate.rule(), terms.unit()));
        if (!isPlain || of.isEmpty()) return null;
        int rate = scale(rates.stream().flatMap(it -> percentages(it.rule().rate())));
        int times = scale(rates.stream().flatMap(it -> percentages(it.rule().factor())));
        if (rate + times > FINEST) return null;
        try {
            return new PlainTable(terms, choices(of, rates, rate, times), power(rate + times));
        } catch (ArithmeticException e) {
            return null; // more than whole numbers can count
        }
    }

    @SuppressWarnings("unchecked") // an array knows no type of what its choices choose
    private static Choice<PlainRate>[] some(int count) {
        return new Choice[count];
    }

    private static List<Choice<PlainRate>> choices(List<Part> of, List<ReadyRate> rates, int rate, int times) {
        var parts = new ArrayList<Choice<PlainRate>>();
        int next = 0;
        for (var part : of) {
            var own = rates.subList(next, next += part.rules().size());
            var plain = own.stream().map(it -> PlainRate.of(it, rate, times)).toList();
            var rules = own.stream().map(ReadyRate::rule).toList();
            parts.add(Choice.of(rules, plain, part.holds() ? null : PlainRate.NOTHING));
        }
        return parts;
    }

    private static boolean isKnown(RoundingMode mode) {
        return mode == RoundingMode.HALF_UP
                || mode == RoundingMode.DOWN
                || mode == RoundingMode.FLOOR
                || mode == RoundingMode.UP
                || mode == RoundingMode.CEILING;
    }

    private static boolean isPlain(Rule rule, Unit unit) {
        var factor = rule.factor();
        boolean isPercent = switch (rule.rate()) {
            case Percent _ -> true;
            case Table table -> table.read() == Reading.WHOLE && isPlain(table, unit);
            default -> false;
        };
        return isPercent
                && rule.valid() == null
                && rule.limits() == null
                && rule.appliedTo().of() == Base.Of.NET
                && (factor == null || factor.by().per() != Per.PRODUCT_LINE);
    }

    private static boolean isPlain(Table table, Unit unit) {
        var by = table.by();
        return by == null ? table.brackets().unit().equals(unit) : by.per() != Per.PRODUCT_LINE;
    }

    private static Stream<Percentage> percentages(Rate rate) {
        return switch (rate) {
            case Percent percent -> Stream.of(percent.rate());
            case Table table -> table.brackets().rates().stream().map(From::rate);
            default -> Stream.of();
        };
    }

    private static Stream<Percentage> percentages(@Nullable Factor factor) {
        return factor == null ? Stream.of() : factor.rows().stream().map(Factor.From::times);
    }

    private static int scale(Stream<Percentage> all) {
        return all.mapToInt(it -> Math.max(0, it.fraction().scale())).max().orElse(0);
    }

    private static long power(int tens) {
        return BigDecimal.TEN.pow(tens).longValueExact();
    }

    /** In smallest parts; {@link #UNSURE} where the explained way has to say. */
    long minor(Sale sale, Standing standing) {
        try {
            return sure(sale, standing);
        } catch (ArithmeticException e) {
            return UNSURE; // more than whole numbers can count
        }
    }

    /** Explained, to be rounded; null where the other way has to say. */
    @Nullable
    List<Step> steps(Sale sale, Standing standing) {
        if (isShared && !standing.credit().isWhole()) return null;
        var lines = sale.lines();
        var steps = new ArrayList<Step>(STEPS);
        for (int i = 0; i < parts.length; i++) {
            for (int j = 0; j < lines.size(); j++) {
                var line = lines.get(j);
                var rate = parts[i].first(sale, line, standing);
                if (rate == null || !line.net().unit().equals(unit)) return null;
                rate.add(line, standing, steps);
            }
        }
        return steps.isEmpty() ? null : steps;
    }

    private long sure(Sale sale, Standing standing) {
        if (isShared && !standing.credit().isWhole()) return UNSURE;
        var lines = sale.lines();
        long sum = 0;
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var net = line.net();
            if (net.unit() != unit && !net.unit().equals(unit)) return UNSURE;
            for (int j = 0; j < parts.length; j++) {
                var rate = parts[j].first(sale, line, standing);
                if (rate == null) return UNSURE;
                sum = Math.addExact(sum, rate.of(net.minor(), standing));
            }
        }
        return whole.into(Math.addExact(sum, more));
    }

    /** What makes cutting off a rounding; nothing here is negative. */
    private static long more(RoundingMode mode, long whole) {
        return switch (mode) {
            case HALF_UP -> whole / 2;
            case UP, CEILING -> whole - 1;
            default -> 0;
        };
    }

    /** A rate as whole numbers: of its own brackets, and of what multiplies it. */
    private static final class PlainRate {

        /** Where no rule holds and nothing is given. */
        static final PlainRate NOTHING =
                new PlainRate(null, new long[0], new long[] {0}, null, new long[0], new long[] {1}, null);

        private final @Nullable ReadyRate ready;
        private final long[] from;
        private final long[] rates;
        private final @Nullable Measure by;
        private final long[] reached;
        private final long[] times;
        private final @Nullable Measure of;

        private PlainRate(
                @Nullable ReadyRate ready,
                long[] from,
                long[] rates,
                @Nullable Measure by,
                long[] reached,
                long[] times,
                @Nullable Measure of) {
            this.ready = ready;
            this.from = from;
            this.rates = rates;
            this.by = by;
            this.reached = reached;
            this.times = times;
            this.of = of;
        }

        static PlainRate of(ReadyRate ready, int rateScale, int timesScale) {
            var rule = ready.rule();
            var factor = rule.factor();
            var rates = percentages(rule.rate()).mapToLong(it -> whole(it.fraction(), rateScale));
            var fractions = percentages(factor).map(Percentage::fraction);
            var times = Stream.concat(Stream.of(BigDecimal.ONE), fractions).mapToLong(it -> whole(it, timesScale));
            return new PlainRate(
                    ready,
                    ready.bounds(),
                    rates.toArray(),
                    rule.rate() instanceof Table table ? table.by() : null,
                    ready.totals(),
                    times.toArray(),
                    factor == null ? null : factor.by());
        }

        private static long whole(BigDecimal fraction, int scale) {
            return fraction.movePointRight(scale).longValueExact();
        }

        long of(long net, Standing standing) {
            long rate = rates.length == 1 ? rates[0] : rates[row(net, standing)];
            long factor = of == null ? times[0] : times[reached(standing)];
            return Math.multiplyExact(net, Math.multiplyExact(rate, factor));
        }

        void add(Line line, Standing standing, List<Step> steps) {
            if (ready == null) return;
            var share = ready.step(row(line.net().minor(), standing), line);
            steps.add(share);
            int reached = reached(standing);
            if (of != null && reached > 0)
                steps.add(ready.step(reached - 1, share.exact(), standing.total(of), line.sku()));
        }

        /** The last that is reached, or the first. */
        private int row(long net, Standing standing) {
            if (rates.length == 1) return 0;
            long total = by == null ? net : standing.total(by).minor();
            return Math.max(0, Thresholds.reached(from, total) - 1);
        }

        private int reached(Standing standing) {
            return of == null
                    ? 0
                    : Thresholds.reached(reached, standing.total(of).minor());
        }
    }
}
