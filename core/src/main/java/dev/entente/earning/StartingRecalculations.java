package dev.entente.earning;

import dev.entente.earning.Recalculation.Asked;
import dev.entente.identity.Internal;
import dev.entente.job.Job;
import dev.entente.job.NewJob;
import dev.entente.job.StartingJobs;
import dev.entente.sale.Sales;
import dev.entente.tenant.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Writes down what is to be worked out again; what takes long becomes long work at once. */
@Internal
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class StartingRecalculations {

    /** For more partners than this, one for all of them. */
    static final int MOST_ORDERS = 20;

    private static final int MOST_AT_ONCE = 300;

    @Inject
    Recalculations recalculations;

    @Inject
    Sales sales;

    @Inject
    StartingJobs jobs;

    @Inject
    InstantSource clock;

    /** What was asked for; the job is null where it is done at once. */
    record Begun(Recalculation asked, @Nullable Job job) {}

    Begun begin(Asked asked) {
        return put(asked);
    }

    /** In the caller's transaction, with what made it necessary. */
    @Transactional(TxType.MANDATORY)
    Begun join(Asked asked) {
        return put(asked);
    }

    private Begun put(Asked asked) {
        long count = sales.countSince(asked.partnerId(), asked.since());
        var order = new Recalculation(Ids.next(), asked, count, clock.instant());
        recalculations.insert(order);
        return new Begun(order, count > MOST_AT_ONCE ? job(order) : null);
    }

    private Job job(Recalculation order) {
        var title = "Work out again: " + order.reason;
        return jobs.start(new NewJob(RecalculatingPart.KIND, title, order.id(), order.sales, null, "held"));
    }
}
