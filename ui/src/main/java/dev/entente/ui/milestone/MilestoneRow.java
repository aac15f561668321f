package dev.entente.ui.milestone;

import dev.entente.api.Amount;
import dev.entente.api.commercial.Earning.Kind;
import dev.entente.earning.BookedEarning;
import dev.entente.milestone.Milestone;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.StatusBadge;
import dev.entente.ui.kit.Tone;
import org.jspecify.annotations.Nullable;

/** A milestone in a list: with its partner's name, and what it earned (null: not to be seen, or nothing yet). */
record MilestoneRow(
        Milestone milestone, String partner, @Nullable BookedEarning result) {

    String address() {
        return "milestones/" + milestone.id();
    }

    String name() {
        return Format.word(milestone.name());
    }

    String day() {
        return Format.user().day(milestone.on());
    }

    /** What its source calls it, and for how much it was delivered. */
    String quiet() {
        var services = milestone.services();
        return services == null
                ? reference()
                : milestone.externalId() + " \u00b7 " + Format.user().money(services) + " of services";
    }

    private String reference() {
        return milestone.shownBy() == null ? milestone.externalId() : "By itself, with a certification";
    }

    /** In words, since it may be held, or nothing. */
    String earned() {
        if (result == null || milestone.isWithdrawn()) return "\u2013";
        var amount = result.amount();
        if (amount == null) return "Held for review";
        return words(amount, result.kind());
    }

    private static String words(Amount amount, @Nullable Kind kind) {
        var money = Format.user().money(amount);
        if (amount.minor() == 0) return "Nothing";
        return kind == Kind.CHARGES ? money + " charged" : money;
    }

    String state() {
        if (milestone.isWithdrawn()) return "Withdrawn";
        return result != null && result.isHeld() ? "Held for review" : "Counts";
    }

    Tone tone() {
        if (milestone.isWithdrawn()) return Tone.NEUTRAL;
        return result != null && result.isHeld() ? Tone.WARN : Tone.GOOD;
    }

    StatusBadge badge() {
        return new StatusBadge(state(), tone());
    }
}
