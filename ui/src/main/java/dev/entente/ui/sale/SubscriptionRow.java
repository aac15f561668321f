package dev.entente.ui.sale;

import dev.entente.sale.Subscription;
import dev.entente.sale.Subscription.State;
import dev.entente.ui.kit.ClockHint.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A subscription in a list: with its partner's name, how it stands today, and how long it still runs where that is soon. */
record SubscriptionRow(
        Subscription subscription,
        String partner,
        State state,
        @Nullable Clock clock) {

    String address() {
        return "subscriptions/" + subscription.id();
    }

    /** Its name and its product lines in a quiet line. */
    String quiet() {
        var lines = products();
        return lines.isEmpty() ? subscription.name() : subscription.name() + " \u00b7 " + lines;
    }

    String products() {
        return String.join(", ", subscription.families());
    }

    static String code(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
