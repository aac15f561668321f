package dev.entente.profitability;

import dev.entente.api.Amount;
import dev.entente.api.Unit;

/**
 * What deals come to for the partner and the vendor.
 *
 * @param deals how many
 * @param revenue what customers pay the partner, and what the partner earns
 * @param price what the partner pays less than its customers
 * @param earned what offers give it
 * @param charged what offers take from it
 * @param services what is left of services
 * @param cost of selling
 * @param invoiced what the vendor gets for its products
 * @param paid what of that is the partner's in the end: what it is paid and what it retains, less what it is charged
 */
public record Figures(
        int deals,
        Amount revenue,
        Amount price,
        Amount earned,
        Amount charged,
        Amount services,
        Amount cost,
        Amount invoiced,
        Amount paid) {

    static Figures none(Unit unit) {
        var zero = Amount.zero(unit);
        return new Figures(0, zero, zero, zero, zero, zero, zero, zero, zero);
    }

    Figures plus(Figures other) {
        return new Figures(
                deals + other.deals,
                revenue.plus(other.revenue),
                price.plus(other.price),
                earned.plus(other.earned),
                charged.plus(other.charged),
                services.plus(other.services),
                cost.plus(other.cost),
                invoiced.plus(other.invoiced),
                paid.plus(other.paid));
    }

    /** What is left for the partner, before people and investment. */
    public Amount margin() {
        return price.plus(earned).plus(services).minus(charged).minus(cost);
    }
}
