package dev.entente.sale;

import dev.entente.identity.Requires;
import dev.entente.problem.Problem;
import dev.entente.sale.Outcome.Refused;
import jakarta.data.exceptions.DataException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.List;

/**
 * Takes reports of sales: once each, in revisions, and tells the capabilities above, in the same transaction. A bulk is
 * recorded in parts that commit one after the other, so that a repeated bulk goes on where it stopped.
 */
@ApplicationScoped
public class RecordingSales {

    public static final int MOST = 10_000;

    private static final int PART = 500;
    private static final int TRIES = 3;

    @Inject
    RecordingPart part;

    /** Records one sale; a refusal is thrown. */
    @Requires(SalePermissions.RECORD)
    public Outcome record(SaleReport report) {
        var outcome = inParts(List.of(report)).getFirst();
        if (outcome instanceof Refused refused) throw refused.problem();
        return outcome;
    }

    /** Records up to {@link #MOST} sales; one that is refused does not hold up the others. In the order given. */
    @Requires(SalePermissions.RECORD)
    public List<Outcome> recordAll(List<SaleReport> reports) {
        refuseTooMany(reports.size());
        return inParts(reports);
    }

    public static void refuseTooMany(int sales) {
        if (sales <= MOST) return;
        throw Problem.field(SaleProblem.INVALID_SALE, "/sales", "Send at most 10,000 sales at a time");
    }

    private List<Outcome> inParts(List<SaleReport> reports) {
        if (reports.size() <= PART) return once(reports);
        var order = Waves.byDay(reports);
        var outcomes = new Outcome[reports.size()];
        for (int from = 0; from < order.size(); from += PART) {
            var places = order.subList(from, Math.min(from + PART, order.size()));
            var part = once(places.stream().map(reports::get).toList());
            for (int i = 0; i < part.size(); i++) outcomes[places.get(i)] = part.get(i);
        }
        return List.of(outcomes);
    }

    // Two requests may report the same sale at the same time, for two partners: the one that loses tries again, and
    // finds it recorded.
    private List<Outcome> once(List<SaleReport> reports) {
        for (int left = TRIES; ; left--) {
            try {
                return part.record(reports);
            } catch (RuntimeException e) {
                if (left == 1 || !isConflict(e)) throw e;
            }
        }
    }

    private static boolean isConflict(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof PersistenceException || t instanceof DataException) return true;
        }
        return false;
    }
}
