package dev.entente.ui.deal;

import dev.entente.deal.Stage;
import dev.entente.ui.kit.StatusBadge;
import dev.entente.ui.kit.Tone;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How the stages of a deal are shown. */
public final class Stages {

    static final List<Stage> OPEN =
            Stream.of(Stage.values()).filter(Stage::isOpen).toList();
    private static final int ALL = 100;

    private Stages() {}

    /** As it is called over REST. */
    static String code(Stage stage) {
        return stage.name().toLowerCase(Locale.ROOT);
    }

    public static String words(Stage stage) {
        return stage.name().charAt(0) + stage.name().substring(1).toLowerCase(Locale.ROOT);
    }

    static Tone tone(Stage stage) {
        return switch (stage) {
            case QUALIFIED, PROPOSAL, NEGOTIATION -> Tone.INFO;
            case WON -> Tone.GOOD;
            case LOST -> Tone.NEUTRAL;
        };
    }

    /** How far the mark is filled. */
    static int percent(Stage stage) {
        return switch (stage) {
            case QUALIFIED -> 25;
            case PROPOSAL -> 50;
            case NEGOTIATION -> 75;
            case WON -> ALL;
            case LOST -> 0;
        };
    }

    public static StatusBadge badge(Stage stage) {
        return new StatusBadge(words(stage), tone(stage)).share(percent(stage));
    }
}
