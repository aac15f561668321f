package dev.entente.earning;

import dev.entente.earning.Explanation.Input;
import dev.entente.earning.Inputs.Calculated;
import dev.entente.identity.Internal;
import dev.entente.plugin.Models;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

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
     * Of one event for one partner, on a day, with the document behind it. The inputs with the terms and the name, version and digest of
     * the model, and the result, both as JSON; fence is the version of the fence behind which a plugin's jar gave it, if one did; before is the revision that it took the place of, null for the first; reproduced
     * says whether working it out again just now gave the same bytes, and showsOthers whether the inputs have a sale in them that somebody
     * else made or had a part in, which is nothing for a partner to see.
     */
    public record Proof(
            UUID earningId,
            UUID sourceId,
            int revision,
            @Nullable UUID before,
            LocalDate on,
            String about,
            String document,
            String inputs,
            String result,
            @Nullable Integer fence,
            boolean reproduced,
            boolean showsOthers) {}

    /** What a result depends on as people read it, of the inputs of a proof; nothing where none applied. */
    public static List<Input> words(String inputs) {
        return InputsInWords.of(Snapshot.inputs(inputs));
    }

    /** With all revisions before them: what each posted is the difference to the one before. */
    public List<Proof> of(List<UUID> ids) {
        if (ids.isEmpty()) return List.of();
        var rows = new ArrayList<>(earnings.byIds(ids.toArray(UUID[]::new)));
        var known = rows.stream().map(BookedEarning::id).collect(Collectors.toSet());
        var before = rows.stream()
                .flatMap(row -> IntStream.range(1, row.revision())
                        .mapToObj(revision -> BookedEarning.id(row.sourceId(), row.partnerId(), revision)))
                .filter(id -> !known.contains(id))
                .distinct()
                .toArray(UUID[]::new);
        if (before.length > 0) rows.addAll(earnings.byIds(before));
        var inputs = terms.inputs(rows);
        return rows.stream().map(row -> proof(row, inputs.apply(row))).toList();
    }

    /** The events that these results are of. */
    public Set<UUID> sources(List<UUID> ids) {
        if (ids.isEmpty()) return Set.of();
        return earnings.byIds(ids.toArray(UUID[]::new)).stream()
                .map(BookedEarning::sourceId)
                .collect(Collectors.toSet());
    }

    private Proof proof(BookedEarning row, Inputs inputs) {
        return new Proof(
                row.id(),
                row.sourceId(),
                row.revision(),
                row.revision() > 1 ? row.before() : null,
                row.on(),
                row.about(),
                row.document(),
                Snapshot.of(inputs),
                row.result(),
                row.fence,
                Recomputing.reproduces(row, inputs, models),
                inputs instanceof Calculated calculated && calculated.showsOthers());
    }
}
