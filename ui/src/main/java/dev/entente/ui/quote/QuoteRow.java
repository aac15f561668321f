package dev.entente.ui.quote;

import dev.entente.quote.Quote;
import dev.entente.ui.kit.ClockHint.Clock;
import org.jspecify.annotations.Nullable;

/** A quote in a list: for whom (empty: the vendor's own), how it stands today, and how long it is good while it is open. */
record QuoteRow(
        Quote quote,
        String partner,
        Standing standing,
        @Nullable Clock clock) {

    String quiet() {
        return partner.isEmpty() ? quote.number() : quote.number() + " \u00b7 " + partner;
    }
}
