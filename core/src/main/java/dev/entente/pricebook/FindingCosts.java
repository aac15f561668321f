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
import java.util.Map;

/** Finds what pieces cost the vendor on a day, in a currency; one query, however many. Reaches them on the vendor's side alone. */
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

    /** What is not known is left out: a cost is never guessed. */
    public Map<Piece, UnitPrice> on(LocalDate day, Unit currency, Collection<String> skus) {
        var found = new HashMap<Piece, UnitPrice>();
        if (skus.isEmpty()) return found;
        for (var cost : costs.until(skus.stream().distinct().toArray(String[]::new), currency.code(), day))
            found.put(new Piece(cost.sku(), cost.term()), cost.cost());
        return found;
    }
}
