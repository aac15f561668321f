package dev.entente.ui.sale;

import dev.entente.sale.ReadingSubscriptions.Renewal;
import dev.entente.sale.Subscription;
import dev.entente.sale.Subscription.State;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.StatusBadge;
import dev.entente.ui.kit.Tone;

/** How a subscription stands, in words. */
final class Standing {

    private Standing() {}

    static String words(State state) {
        return switch (state) {
            case RUNNING -> "Running";
            case ENDING -> "Ends soon";
            case ENDED -> "Ended";
        };
    }

    static Tone tone(State state) {
        return switch (state) {
            case RUNNING -> Tone.GOOD;
            case ENDING -> Tone.WARN;
            case ENDED -> Tone.NEUTRAL;
        };
    }

    static StatusBadge badge(State state) {
        return new StatusBadge(words(state), tone(state));
    }

    /** The last day on which something of it runs. */
    static String through(Subscription subscription) {
        var until = subscription.until();
        return until == null ? "Open-ended" : Format.user().day(until.minusDays(1));
    }

    static String renewal(Renewal renewal) {
        var format = Format.user();
        var day = format.day(renewal.on());
        if (renewal.cancelled() != null) return "Cancelled on " + format.day(renewal.cancelled());
        return renewal.net() == null
                ? "On " + day + ", as you report it"
                : "By itself on " + day + ", for " + format.money(renewal.net());
    }
}
