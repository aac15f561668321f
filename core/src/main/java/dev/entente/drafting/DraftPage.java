package dev.entente.drafting;

import dev.entente.problem.Problem.Finding;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A draft with all that happened to it, what it would change, what of it is odd, and what keeps it from being published: each with
 * its place in the file.
 *
 * @param required whether somebody else has to approve it
 * @param mayDecide whether whoever looks at it may approve it or send it back
 * @param newest the newest version of its program now; 0 where it is new
 */
public record DraftPage(
        ProgramDraft draft,
        List<DraftRemark> remarks,
        Map<UUID, String> names,
        List<String> changes,
        List<Finding> warnings,
        List<Finding> wrong,
        boolean required,
        boolean mayDecide,
        int newest) {

    public DraftPage {
        remarks = List.copyOf(remarks);
        names = Map.copyOf(names);
        changes = List.copyOf(changes);
        warnings = List.copyOf(warnings);
        wrong = List.copyOf(wrong);
    }

    /** Whether another version was published since it was begun. */
    public boolean isBehind() {
        return draft.state().isOpen() && newest != draft.begun();
    }
}
