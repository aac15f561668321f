package dev.entente.deal;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Deals were given from one side to the other, together in the running transaction: by whoever led them to whoever leads them now. */
public record DealsHandedOver(List<HandedOver> all) {

    public DealsHandedOver {
        all = List.copyOf(all);
    }

    /** One of them, and the partner that led it; null: the vendor's own sales, or whoever is not said. */
    public record HandedOver(Deal deal, @Nullable UUID from) {}

    static DealsHandedOver of(Deal deal, @Nullable UUID from) {
        return new DealsHandedOver(List.of(new HandedOver(deal, from)));
    }
}
