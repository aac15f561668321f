package dev.entente.ui.handoff;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.entente.clock.Side;
import dev.entente.handoff.ShownHandOff;
import dev.entente.handoff.ShownHandOff.Standing;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.StatusBadge;
import dev.entente.ui.kit.Tone;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** Hand-offs in words. */
final class HandOffWords {

    private HandOffWords() {}

    static Tone tone(Standing standing) {
        return switch (standing) {
            case WAITING -> Tone.INFO;
            case DONE -> Tone.GOOD;
            case OVER -> Tone.NEUTRAL;
        };
    }

    static StatusBadge badge(ShownHandOff one) {
        return new StatusBadge(one.standing().words(), tone(one.standing()));
    }

    /** Who gave it to whom, as each side reads it. */
    static String way(ShownHandOff one, Side looks) {
        boolean toPartner = one.giver() == Side.VENDOR;
        if (looks == Side.VENDOR) return toPartner ? "To " + one.partner() : "From " + one.partner();
        return toPartner ? "From us to you" : "From you to us";
    }

    /** What is still to be done, or what was. */
    static String left(ShownHandOff one) {
        if (one.standing() == Standing.OVER) return "Over before all was done";
        if (one.summary() == null && one.calledOn() == null) return "Summary and first call";
        if (one.summary() == null) return "Summary";
        return one.calledOn() == null ? "First call" : "Nothing";
    }

    static String day(Instant at, ZoneId zone) {
        return Format.user().day(at.atZone(zone).toLocalDate());
    }

    static UnorderedList list(List<ShownHandOff> all, String folder, ZoneId zone) {
        var list = new UnorderedList();
        list.addClassName("en-precedence");
        for (var one : all) {
            var row = new Div(new Anchor(folder + one.id(), "Handed over on " + day(one.handedAt(), zone)));
            if (one.standing() == Standing.WAITING) row.add(waiting(one));
            list.add(new ListItem(row, badge(one)));
        }
        return list;
    }

    private static Span waiting(ShownHandOff one) {
        var quiet =
                new Span("Left to do: " + left(one).toLowerCase(Format.user().locale()));
        quiet.addClassName("en-muted");
        return quiet;
    }
}
