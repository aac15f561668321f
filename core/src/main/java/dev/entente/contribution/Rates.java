package dev.entente.contribution;

import dev.entente.api.Unit;
import dev.entente.rate.FoundRate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;

/** What each unit of a month was worth in the tenant's currency; where nothing is known, nothing. */
record Rates(Unit own, Map<YearMonth, Map<Unit, Optional<FoundRate>>> byMonth) {

    Optional<FoundRate> of(YearMonth month, Unit unit) {
        return byMonth.getOrDefault(month, Map.of()).getOrDefault(unit, Optional.empty());
    }
}
