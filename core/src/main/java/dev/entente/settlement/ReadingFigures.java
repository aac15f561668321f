package dev.entente.settlement;

import dev.entente.api.Amount;
import dev.entente.api.Unit;
import dev.entente.identity.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows what was paid and charged month by month: to the vendor all of it, to a partner's member its own. */
@ApplicationScoped
@Transactional
public class ReadingFigures {

    @Inject
    Statements statements;

    /** From the first month to the last, both included, for each unit; months without postings are left out. */
    @Requires(SettlementPermissions.READ)
    public List<MonthFigures> months(YearMonth first, YearMonth last) {
        return figures(null, first, last);
    }

    /** The same for one partner. */
    @Requires(SettlementPermissions.READ)
    public List<MonthFigures> months(UUID partnerId, YearMonth first, YearMonth last) {
        return figures(partnerId, first, last);
    }

    private List<MonthFigures> figures(@Nullable UUID partnerId, YearMonth first, YearMonth last) {
        return statements.months(partnerId, first.atDay(1), last.atDay(1)).stream()
                .map(ReadingFigures::figures)
                .toList();
    }

    private static MonthFigures figures(Object[] row) {
        var unit = new Unit((String) row[1], (Integer) row[2]);
        return new MonthFigures(
                YearMonth.from((LocalDate) row[0]),
                unit,
                new Amount((Long) row[3], unit),
                new Amount((Long) row[4], unit));
    }
}
