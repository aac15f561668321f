package dev.entente.distribution;

import dev.entente.api.Amount;
import dev.entente.api.Measure;
import dev.entente.api.Unit;
import dev.entente.identity.Internal;
import dev.entente.identity.Requires;
import dev.entente.measure.Measures;
import dev.entente.partner.Partner;
import dev.entente.partner.Partners;
import dev.entente.partner.ReadingPartners;
import dev.entente.tenant.CurrentTenant;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Shows a partner's distributor and the partners under it. A distributor's member sees names, and sums where the tenant says so. */
@ApplicationScoped
@Requires(DistributionPermissions.READ)
public class ReadingDistribution {

    @Inject
    ReadingPartners reading;

    @Inject
    Reach reach;

    /** The distributor of a partner; its id is the vendor's to know. */
    public record Above(@Nullable UUID id, String name, LocalDate from) {}

    /** A partner under a distributor, with what it sold this fiscal year; null where that is not shown. The id is the vendor's to know. */
    public record Below(
            @Nullable UUID id,
            String name,
            LocalDate from,
            @Nullable Amount sales) {}

    /** Both sides of one partner. */
    public record Tiers(@Nullable Above above, List<Below> below) {

        public Tiers {
            below = List.copyOf(below);
        }

        public boolean isEmpty() {
            return above == null && below.isEmpty();
        }
    }

    /** A partner that is not in reach is as unknown as one that there is not. */
    public Tiers of(UUID partnerId) {
        reading.open(partnerId);
        boolean home = Scope.current().isHome();
        return Scope.call(Scope.system(Scope.current().tenantId()), () -> reach.read(partnerId, home));
    }

    /** With the system's reach, since the rows of the partners below are theirs. */
    @Internal
    @ApplicationScoped
    @Transactional(TxType.REQUIRES_NEW)
    static class Reach {

        @Inject
        Distribution distribution;

        @Inject
        Partners partners;

        @Inject
        Measures measures;

        @Inject
        CurrentTenant tenant;

        Tiers read(UUID partnerId, boolean home) {
            var today = tenant.today();
            // The vendor sees what it has put down for a day ahead, too.
            var above = (home ? distribution.above(partnerId) : Optional.<Distributed>empty())
                    .or(() -> distribution.aboveOn(partnerId, today))
                    .orElse(null);
            var below = each(home ? distribution.belowFrom(partnerId, today) : distribution.belowOn(partnerId, today));
            var ids = Stream.concat(
                            Stream.ofNullable(above).map(Distributed::distributorId),
                            below.stream().map(Distributed::partnerId))
                    .toArray(UUID[]::new);
            if (ids.length == 0) return new Tiers(null, List.of());
            var byId = partners.byIds(ids).stream().collect(Collectors.toMap(Partner::id, Function.identity()));
            var sums = home || distribution.sums().orElse(false) ? sales(below, today) : Map.<UUID, Amount>of();
            return new Tiers(
                    above == null ? null : above(above, known(byId, above.distributorId()), home),
                    below.stream()
                            .map(each -> below(each, known(byId, each.partnerId()), sums, home))
                            .sorted(Comparator.comparing(Below::name))
                            .toList());
        }

        /** Each partner once, as it stands there first. */
        private static List<Distributed> each(List<Distributed> rows) {
            return List.copyOf(rows.stream()
                    .collect(Collectors.toMap(
                            Distributed::partnerId, row -> row, (first, _) -> first, LinkedHashMap::new))
                    .values());
        }

        private static Above above(Distributed row, Partner distributor, boolean home) {
            return new Above(home ? distributor.id() : null, distributor.name(), row.from());
        }

        private static Below below(Distributed row, Partner partner, Map<UUID, Amount> sums, boolean home) {
            return new Below(home ? partner.id() : null, partner.name(), row.from(), sums.get(partner.id()));
        }

        private static Partner known(Map<UUID, Partner> byId, UUID id) {
            return Objects.requireNonNull(byId.get(id));
        }

        // Of this year, and since each stands under it: what was sold through another distributor is none of its
        // business.
        private Map<UUID, Amount> sales(List<Distributed> below, LocalDate today) {
            if (below.isEmpty()) return Map.of();
            var year = LocalDate.of(today.getYear(), tenant.get().fiscalYearStart(), 1);
            var start = year.isAfter(today) ? year.minusYears(1) : year;
            var unit = Unit.currency(tenant.get().currency().getCurrencyCode());
            var measure = Measure.of("net-revenue", unit, Measure.Window.Calendar.SINCE_JOINING);
            var joined = below.stream()
                    .collect(Collectors.toMap(
                            Distributed::partnerId, each -> each.from().isAfter(start) ? each.from() : start));
            return measures.totals(List.of(measure), joined, today).entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, totals -> totals.getValue().get(measure)));
        }
    }
}
