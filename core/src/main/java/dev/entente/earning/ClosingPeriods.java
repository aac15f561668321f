package dev.entente.earning;

import dev.entente.audit.Audit;
import dev.entente.identity.Requires;
import dev.entente.problem.Problem;
import dev.entente.tenant.CurrentTenant;
import dev.entente.tenant.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.Map;

/** Closes a month: offers that charge or pay by the month do so. Closing it again changes only what differs. */
@ApplicationScoped
@Transactional
public class ClosingPeriods {

    private static final YearMonth FIRST = YearMonth.of(1990, 1);

    @Inject
    RatingPeriods rating;

    @Inject
    RatingCounted counted;

    @Inject
    Audit audit;

    @Inject
    CurrentTenant tenant;

    /** How many results are new or changed. A month that is not over is refused. */
    @Requires(EarningPermissions.CLOSE)
    public int close(YearMonth month) {
        if (month.isBefore(FIRST)) {
            throw Problem.field(EarningProblem.INVALID_PERIOD, "/period", "Months before 1990 are not kept");
        }
        if (!month.atEndOfMonth().isBefore(tenant.today())) {
            throw Problem.field(EarningProblem.PERIOD_NOT_OVER, "/period", "Close it from the first day after it on.");
        }
        var changed = rating.close(month, "The month was closed");
        counted.after(changed.days());
        audit.record(
                "period.closed", "period", Ids.derived("month", month), null, Map.of("changed", changed.results()));
        return changed.results();
    }
}
