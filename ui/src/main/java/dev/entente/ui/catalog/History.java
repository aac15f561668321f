package dev.entente.ui.catalog;

import dev.entente.catalog.Decided;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.Timeline;
import dev.entente.ui.kit.Timeline.Event;
import dev.entente.ui.kit.Tone;
import java.util.List;
import java.util.Locale;

/** Who decided what, when and why; the last first. */
final class History {

    private History() {}

    static Panel panel(String title, List<Decided> decided, boolean named) {
        return new Panel(
                title, new Timeline(decided.stream().map(it -> event(it, named)).toList()));
    }

    private static Event event(Decided it, boolean named) {
        var words = verb(it) + " by " + it.by();
        var because = it.because();
        return new Event(
                icon(it),
                tone(it),
                named
                        ? (it.plugin() + " " + it.version()).strip() + " " + words
                        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1),
                because == null ? "" : because,
                CatalogWords.time(it.at()));
    }

    private static String verb(Decided it) {
        return switch (it.state()) {
            case CHECKED -> "handed in";
            case IN_REVIEW -> "sent to review";
            case LISTED -> "listed";
            case REFUSED -> "refused";
            case RETIRED -> "retired";
            case TAKEN_BACK -> "taken back";
        };
    }

    private static String icon(Decided it) {
        return switch (it.state()) {
            case CHECKED -> "up";
            case IN_REVIEW -> "clock";
            case LISTED -> "check";
            case REFUSED -> "alert";
            case RETIRED -> "hold";
            case TAKEN_BACK -> "close";
        };
    }

    private static Tone tone(Decided it) {
        return switch (it.state()) {
            case LISTED -> Tone.GOOD;
            case REFUSED -> Tone.BAD;
            case CHECKED, IN_REVIEW, RETIRED, TAKEN_BACK -> Tone.NEUTRAL;
        };
    }
}
