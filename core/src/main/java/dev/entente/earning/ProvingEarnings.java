package dev.entente.earning;

import dev.entente.identity.Internal;
import dev.entente.plugin.Models;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;

/** Results with all that they depend on, word for word: what somebody else needs to work them out again. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ProvingEarnings {

    @Inject
    Earnings earnings;

    @Inject
    KeepingTerms terms;

    @Inject
    Models models;

    /**
     * The inputs with the terms and the name, version and digest of the model, and the result, both as JSON; reproduced says whether
     * working it out again just now gave the same bytes.
     */
    public record Proof(UUID earningId, int revision, String inputs, String result, boolean reproduced) {}

    public List<Proof> of(List<UUID> ids) {
        if (ids.isEmpty()) return List.of();
        var rows = earnings.byIds(ids.toArray(UUID[]::new));
        var inputs = terms.inputs(rows);
        return rows.stream()
                .map(row -> {
                    var used = inputs.apply(row);
                    boolean reproduced = Recomputing.reproduces(row, used, models);
                    return new Proof(row.id(), row.revision(), Snapshot.of(used), row.result(), reproduced);
                })
                .toList();
    }
}
