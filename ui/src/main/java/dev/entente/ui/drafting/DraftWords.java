package dev.entente.ui.drafting;

import dev.entente.drafting.DraftRemark.What;
import dev.entente.drafting.ProgramDraft;
import dev.entente.ui.kit.StatusBadge;
import dev.entente.ui.kit.Tone;

/** How the course of a draft is said. */
public final class DraftWords {

    private DraftWords() {}

    public static StatusBadge badge(ProgramDraft draft) {
        return switch (draft.state()) {
            case DRAFT -> new StatusBadge("Draft", Tone.NEUTRAL);
            case REVIEW -> new StatusBadge("In review", Tone.WARN);
            case APPROVED -> new StatusBadge("Approved", Tone.GOOD);
            case PUBLISHED -> new StatusBadge("Published", Tone.GOOD);
            case DISCARDED -> new StatusBadge("Discarded", Tone.NEUTRAL);
        };
    }

    /** "In review, begun with version 2". */
    public static String quiet(ProgramDraft draft) {
        var state = switch (draft.state()) {
            case DRAFT -> "being written";
            case REVIEW -> "waits for a review";
            case APPROVED -> "approved, not published yet";
            case PUBLISHED -> "published";
            case DISCARDED -> "discarded";
        };
        return state + ", " + origin(draft);
    }

    /** "begun with version 2". */
    static String origin(ProgramDraft draft) {
        return draft.begun() == 0 ? "a new program" : "begun with version " + draft.begun();
    }

    static String did(What what) {
        return switch (what) {
            case WROTE -> "changed the file";
            case SAID -> "said";
            case ASKED -> "asked for a review";
            case APPROVED -> "approved it";
            case SENT_BACK -> "sent it back";
            case PUBLISHED -> "published it";
            case DISCARDED -> "discarded it";
        };
    }

    static String icon(What what) {
        return switch (what) {
            case WROTE, SAID -> "doc";
            case ASKED -> "question";
            case APPROVED, PUBLISHED -> "check";
            case SENT_BACK, DISCARDED -> "again";
        };
    }

    static Tone tone(What what) {
        return switch (what) {
            case APPROVED, PUBLISHED -> Tone.GOOD;
            case SENT_BACK -> Tone.WARN;
            default -> Tone.NEUTRAL;
        };
    }
}
