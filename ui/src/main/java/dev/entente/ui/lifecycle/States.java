package dev.entente.ui.lifecycle;

import dev.entente.health.HealthScore;
import dev.entente.partner.Partner.State;
import dev.entente.ui.kit.Tone;
import java.util.List;

/** What states and scores look like. */
public final class States {

    /** In the order of the course. */
    public static final List<State> ALL = List.of(State.values());

    private States() {}

    public static Tone tone(State state) {
        return switch (state) {
            case ACTIVE -> Tone.GOOD;
            case ONBOARDING, APPLICANT -> Tone.INFO;
            case AT_RISK, OFFBOARDING -> Tone.WARN;
            case SUSPENDED -> Tone.BAD;
            case PROSPECT, FORMER -> Tone.NEUTRAL;
        };
    }

    public static Tone tone(HealthScore score) {
        return switch (score.mood()) {
            case GOOD -> Tone.GOOD;
            case FAIR -> Tone.WARN;
            case POOR -> Tone.BAD;
        };
    }

    /** "Fair 58". */
    public static String words(HealthScore score) {
        return score.mood().words() + " " + score.score();
    }
}
