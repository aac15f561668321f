package dev.entente.ui.payout;

import dev.entente.payout.Payment;
import dev.entente.payout.Payout;
import dev.entente.payout.ShownPayout;
import dev.entente.ui.kit.Tone;

/** What the courses of payouts and payments are called. */
final class PayoutWords {

    private PayoutWords() {}

    static String state(Payout.State state) {
        return switch (state) {
            case PROPOSED -> "To approve";
            case APPROVED -> "Approved";
            case DONE -> "Paid";
            case DROPPED -> "Dropped";
        };
    }

    static Tone tone(Payout.State state) {
        return switch (state) {
            case PROPOSED -> Tone.WARN;
            case APPROVED -> Tone.INFO;
            case DONE -> Tone.GOOD;
            case DROPPED -> Tone.NEUTRAL;
        };
    }

    static String state(Payment.State state) {
        return switch (state) {
            case WAITING -> "Waits";
            case PAID -> "Paid";
            case RETURNED -> "Came back";
            case DROPPED -> "Dropped";
        };
    }

    static Tone tone(Payment.State state) {
        return switch (state) {
            case WAITING -> Tone.INFO;
            case PAID -> Tone.GOOD;
            case RETURNED -> Tone.BAD;
            case DROPPED -> Tone.NEUTRAL;
        };
    }

    static String progress(ShownPayout payout) {
        var words = payout.paid() + " of " + payout.payments() + " paid";
        return payout.returned() == 0 ? words : words + ", " + payout.returned() + " came back";
    }
}
