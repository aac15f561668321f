package dev.entente.ui.registration;

import dev.entente.registration.Registration;
import dev.entente.registration.Registration.State;
import dev.entente.ui.kit.StatusBadge;
import dev.entente.ui.kit.Tone;
import java.util.Locale;

/** How the states of a registration are called on either side. */
public final class States {

    private States() {}

    static String words(State state) {
        return state == State.SUBMITTED ? "To review" : own(state);
    }

    /** What the vendor has to do with it before anything else, or else its state. */
    static String words(Registration registration) {
        if (registration.isFirst()) return "To review first";
        return registration.extensionAsked() == null ? words(registration.state()) : "Asks for more time";
    }

    static Tone tone(Registration registration) {
        return registration.extensionAsked() == null ? tone(registration.state()) : Tone.WARN;
    }

    /** In the words of the partner that brought it. */
    public static String own(State state) {
        return switch (state) {
            case SUBMITTED -> "Waiting for an answer";
            case APPROVED -> "Protected";
            case DECLINED -> "Declined";
            case LAPSED -> "Lapsed";
            case WITHDRAWN -> "Withdrawn";
            case CONVERTED -> "Won";
        };
    }

    public static Tone tone(State state) {
        return switch (state) {
            case SUBMITTED -> Tone.WARN;
            case APPROVED -> Tone.INFO;
            case CONVERTED -> Tone.GOOD;
            case DECLINED, LAPSED, WITHDRAWN -> Tone.NEUTRAL;
        };
    }

    /** As it is called over REST. */
    static String code(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    static StatusBadge badge(State state) {
        return new StatusBadge(words(state), tone(state));
    }
}
