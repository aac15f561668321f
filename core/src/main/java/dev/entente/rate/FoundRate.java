package dev.entente.rate;

import dev.entente.api.Amount;
import dev.entente.api.Unit;
import dev.entente.api.UnitPrice;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What one of a currency is worth in another on a day, and the rates that say so: one, or two where it goes through a third
 * currency; a rate may be turned round. Amounts are worked out from these exactly and rounded once, at the end.
 */
public record FoundRate(Unit from, Unit to, List<Leg> legs) {

    public FoundRate {
        legs = List.copyOf(legs);
    }

    /** A rate as it is kept: one of from was worth so many of to on that day; turned round where it is used the other way. */
    public record Leg(Unit from, Unit to, LocalDate on, BigDecimal rate, RateSource source, boolean turned) {

        static Leg of(ExchangeRate rate, boolean turned) {
            return new Leg(rate.from(), rate.to(), rate.on(), rate.rate(), rate.source(), turned);
        }

        private String words() {
            return "1 " + from + " was " + rate.toPlainString() + " " + to + " on " + on + " (" + source.words() + ")"
                    + (turned ? ", turned round" : "");
        }
    }

    /** To 16 digits; amounts are not made with it. */
    public BigDecimal rate() {
        return NewRate.plain(over().divide(under(), new MathContext(16, RoundingMode.HALF_UP)));
    }

    /** The day of the oldest rate among them. */
    public Optional<LocalDate> on() {
        return legs.stream().map(Leg::on).min(LocalDate::compareTo);
    }

    /** "1 EUR was 1.08 USD on 2026-03-31 (European Central Bank), turned round". */
    public String words() {
        if (legs.isEmpty()) return from + " is " + to;
        return legs.stream().map(Leg::words).collect(Collectors.joining("; "));
    }

    /** Rounded half up to the smallest part of the currency. */
    public Amount of(Amount amount) {
        require(amount.unit());
        return Amount.exactly(converted(amount.value(), to.scale()), to);
    }

    /** Rounded half up to so many decimals. */
    public UnitPrice of(UnitPrice price, int decimals) {
        require(price.unit());
        return new UnitPrice(converted(price.value(), decimals), to);
    }

    private BigDecimal converted(BigDecimal value, int decimals) {
        return value.multiply(over()).divide(under(), decimals, RoundingMode.HALF_UP);
    }

    private void require(Unit unit) {
        if (!unit.equals(from)) throw new IllegalArgumentException(unit + " is not " + from);
    }

    /** What an amount is multiplied by, exactly; {@link #under} is what it is divided by. */
    public BigDecimal over() {
        return product(false);
    }

    public BigDecimal under() {
        return product(true);
    }

    private BigDecimal product(boolean turned) {
        return legs.stream()
                .filter(leg -> leg.turned() == turned)
                .map(Leg::rate)
                .reduce(BigDecimal.ONE, BigDecimal::multiply);
    }
}
