package dev.entente.ui.sale;

import dev.entente.api.Amount;
import dev.entente.sale.Sale;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Tone;

/** A sale in a list: with its partner's name, and what it earned in words (empty: not to be seen). */
record SaleRow(Sale sale, String partner, String earned) {

    String address() {
        return "sales/" + sale.id();
    }

    String day() {
        return Format.user().day(sale.on());
    }

    /** What is given back takes off. */
    Amount net() {
        return sale.isRefund() ? sale.net().negated() : sale.net();
    }

    String state() {
        return sale.isWithdrawn() ? "Withdrawn" : SubscriptionSheet.kind(sale.kind());
    }

    Tone tone() {
        if (sale.isWithdrawn()) return Tone.NEUTRAL;
        return switch (sale.kind()) {
            case NEW -> Tone.GOOD;
            case RENEWAL, EXPANSION -> Tone.INFO;
            case REFUND -> Tone.WARN;
        };
    }
}
