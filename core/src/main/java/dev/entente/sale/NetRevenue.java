package dev.entente.sale;

import dev.entente.api.Amount;
import dev.entente.api.DateRange;
import dev.entente.api.Measure;
import dev.entente.measure.MeasureSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** The measure of what a partner sold, after discounts, before tax and less what was given back. */
@ApplicationScoped
class NetRevenue implements MeasureSource {

    private static final String NAME = "net-revenue";

    @Inject
    Sales sales;

    @Override
    public List<Definition> definitions() {
        return List.of(new Definition(
                NAME,
                "Net revenue",
                "The net of all lines sold in the window, less the net of lines refunded in it",
                List.of("family")));
    }

    @Override
    public Map<UUID, Amount> totals(Measure measure, DateRange days, Collection<UUID> partners) {
        var unit = measure.unit();
        var family = measure.only().get("family");
        return sales.revenue(partners.toArray(UUID[]::new), unit.code(), days.from(), days.until(), family).stream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> new Amount((Long) row[1], unit)));
    }

    @Override
    public Map<UUID, SortedMap<LocalDate, Long>> daily(Measure measure, DateRange days, Collection<UUID> partners) {
        var unit = measure.unit().code();
        var family = measure.only().get("family");
        var daily = new HashMap<UUID, SortedMap<LocalDate, Long>>();
        for (var row : sales.dailyRevenue(partners.toArray(UUID[]::new), unit, days.from(), days.until(), family)) {
            daily.computeIfAbsent((UUID) row[0], _ -> new TreeMap<>()).put((LocalDate) row[1], (Long) row[2]);
        }
        return daily;
    }
}
