package dev.entente.approval;

import dev.entente.approval.WrittenPolicy.WrittenStep;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A request over REST. */
public record ShownApproval(
        UUID id,
        String number,
        String kind,
        UUID subject,
        String title,
        String reason,
        String digest,
        String state,
        @Nullable UUID partner,
        Instant askedAt,
        @Nullable Instant closedAt,
        @Nullable String because) {

    static ShownApproval of(ApprovalRequest request) {
        return new ShownApproval(
                request.id(),
                request.number(),
                request.kind(),
                request.subjectId(),
                request.title(),
                request.reason(),
                request.digest(),
                word(request.state()),
                request.partnerId(),
                request.askedAt(),
                request.closedAt(),
                request.because());
    }

    private static String word(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    /** What was asked back, and answered. */
    public record Question(
            String question,
            Instant askedAt,
            @Nullable String answer,
            @Nullable Instant answeredAt) {}

    /**
     * Who decides, for the vendor alone.
     *
     * @param policy the version of the policy whose rule it is
     * @param reached the step that is waited for, from 0 on
     * @param paused whether the step's time stands still
     * @param stuck whether nobody can decide it
     */
    public record Course(
            int policy,
            String rule,
            List<WrittenStep> steps,
            int reached,
            int escalated,
            @Nullable Instant dueAt,
            Map<String, String> facts,
            boolean yours,
            boolean paused,
            boolean stuck) {}

    /** What was done: by whom, and in whose place. */
    public record Act(
            String what,
            int step,
            Instant at,
            @Nullable UUID member,
            @Nullable UUID insteadOf,
            @Nullable String words) {}

    /** With what was asked back; and for the vendor, who decides and what was done. */
    public record Whole(
            ShownApproval request,
            List<Question> questions,
            @Nullable Course course,
            List<Act> acts) {

        static Whole of(ApprovalPage page) {
            return new Whole(
                    ShownApproval.of(page.request()),
                    page.questions().stream()
                            .map(each ->
                                    new Question(each.question(), each.askedAt(), each.answer(), each.answeredAt()))
                            .toList(),
                    page.course() == null ? null : course(page, page.course()),
                    page.acts().stream()
                            .map(act -> new Act(
                                    word(act.what()),
                                    act.step(),
                                    act.happenedAt(),
                                    act.memberId(),
                                    act.insteadOf(),
                                    act.words()))
                            .toList());
        }

        private static Course course(ApprovalPage page, ApprovalCourse course) {
            return new Course(
                    course.policyVersion(),
                    course.rule(),
                    course.steps().stream().map(WrittenStep::of).toList(),
                    course.reached(),
                    course.escalated(),
                    course.dueAt(),
                    page.facts(),
                    page.mayDecide(),
                    course.isPaused(),
                    page.stuck());
        }
    }
}
