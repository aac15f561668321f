package dev.entente.imports;

import dev.entente.identity.Internal;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the jobs of an import have in common. */
@Internal
@ApplicationScoped
class Parts {

    @Inject
    Imports imports;

    @Inject
    @Any
    Instance<Target> targets;

    Target target(Kind kind) {
        return targets.stream()
                .filter(target -> target.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing takes " + kind));
    }

    /** As whoever wanted it, so that the trail names them; the system where nobody is known. */
    <R> R as(@Nullable UUID member, Supplier<R> work) {
        if (member == null) return work.get();
        return Scope.call(Scope.member(Scope.current().tenantId(), null, member), work::get);
    }

    /** Writes down what is wrong with rows of records that are refused. */
    void keepBad(ImportBatch batch, List<Entry> entries, List<Fate> fates) {
        var rows = new ArrayList<Integer>();
        var findings = new ArrayList<String>();
        for (int i = 0; i < entries.size(); i++) {
            if (!(fates.get(i) instanceof Fate.Refused)) continue;
            for (var row : entries.get(i).rows()) {
                if (row.isFine()) row.add(batch.kind().key(), "It goes in together with another row that is wrong");
                rows.add(row.number());
                findings.add(ImportBatch.JSON.writeValueAsString(row.findings()));
            }
        }
        if (rows.isEmpty()) return;
        imports.insertBadRows(
                Scope.current().tenantId(), batch.id(), rows.toArray(Integer[]::new), findings.toArray(String[]::new));
    }
}
