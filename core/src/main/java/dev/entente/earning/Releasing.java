package dev.entente.earning;

import dev.entente.earning.BookedEarning.Source;
import dev.entente.identity.Internal;
import dev.entente.plugin.Models;
import dev.entente.program.LoadingPrograms;
import dev.entente.sale.Sale;
import dev.entente.sale.Sales;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Finds what would release held results; the number of queries does not depend on how many there are. */
@Internal
@ApplicationScoped
class Releasing {

    @Inject
    Sales sales;

    @Inject
    LoadingFacts facts;

    @Inject
    LoadingPrograms programs;

    @Inject
    Models models;

    /** By the result's id; of sales only. */
    Map<UUID, List<Release>> of(List<BookedEarning> held) {
        if (held.isEmpty()) return Map.of();
        var ids = held.stream()
                .filter(row -> row.sourceKind() == Source.SALE)
                .map(BookedEarning::sourceId)
                .toArray(UUID[]::new);
        var batch = sales.currentOf(ids);
        var bySale = batch.stream().collect(Collectors.toMap(Sale::id, sale -> sale));
        var all = programs.all();
        var finder = new Releases(
                facts.of(batch),
                all,
                found -> models.find(found.offer().model()).isPresent());
        var releases = new HashMap<UUID, List<Release>>();
        for (var row : held) {
            var sale = bySale.get(row.sourceId());
            if (sale != null) releases.put(row.id(), finder.of(sale, row.partnerId()));
        }
        return releases;
    }
}
