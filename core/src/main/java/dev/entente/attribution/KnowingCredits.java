package dev.entente.attribution;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.summingLong;
import static java.util.stream.Collectors.toList;

import dev.entente.api.DateRange;
import dev.entente.identity.Internal;
import dev.entente.measure.Place;
import dev.entente.measure.Place.Rank;
import dev.entente.sale.Sale;
import dev.entente.tenant.Scope;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/** Knows who is credited with sales; one query, however many they are. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class KnowingCredits {

    @Inject
    Attributions attributions;

    /** Also for what is given back, whose credits are those of the sale that it is of. */
    public Credited of(Collection<Sale> sales) {
        if (sales.isEmpty()) return new Credited(Map.of());
        var ids = sales.stream().map(Credited::key).distinct().toArray(UUID[]::new);
        return new Credited(attributions.creditsOf(ids).stream()
                .collect(groupingBy(Credit::saleId, mapping(Credit::said, toList()))));
    }

    /** That a partner claims a sale by a registration; its number. */
    public record Claimed(UUID partner, String registration) {}

    /** The registrations that claims on these sales rest on, held or not, by the sale; the first claim first. */
    public Map<UUID, List<Claimed>> registrations(Collection<UUID> sales) {
        if (sales.isEmpty()) return Map.of();
        var claimed = new HashMap<UUID, List<Claimed>>();
        for (var claim : attributions.claimsOf(sales.toArray(UUID[]::new))) {
            var number = claim.registration();
            if (number != null)
                claimed.computeIfAbsent(claim.saleId(), _ -> new ArrayList<>())
                        .add(new Claimed(claim.partnerId(), number));
        }
        return claimed;
    }

    /**
     * All partners that are credited with sales, that claim them, and that agreed to share them: who may earn something else when it is decided again.
     * What is given back goes by {@link Credited#key}.
     */
    public Set<UUID> concerned(Collection<UUID> sales) {
        if (sales.isEmpty()) return Set.of();
        // One question, as all are asked it before their turn is taken.
        return Set.copyOf(attributions.concerned(Scope.current().tenantId(), sales.toArray(UUID[]::new)));
    }

    /**
     * Sales of some days that any of these partners has a share of by what is stated, and what was given back on them of sales of
     * any day that one has a share of.
     */
    public Set<UUID> creditedTo(Collection<UUID> partners, DateRange days) {
        var ids = partners.toArray(UUID[]::new);
        var all = new HashSet<>(attributions.creditedTo(ids, days.from(), days.until()));
        all.addAll(attributions.givenBackOf(ids, days.from(), days.until()));
        return all;
    }

    /** The next so many of the same of one partner, behind a place and before a day, each with its own. */
    public SortedMap<Place, UUID> creditedTo(UUID partner, Place after, LocalDate until, int most) {
        var all = new TreeMap<Place, UUID>();
        var day = after.day();
        attributions
                .creditedBehind(partner, day, after.behind(Rank.SALE), until, Limit.of(most))
                .forEach(each -> all.put(new Place(each.onDay(), Rank.SALE, each.id()), each.id()));
        attributions
                .givenBackBehind(partner, day, after.behind(Rank.REFUND), until, Limit.of(most))
                .forEach(each -> all.put(new Place(each.onDay(), Rank.REFUND, each.id()), each.id()));
        return all;
    }

    /** How much there is of it on some days, by partner. */
    public Map<UUID, Long> creditedOn(DateRange days) {
        return Stream.of(
                        attributions.creditsOn(days.from(), days.until()),
                        attributions.givenBackOn(days.from(), days.until()))
                .flatMap(List::stream)
                .collect(groupingBy(row -> (UUID) row[0], summingLong(row -> (Long) row[1])));
    }

    /** The next so many sales on or after a day that a partner is credited with or claims by what is stated, behind one of them. */
    public List<UUID> stated(UUID partnerId, LocalDate from, UUID after, int limit) {
        return attributions.statedFor(partnerId, from, after, Limit.of(limit));
    }
}
