package dev.entente.earning;

import dev.entente.identity.Requires;
import dev.entente.milestone.Milestone;
import dev.entente.sale.Sale;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The current result of each sale or milestone, for the partner that is credited with it now. */
@ApplicationScoped
@Transactional
class CurrentResults {

    @Inject
    Earnings earnings;

    @Requires(EarningPermissions.READ)
    @Nullable
    BookedEarning of(Milestone milestone) {
        return earnings.currentOf(new UUID[] {milestone.id()}).stream()
                .filter(row -> row.partnerId().equals(milestone.partnerId()))
                .findFirst()
                .orElse(null);
    }

    /** By sale; one query however many there are. */
    @Requires(EarningPermissions.READ)
    Map<UUID, BookedEarning> of(List<Sale> sales) {
        var credited = sales.stream().distinct().collect(Collectors.toMap(Sale::id, Sale::partnerId, (a, b) -> b));
        return earnings.currentOf(credited.keySet().toArray(UUID[]::new)).stream()
                .filter(row -> row.partnerId().equals(credited.get(row.sourceId())))
                .collect(Collectors.toMap(BookedEarning::sourceId, row -> row));
    }
}
