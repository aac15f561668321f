package dev.entente.whatif;

import dev.entente.api.Unit;
import dev.entente.api.commercial.Earning.Earned;
import dev.entente.api.commercial.Earning.Kind;
import dev.entente.earning.Tried.Worth;
import org.jspecify.annotations.Nullable;

/**
 * What results come to in one unit, in its smallest parts: what the vendor pays, what partners are charged, and what they
 * keep anyway, now and then.
 */
public record Money(long paysNow, long paysThen, long chargesNow, long chargesThen, long keepsNow, long keepsThen) {

    static final Money NONE = new Money(0, 0, 0, 0, 0, 0);

    /** What a result is in a unit; nothing in any other, and of what is held. */
    static Money now(@Nullable Worth worth, Unit unit) {
        return new Money(
                in(worth, unit, Kind.PAYS), 0, in(worth, unit, Kind.CHARGES), 0, in(worth, unit, Kind.RETAINS), 0);
    }

    static Money then(@Nullable Worth worth, Unit unit) {
        return new Money(
                0, in(worth, unit, Kind.PAYS), 0, in(worth, unit, Kind.CHARGES), 0, in(worth, unit, Kind.RETAINS));
    }

    private static long in(@Nullable Worth worth, Unit unit, Kind kind) {
        return worth != null
                        && worth.result() instanceof Earned earned
                        && earned.kind() == kind
                        && earned.amount().unit().equals(unit)
                ? earned.amount().minor()
                : 0;
    }

    public Money plus(Money more) {
        return new Money(
                Math.addExact(paysNow, more.paysNow),
                Math.addExact(paysThen, more.paysThen),
                Math.addExact(chargesNow, more.chargesNow),
                Math.addExact(chargesThen, more.chargesThen),
                Math.addExact(keepsNow, more.keepsNow),
                Math.addExact(keepsThen, more.keepsThen));
    }

    /** What the partner gets of the vendor, after what it is charged. */
    public long netNow() {
        return Math.subtractExact(paysNow, chargesNow);
    }

    public long netThen() {
        return Math.subtractExact(paysThen, chargesThen);
    }

    /** What the partner gets more, and the vendor pays more; negative: less. */
    public long difference() {
        return Math.subtractExact(netThen(), netNow());
    }
}
