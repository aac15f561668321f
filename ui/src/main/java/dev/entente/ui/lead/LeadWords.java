package dev.entente.ui.lead;

import dev.entente.lead.Lead;
import dev.entente.lead.LeadShare;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.StatusBadge;
import dev.entente.ui.kit.Tone;
import dev.entente.ui.partner.Countries;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How leads are called on screens. */
final class LeadWords {

    private LeadWords() {}

    static Tone tone(Lead.State state) {
        return switch (state) {
            case NEW -> Tone.WARN;
            case OFFERED, ACCEPTED, WORKED -> Tone.INFO;
            case CONVERTED -> Tone.GOOD;
            case CLOSED -> Tone.NEUTRAL;
        };
    }

    static Tone tone(LeadShare.State state) {
        return switch (state) {
            case OFFERED -> Tone.WARN;
            case ACCEPTED, WORKED -> Tone.INFO;
            case CONVERTED -> Tone.GOOD;
            case DECLINED, RECALLED, LAPSED -> Tone.NEUTRAL;
        };
    }

    static StatusBadge badge(Lead.State state) {
        return new StatusBadge(state.words(), tone(state));
    }

    /** As its partner reads it: what it gave waits for the vendor. */
    static StatusBadge badge(LeadShare share) {
        return new StatusBadge(words(share), tone(share.state()));
    }

    static String words(LeadShare share) {
        if (share.state() == LeadShare.State.OFFERED)
            return share.role() == LeadShare.Role.GAVE ? "We look at it" : "Waits for you";
        if (share.role() == LeadShare.Role.GAVE && share.state() == LeadShare.State.ACCEPTED) return "We follow it up";
        return share.state().words();
    }

    /** What may be said before it is accepted: product, segment, size and country. */
    static String about(LeadShare share) {
        var country = share.country();
        var words = Stream.of(
                        share.segment(), share.industry(), share.size(), country == null ? "" : Countries.name(country))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" \u00b7 "));
        return words.isEmpty() ? share.number() : words;
    }

    static String title(LeadShare share) {
        return share.product().isEmpty() ? "A lead for you" : share.product();
    }

    static String moment(Instant at, ZoneId zone) {
        return Format.user().time(at, zone);
    }

    static String due(@Nullable Instant due, ZoneId zone) {
        return due == null ? "" : "Answer by " + moment(due, zone);
    }
}
