package dev.entente.conflict;

import dev.entente.conflict.Conflict.State;
import dev.entente.identity.Internal;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.util.UUID;

/** What was decided, and not appealed while it could be, is final. */
@Internal
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class FinishingConflicts {

    @Inject
    Conflicts conflicts;

    @Inject
    ConflictParts parts;

    @Inject
    StoredConflicts stored;

    @Inject
    CurrentTenant tenant;

    @Inject
    InstantSource clock;

    void finish(UUID id) {
        var conflict = conflicts.byId(id).orElse(null);
        if (conflict == null || conflict.state != State.DECIDED) return;
        var until = conflict.appealUntil;
        if (until == null || !tenant.today().isAfter(until)) return;
        var before = StoredConflicts.view(conflict);
        conflict.state = State.FINAL;
        conflict.finishedAt = clock.instant();
        stored.update("conflict.finished", before, conflict);
        for (var each : parts.contendersOf(id)) {
            each.state = State.FINAL;
            stored.update(each);
            if (!each.isTold()) continue;
            stored.step(each, ConflictStep.Kind.FINAL, "Nobody appealed by " + until);
            stored.tell(each, ConflictChanged.What.FINAL, "");
        }
    }
}
