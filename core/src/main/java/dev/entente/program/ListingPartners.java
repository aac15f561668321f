package dev.entente.program;

import dev.entente.api.Amount;
import dev.entente.api.Measure;
import dev.entente.api.Unit;
import dev.entente.identity.Requires;
import dev.entente.measure.Measures;
import dev.entente.partner.Partner;
import dev.entente.partner.PartnerPermissions;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/**
 * Partners as people work with them: with the tier that each has today and what it sold this fiscal year. The same number
 * of queries however many partners there are.
 */
@ApplicationScoped
@Transactional
public class ListingPartners {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    @Inject
    StatelessSession session;

    @Inject
    ReadingEnrolments enrolments;

    @Inject
    Measures measures;

    @Inject
    CurrentTenant tenant;

    /** A partner in a list; tiers by their names, one for each program that it has one in. */
    public record Row(Partner partner, List<String> tiers, Amount sales) {

        public Row {
            tiers = List.copyOf(tiers);
        }
    }

    @Requires(PartnerPermissions.READ)
    public List<Row> list(PartnerFilter filter, int offset, int limit) {
        var found = new PartnerQuery(filter, tenant.today()).page(session, offset, limit);
        if (found.isEmpty()) return List.of();
        var tiers = enrolments.ofAll(found.stream().map(Partner::id).toList());
        var sales = sales(found);
        return found.stream()
                .map(partner -> new Row(
                        partner,
                        tiers.getOrDefault(partner.id(), List.of()).stream()
                                .flatMap(row -> row.tier().stream())
                                .map(Tier::name)
                                .distinct()
                                .toList(),
                        Objects.requireNonNull(sales.get(partner.id()))))
                .toList();
    }

    /** The next so many behind an id, in the order in which they were added. */
    @Requires(PartnerPermissions.READ)
    public List<Partner> after(@Nullable UUID id, PartnerFilter filter, int limit) {
        return new PartnerQuery(filter, tenant.today()).after(session, id == null ? BEFORE_ALL : id, limit);
    }

    @Requires(PartnerPermissions.READ)
    public int count(PartnerFilter filter) {
        return Math.toIntExact(new PartnerQuery(filter, tenant.today()).count(session));
    }

    /** What one partner sold this fiscal year, in the currency that the tenant counts in. */
    @Requires(PartnerPermissions.READ)
    public Amount sales(Partner partner) {
        return Objects.requireNonNull(sales(List.of(partner)).get(partner.id()));
    }

    /** The countries in which there are partners, as they are written in records. */
    @Requires(PartnerPermissions.READ)
    public List<String> countries() {
        return session.createSelectionQuery(
                        "select distinct p.country from Partner p where p.country is not null order by p.country",
                        String.class)
                .getResultList();
    }

    private Map<UUID, Amount> sales(Collection<Partner> partners) {
        var unit = Unit.currency(tenant.get().currency().getCurrencyCode());
        var measure = Measure.of("net-revenue", unit, Measure.Window.Calendar.FISCAL_YEAR);
        var joined = partners.stream().collect(Collectors.toMap(Partner::id, Partner::since));
        return measures.totals(List.of(measure), joined, tenant.today()).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, totals -> totals.getValue().get(measure)));
    }
}
