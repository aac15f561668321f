package dev.entente.ui.dispute;

import dev.entente.dispute.Dispute.State;
import dev.entente.dispute.ShownDispute;
import dev.entente.ui.kit.ClockHint.Clock;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Tone;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** What the course of a question is called. */
final class DisputeWords {

    private DisputeWords() {}

    static String state(ShownDispute dispute) {
        return switch (dispute.state()) {
            case OPEN -> "Open";
            case ACCEPTED -> "Put right";
            case DECLINED -> "Declined";
            case WITHDRAWN -> "Taken back";
        };
    }

    static Tone tone(ShownDispute dispute) {
        return switch (dispute.state()) {
            case OPEN -> Tone.WARN;
            case ACCEPTED -> Tone.GOOD;
            case DECLINED, WITHDRAWN -> Tone.NEUTRAL;
        };
    }

    static String line(ShownDispute dispute) {
        return dispute.document().isEmpty() ? dispute.about() : dispute.about() + " \u00b7 " + dispute.document();
    }

    /** None where it is answered. */
    static @Nullable Clock clock(ShownDispute dispute, ZoneId zone, LocalDate today) {
        if (dispute.state() != State.OPEN) return null;
        return Clock.between(LocalDate.ofInstant(dispute.openedAt(), zone), dispute.answerBy(), today);
    }

    static String quiet(ShownDispute dispute) {
        return dispute.number() + " \u00b7 " + dispute.statement() + " \u00b7 "
                + Format.user().money(dispute.amount());
    }
}
