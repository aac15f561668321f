package dev.entente.ui.deal;

import dev.entente.api.Amount;
import dev.entente.api.Unit;
import dev.entente.customer.CustomerPermissions;
import dev.entente.deal.Deal;
import dev.entente.deal.DealFilter;
import dev.entente.deal.DealPage;
import dev.entente.deal.ReadingDeals;
import dev.entente.deal.ReadingDeals.PipelineRow;
import dev.entente.deal.Stage;
import dev.entente.identity.IdentityPermissions;
import dev.entente.identity.ReadingMembers;
import dev.entente.partner.PartnerPermissions;
import dev.entente.partner.ReadingPartners;
import dev.entente.problem.Problem;
import dev.entente.registration.ReadingRegistrations;
import dev.entente.registration.Registration;
import dev.entente.registration.RegistrationPermissions;
import dev.entente.ui.handoff.HandOffDesk;
import dev.entente.ui.kit.ClockHint.Clock;
import dev.entente.ui.kit.Format;
import dev.entente.ui.shell.Today;
import dev.entente.ui.shell.Visit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What pages of deals read: the deals with their partners' names and clocks, a few questions for a page of them. */
@Dependent
public class DealBook {

    @Inject
    ReadingDeals deals;

    @Inject
    ReadingRegistrations registrations;

    @Inject
    ReadingPartners partners;

    @Inject
    ReadingMembers members;

    @Inject
    HandOffDesk handed;

    @Inject
    Today today;

    @Inject
    Visit visit;

    List<DealRow> rows(DealFilter filter, int offset, int limit) {
        var page = deals.list(filter, offset, limit);
        var names = partnersOf(page);
        var clocks = clocks(page.stream().map(Deal::id).toList());
        return page.stream()
                .map(deal -> new DealRow(deal, name(names, deal.partnerId()), clocks.get(deal.id())))
                .toList();
    }

    private static String name(Map<UUID, String> names, @Nullable UUID partner) {
        return partner == null ? "" : names.getOrDefault(partner, "");
    }

    int count(DealFilter filter) {
        return deals.count(filter);
    }

    DealPage open(UUID id) {
        return deals.open(id);
    }

    /** All registrations that were ever approved for a deal; none for who may not see registrations. */
    List<Registration> registrations(UUID dealId) {
        return visit.may(RegistrationPermissions.READ) ? registrations.ofDeal(dealId) : List.of();
    }

    /** The name of a partner; empty for the vendor's own deals. */
    String partner(@Nullable UUID id) {
        return id == null || !visit.may(PartnerPermissions.READ)
                ? ""
                : partners.open(id).name();
    }

    boolean mayReadCustomers() {
        return visit.may(CustomerPermissions.READ);
    }

    /** A member's name, for who may see members. */
    Optional<String> member(@Nullable UUID id) {
        if (id == null || !visit.may(IdentityPermissions.MEMBER_READ)) return Optional.empty();
        try {
            return Optional.of(members.find(id).name());
        } catch (Problem outOfReach) {
            return Optional.empty();
        }
    }

    List<PipelineRow> pipeline() {
        return deals.pipeline(null);
    }

    /** What deals at these stages (none: at all) are worth together, each currency for itself, the largest first. */
    String worth(@Nullable UUID partnerId, Collection<Stage> stages) {
        Map<Unit, Amount> sums = new LinkedHashMap<>();
        deals.pipeline(partnerId).stream()
                .filter(row -> stages.isEmpty() || stages.contains(row.stage()))
                .map(PipelineRow::amount)
                .forEach(amount -> sums.merge(amount.unit(), amount, Amount::plus));
        return sums.values().stream().map(Format.user()::whole).collect(Collectors.joining(", "));
    }

    Today today() {
        return today;
    }

    private Map<UUID, String> partnersOf(List<Deal> page) {
        if (!visit.may(PartnerPermissions.READ)) return Map.of();
        return partners.names(page.stream()
                .map(Deal::partnerId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    }

    private Map<UUID, Clock> clocks(List<UUID> ids) {
        if (!visit.may(RegistrationPermissions.READ)) return Map.of();
        return registrations.holding(ids).entrySet().stream()
                .filter(each -> each.getValue().protection() != null)
                .collect(Collectors.toMap(Map.Entry::getKey, each -> clock(each.getValue())));
    }

    /** How long a registration protects as it stands: to its end, or to the meeting that it wants before. */
    Clock clock(Registration registration) {
        var protection = Objects.requireNonNull(registration.protection());
        return Clock.between(protection.from(), protection.lastAsItStands(), today.day());
    }
}
