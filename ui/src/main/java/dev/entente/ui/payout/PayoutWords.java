package dev.entente.ui.payout;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.entente.payout.Clearing;
import dev.entente.payout.Payment;
import dev.entente.payout.ShownPayout;
import dev.entente.ui.kit.Tone;
import org.jspecify.annotations.Nullable;

/** What the courses of payouts and payments are called. */
final class PayoutWords {

    private PayoutWords() {}

    /** Settled is not paid: some may have come back, or never been made. */
    static String state(ShownPayout payout) {
        return switch (payout.state()) {
            case PROPOSED -> "To approve";
            case APPROVED -> "Approved";
            case DONE -> isPaid(payout) ? "Paid" : "Settled";
            case DROPPED -> "Dropped";
        };
    }

    static Tone tone(ShownPayout payout) {
        return switch (payout.state()) {
            case PROPOSED -> Tone.WARN;
            case APPROVED -> Tone.INFO;
            case DONE -> isPaid(payout) ? Tone.GOOD : Tone.WARN;
            case DROPPED -> Tone.NEUTRAL;
        };
    }

    private static boolean isPaid(ShownPayout payout) {
        return payout.paid() == payout.payments();
    }

    static String state(Payment.State state) {
        return switch (state) {
            case WAITING -> "Waits";
            case PAID -> "Paid";
            case RETURNED -> "Came back";
            case NOT_MADE -> "Not made";
            case DROPPED -> "Dropped";
        };
    }

    static Tone tone(Payment.State state) {
        return switch (state) {
            case WAITING -> Tone.INFO;
            case PAID -> Tone.GOOD;
            case RETURNED, NOT_MADE -> Tone.BAD;
            case DROPPED -> Tone.NEUTRAL;
        };
    }

    /** The IBAN in groups of four, or the account number as it is. */
    static String number(@Nullable String iban, @Nullable String account) {
        return iban == null ? String.valueOf(account) : iban.replaceAll("(.{4})(?!$)", "$1 ");
    }

    /** How the bank is found; empty where the IBAN alone says it. */
    static String bank(@Nullable Clearing clearing, @Nullable String code, @Nullable String bic) {
        var found = clearing == null ? "" : clearing.words() + " " + code;
        if (bic == null) return found;
        return found.isEmpty() ? bic : found + " \u00b7 " + bic;
    }

    /** A value with something quieter below it. */
    static Component below(String value, String quiet) {
        if (quiet.isEmpty()) return new Span(value);
        var below = new Span(quiet);
        below.addClassName("en-muted");
        var cell = new Div(new Span(value), below);
        cell.addClassNames("en-cell-2", "en-cell-plain");
        return cell;
    }

    static String progress(ShownPayout payout) {
        var words = payout.paid() + " of " + payout.payments() + " paid";
        return payout.returned() == 0 ? words : words + ", " + payout.returned() + " not made or came back";
    }
}
