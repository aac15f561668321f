package dev.entente.approval;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step of a chain: who decides, one of them or all side by side, by when (null: whenever), and who may decide in their place
 * when that is over, one more each time.
 */
public record Step(
        String name,
        List<Approver> approvers,
        boolean all,
        @Nullable Deadline within,
        List<Approver> escalate) {

    /** More is nothing that people wait for. */
    static final int MOST_APPROVERS = 20;

    public Step {
        approvers = List.copyOf(approvers);
        escalate = List.copyOf(escalate);
    }
}
