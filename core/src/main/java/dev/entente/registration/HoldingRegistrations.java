package dev.entente.registration;

import dev.entente.deal.Deal;
import dev.entente.deal.FindingDeals;
import dev.entente.identity.Internal;
import dev.entente.tenant.OneTrip;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Knows which registration held a deal on a day, and which claim a customer. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class HoldingRegistrations {

    private static final String RIVALS = """
            select o.id from registration r join registration o on o.tenant_id = r.tenant_id and o.domain = r.domain
            where r.tenant_id = ? and r.id = ? and o.partner_id <> r.partner_id and o.state in ('SUBMITTED', 'APPROVED') limit 1""";

    @Inject
    OneTrip trip;

    @Inject
    Registrations registrations;

    @Inject
    RegistrationParts parts;

    @Inject
    StoredRegistrations stored;

    @Inject
    FindingDeals deals;

    /** The partner's registration that held the deal on a day; also one that has been converted or has ended since. */
    public Optional<Registration> on(UUID dealId, UUID partnerId, LocalDate day) {
        return registrations.ofDeal(dealId).stream()
                .filter(each -> each.partnerId().equals(partnerId) && each.heldOn(day))
                .findFirst();
    }

    /** The partner's registration that stands behind a deal on a day: the one that held it then, or else the one that it was won with. */
    public Optional<Registration> behind(UUID dealId, UUID partnerId, LocalDate day) {
        return registrations.ofDeal(dealId).stream()
                .filter(each -> each.partnerId().equals(partnerId) && PinnedVersion.standsBehind(each, day, true))
                .min(Comparator.comparing(each -> !each.heldOn(day)));
    }

    /** The customers of the deals that these became, by deal. */
    public Map<UUID, UUID> customers(Collection<Registration> won) {
        return deals
                .byIds(won.stream()
                        .map(Registration::dealId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(Deal::id, Deal::customerId));
    }

    /** Those of these numbers that there are, by number. */
    public Map<String, Registration> numbered(Collection<String> numbers) {
        if (numbers.isEmpty()) return Map.of();
        return registrations.numbered(numbers.stream().distinct().toArray(String[]::new)).stream()
                .collect(Collectors.toMap(Registration::number, each -> each));
    }

    public Optional<Registration> byId(UUID id) {
        var scope = Scope.current();
        return registrations.one(scope.tenantId(), scope.partnerId(), id);
    }

    /** Those of these that there are, by id. */
    public Map<UUID, Registration> byIds(Collection<UUID> ids) {
        if (ids.isEmpty()) return Map.of();
        return registrations.byIds(ids.toArray(UUID[]::new)).stream()
                .collect(Collectors.toMap(Registration::id, each -> each));
    }

    /** Whether another partner waits for the same customer, or has it. */
    public boolean isContested(UUID id) {
        return !trip.keys(RIVALS, Scope.current().tenantId(), id).isEmpty();
    }

    /** Waits until nobody else is at work on it, and keeps others from it until the transaction ends. */
    public void lock(UUID id) {
        registrations.lock(Scope.current().tenantId(), id);
    }

    /** Those that wait or are approved for a customer of this domain, the first first. */
    public List<Registration> claiming(String domain) {
        return stored.ofDomain(domain, StoredRegistrations.ALIVE, StoredRegistrations.MOST_IN_LINE);
    }

    /** The meetings of these, in the order of their days. */
    public List<RegistrationMeeting> meetings(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : parts.meetingsOfAll(ids.toArray(UUID[]::new));
    }

    /** The last registration of each of these partners for a customer of this domain, whatever became of it, by partner. */
    public Map<UUID, Registration> lastOf(String domain, Collection<UUID> partnerIds) {
        if (partnerIds.isEmpty()) return Map.of();
        return registrations.ofPartners(Scope.current().tenantId(), domain, partnerIds.toArray(UUID[]::new)).stream()
                .collect(Collectors.toMap(Registration::partnerId, each -> each, (_, later) -> later));
    }
}
