package dev.entente.earning;

import dev.entente.api.commercial.CommercialModel.Remark;
import dev.entente.earning.RateTable.Reading;
import dev.entente.earning.RateTable.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is odd about a table of rates: rows that are never reached, and bounds at which selling more gives less. */
final class RateTableRemarks {

    private RateTableRemarks() {}

    static List<Remark> of(RateTable.Terms terms) {
        var remarks = new ArrayList<Remark>();
        for (int i = 0; i < terms.rows().size(); i++) {
            var row = terms.rows().get(i);
            var at = "/rows/" + i;
            for (int j = 0; j < i; j++) {
                if (!covers(terms.rows().get(j), row)) continue;
                remarks.add(
                        Remark.error(
                                at,
                                "Row " + (j + 1)
                                        + " stands for all that this one does, so it is never reached. Move it up, or take it out"));
                break;
            }
            if (row.read() == Reading.MARGINAL) continue;
            for (var cliff : row.rates().cliffs())
                remarks.add(Remark.warning(
                        at + "/rates",
                        "At " + cliff.at() + " the amount falls from " + cliff.before() + " to " + cliff.after()
                                + ". Read the brackets marginally, or let the rates rise"));
        }
        return remarks;
    }

    private static boolean covers(Row one, Row other) {
        return covers(one.family(), other.family())
                && covers(one.tier(), other.tier())
                && covers(one.registered(), other.registered());
    }

    private static boolean covers(@Nullable Object one, @Nullable Object other) {
        return one == null || Objects.equals(one, other);
    }
}
