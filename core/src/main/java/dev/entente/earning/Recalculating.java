package dev.entente.earning;

import dev.entente.earning.Recalculation.Asked;
import dev.entente.identity.Requires;
import dev.entente.job.Job;
import dev.entente.job.Part;
import dev.entente.problem.Findings;
import dev.entente.tenant.Deadlock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Works results out again after their causes changed: a product was added, a tier corrected, a program published late.
 * Goes through the sales in parts that commit one after the other; only differences are booked and posted.
 */
@ApplicationScoped
public class Recalculating {

    private static final LocalDate EVER = LocalDate.of(1900, 1, 1);

    @Inject
    StartingRecalculations starting;

    @Inject
    RecalculatingPart part;

    /** What came of asking: it is done, or it is much and has only begun. */
    public sealed interface Outcome {}

    /** What was done: how many results were looked at, and how many changed. */
    public record Done(int seen, int changed) implements Outcome {}

    /** Long work that goes on by itself. */
    public record Started(Job job) implements Outcome {}

    /** Sales of one partner or of all, on or after a day or all, with the reason that stands beside each change. */
    @Requires(EarningPermissions.RECALCULATE)
    public Outcome recalculate(@Nullable UUID partnerId, @Nullable LocalDate from, String reason) {
        new Findings().line("/reason", reason, 500).refuse(EarningProblem.INVALID_RECALCULATION);
        var begun = starting.begin(new Asked(partnerId, from == null ? EVER : from, reason));
        var job = begun.job();
        if (job != null) return new Started(job);
        var id = begun.asked().id();
        Part last;
        do last = Deadlock.survived(() -> part.next(id, 0));
        while (!last.finished());
        return part.done(id);
    }
}
