package dev.entente.registration;

import dev.entente.audit.Audit;
import dev.entente.audit.Audit.Change;
import dev.entente.identity.Internal;
import dev.entente.lifecycle.CheckingStanding;
import dev.entente.lifecycle.Doing;
import dev.entente.problem.Problem;
import dev.entente.registration.Registration.State;
import dev.entente.registration.RegistrationChanged.What;
import dev.entente.tenant.Broken;
import dev.entente.tenant.CurrentTenant;
import dev.entente.tenant.OneTrip;
import dev.entente.tenant.Scope;
import jakarta.data.exceptions.OptimisticLockingFailureException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Registrations as they are read and written, and the steps of their course that follow from others. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class StoredRegistrations {

    static final String[] WAITING = {State.SUBMITTED.name()};
    static final String[] HOLDING = {State.APPROVED.name()};
    static final String[] ALIVE = {State.SUBMITTED.name(), State.APPROVED.name()};
    static final int MOST_IN_LINE = 1_000;

    private static final String HOLDER =
            "select id from registration where tenant_id = ? and domain = ? and state = 'APPROVED'";

    @Inject
    OneTrip trip;

    @Inject
    Registrations registrations;

    @Inject
    RegistrationParts parts;

    @Inject
    Audit audit;

    @Inject
    LookingAround looking;

    @Inject
    CheckingStanding standing;

    @Inject
    CurrentTenant tenant;

    @Inject
    InstantSource clock;

    @Inject
    Event<RegistrationChanged> changed;

    /** The registration as it was seen (without a revision: as it stands); a problem when there is none, or when it has changed since. */
    Registration seen(UUID id, @Nullable Integer revision) {
        var registration = registrations.byId(id).orElseThrow(StoredRegistrations::unknown);
        if (revision != null && registration.revision() != revision) throw meanwhile(registration, revision);
        return registration;
    }

    /** The partner changed this of what it had sent. */
    void edited(
            Registration registration, List<String> changes, Map<String, Object> before, Map<String, Object> after) {
        update(registration);
        parts.insert(new RegistrationEdit(registration, changes, clock.instant()));
        audit.record("registration.edited", "registration", registration.id(), before, after);
        changed.fire(new RegistrationChanged(registration, What.EDITED));
    }

    /** Its files are others; each has its own row in the trail. */
    void refiled(Registration registration) {
        update(registration);
        parts.insert(new RegistrationEdit(registration, List.of("files"), clock.instant()));
    }

    private Problem meanwhile(Registration registration, int revision) {
        var changes = parts.editsOf(registration.id()).stream()
                .filter(each -> each.revision() > revision)
                .map(RegistrationEdit::changed)
                .flatMap(each -> Stream.of(each.split(", ")))
                .distinct()
                .collect(Collectors.joining(", "));
        if (changes.isEmpty()) return meanwhile();
        var advice = "The partner changed: " + changes + ". Look at it again, and decide what you see then.";
        return new Problem(RegistrationProblem.REGISTRATION_CHANGED_MEANWHILE, advice);
    }

    /** Of a domain and in these states, as far as the scope reaches; the first first. */
    List<Registration> ofDomain(String domain, String[] states, int most) {
        var scope = Scope.current();
        return registrations.ofDomain(scope.tenantId(), scope.partnerId(), domain, states, most);
    }

    /** What is approved for a domain, whether its protection lasts or not. */
    Optional<Registration> approved(String domain) {
        if (trip.keys(HOLDER, Scope.current().tenantId(), domain).isEmpty()) return Optional.empty();
        return ofDomain(domain, HOLDING, 1).stream().findFirst();
    }

    /** What stands in line for a domain, the first first. */
    List<Registration> waiting(String domain) {
        return ofDomain(domain, WAITING, MOST_IN_LINE);
    }

    /** Which in line one is, the first being 1, as far as the scope reaches; empty where nobody stands before it and the way is free. */
    Optional<Integer> place(Registration registration) {
        if (registration.state() != State.SUBMITTED) return Optional.empty();
        var today = tenant.today();
        var alive = ofDomain(registration.domain(), ALIVE, MOST_IN_LINE);
        boolean isHeld = alive.stream().anyMatch(each -> each.heldOn(today));
        int before = (int) alive.stream()
                .filter(each -> each.state() == State.SUBMITTED)
                .takeWhile(each -> !each.id().equals(registration.id()))
                .count();
        return isHeld || before > 0 ? Optional.of(before + 1) : Optional.empty();
    }

    /** Ends a registration whose protection is over; whether it was. */
    boolean lapse(Registration registration) {
        var protection = registration.protection();
        if (registration.state() != State.APPROVED || protection == null) return false;
        var last = protection.lastAsItStands();
        if (!tenant.today().isAfter(last)) return false;
        var before = view(registration);
        var because =
                protection.waitsForMeeting() ? "There was no meeting by " + last : "The protection ended with " + last;
        registration.end(State.LAPSED, last.plusDays(1), because);
        changed("registration.lapsed", before, registration, What.LAPSED);
        return true;
    }

    /** Ends the registration of a deal that is lost; one whose time is over already, because it is. */
    void lost(Registration registration, @Nullable String because) {
        if (lapse(registration)) return;
        var before = view(registration);
        registration.lose(tenant.today(), because);
        changed("registration.lapsed", before, registration, What.LAPSED);
    }

    /**
     * Gives back what the loss of its deal took, where its time is not over. Where somebody else has the customer now, or its partner
     * may register no deals any more, the partner is told that it does not.
     */
    void giveBack(Registration registration) {
        var protection = registration.protection();
        if (protection == null || tenant.today().isAfter(protection.lastAsItStands())) return;
        if (!standing.allows(Doing.REGISTER, registration.partnerId()) || !looking.isFreeFor(registration)) {
            changed.fire(new RegistrationChanged(registration, What.NOT_GIVEN_BACK));
            return;
        }
        var before = view(registration);
        registration.giveBack();
        changed("registration.given-back", before, registration, What.GIVEN_BACK);
    }

    /** Takes back what those in line were told: that the way is free, while the one that has its protection back had lost it. */
    void shut(Registration holding) {
        for (var each : waiting(holding.domain())) {
            if (each.reconsideredAt == null) continue;
            var before = view(each);
            each.reconsideredAt = null;
            changed("registration.shut", before, each, What.SHUT);
        }
    }

    /** Tells those who stand in line for a customer that it bought through another. */
    void overtaken(Registration won) {
        waiting(won.domain()).stream()
                .filter(each -> !each.partnerId().equals(won.partnerId()))
                .forEach(each -> changed.fire(new RegistrationChanged(each, What.OVERTAKEN)));
    }

    /**
     * What the end of one means for the first in line, where the way is free: the vendor is asked about it again. Where the one that
     * ended was not in its way, nothing has changed for it; where the customer bought, its partner knows already.
     */
    void after(Registration ended) {
        next(ended.domain())
                .filter(next -> ended.protection() != null || ended.id().compareTo(next.id()) < 0)
                .ifPresent(next -> {
                    boolean knows = ended.state() == State.CONVERTED
                            && !next.partnerId().equals(ended.partnerId());
                    reconsider(next, !knows);
                });
    }

    /** Asks the vendor again about the first in line, where the way is free. */
    void reconsider(String domain) {
        next(domain).ifPresent(next -> reconsider(next, true));
    }

    private Optional<Registration> next(String domain) {
        var today = tenant.today();
        if (approved(domain).filter(each -> each.heldOn(today)).isPresent()) return Optional.empty();
        return ofDomain(domain, WAITING, 1).stream().findFirst();
    }

    private void reconsider(Registration next, boolean tell) {
        var before = view(next);
        next.reconsideredAt = clock.instant();
        changed("registration.reconsidered", before, next, What.RECONSIDERED);
        if (tell) changed.fire(new RegistrationChanged(next, What.FREED));
    }

    /** Its partner used a reward for it, whose news tells the vendor; on the partner's behalf, and in its trail. */
    void putFirst(Registration registration, String reward) {
        var before = view(registration);
        registration.putFirst(reward);
        update(registration);
        audit.recordOf(
                registration.partnerId(),
                new Change("registration.put-first", "registration", registration.id(), before, view(registration)));
    }

    /** Writes it, with its row in the trail, and tells whoever listens. */
    void changed(String action, Map<String, Object> before, Registration registration, What what) {
        update(registration);
        audit.record(action, "registration", registration.id(), before, view(registration));
        changed.fire(new RegistrationChanged(registration, what));
    }

    private void update(Registration registration) {
        try {
            // The database lets one hold.
            Broken.told(
                    () -> registrations.update(registration),
                    StoredRegistrations::held,
                    "registration_holds",
                    "registration_holds_deal");
        } catch (OptimisticLockingFailureException atTheSameMoment) {
            throw meanwhile();
        }
    }

    /** What the trail shows of a registration. */
    static Map<String, Object> view(Registration registration) {
        var view = new LinkedHashMap<String, Object>();
        view.put("number", registration.number());
        view.put("customer", registration.customerName());
        view.put("domain", registration.domain());
        view.put("state", registration.state().name().toLowerCase(Locale.ROOT));
        putIfSaid(view, "deal", registration.dealId());
        putIfSaid(view, "reason", registration.reason());
        putIfSaid(view, "message", registration.message());
        var protection = registration.protection();
        putIfSaid(view, "protectedFrom", protection == null ? null : protection.from());
        putIfSaid(view, "protectedThrough", protection == null ? null : protection.last());
        putIfSaid(view, "meetingBy", protection == null ? null : protection.meetingBy());
        putIfSaid(view, "lastMeeting", registration.lastMeeting());
        var asked = registration.extensionAsked();
        putIfSaid(view, "extensionAskedUntil", asked == null ? null : asked.last());
        putIfSaid(view, "extensionAskedBecause", asked == null ? null : asked.because());
        putIfSaid(view, "restLifted", registration.restLifted());
        putIfSaid(view, "priority", registration.priority());
        return view;
    }

    private static void putIfSaid(Map<String, Object> view, String name, @Nullable Object value) {
        if (value != null) view.put(name, value.toString());
    }

    static Problem unknown() {
        return new Problem(RegistrationProblem.UNKNOWN_REGISTRATION, "Look for it in the list of registrations.");
    }

    static Problem meanwhile() {
        var advice = "Look at it again, and decide what you see then.";
        return new Problem(RegistrationProblem.REGISTRATION_CHANGED_MEANWHILE, advice);
    }

    static Problem held() {
        var advice = "Decline this one, or leave it in line until the other has ended.";
        return new Problem(RegistrationProblem.REGISTRATION_IS_HELD, advice);
    }

    static Problem decided(String advice) {
        return new Problem(RegistrationProblem.REGISTRATION_IS_DECIDED, advice);
    }
}
