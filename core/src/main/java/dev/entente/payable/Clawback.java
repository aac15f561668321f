package dev.entente.payable;

import dev.entente.api.Amount;
import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Earning.Kind;
import dev.entente.api.commercial.Occurrence;
import dev.entente.api.commercial.Occurrence.Refunded;
import dev.entente.api.commercial.Step;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** For how many days after a sale what it earned is taken back if the customer gives something back; 0: on its day alone. */
public record Clawback(int days) {

    public static final int MOST = 3650;

    public Clawback {
        if (days < 0 || days > MOST) throw new IllegalArgumentException("From 0 to " + MOST + " days");
    }

    /** "for 180 days after the sale". */
    public String words() {
        return days == 0 ? "on the day of the sale alone" : "for " + counted(days) + " after the sale";
    }

    /**
     * What comes of something that was given back too late: nothing, and why; empty for all else. What partners are charged
     * or keep comes off whenever something is given back.
     */
    public Optional<Earning> tooLate(Occurrence what) {
        if (!(what instanceof Refunded refund) || refund.earned().kind() != Kind.PAYS) return Optional.empty();
        long passed = ChronoUnit.DAYS.between(refund.of().on(), refund.on());
        if (passed <= days) return Optional.empty();
        var zero = refund.earned().amount().unit();
        var why = Step.nothing(
                zero,
                "It is given back {0} after the sale; what was earned is taken back {1}",
                counted(passed),
                words());
        return Optional.of(new Earning.Earned(Kind.PAYS, Amount.zero(zero), List.of(why)));
    }

    private static String counted(long days) {
        return days + (days == 1 ? " day" : " days");
    }
}
