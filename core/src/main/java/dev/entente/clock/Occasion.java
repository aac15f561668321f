package dev.entente.clock;

import dev.entente.identity.Role;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that one side waits for from the other, so that a promise can be made of it.
 *
 * @param code names it for ever: "registration.answer"
 * @param words what is promised: "Answer to a registration"
 * @param begins when the clock starts: "a partner submits a registration"
 * @param ends what stops it: "it is approved or declined"
 * @param acts those of the owing side who can do it, and are told when time runs out; nobody where each record says who does it
 * @param permission what one needs to see the records that it is about
 * @param usual how much time is proposed; null where the record itself says until when
 * @param pages where its records are shown
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
        Pages pages) {

    public Occasion {
        acts = Set.copyOf(acts);
    }

    /** Of records with a page each, in a folder of this name: the vendor's, and the portal's below "portal/". */
    public Occasion(
            String code,
            String words,
            String begins,
            String ends,
            Side side,
            Set<Role> acts,
            String permission,
            @Nullable Within usual,
            String folder) {
        this(
                code,
                words,
                begins,
                ends,
                side,
                acts,
                permission,
                usual,
                new Pages(folder + "/{id}", "portal/" + folder + "/{id}"));
    }

    /**
     * The addresses of a record on both sides, without a slash in front, in which {id} stands for it and {partner} for its
     * partner. Without one in the portal its records are the vendor's alone.
     */
    public record Pages(String vendor, String portal) {}

    /** Whether the record itself says until when; the clock then keeps to that. */
    public boolean hasOwnDeadline() {
        return usual == null;
    }

    /** Whether anybody is told when time runs out, so that a warning can be promised. */
    public boolean isWarned() {
        return !acts.isEmpty();
    }

    /** Whether partners see none of its records, as before a partnership; how it is kept is told to them all the same. */
    boolean isVendorsAlone() {
        return pages.portal().isEmpty();
    }

    /** The page of a record, for whoever looks, without a slash in front. */
    String page(Clock one, boolean home) {
        return (home ? pages.vendor() : pages.portal())
                .replace("{id}", one.subjectId.toString())
                .replace("{partner}", String.valueOf(one.partnerId));
    }
}
