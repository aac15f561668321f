package dev.entente.earning;

import dev.entente.api.Amount;
import dev.entente.api.Brackets;
import dev.entente.api.DateRange;
import dev.entente.api.Label;
import dev.entente.api.Measure;
import dev.entente.api.Measure.Per;
import dev.entente.api.Measure.Window;
import dev.entente.api.Measure.Window.Ago;
import dev.entente.api.Measure.Window.Calendar;
import dev.entente.api.Measure.Window.Last;
import dev.entente.api.Measure.Window.Since;
import dev.entente.api.Measure.Window.SubscriptionMonths;
import dev.entente.api.PluginId;
import dev.entente.api.Unit;
import dev.entente.api.commercial.CommercialModel;
import dev.entente.api.commercial.CommercialModel.Goal;
import dev.entente.api.commercial.CommercialModel.Remark;
import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Earning.Held;
import dev.entente.api.commercial.Earning.Kind;
import dev.entente.api.commercial.Occurrence;
import dev.entente.api.commercial.Occurrence.Closed;
import dev.entente.api.commercial.Occurrence.Delivered;
import dev.entente.api.commercial.Occurrence.Influenced;
import dev.entente.api.commercial.Occurrence.Line;
import dev.entente.api.commercial.Occurrence.Reached;
import dev.entente.api.commercial.Occurrence.Refunded;
import dev.entente.api.commercial.Occurrence.Sale;
import dev.entente.api.commercial.Standing;
import dev.entente.api.commercial.Step;
import dev.entente.api.commercial.Step.Rounding;
import jakarta.enterprise.context.Dependent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table of rates by product family and tier, for each line of a sale or for what a month, quarter or year measured.
 * Brackets are read whole or marginally; a line may have a cap, lines of a family one over a time, and the whole a minimum.
 */
@Dependent
public final class RateTable implements CommercialModel<RateTable.Terms> {

    /** What is looked at: each line of a sale when it is made, or one measure when its period closes. */
    public enum Basis {
        EACH_LINE,
        PERIOD
    }

    /** How brackets are read: one rate for the whole amount, or each part of it at its own rate. */
    public enum Reading {
        WHOLE,
        MARGINAL
    }

    /** Rates for a product family, a tier, and deals that the partner registered or did not; where one is left out, for any. */
    public record Row(
            @Label(value = "Product family", help = "Left out, the row holds for any.") @Nullable
            String family,

            @Label(value = "Tier", help = "Left out, the row holds for any.") @Nullable
            String tier,

            @Label(
                    value = "Registered",
                    help = "Left out, the row holds whether or not the partner registered the deal.")
            @Nullable
            Boolean registered,

            @Label("Rates") Brackets rates,
            @Label("Brackets are read") Reading read) {

        boolean matches(@Nullable String family, Standing standing) {
            return (this.family == null || this.family.equals(family))
                    && (tier == null || tier.equals(standing.tier()))
                    && (registered == null || registered == standing.registered());
        }
    }

    /** The figure that a period is charged or paid by. */
    public record Measured(
            @Label("Figure") String what,
            @Label("Only where") Map<String, String> only,
            @Label("Counted over") Window window) {

        public Measured {
            only = Collections.unmodifiableMap(new TreeMap<>(only));
            if (months(window) == 0) {
                throw new IllegalArgumentException("Count over a month, a quarter, half a year or a year");
            }
        }

        /** Whether the window ends with this month. */
        boolean endsWith(DateRange month) {
            boolean isMonth = month.from().getDayOfMonth() == 1
                    && month.until().equals(month.from().plusMonths(1));
            return isMonth && month.from().getMonthValue() % months(window) == 0;
        }

        String period() {
            return switch (months(window)) {
                case 1 -> "month";
                case 3 -> "quarter";
                case 6 -> "half-year";
                default -> "year";
            };
        }

        private static int months(Window window) {
            return switch (window) {
                case Calendar.MONTH -> 1;
                case Calendar.QUARTER -> 3;
                case Calendar.HALF_YEAR -> 6;
                case Calendar.YEAR -> 12;
                case Calendar _, Last _, Since _, Ago _, SubscriptionMonths _ -> 0;
            };
        }
    }

