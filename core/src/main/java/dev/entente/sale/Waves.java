package dev.entente.sale;

import dev.entente.sale.SaleReport.Name;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;

/**
 * Splits a bulk so that within each wave no sale depends on another: a report comes after an earlier one of the same
 * name, and a refund after its sale and after earlier refunds of it.
 */
final class Waves {

    private Waves() {}

    /** The places of all, the earliest days of each wave first: what is worked out later does not change what was before. */
    static List<Integer> byDay(List<SaleReport> reports) {
        return of(reports).stream()
                .flatMap(wave -> wave.stream()
                        .sorted(Comparator.comparing(place -> reports.get(place).on())))
                .toList();
    }

    /** The places of the reports, wave by wave. */
    static List<List<Integer>> of(List<SaleReport> reports) {
        var waves = new ArrayList<List<Integer>>();
        var last = new HashMap<Name, Integer>();
        for (int i = 0; i < reports.size(); i++) {
            var report = reports.get(i);
            int wave = last.getOrDefault(report.name(), -1) + 1;
            if (report.of() != null) {
                var original = new Name(report.source(), report.of());
                wave = Math.max(wave, last.getOrDefault(original, -1) + 1);
                last.put(original, wave);
            }
            last.put(report.name(), wave);
            if (waves.size() == wave) waves.add(new ArrayList<>());
            waves.get(wave).add(i);
        }
        return waves;
    }
}
