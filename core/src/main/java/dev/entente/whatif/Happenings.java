package dev.entente.whatif;

import static java.util.stream.Collectors.toSet;

import dev.entente.api.DateRange;
import dev.entente.attribution.KnowingCredits;
import dev.entente.earning.TryingOut.Page;
import dev.entente.identity.Internal;
import dev.entente.measure.Place;
import dev.entente.measure.Place.Rank;
import dev.entente.milestone.Milestone;
import dev.entente.milestone.Milestones;
import dev.entente.sale.Sale;
import dev.entente.sale.Sales;
import dev.entente.tenant.CurrentTenant;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * What partners did on some days, in the order in which it counts: all that a few small ones did, or of one that did much the
 * next part. What counts for a partner is what it sold and gave back itself, what others did of which it has a share, and what
 * it reached; that does not depend on who else is looked at.
 */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Happenings {

    @Inject
    Sales sales;

    @Inject
    Milestones milestones;

    @Inject
    KnowingCredits credits;

    @Inject
    CurrentTenant tenant;

    /** How much is looked at in one transaction. */
    @Inject
    @ConfigProperty(name = "entente.whatif.part", defaultValue = "6000")
    int most;

    int most() {
        return most;
    }

    /** How much there is of each of these partners, their months among it. */
    Map<UUID, Long> counts(Set<UUID> partners, DateRange days) {
        var all = new HashMap<>(credits.creditedOn(days));
        long months = months(days, days.from(), days.until()).size();
        for (var partner : partners) all.merge(partner, months, Long::sum);
        Stream.of(sales.countsOn(days.from(), days.until()), milestones.countsOn(days.from(), days.until()))
                .flatMap(List::stream)
                .forEach(row -> all.merge((UUID) row[0], ((Number) row[1]).longValue(), Long::sum));
        return all;
    }

    /** All that these did; empty where they have sold far more since they were counted. */
    Optional<Page> all(List<UUID> partners, DateRange days) {
        var ids = partners.toArray(UUID[]::new);
        int bound = 2 * most;
        var sold = new ArrayList<>(sales.currentOfPartners(ids, days.from(), days.until(), Limit.of(bound)));
        if (sold.size() == bound) return Optional.empty();
        var own = sold.stream().map(Sale::id).collect(toSet());
        sold.addAll(ofOthers(credits.creditedTo(partners, days).stream()
                .filter(id -> !own.contains(id))
                .toList()));
        return Optional.of(new Page(
                sold,
                milestones.reachedBy(ids, days.from(), days.until()),
                months(days, days.from(), days.until()),
                false));
    }

    /** A page of one partner, and how much it is; the last place on it, null where that was all. */
    record Next(Page page, int things, @Nullable Place last) {}

    /** What one did next, behind a place. */
    Next next(UUID partner, Place after, DateRange days) {
        var until = days.until();
        int some = most + 1;
        var own = new TreeMap<Place, Sale>();
        sales.soldBehind(partner, after.day(), after.behind(Rank.SALE), until, Limit.of(some))
                .forEach(sale -> own.put(place(sale), sale));
        sales.givenBackBehind(partner, after.day(), after.behind(Rank.REFUND), until, Limit.of(some))
                .forEach(sale -> own.put(place(sale), sale));
        var reached = new TreeMap<Place, Milestone>();
        milestones
                .reachedBehind(partner, after.day(), after.behind(Rank.SALE), until, Limit.of(some))
                .forEach(each -> reached.put(new Place(each.on(), Rank.SALE, each.id()), each));
        var shared = credits.creditedTo(partner, after, until, some);
        var places = new TreeSet<>(own.keySet());
        places.addAll(reached.keySet());
        places.addAll(shared.keySet());
        boolean more = places.size() > most;
        var last =
                more ? places.stream().skip(most - 1L).findFirst().orElseThrow() : new Place(until, Rank.SALE, partner);
        var sold = new ArrayList<>(own.headMap(last, true).values());
        sold.addAll(ofOthers(shared.entrySet().stream()
                .filter(each -> each.getKey().compareTo(last) <= 0 && !own.containsKey(each.getKey()))
                .map(Map.Entry::getValue)
                .toList()));
        var months = months(days, after.day(), more ? last.day() : until);
        var page = new Page(sold, List.copyOf(reached.headMap(last, true).values()), months, more);
        return new Next(page, places.headSet(last, true).size() + months.size(), more ? last : null);
    }

    private static Place place(Sale sale) {
        return new Place(sale.on(), sale.isRefund() ? Rank.REFUND : Rank.SALE, sale.id());
    }

    private List<Sale> ofOthers(List<UUID> ids) {
        if (ids.isEmpty()) return List.of();
        return sales.currentOf(ids.toArray(UUID[]::new)).stream()
                .filter(sale -> !sale.isWithdrawn())
                .toList();
    }

    /** Whole months of the span that end on one of these days, and are over. */
    private List<YearMonth> months(DateRange span, LocalDate from, LocalDate until) {
        var today = tenant.today();
        return Stream.iterate(
                        YearMonth.from(from),
                        month -> month.atEndOfMonth().isBefore(until),
                        month -> month.plusMonths(1))
                .filter(month -> !month.atEndOfMonth().isBefore(from))
                .filter(month -> !month.atDay(1).isBefore(span.from()))
                .filter(month -> month.atEndOfMonth().isBefore(today))
                .toList();
    }
}
