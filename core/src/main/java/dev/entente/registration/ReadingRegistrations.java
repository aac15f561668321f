package dev.entente.registration;

import dev.entente.customer.NamedCustomer;
import dev.entente.identity.Requires;
import dev.entente.partner.SearchTokens.Range;
import dev.entente.registration.Registration.State;
import dev.entente.registration.Rest.Resting;
import dev.entente.tenant.CurrentTenant;
import dev.entente.tenant.Scope;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shows registrations; to a partner's member, those of that partner, and nothing of what others have. */
@ApplicationScoped
@Transactional
@Requires(RegistrationPermissions.READ)
public class ReadingRegistrations {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    @Inject
    Registrations registrations;

    @Inject
    RegistrationParts parts;

    @Inject
    ApplicablePolicies policies;

    @Inject
    LookingAround looking;

    @Inject
    CurrentTenant tenant;

    public RegistrationPage open(UUID id) {
        var registration = registrations.byId(id).orElseThrow(StoredRegistrations::unknown);
        var place = looking.place(registration).orElse(null);
        boolean home = Scope.current().isHome();
        var found = findings(registration);
        return new RegistrationPage(
                registration,
                parts.meetingsOf(id),
                parts.evidenceOf(id),
                place,
                home ? found : List.of(),
                home ? List.of() : Block.of(found),
                parts.editsOf(id),
                extendable(registration),
                again(registration),
                policies.applying(registration).orElse(null));
    }

    private @Nullable LocalDate extendable(Registration registration) {
        if (registration.state() != State.APPROVED) return null;
        var policy = policies.today(registration.partnerId(), registration.program(), registration.motion());
        return ExtensionRequest.latest(registration, tenant.today(), policy).orElse(null);
    }

    // Where it may be registered today, or nothing has to rest, there is nothing to say.
    private @Nullable LocalDate again(Registration registration) {
        return policies.resting(registration.partnerId(), List.of(registration))
                .map(Resting::again)
                .orElse(null);
    }

    /** The files that were handed in with it, the first one first. */
    public List<EvidenceFile> evidence(UUID id) {
        var registration = registrations.byId(id).orElseThrow(StoredRegistrations::unknown);
        return parts.evidenceOf(registration.id());
    }

    private List<Finding> findings(Registration registration) {
        if (registration.state() != State.SUBMITTED) return List.of();
        var partnerId = registration.partnerId();
        var policy = policies.today(partnerId, registration.program(), registration.motion());
        var customer = new NamedCustomer(registration.customerName(), registration.domain());
        var place = Claim.placeOf(registration.country(), registration.segment());
        return looking.judge(customer, place, partnerId, policy).findings();
    }

    /** Newest first; where only those that wait are asked for, those first that their partners put first. */
    public List<Registration> list(RegistrationFilter filter, int offset, int limit) {
        if (limit == 0) return List.of();
        var part = Limit.range(offset + 1L, (long) offset + limit);
        var range = range(filter.typed());
        if (range.isAll() && filter.states().equals(List.of(State.SUBMITTED)))
            return registrations.queue(filter.partnerId(), part);
        return range.isAll()
                ? registrations.page(filter.stateNames(), filter.partnerId(), part)
                : registrations.pageFound(filter.stateNames(), filter.partnerId(), range.from(), range.until(), part);
    }

    public int count(RegistrationFilter filter) {
        var range = range(filter.typed());
        return Math.toIntExact(
                range.isAll()
                        ? registrations.count(filter.stateNames(), filter.partnerId())
                        : registrations.countFound(
                                filter.stateNames(), filter.partnerId(), range.from(), range.until()));
    }

    /** The next so many behind an id, in the order in which they were submitted. */
    public List<Registration> after(@Nullable UUID id, RegistrationFilter filter, int limit) {
        var after = id == null ? BEFORE_ALL : id;
        var range = range(filter.typed());
        return range.isAll()
                ? registrations.after(filter.stateNames(), filter.partnerId(), after, Limit.of(limit))
                : registrations.afterFound(
                        filter.stateNames(), filter.partnerId(), range.from(), range.until(), after, Limit.of(limit));
    }

    /** Those that hold and may end by a day, of one partner or of all in reach; the first to end first. */
    public List<Registration> ending(@Nullable UUID partnerId, LocalDate day, int limit) {
        return registrations.ending(partnerId, day, Limit.of(limit));
    }

    /** All that were ever approved for a deal, in the order in which they were submitted. */
    public List<Registration> ofDeal(UUID dealId) {
        return registrations.ofDeal(dealId);
    }

    /** Those that are approved for these deals now, by deal; one query however many. */
    public Map<UUID, Registration> holding(Collection<UUID> dealIds) {
        if (dealIds.isEmpty()) return Map.of();
        return registrations.approvedFor(dealIds.toArray(UUID[]::new)).stream()
                .collect(
                        Collectors.toMap(each -> Objects.requireNonNull(each.dealId()), each -> each, (one, _) -> one));
    }

    private static Range range(@Nullable String typed) {
        return Range.of(typed == null ? "" : typed.substring(0, Math.min(typed.length(), 200)));
    }
}
