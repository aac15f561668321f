package dev.entente.earning;

import dev.entente.api.commercial.CommercialModel.Remark;
import dev.entente.api.commercial.Standing;
import dev.entente.earning.RateTable.Reading;
import dev.entente.earning.RateTable.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is odd about a table of rates: rows that are never reached, bounds at which selling more gives less, and tiers that no row of
 * a product family speaks of.
 */
final class RateTableRemarks {

    private RateTableRemarks() {}

    static List<Remark> of(RateTable.Terms terms, List<String> tiers) {
        var remarks = new ArrayList<>(gaps(terms, tiers));
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

    // What is of no family that any row names is a slip of nobody's: the table never spoke of it.
    private static List<Remark> gaps(RateTable.Terms terms, List<String> tiers) {
        var families = terms.rows().stream().map(Row::family).distinct().toList();
        var remarks = new ArrayList<Remark>();
        for (var family : families) {
            for (var tier : tiers) {
                var left = Stream.of(true, false)
                        .filter(registered ->
                                terms.rows().stream().noneMatch(row -> row.matches(family, standing(tier, registered))))
                        .toList();
                if (!left.isEmpty()) remarks.add(Remark.warning("/rows", words(family, tier, left)));
            }
        }
        return remarks;
    }

    private static Standing standing(String tier, boolean registered) {
        return new Standing(tier, LocalDate.EPOCH, registered, List.of(), Map.of());
    }

    private static String words(@Nullable String family, String tier, List<Boolean> left) {
        var what = family == null ? "At " + tier : "For " + family + " at " + tier;
        var deal = left.size() == 2
                ? ""
                : left.getFirst() ? ", where a deal is registered," : ", where no deal is registered,";
        return what + deal
                + " no rate is agreed, and each case waits for a person. Add a row, or let one hold for any tier";
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
