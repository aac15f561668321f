package dev.entente.ui.quote;

import dev.entente.quote.Cart.Kind;
import dev.entente.quote.Quote;
import dev.entente.quote.Quote.State;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.StatusBadge;
import dev.entente.ui.kit.Tone;
import java.time.LocalDate;
import java.util.Locale;

/** How a quote stands on a day, in a word with its tone. */
record Standing(String words, Tone tone) {

    static Standing of(Quote quote, LocalDate today) {
        if (quote.hasExpired(today)) return new Standing("Expired", Tone.BAD);
        if (quote.state().isOpen() && !quote.clearance().isClear()) return new Standing("To approve", Tone.WARN);
        return new Standing(words(quote.state()), tone(quote.state()));
    }

    static String words(State state) {
        return Format.word(code(state));
    }

    /** As it is called over REST. */
    static String code(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private static Tone tone(State state) {
        return switch (state) {
            case DRAFT, DECLINED, WITHDRAWN -> Tone.NEUTRAL;
            case SENT -> Tone.INFO;
            case ACCEPTED -> Tone.GOOD;
        };
    }

    StatusBadge badge() {
        return new StatusBadge(words, tone);
    }

    static String kind(Kind kind) {
        return switch (kind) {
            case NEW -> "New";
            case RENEWAL -> "A renewal";
            case EXPANSION -> "More of what it has";
        };
    }
}
