package dev.entente.conflict;

import dev.entente.audit.Audit;
import dev.entente.conflict.Conflict.About;
import dev.entente.conflict.Conflict.Way;
import dev.entente.conflict.OpeningConflicts.NewConflict;
import dev.entente.conflict.Touch.Said;
import dev.entente.deal.Deal;
import dev.entente.deal.FindingDeals;
import dev.entente.identity.Internal;
import dev.entente.partner.Partner;
import dev.entente.partner.Partners;
import dev.entente.partner.TakingTurns;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem;
import dev.entente.registration.HoldingRegistrations;
import dev.entente.registration.Registration;
import dev.entente.registration.Registration.State;
import dev.entente.tenant.CurrentTenant;
import dev.entente.tenant.Numbers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where cases are opened and joined, with the reach of the vendor; a transaction of its own, because that belongs to one scope. */
@Internal
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class OpeningDesk {

    private static final int MOST_OPEN = 5;

    @Inject
    Conflicts conflicts;

    @Inject
    ConflictParts parts;

    @Inject
    StoredConflicts stored;

    @Inject
    HoldingRegistrations registrations;

    @Inject
    FindingDeals deals;

    @Inject
    CustomersDeals open;

    @Inject
    KnowingMatters matters;

    @Inject
    RefusingCases refusing;

    @Inject
    CurrentTenant tenant;

    @Inject
    Partners partners;

    @Inject
    TakingTurns turns;

    @Inject
    Numbers numbers;

    @Inject
    Audit audit;

    @Inject
    InstantSource clock;

    Conflict open(NewConflict wanted) {
        var findings = StoredConflicts.text(new Findings(), "/words", wanted.words());
        var matter = matters.of(wanted, findings);
        refuseUnknown(wanted.partners(), findings);
        if (new HashSet<>(wanted.partners()).size() + (wanted.direct() ? 1 : 0) < 2)
            findings.add("/partners", "Name two sides: two partners, or a partner and your own sales");
        findings.refuse(ConflictProblem.UNCLEAR_CONFLICT);
        var domain = matter.domain();
        refusing.second(matter);
        var conflict = begin(matter, Way.VENDOR, wanted.words().strip());
        var sides = new LinkedHashSet<>(wanted.partners());
        if (domain != null) sides.addAll(holding(domain));
        if (conflict.dealId != null)
            deals.byId(conflict.dealId).map(Deal::partnerId).ifPresent(sides::add);
        var known = domain == null ? Map.<UUID, Registration>of() : registrations.lastOf(domain, sides);
        sides.forEach(each -> join(conflict, each, counting(conflict, known.get(each))));
        if (wanted.direct()) join(conflict, null, null);
        return conflict;
    }

    /** Whoever holds it is a side of the case as well: nothing is taken from anybody who was not asked. */
    private List<UUID> holding(String domain) {
        var today = tenant.today();
        return Stream.concat(
                        registrations.claiming(domain).stream()
                                .filter(each -> each.heldOn(today))
                                .map(Registration::partnerId),
                        open.leading(domain).stream())
                .toList();
    }

    /** Not one that was sold or taken back before there was a case; unless that was by the deal that this is about. */
    private static @Nullable Registration counting(Conflict conflict, @Nullable Registration last) {
        if (last == null) return null;
        boolean isOver = last.state() == State.CONVERTED || last.state() == State.WITHDRAWN;
        return isOver && (conflict.dealId == null || !conflict.dealId.equals(last.dealId())) ? null : last;
    }

    private void refuseUnknown(List<UUID> ids, Findings findings) {
        if (ids.isEmpty()) return;
        var known = partners.byIds(ids.toArray(UUID[]::new)).stream()
                .map(Partner::id)
                .collect(Collectors.toSet());
        for (int i = 0; i < ids.size(); i++) {
            if (!known.contains(ids.get(i))) findings.add("/partners/" + i, "There is no such partner");
        }
    }

    /** For a partner that says why it should hold the customer of its registration. */
    Contender contest(Registration registration, String words, List<Said> evidence) {
        turns.with(List.of(registration.partnerId()));
        refusing.again(registration);
        if (parts.countOpenedBy(registration.partnerId()) >= MOST_OPEN) {
            throw new Problem(
                    ConflictProblem.TOO_MANY_CONFLICTS,
                    "At most " + MOST_OPEN + " are looked at at a time. Wait for one.");
        }
        var conflict = undecided(registration.domain()).orElseGet(() -> found(registration, Way.PARTNER, words));
        var contender = joined(conflict, registration);
        stored.grow(conflict);
        contender.words = words.strip();
        contender.tell(clock.instant());
        stored.update(contender);
        evidence.forEach(said -> parts.insert(new Touch(contender, said, clock.instant())));
        stored.step(contender, ConflictStep.Kind.OPENED, words.strip());
        audit.record("conflict.contested", "conflict", conflict.id, null, StoredConflicts.view(contender));
        stored.tell(contender, ConflictChanged.What.OPENED, words.strip());
        return contender;
    }

    /** The one that whoever claims the customer joins. */
    private Optional<Conflict> undecided(String domain) {
        return stored.ofCustomer(domain, StoredConflicts.UNDECIDED);
    }

    /**
     * Of two registrations of one customer, by two partners; nothing where there is a case with both of them already. While one that
     * was decided can be appealed there is no other: it is noted there. Due work has the reach of the vendor already, and does this with
     * what else is due.
     */
    @Transactional(TxType.REQUIRED)
    void found(UUID registrationId) {
        if (!registrations.isContested(registrationId)) return;
        var registration = registrations.byId(registrationId).orElse(null);
        if (registration == null) return;
        var claiming = registrations.claiming(registration.domain());
        var rivals = claiming.stream()
                .filter(each -> !each.partnerId().equals(registration.partnerId()))
                .toList();
        boolean isAlive = claiming.stream().anyMatch(each -> each.id().equals(registrationId));
        if (rivals.isEmpty() || !isAlive) return;
        registrations.lock(claiming.getFirst().id()); // its rivals look as well, and join the case of whoever is first
        var words = registration.number() + " claims what " + rivals.getFirst().number() + " claims as well";
        var decided = refusing.appealable(registration.domain());
        if (decided.isPresent()) {
            var later = words + ". Open another case about it once this one is final";
            stored.step(decided.get(), ConflictStep.Kind.ENDED_MEANWHILE, later);
            return;
        }
        var conflict = undecided(registration.domain()).orElseGet(() -> found(registration, Way.FOUND, words));
        joined(conflict, registration);
    }

    /** A registration of a case that nobody has decided ended, or was decided; whoever decides the case is to know. */
    void ended(UUID registrationId) {
        var registration = registrations.byId(registrationId).orElse(null);
        if (registration == null) return;
        for (var each : parts.ofRegistration(registrationId)) {
            if (!each.state.isUndecided()) continue;
            var conflict = stored.seen(each.conflictId, null);
            if (!conflict.state.isUndecided()) continue;
            var words = registration.number() + " is " + StoredConflicts.word(registration.state()) + " now";
            stored.step(conflict, ConflictStep.Kind.ENDED_MEANWHILE, words);
            stored.update("conflict.overtaken", StoredConflicts.view(conflict), conflict);
        }
    }

    /** With all who claim the customer: registrations, and whoever leads an open deal with it. */
    private Conflict found(Registration registration, Way way, String words) {
        var domain = registration.domain();
        var matter = new Matter(About.CUSTOMER, registration.customerName(), domain, matters.free(domain));
        var conflict = begin(matter, way, words.strip());
        Map<UUID, Registration> claiming = new LinkedHashMap<>();
        claiming.put(registration.partnerId(), registration);
        registrations.claiming(domain).forEach(each -> claiming.putIfAbsent(each.partnerId(), each));
        claiming.forEach((partner, claim) -> join(conflict, partner, claim));
        open.leading(domain).stream()
                .filter(partner -> !claiming.containsKey(partner))
                .forEach(partner -> join(conflict, partner, null));
        return conflict;
    }

    private Conflict begin(Matter matter, Way way, String words) {
        var conflict = new Conflict(numbers.next("C"), matter, way, words, clock.instant());
        conflicts.insert(conflict);
        stored.step(conflict, ConflictStep.Kind.OPENED, words);
        audit.record("conflict.opened", "conflict", conflict.id, null, StoredConflicts.view(conflict));
        return conflict;
    }

    private Contender joined(Conflict conflict, Registration registration) {
        var own = parts.contendersOf(conflict.id).stream()
                .filter(each -> registration.partnerId().equals(each.partnerId))
                .findFirst()
                .orElse(null);
        if (own == null) {
            var contender = join(conflict, registration.partnerId(), registration);
            stored.grow(conflict);
            stored.step(conflict, ConflictStep.Kind.JOINED, registration.number() + " claims it as well");
            return contender;
        }
        if (!registration.id().equals(own.registrationId)) {
            own.registrationId = registration.id();
            stored.update(own);
            stored.grow(conflict);
        }
        return own;
    }

    private Contender join(Conflict conflict, @Nullable UUID partnerId, @Nullable Registration registration) {
        var subject = registration == null ? conflict.subject : registration.customerName();
        var contender = new Contender(
                conflict, partnerId, registration == null ? null : registration.id(), subject, clock.instant());
        parts.insert(contender);
        return contender;
    }
}
