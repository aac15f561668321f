package dev.entente.earning;

import dev.entente.audit.Audit;
import dev.entente.identity.Requires;
import dev.entente.problem.Findings;
import dev.entente.tenant.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Works results out again after their causes changed: a product was added, a tier corrected, a program published late.
 * Goes through the sales in parts that commit one after the other; only differences are booked and posted.
 */
@ApplicationScoped
public class Recalculating {

    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final LocalDate EVER = LocalDate.of(1900, 1, 1);

    @Inject
    RecalculatingPart part;

    @Inject
    Trail trail;

    /** What was done: how many results were looked at, and how many changed. */
    public record Done(int seen, int changed) {

        Done plus(Done more) {
            return new Done(seen + more.seen, changed + more.changed);
        }
    }

    /** Sales of one partner or of all, on or after a day or all, with the reason that stands beside each change. */
    @Requires(EarningPermissions.RECALCULATE)
    public Done recalculate(@Nullable UUID partnerId, @Nullable LocalDate from, String reason) {
        new Findings().line("/reason", reason, 500).refuse(EarningProblem.INVALID_RECALCULATION);
        var since = from == null ? EVER : from;
        var done = new Done(0, 0);
        for (UUID after = BEFORE_ALL; after != null; ) {
            var next = part.sales(partnerId, since, after, reason);
            done = done.plus(next.done());
            after = next.last();
        }
        done = done.plus(part.periods(partnerId, since, reason));
        trail.write(partnerId, since, reason, done);
        return done;
    }

    /** Says in the audit trail what was asked for. */
    @ApplicationScoped
    static class Trail {

        @Inject
        Audit audit;

        @Transactional(TxType.REQUIRES_NEW)
        void write(@Nullable UUID partnerId, LocalDate since, String reason, Done done) {
            var what = new LinkedHashMap<String, Object>();
            if (partnerId != null) what.put("partner", partnerId.toString());
            what.put("from", since.toString());
            what.put("reason", reason);
            what.put("seen", done.seen());
            what.put("changed", done.changed());
            audit.record("earning.recalculated", "recalculation", Ids.next(), null, what);
        }
    }
}
