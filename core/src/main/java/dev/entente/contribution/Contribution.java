package dev.entente.contribution;

import dev.entente.api.Amount;
import dev.entente.api.Percentage;
import dev.entente.api.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What is left for the vendor, worked out from what was booked, with all parts of each figure. Pure. */
public record Contribution(Unit unit, List<Part> parts) {

    /** How the return is worked out, in words. */
    public static final String RETURN_IN_WORDS =
            "Program return on investment = contribution \u00f7 program costs: what one unit of program cost left after all"
                    + " costs. 100% means that each euro spent on the program came back and left another one.";

    private static final int DIGITS = 4;

    public Contribution {
        parts = List.copyOf(parts);
    }

    static Contribution of(Collection<Booked> booked, Rates rates) {
        record Place(Figure figure, java.time.YearMonth month, Unit unit) {}
        var sums = new TreeMap<Place, BigDecimal>(Comparator.comparing(Place::figure)
                .thenComparing(Place::month)
                .thenComparing(place -> place.unit().code()));
        for (var each : booked)
            sums.merge(new Place(each.figure(), each.month(), each.unit()), each.value(), BigDecimal::add);
        var parts = new ArrayList<Part>();
        sums.forEach((place, sum) -> {
            // Costs of pieces are finer than a currency.
            var own = Amount.exactly(sum.setScale(place.unit().scale(), RoundingMode.HALF_UP), place.unit());
            if (own.minor() != 0)
                parts.add(new Part(place.figure(), place.month(), own, rates.of(place.month(), place.unit())));
        });
        return new Contribution(rates.own(), parts);
    }

    public Amount of(Figure figure) {
        return sum(figures(figure));
    }

    public List<Part> figures(Figure figure) {
        return parts.stream().filter(part -> part.figure() == figure).toList();
    }

    private Amount sum(Collection<Part> chosen) {
        return chosen.stream().flatMap(part -> part.converted().stream()).reduce(Amount.zero(unit), Amount::plus);
    }

    private Amount sum(Figure... figures) {
        return Stream.of(figures)
                .map(figure -> figure.sign() < 0 ? of(figure).negated() : of(figure))
                .reduce(Amount.zero(unit), Amount::plus);
    }

    /** What was sold through partners, less what was given back. */
    public Amount revenue() {
        return sum(Figure.REGISTERED, Figure.OTHER);
    }

    /** Partner-derived margin: revenue less the cost of what was sold. */
    public Amount margin() {
        return revenue().plus(sum(Figure.GOODS));
    }

    /** What partners earned: commissions, incentives, and what was put right. */
    public Amount earned() {
        return sum(Figure.COMMISSIONS, Figure.INCENTIVES, Figure.CORRECTIONS).negated();
    }

    /** What partners were charged, less what marketplaces took. */
    public Amount fees() {
        return sum(Figure.CHARGES, Figure.FEES);
    }

    /** Net revenue after fees: revenue less what partners earned, with the fees. */
    public Amount netRevenue() {
        return revenue().minus(earned()).plus(fees());
    }

    /** The margin less what partners earned, with the fees. */
    public Amount afterEarnings() {
        return margin().minus(earned()).plus(fees());
    }

    public Amount programCosts() {
        return of(Figure.PROGRAM);
    }

    public Amount contribution() {
        return afterEarnings().minus(programCosts());
    }

    /** As {@link #RETURN_IN_WORDS} says, to a hundredth of a percent; empty where programs cost nothing. */
    public Optional<Percentage> returnOnInvestment() {
        return share(contribution(), programCosts());
    }

    /** The part of the revenue that is margin; empty without revenue. */
    public Optional<Percentage> marginShare() {
        return share(margin(), revenue());
    }

    private static Optional<Percentage> share(Amount part, Amount whole) {
        if (whole.minor() <= 0) return Optional.empty();
        return Optional.of(new Percentage(part.value().divide(whole.value(), DIGITS, RoundingMode.HALF_UP)));
    }

    /** What could not be converted, since no rate is known: it is in no figure. */
    public List<Part> missing() {
        return parts.stream().filter(part -> part.rate().isEmpty()).toList();
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }
}
