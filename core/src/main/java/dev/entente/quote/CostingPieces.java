package dev.entente.quote;

import dev.entente.api.Unit;
import dev.entente.api.UnitPrice;
import dev.entente.identity.Internal;
import dev.entente.pricebook.FindingCosts;
import dev.entente.pricebook.FindingCosts.Piece;
import dev.entente.rate.FindingRates;
import dev.entente.rate.FoundRate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What pieces cost the vendor in the currency of an offer; with the vendor's reach, and never told to a partner. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class CostingPieces {

    @Inject
    FindingCosts costs;

    @Inject
    FindingRates rates;

    /** What is not known is left out. */
    Map<Piece, UnitPrice> on(LocalDate day, Unit unit, List<String> skus) {
        var known = costs.on(day, skus);
        var others = known.values().stream()
                .filter(each -> !each.containsKey(unit))
                .flatMap(each -> each.keySet().stream())
                .collect(Collectors.toSet());
        var table = others.isEmpty()
                ? Map.<Unit, Optional<FoundRate>>of()
                : rates.find(others, unit, day, FindingRates.USUAL_DAYS);
        return Margin.in(unit, known, table);
    }
}
