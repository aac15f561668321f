package dev.entente.ui.pricebook;

import dev.entente.pricebook.Adjustment;
import dev.entente.pricebook.Audience;
import dev.entente.pricebook.PriceBook;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.StatusBadge;
import dev.entente.ui.kit.Tone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;

/** Price books in words: for whom, since when, and how much more or less than another. */
final class BookWords {

    private BookWords() {}

    /** "Brightwater Consulting, region emea"; of nobody in particular "Everybody". */
    static String audience(Audience audience, Map<UUID, String> partners) {
        var words = new ArrayList<String>();
        var partner = audience.partnerId();
        if (partner != null) words.add(partners.getOrDefault(partner, "one partner by name"));
        if (audience.region() != null) words.add("region " + audience.region());
        if (audience.tier() != null) words.add("tier " + audience.tier());
        if (audience.motion() != null) words.add("motion " + audience.motion());
        return words.isEmpty() ? "Everybody" : Format.word(String.join(", ", words));
    }

    /** "Asks 8% more than Worldwide". */
    static String adjustment(Adjustment adjustment, String parent) {
        int more = adjustment.percent().signum();
        if (more == 0) return "Asks what " + parent + " asks";
        return "Asks " + Format.user().plain(adjustment.percent().abs()) + "% " + (more > 0 ? "more" : "less")
                + " than " + parent;
    }

    /** "Rounded half up to 2 decimals". */
    static String rounding(Adjustment adjustment) {
        return "Rounded " + adjustment.rounding().words() + " to " + adjustment.decimals() + " decimals";
    }

    static String validity(PriceBook book) {
        var until = book.until();
        var from = Format.user().day(book.from());
        return until == null ? "Since " + from : from + " to " + Format.user().day(until.minusDays(1));
    }

    static StatusBadge badge(PriceBook book, LocalDate day) {
        if (day.isBefore(book.from()))
            return new StatusBadge("From " + Format.user().day(book.from()), Tone.INFO);
        return book.holdsOn(day) ? new StatusBadge("Holds", Tone.GOOD) : new StatusBadge("Over", Tone.NEUTRAL);
    }
}
