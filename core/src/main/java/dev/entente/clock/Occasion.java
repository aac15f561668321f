package dev.entente.clock;

import dev.entente.identity.Role;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that one side waits for from the other, so that a promise can be made of it.
 *
 * @param code names it for ever: "registration.answer"
 * @param words what is promised: "Answer to a registration"
 * @param begins when the clock starts: "a partner submits a registration"
 * @param ends what stops it: "it is approved or declined"
 * @param acts those of the owing side who can do it, and are told when time runs out
 * @param permission what one needs to see the records that it is about
 * @param usual how much time is proposed; null where the record itself says until when
 * @param path the folder of its pages: the vendor's, and the portal's below "portal/"
 */
public record Occasion(
        String code,
        String words,
        String begins,
        String ends,
        Side side,
        Set<Role> acts,
        String permission,
        @Nullable Within usual,
        String path) {

    public Occasion {
        acts = Set.copyOf(acts);
    }

    /** Whether the record itself says until when; the clock then keeps to that. */
    public boolean hasOwnDeadline() {
        return usual == null;
    }

    /** The page of a record, without a slash in front. */
    public String page(UUID subject, boolean home) {
        return (home ? "" : "portal/") + path + "/" + subject;
    }
}
