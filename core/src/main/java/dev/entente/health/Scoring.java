package dev.entente.health;

import dev.entente.api.Amount;
import dev.entente.api.Measure;
import dev.entente.api.Unit;
import dev.entente.health.HealthScore.Facts;
import dev.entente.identity.Internal;
import dev.entente.measure.Measures;
import dev.entente.partner.Partner;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Works scores out: seven queries, however many partners. Whoever is no partner today has none. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Scoring {

    private static final int SPAN = 90;
    private static final int SOON = 60;

    @Inject
    HealthFacts facts;

    @Inject
    Measures measures;

    @Inject
    CurrentTenant tenant;

    @Inject
    InstantSource clock;

    Map<UUID, HealthScore> of(Collection<Partner> partners) {
        var living = partners.stream().filter(each -> each.state().isLiving()).toList();
        if (living.isEmpty()) return Map.of();
        var today = tenant.today();
        var ids = living.stream().map(Partner::id).toArray(UUID[]::new);
        var recent = sales(living, today);
        var before = sales(living, today.minusDays(SPAN));
        var deals = counts(facts.openDeals(ids));
        var overdue = counts(facts.overdue(ids, today));
        var ending = counts(facts.ending(ids, today, today.plusDays(SOON)));
        var broken = counts(facts.broken(ids, clock.instant().minus(Duration.ofDays(SPAN))));
        var weights = weights();
        var scores = new HashMap<UUID, HealthScore>();
        for (var id : ids)
            scores.put(
                    id,
                    HealthScore.of(
                            new Facts(
                                    of(recent, id),
                                    of(before, id),
                                    of(deals, id),
                                    of(overdue, id),
                                    of(ending, id),
                                    of(broken, id)),
                            weights));
        return scores;
    }

    HealthWeights weights() {
        return facts.weights().map(HealthWeights::read).orElse(HealthWeights.USUAL);
    }

    private static long of(Map<UUID, Long> counts, UUID id) {
        return counts.getOrDefault(id, 0L);
    }

    private Map<UUID, Long> sales(List<Partner> living, LocalDate day) {
        var unit = Unit.currency(tenant.get().currency().getCurrencyCode());
        var measure = Measure.of("net-revenue", unit, new Measure.Window.Last(Period.ofDays(SPAN)));
        var joined = living.stream().collect(Collectors.toMap(Partner::id, Partner::since));
        return measures.totals(List.of(measure), joined, day).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, totals -> minor(totals.getValue().get(measure))));
    }

    private static long minor(@Nullable Amount amount) {
        return amount == null ? 0 : amount.minor();
    }

    private static Map<UUID, Long> counts(List<Object[]> rows) {
        return rows.stream().collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }
}
