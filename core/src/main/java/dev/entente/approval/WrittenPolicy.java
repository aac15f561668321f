package dev.entente.approval;

import dev.entente.approval.Deadline.Counted;
import dev.entente.identity.Role;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A policy as it is written over REST and kept: its rules in their order, and whose public holidays are no business days.
 */
public record WrittenPolicy(@Nullable String holidays, List<WrittenRule> rules) {

    public static final WrittenPolicy EMPTY = new WrittenPolicy(null, List.of());

    public WrittenPolicy {
        rules = List.copyOf(rules);
    }

    /** Always without conditions; free without steps; for nobody to approve where it says why. */
    public record WrittenRule(
            String name,
            @Nullable List<WrittenCondition> when,
            @Nullable List<WrittenStep> steps,
            @Nullable String refuse) {}

    /** Of a number, what it is at least or below; of a word, which ones it may be. */
    public record WrittenCondition(
            String fact,
            @Nullable String atLeast,
            @Nullable String below,
            @Nullable List<String> is) {}

    /** One of the approvers, or all of them side by side; whom it escalates to, one after the other. */
    public record WrittenStep(
            String name,
            List<WrittenApprover> approvers,
            @Nullable Boolean all,
            @Nullable WrittenDeadline within,
            @Nullable List<WrittenApprover> escalate) {

        static WrittenStep of(Step step) {
            return new WrittenStep(
                    step.name(),
                    step.approvers().stream().map(WrittenApprover::of).toList(),
                    step.all(),
                    step.within() == null ? null : WrittenDeadline.of(step.within()),
                    step.escalate().stream().map(WrittenApprover::of).toList());
        }

        /** What was kept, as it was checked then. */
        Step step() {
            return new Step(
                    name,
                    approvers.stream().map(WrittenApprover::approver).toList(),
                    Boolean.TRUE.equals(all),
                    within == null ? null : within.deadline(),
                    escalate == null
                            ? List.of()
                            : escalate.stream().map(WrittenApprover::approver).toList());
        }
    }

    /** A role or a member. */
    public record WrittenApprover(
            @Nullable Role role, @Nullable UUID member) {

        static WrittenApprover of(Approver approver) {
            return switch (approver) {
                case Approver.OfRole(var role) -> new WrittenApprover(role, null);
                case Approver.Person(var member) -> new WrittenApprover(null, member);
            };
        }

        Approver approver() {
            if (role != null) return new Approver.OfRole(role);
            return new Approver.Person(Objects.requireNonNull(member));
        }
    }

    /** So many hours, days, business-hours or business-days. */
    public record WrittenDeadline(int amount, String of) {

        static WrittenDeadline of(Deadline deadline) {
            return new WrittenDeadline(deadline.amount(), deadline.counted().code());
        }

        Deadline deadline() {
            return new Deadline(amount, Counted.of(of).orElseThrow());
        }
    }
}
