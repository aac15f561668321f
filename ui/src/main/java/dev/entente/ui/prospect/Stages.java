package dev.entente.ui.prospect;

import dev.entente.prospect.Prospect.State;
import dev.entente.ui.kit.StatusBadge;
import dev.entente.ui.kit.Tone;
import java.util.Locale;

/** How the states of a prospect are called. */
final class Stages {

    private Stages() {}

    static String words(State state) {
        return switch (state) {
            case NEW -> "New";
            case CONTACTED -> "Contacted";
            case INTERESTED -> "Interested";
            case APPLIED -> "Applied";
            case DROPPED -> "Dropped";
        };
    }

    static Tone tone(State state) {
        return switch (state) {
            case NEW, DROPPED -> Tone.NEUTRAL;
            case CONTACTED, INTERESTED -> Tone.INFO;
            case APPLIED -> Tone.GOOD;
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
