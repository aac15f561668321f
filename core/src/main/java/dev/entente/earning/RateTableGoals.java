package dev.entente.earning;

import dev.entente.api.commercial.CommercialModel.Goal;
import dev.entente.api.commercial.Occurrence.Closed;
import dev.entente.api.commercial.Standing;
import java.util.List;

/** The totals from which on a table's next row holds when a period closes. */
final class RateTableGoals {

    private RateTableGoals() {}

    static List<Goal> of(Closed what, Standing standing, RateTable.Terms terms) {
        var measured = terms.measure();
        var by = terms.measured().orElse(null);
        if (measured == null || by == null || !measured.endsWith(what.period())) return List.of();
        return terms.row(null, standing).stream()
                .flatMap(row -> row.rates().rates().stream().skip(1))
                .map(row -> new Goal(by, null, row.from()))
                .toList();
    }
}
