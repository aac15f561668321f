package dev.entente.payout;

import dev.entente.api.Unit;
import dev.entente.rate.FoundRate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is known of a day's exchange rates: by the unit that is wanted, then by the one that is given. */
record RatesOfDay(Map<Unit, Map<Unit, Optional<FoundRate>>> into) {

    RatesOfDay {
        into = Map.copyOf(into);
    }

    /** A unit in itself needs none. */
    Optional<FoundRate> find(Unit from, Unit to) {
        if (from.equals(to)) return Optional.of(new FoundRate(from, to, List.of()));
        return into.getOrDefault(to, Map.of()).getOrDefault(from, Optional.empty());
    }
}
