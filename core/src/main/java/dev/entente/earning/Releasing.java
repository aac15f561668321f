package dev.entente.earning;

import dev.entente.earning.BookedEarning.Source;
import dev.entente.earning.Releases.Wanted;
import dev.entente.identity.Internal;
import dev.entente.milestone.Milestone;
import dev.entente.milestone.Milestones;
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
    Milestones milestones;

    @Inject
    LoadingFacts facts;

    @Inject
    LoadingPrograms programs;

    @Inject
    Models models;

    /** By the result's id; of sales and milestones. */
    Map<UUID, List<Release>> of(List<BookedEarning> held) {
        if (held.isEmpty()) return Map.of();
        var batch = sales.currentOf(sources(held, Source.SALE));
        var bySale = batch.stream().collect(Collectors.toMap(Sale::id, sale -> sale));
        var reached = milestones.byIds(sources(held, Source.MILESTONE)).stream()
                .collect(Collectors.toMap(Milestone::id, milestone -> milestone));
        var parts = facts.parts(
                reached.values().stream().map(Milestone::partnerId).distinct().toList());
        var finder = new Releases(
                facts.of(batch),
                programs.all(),
                found -> models.pinned(found.offer().model(), found.offer().plugin())
                        .isPresent());
        var releases = new HashMap<UUID, List<Release>>();
        for (var row : held) {
            var sale = bySale.get(row.sourceId());
            if (sale != null) releases.put(row.id(), finder.of(sale, row.partnerId()));
            var milestone = reached.get(row.sourceId());
            if (milestone != null)
                releases.put(
                        row.id(),
                        finder.terms(Wanted.of(milestone), parts.getOrDefault(milestone.partnerId(), List.of())));
        }
        return releases;
    }

    private static UUID[] sources(List<BookedEarning> held, Source kind) {
        return held.stream()
                .filter(row -> row.sourceKind() == kind)
                .map(BookedEarning::sourceId)
                .toArray(UUID[]::new);
    }
}
