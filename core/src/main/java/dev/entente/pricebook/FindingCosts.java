package dev.entente.pricebook;

import dev.entente.api.Unit;
import dev.entente.api.UnitPrice;
import dev.entente.identity.Internal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/** Finds what pieces cost the vendor on a day; one query, however many. Reaches them on the vendor's side alone. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class FindingCosts {

    @Inject
    Costs costs;

    /** A product for a term. */
    public record Piece(String sku, Period term) {

        public Piece {
            term = Term.of(Term.code(term));
        }
    }

    /** By currency, the one that was said last at the end. What is not known is left out: a cost is never guessed. */
    public Map<Piece, SequencedMap<Unit, UnitPrice>> on(LocalDate day, Collection<String> skus) {
        var found = new HashMap<Piece, SequencedMap<Unit, UnitPrice>>();
        if (skus.isEmpty()) return found;
        for (var cost : costs.until(skus.stream().distinct().toArray(String[]::new), day))
            found.computeIfAbsent(new Piece(cost.sku(), cost.term()), _ -> new LinkedHashMap<>())
                    .putLast(cost.cost().unit(), cost.cost());
        return found;
    }
}
