package dev.entente.ui.level;

import dev.entente.level.LevelGrant;
import dev.entente.level.LevelProposal;
import dev.entente.level.LevelProposal.State;
import dev.entente.level.ListingProposals.Row;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.StatusBadge;
import dev.entente.ui.kit.Tone;
import org.jspecify.annotations.Nullable;

/** What proposals and their states are called, and in which tone. */
final class LevelWords {

    private LevelWords() {}

    static String state(State state) {
        return switch (state) {
            case OPEN -> "To decide";
            case ACCEPTED -> "Accepted";
            case DECLINED -> "Declined";
            case OUTDATED -> "Outdated";
        };
    }

    static String state(LevelProposal proposal) {
        if (proposal.isAppealed()) return "Appealed";
        return proposal.isOpen() && proposal.postponedTo() != null ? "Put off" : state(proposal.state());
    }

    static Tone tone(LevelProposal proposal) {
        if (proposal.isAppealed()) return Tone.WARN;
        return switch (proposal.state()) {
            case OPEN -> proposal.postponedTo() == null ? Tone.WARN : Tone.NEUTRAL;
            case ACCEPTED -> proposal.isPromotion() ? Tone.GOOD : Tone.INFO;
            case DECLINED, OUTDATED -> Tone.NEUTRAL;
        };
    }

    static StatusBadge badge(LevelProposal proposal) {
        return new StatusBadge(state(proposal), tone(proposal));
    }

    /** "Silver to Gold". */
    static String move(Row row) {
        return move(row.from(), row.to());
    }

    static String move(String from, String to) {
        return from.isEmpty() ? "First level: " + to : from + " to " + to;
    }

    static String kind(LevelProposal proposal) {
        return proposal.isPromotion() ? "Promotion" : "Demotion";
    }

    /** What is to be known of a proposal's course in one sentence. */
    static String course(LevelProposal proposal) {
        var format = Format.user();
        var effective = proposal.effectiveOn();
        var off = proposal.postponedTo();
        return switch (proposal.state()) {
            case OPEN ->
                off != null
                        ? "Looked at again on " + format.day(off)
                        : (proposal.isPromotion() ? "Possible from " : "Not before ")
                                + format.day(proposal.earliestOn());
            case ACCEPTED ->
                effective == null
                        ? ""
                        : (proposal.isApplied() ? "Since " : "From ")
                                + format.day(effective)
                                + (proposal.isApplied() ? "" : ", unless the figures recover");
            case DECLINED, OUTDATED -> said(proposal.reason());
        };
    }

    static String grant(LevelGrant grant) {
        var format = Format.user();
        var kind = grant.kind() == LevelGrant.Kind.FIXED ? "Fixed" : "On trial";
        return kind + " as " + grant.tier().name() + " through " + format.day(grant.last());
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }
}