    /** One unit throughout; the first row that matches decides, and what matches none is held for review. */
    public record Terms(
            @Label("The amount") Kind kind,
            @Label("Unit") Unit unit,
            @Label("Worked out for") Basis basis,
            @Label("Measure") @Nullable Measured measure,
            @Label("Rates") List<Row> rows,
            @Label("Caps") List<RateTableCap> caps,
            @Label("At least") @Nullable Amount minimum,
            @Label("Rounding") Rounding rounding) {

        public Terms {
            rows = List.copyOf(rows);
            caps = List.copyOf(caps);
            if (rows.isEmpty()) throw new IllegalArgumentException("A rate table has at least one row");
            units(rows, caps, minimum).filter(other -> !other.equals(unit)).forEach(other -> {
                throw new IllegalArgumentException("All amounts are in " + unit + ", not in " + other);
            });
            if (basis == Basis.EACH_LINE && measure != null) {
                throw new IllegalArgumentException("Only a period is measured; leave the measure out");
            }
            if (basis == Basis.PERIOD) refuseUnlessForAPeriod(measure, rows, caps);
        }

        private static Stream<Unit> units(List<Row> rows, List<RateTableCap> caps, @Nullable Amount minimum) {
            var amounts = Stream.concat(caps.stream().map(RateTableCap::most), Stream.ofNullable(minimum));
            return Stream.concat(rows.stream().map(row -> row.rates().unit()), amounts.map(Amount::unit));
        }

        private static void refuseUnlessForAPeriod(
                @Nullable Measured measure, List<Row> rows, List<RateTableCap> caps) {
            if (measure == null) throw new IllegalArgumentException("Say what is measured over the period");
            if (!caps.isEmpty()) throw new IllegalArgumentException("Caps are for lines, not for a period");
            if (rows.stream().anyMatch(row -> row.family() != null)) {
                throw new IllegalArgumentException("Name the product family in the measure, not in a row");
            }
            if (rows.stream().anyMatch(row -> row.registered() != null)) {
                throw new IllegalArgumentException("A deal is registered, a period is not; take it out of the row");
            }
        }

        Optional<Measure> measured() {
            return Optional.ofNullable(measure)
                    .map(it -> new Measure(it.what(), unit, it.only(), it.window(), Per.PARTNER));
        }

        Optional<Row> row(@Nullable String family, Standing standing) {
            return rows.stream().filter(row -> row.matches(family, standing)).findFirst();
        }

        boolean asksForRegistration() {
            return rows.stream().anyMatch(row -> row.registered() != null);
        }

        Optional<RateTableCap> cap(Line line) {
            return caps.stream()
                    .filter(cap -> cap.window() == null && cap.matches(line))
                    .findFirst();
        }

        private Stream<Measure> measures() {
            return Stream.concat(measured().stream(), caps.stream().flatMap(cap -> cap.measure().stream()));
        }
    }

    @Override
    public PluginId id() {
        return new PluginId("rate-table", 1);
    }

    @Override
    public Set<Motion> motions() {
        return Set.of(Motion.RESELL, Motion.REFERRAL, Motion.CO_SELL, Motion.SERVICES, Motion.MARKETPLACE);
    }

    @Override
    public Class<Terms> terms() {
        return Terms.class;
    }

    @Override
    public Set<Measure> measures(Terms terms) {
        return terms.measures().collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public boolean closes(Terms terms) {
        return terms.basis() == Basis.PERIOD;
    }

    @Override
    public List<Remark> remarks(Terms terms, List<String> tiers) {
        return RateTableRemarks.of(terms, tiers);
    }

    @Override
    public List<Goal> goals(Closed what, Standing standing, Terms terms) {
        return RateTableGoals.of(what, standing, terms);
    }

    @Override
    public boolean looksBack(Terms terms) {
        return false;
    }

    @Override
    public Earning calculate(Occurrence what, Standing standing, Terms terms) {
        return switch (what) {
            case Refunded refund -> refund.undone();
            case Sale sale when terms.measure() == null -> ofLines(sale, standing, terms);
            case Closed closed when terms.measure() != null -> ofPeriod(closed, terms.measure(), standing, terms);
            case Sale _, Closed _, Delivered _, Influenced _, Reached _ -> nothing(terms);
        };
    }

    private static Earning nothing(Terms terms) {
        var when = terms.measure() == null
                ? "sale by sale"
                : "when the " + terms.measure().period() + " closes";
        var words = switch (terms.kind()) {
            case PAYS -> "Paid ";
            case CHARGES -> "Charged ";
            case RETAINS -> "Kept ";
        };
        return Earning.of(terms.kind(), terms.rounding(), List.of(Step.nothing(terms.unit(), words + when)));
    }

    private static Earning ofLines(Sale sale, Standing standing, Terms terms) {
        if (!sale.unit().equals(terms.unit())) {
            return new Held("The rates are in " + terms.unit() + ", the sale is in " + sale.unit());
        }
        var steps = new ArrayList<Step>();
        for (var line : sale.lines()) {
            var row = terms.row(line.family(), standing);
            if (row.isEmpty()) return noRate("the product family " + line.family(), standing, terms);
            var shares = RateTableSteps.shares(line.net(), row.get(), line.family());
            terms.cap(line).flatMap(cap -> RateTableSteps.lowered(shares, cap)).ifPresent(shares::add);
            shares.forEach(step -> steps.add(step.about(line)));
        }
        for (var cap : terms.caps()) {
            cap.measure().ifPresent(given -> RateTableSteps.lower(cap, standing.total(given), sale, steps));
        }
        return rounded(steps, terms);
    }

    private static Earning ofPeriod(Closed closed, Measured measured, Standing standing, Terms terms) {
        if (!measured.endsWith(closed.period())) return nothing(terms);
        var total = standing.total(terms.measured().orElseThrow());
        if (total.isNegative()) return new Held("What was measured is negative: " + total);
        return terms.row(null, standing)
                .map(row -> rounded(RateTableSteps.shares(total, row, "the " + measured.period()), terms))
                .orElseGet(() -> noRate("the " + measured.period(), standing, terms));
    }

    private static Held noRate(String what, Standing standing, Terms terms) {
        var tier = standing.tier();
        var at = tier == null ? " without a tier" : " at tier " + tier;
        var deal = standing.registered() ? " for a registered deal" : " for a deal that is not registered";
        return new Held("No rate is agreed for " + what + at + (terms.asksForRegistration() ? deal : ""));
    }

    private static Earning rounded(List<Step> steps, Terms terms) {
        return Earning.of(terms.kind(), terms.rounding(), RateTableSteps.raised(steps, terms.minimum()));
    }
}
