package dev.entente.ui.application;

import dev.entente.application.Application.State;
import dev.entente.application.Fit;
import dev.entente.ui.kit.StatusBadge;
import dev.entente.ui.kit.Tone;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How the states of an application and the outcomes of a wish are called. */
final class Shown {

    private Shown() {}

    static String words(State state) {
        return switch (state) {
            case DRAFT -> "Draft";
            case UNCONFIRMED -> "Not confirmed";
            case WAITING -> "To decide";
            case ASKED -> "Asked back";
            case ACCEPTED -> "Accepted";
            case DECLINED -> "Declined";
            case MERGED -> "Merged";
        };
    }

    static Tone tone(State state) {
        return switch (state) {
            case WAITING -> Tone.WARN;
            case ASKED -> Tone.INFO;
            case ACCEPTED -> Tone.GOOD;
            case DRAFT, UNCONFIRMED, DECLINED, MERGED -> Tone.NEUTRAL;
        };
    }

    /** As it is called over REST. */
    static String code(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    static StatusBadge badge(State state) {
        return new StatusBadge(words(state), tone(state));
    }

    static String words(Fit.Outcome outcome) {
        return switch (outcome) {
            case MET -> "Met";
            case PARTLY -> "Partly";
            case MISSING -> "Missing";
            case UNKNOWN -> "Not known yet";
        };
    }

    /** "72 of 100", or that there is nothing to compare with. */
    static String fit(@Nullable Integer score) {
        return score == null ? "No profile yet" : score + " of 100";
    }
}
