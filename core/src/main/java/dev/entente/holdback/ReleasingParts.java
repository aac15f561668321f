package dev.entente.holdback;

import dev.entente.audit.Audit;
import dev.entente.identity.Internal;
import dev.entente.ledger.KeepingBooks;
import dev.entente.ledger.Posting;
import dev.entente.ledger.Posting.Cause;
import dev.entente.partner.TakingTurns;
import dev.entente.tenant.CurrentTenant;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/** Posts what of a partner is due from what is held back to what is payable; what is released is not posted again. */
@Internal
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class ReleasingParts {

    private static final int PART = 1_000;

    @Inject
    TakingTurns turns;

    @Inject
    HeldBacks held;

    @Inject
    KeepingBooks books;

    @Inject
    Audit audit;

    @Inject
    CurrentTenant tenant;

    @Inject
    InstantSource clock;

    @Inject
    Event<PartsReleased> released;

    /** Whether there is more to do. */
    boolean some(UUID partnerId) {
        turns.with(List.of(partnerId));
        var due = held.due(partnerId, tenant.today(), Limit.of(PART));
        if (due.isEmpty()) return false;
        var now = clock.instant();
        held.release(due.stream().map(HeldBack::id).toArray(UUID[]::new), now);
        var postings = due.stream()
                .map(row -> Posting.release(
                        new Cause(row.earningId(), row.sourceId(), partnerId, now),
                        row.payableOn(),
                        row.part(),
                        row.amount()))
                .toList();
        books.post(postings);
        var what = new LinkedHashMap<String, Object>();
        what.put("parts", due.size());
        what.put("until", tenant.today().toString());
        audit.record("holdback.released", "partner", partnerId, null, what);
        released.fire(new PartsReleased(postings));
        return due.size() == PART;
    }
}
