package dev.entente.ui.approval;

import dev.entente.approval.ApprovalAct;
import dev.entente.approval.ApprovalAct.What;
import dev.entente.approval.ApprovalPage;
import dev.entente.ui.kit.Timeline;
import dev.entente.ui.kit.Timeline.Event;
import dev.entente.ui.kit.Tone;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;

/** What was done and said about a request, newest first. */
final class Told {

    private Told() {}

    private record Moment(Instant at, Event event) {}

    static Timeline timeline(ApprovalBook book, ApprovalPage page) {
        var moments = new ArrayList<Moment>();
        var request = page.request();
        var by = ApprovalView.name(page, request.askedBy());
        moments.add(new Moment(
                request.askedAt(),
                new Event(
                        "doc",
                        Tone.NEUTRAL,
                        by.isEmpty() ? "The partner asked" : by + " asked",
                        request.reason(),
                        book.when(request.askedAt()))));
        for (var act : page.acts()) {
            boolean isNamed = act.what() == What.REASSIGNED;
            var said = act.words() == null || isNamed ? "" : act.words();
            moments.add(new Moment(
                    act.happenedAt(),
                    new Event(
                            glyph(act.what()), tone(act.what()), words(page, act), said, book.when(act.happenedAt()))));
        }
        for (var question : page.questions()) {
            var at = question.answeredAt();
            var answer = question.answer();
            if (at != null && answer != null)
                moments.add(new Moment(at, new Event("info", Tone.INFO, "Answered", answer, book.when(at))));
        }
        return new Timeline(moments.stream()
                .sorted(Comparator.comparing(Moment::at).reversed())
                .map(Moment::event)
                .toList());
    }

    /** Whether it says how a step stands. */
    static boolean ofStep(What what) {
        return what == What.APPROVED
                || what == What.DECLINED
                || what == What.ESCALATED
                || what == What.FREED
                || what == What.REASSIGNED;
    }

    /** "Ada Byron approved for Grace Hopper". */
    static String words(ApprovalPage page, ApprovalAct act) {
        if (act.what() == What.ESCALATED) return act.words() + ": one more is asked";
        if (act.what() == What.FREED) return "It needs nobody by now";
        var by = ApprovalView.name(page, act.memberId());
        var instead = ApprovalView.name(page, act.insteadOf());
        var who = by.isEmpty() ? "Somebody" : by;
        var verb = switch (act.what()) {
            case APPROVED -> " approved";
            case DECLINED -> " declined";
            case QUESTIONED -> " asked back";
            case REASSIGNED -> " asked " + act.words() + " instead";
            case COMMENTED, ESCALATED, FREED -> " remarked";
        };
        return who + verb + (instead.isEmpty() ? "" : " for " + instead);
    }

    private static String glyph(What what) {
        return switch (what) {
            case APPROVED, FREED -> "check";
            case DECLINED -> "close";
            case QUESTIONED, COMMENTED -> "info";
            case ESCALATED, REASSIGNED -> "up";
        };
    }

    private static Tone tone(What what) {
        return switch (what) {
            case APPROVED, FREED -> Tone.GOOD;
            case DECLINED -> Tone.BAD;
            case ESCALATED, REASSIGNED -> Tone.WARN;
            case QUESTIONED, COMMENTED -> Tone.INFO;
        };
    }
}
