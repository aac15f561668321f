package dev.entente.conflict;

import dev.entente.api.Percentage;
import dev.entente.attribution.StatingDecisions;
import dev.entente.attribution.StatingDecisions.Decision;
import dev.entente.deal.Deal;
import dev.entente.deal.FindingDeals;
import dev.entente.identity.Internal;
import dev.entente.registration.HoldingRegistrations;
import dev.entente.registration.Registration;
import dev.entente.sale.Sale;
import dev.entente.sale.SaleReport;
import dev.entente.sale.Sales;
import dev.entente.sale.SalesRecorded;
import dev.entente.tenant.CurrentTenant;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Has the sales of what a case was about carry the split that was decided: those that there are when it is decided, and those
 * that come afterwards, as soon as they are recorded. A sale belongs to it by the number of the deal or of a registration.
 */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class SplitSales {

    private static final String DEALS = "deal";

    @Inject
    Conflicts conflicts;

    @Inject
    ConflictParts parts;

    @Inject
    HoldingRegistrations registrations;

    @Inject
    FindingDeals deals;

    @Inject
    Sales sales;

    @Inject
    StatingDecisions stating;

    @Inject
    CurrentTenant tenant;

    /** What was decided last counts; what another case said of the same sales does not any more. */
    void state(Conflict conflict, List<Contender> contenders) {
        var sold = sold(conflict, contenders);
        splitting(sold, conflict.id).forEach(each -> stating.takeBack(each.decision(), each.sold()));
        stating.state(decision(conflict, contenders), sold);
    }

    /** What another case said of the same sales counts again. */
    void takeBack(Conflict conflict, List<Contender> contenders) {
        var sold = sold(conflict, contenders);
        stating.takeBack(decision(conflict, contenders), sold);
        state(splitting(sold, conflict.id));
    }

    /** After they are attributed by what their source says. */
    void on(@Observes @Priority(Interceptor.Priority.APPLICATION + 600) SalesRecorded event) {
        state(splitting(event.sales(), null));
    }

    private void state(List<Splitting> newestFirst) {
        var stated = new HashSet<Sale>();
        for (var each : newestFirst) {
            stating.state(
                    each.decision(), each.sold().stream().filter(stated::add).toList());
        }
    }

    private record Splitting(Decision decision, Set<Sale> sold) {}

    /** What splits these sales, whatever was decided last first; without one case. */
    private List<Splitting> splitting(Collection<Sale> sales, @Nullable UUID but) {
        var byCase = new HashMap<UUID, Set<Sale>>();
        for (var pair : split(sales)) {
            if (!pair.conflict().equals(but))
                byCase.computeIfAbsent(pair.conflict(), _ -> new LinkedHashSet<>())
                        .add(pair.sale());
        }
        if (byCase.isEmpty()) return List.of();
        var ids = byCase.keySet().toArray(UUID[]::new);
        var contenders = parts.contendersOfAll(ids).stream().collect(Collectors.groupingBy(Contender::conflictId));
        return conflicts.byIds(ids).stream()
                .sorted(Comparator.comparing(Conflict::decidedAt, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(Conflict::id)
                        .reversed())
                .map(each -> new Splitting(
                        decision(each, contenders.getOrDefault(each.id, List.of())),
                        byCase.getOrDefault(each.id, Set.of())))
                .toList();
    }

    private record Split(UUID conflict, Sale sale) {}

    private List<Split> split(Collection<Sale> recorded) {
        var byRegistration = recorded.stream()
                .filter(sale -> sale.registration() != null)
                .collect(Collectors.groupingBy(sale -> Objects.requireNonNull(sale.registration())));
        var byDeal = recorded.stream()
                .filter(sale -> sale.source().equals(DEALS))
                .collect(Collectors.groupingBy(Sale::externalId));
        var found = new ArrayList<Split>();
        if (!byRegistration.isEmpty()) {
            var rows = conflicts.splitByRegistration(keys(byRegistration)).stream()
                    .filter(row -> counts((Instant) row[2], (LocalDate) row[3]))
                    .toList();
            found.addAll(pairs(rows, byRegistration));
        }
        if (!byDeal.isEmpty()) found.addAll(pairs(conflicts.splitByDeal(keys(byDeal)), byDeal));
        return found;
    }

    /** What a registration brought that had ended before there was a case is no part of it. */
    private boolean counts(Instant openedAt, @Nullable LocalDate endedOn) {
        return endedOn == null || !endedOn.isBefore(day(openedAt));
    }

    private static String[] keys(Map<String, List<Sale>> sales) {
        return sales.keySet().toArray(String[]::new);
    }

    private static List<Split> pairs(List<Object[]> rows, Map<String, List<Sale>> sales) {
        return rows.stream()
                .flatMap(row -> sales.getOrDefault(String.valueOf(row[1]), List.of()).stream()
                        .map(sale -> new Split((UUID) row[0], sale)))
                .toList();
    }

    private Collection<Sale> sold(Conflict conflict, List<Contender> contenders) {
        var found = new LinkedHashMap<UUID, Sale>();
        var known = registrations.byIds(contenders.stream()
                .map(Contender::registrationId)
                .filter(Objects::nonNull)
                .toList());
        known.values().stream()
                .filter(each -> counts(conflict.openedAt, each.endedOn()))
                .map(Registration::number)
                .flatMap(number -> sales.registeredAs(number).stream())
                .forEach(sale -> found.put(sale.id(), sale));
        if (conflict.dealId != null) {
            deals.byId(conflict.dealId)
                    .map(Deal::number)
                    .map(number -> Sale.idOf(new SaleReport.Name(DEALS, number)))
                    .flatMap(sales::current)
                    .ifPresent(sale -> found.put(sale.id(), sale));
        }
        return found.values();
    }

    private Decision decision(Conflict conflict, List<Contender> contenders) {
        Map<UUID, Percentage> shares = new HashMap<>();
        Percentage own = null;
        for (var each : contenders) {
            var share = each.share();
            if (share == null) continue;
            var partner = each.partnerId;
            if (partner == null) own = share;
            else shares.put(partner, share);
        }
        return new Decision("Case " + conflict.number, day(conflict), conflict.influence, shares, own);
    }

    private LocalDate day(Conflict conflict) {
        var at = conflict.decidedAt;
        return at == null ? tenant.today() : day(at);
    }

    private LocalDate day(Instant at) {
        return at.atZone(tenant.get().zone()).toLocalDate();
    }
}
