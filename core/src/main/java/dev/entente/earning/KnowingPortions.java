package dev.entente.earning;

import dev.entente.earning.Inputs.Calculated;
import dev.entente.identity.Internal;
import dev.entente.payable.Payable.Portion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Knows in which portions results become payable, by the terms that they were worked out by; one query. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class KnowingPortions {

    @Inject
    KeepingTerms terms;

    /** In their order, by the result's key; one that is payable at once is left out. */
    public Map<UUID, List<Portion>> of(List<BookedEarning> rows) {
        var inputs = terms.inputs(rows);
        var portions = new HashMap<UUID, List<Portion>>();
        for (var row : rows) {
            if (inputs.apply(row) instanceof Calculated calculated && calculated.payable() != null)
                portions.put(row.id(), calculated.payable().portions());
        }
        return portions;
    }
}
