package dev.entente.registration;

import dev.entente.audit.Audit;
import dev.entente.customer.NamedCustomer;
import dev.entente.identity.Internal;
import dev.entente.identity.Requires;
import dev.entente.problem.Problem;
import dev.entente.registration.Answer.Verdict;
import dev.entente.registration.CountingChecks.Look;
import dev.entente.registration.Registration.State;
import dev.entente.registration.RegistrationChanged.What;
import dev.entente.registration.Rest.Resting;
import dev.entente.tenant.Broken;
import dev.entente.tenant.Bulk;
import dev.entente.tenant.Numbers;
import dev.entente.tenant.OneTrip;
import dev.entente.tenant.Scope;
import dev.entente.territory.Place;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Says at once whether a customer is free, and takes a partner's registration. */
@ApplicationScoped
public class RegisteringDeals {

    private static final Pace PACE = new Pace();

    @Inject
    CountingChecks counting;

    @Inject
    LookingAround looking;

    @Inject
    Desk desk;

    @Inject
    DecidingRegistrations deciding;

    @Inject
    Numbers numbers;

    /** What was taken in, and what can be said of it at once. */
    public record Registered(Registration registration, Answer answer) {}

    /**
     * Says whether a customer in this place is free, without saying why not. So many times in an hour, and no more; how long it takes
     * says nothing either.
     */
    @Requires(RegistrationPermissions.REGISTER)
    public Answer check(String accountUrl, String customerName, Place place) {
        var customer = Claim.customerOf(accountUrl, customerName);
        var partnerId = partner();
        return PACE.evenly(() -> answer(customer, place, partnerId));
    }

    // All is looked up whatever is found first.
    private Answer answer(NamedCustomer customer, Place place, UUID partnerId) {
        var policy = counting.look(partnerId, new Look(customer, place)).orRefuse();
        var own = desk.answer(partnerId, String.valueOf(customer.registeredDomain()));
        var judgement = looking.judge(customer, place, partnerId, policy);
        return own.orElseGet(judgement::answer);
    }

    /** Takes a registration in; it stands in line where another holds. Counts like a check, unless just that was checked in this hour. */
    @Requires(RegistrationPermissions.REGISTER)
    public Registered register(Claim claim) {
        return register(claim, List.of());
    }

    /** The same with files, all of which are kept or none. */
    @Requires(RegistrationPermissions.REGISTER)
    public Registered register(Claim claim, List<NewEvidence> evidence) {
        return register(claim, evidence, registration -> {});
    }

    /** The same with what else is done in its transaction, before anybody decides it. */
    @Requires(RegistrationPermissions.REGISTER)
    public Registered register(Claim claim, List<NewEvidence> evidence, Consumer<Registration> also) {
        var partnerId = partner();
        // Before it can be seen by others: of two at the same moment both are free then, and the first is approved.
        var seen = looking.look(partnerId, claim);
        if (!seen.isApproved()) {
            var number = numbers.ahead(List.of("R")).getFirst();
            var waiting = counted(partnerId, claim, () -> desk.take(partnerId, claim, number, evidence, also));
            return new Registered(waiting, seen.judgement().answer());
        }
        // Both at once, before either transaction: nobody of the tenant waits for a number until those commit.
        var free = numbers.ahead(List.of("R", "D"));
        var taken = counted(partnerId, claim, () -> desk.take(partnerId, claim, free.getFirst(), evidence, also));
        return new Registered(
                deciding.approveByItself(taken, free.getLast()),
                seen.judgement().answer());
    }

    /** It is counted with what it does; what is refused and undone is counted by itself. Who asks too often is told that and nothing else. */
    private Registration counted(UUID partnerId, Claim claim, Supplier<Registration> taking) {
        try {
            return taking.get();
        } catch (Problem refused) {
            counting.registering(partnerId, claim).orRefuse();
            throw refused;
        }
    }

    private static UUID partner() {
        var partnerId = Scope.current().partnerId();
        if (partnerId == null) throw new IllegalStateException("Only members of partners register");
        return partnerId;
    }

    /** Where registrations are taken in, with the reach of the partner that brings them. */
    @Internal
    @ApplicationScoped
    @Transactional(TxType.REQUIRES_NEW)
    static class Desk {

        private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

        private static final String OWN =
                "select id from registration where tenant_id = ? and domain = ? and partner_id = ? limit 1";

        @Inject
        OneTrip trip;

        @Inject
        CountingChecks counting;

        @Inject
        Registrations registrations;

        @Inject
        ApplicablePolicies policies;

        @Inject
        Bulk bulk;

        @Inject
        FilingEvidence filing;

        @Inject
        Audit audit;

        @Inject
        InstantSource clock;

        @Inject
        Event<RegistrationChanged> changed;

        // All that the partner has and had for a domain.
        private List<Registration> own(UUID partnerId, String domain) {
            var tenantId = Scope.current().tenantId();
            if (trip.keys(OWN, tenantId, domain, partnerId).isEmpty()) return List.of();
            return registrations.ofPartners(tenantId, domain, new UUID[] {partnerId});
        }

        /** What is said of a customer that the partner has, or had not long ago; empty where it is nobody's of its own. */
        Optional<Answer> answer(UUID partnerId, String domain) {
            var own = own(partnerId, domain);
            var alive = alive(own).map(each -> "Your company registered this customer, as " + each.number() + ".");
            var resting = policies.resting(partnerId, own).map(Desk::words);
            return alive.or(() -> resting).map(words -> new Answer(Verdict.BLOCKED, words));
        }

        Registration take(
                UUID partnerId, Claim claim, String number, List<NewEvidence> evidence, Consumer<Registration> also) {
            counting.registeringWith(partnerId, claim).orRefuse();
            var own = own(partnerId, claim.domain());
            alive(own).ifPresent(each -> {
                throw already(each.number(), each.state());
            });
            policies.resting(partnerId, own).ifPresent(each -> {
                throw new Problem(RegistrationProblem.REGISTRATION_RESTS, words(each));
            });
            var registration = new Registration(number, partnerId, claim, clock.instant());
            insert(registration);
            bulk.insertLast(RegistrationToken.of(registration));
            audit.record(
                    "registration.submitted",
                    "registration",
                    registration.id(),
                    null,
                    StoredRegistrations.view(registration));
            filing.addAll(registration, evidence);
            also.accept(registration);
            changed.fire(new RegistrationChanged(registration, What.SUBMITTED));
            return registration;
        }

        private static Optional<Registration> alive(List<Registration> own) {
            return own.stream()
                    .filter(each -> each.state() == State.SUBMITTED || each.state() == State.APPROVED)
                    .findFirst();
        }

        private static String words(Resting resting) {
            return resting.registration().number() + " ended. You can register the customer again from "
                    + DAY.format(resting.again()) + " on.";
        }

        private void insert(Registration registration) {
            Broken.told(
                    () -> registrations.insert(registration),
                    () -> already("another", State.SUBMITTED),
                    "registration_once");
        }

        private static Problem already(String number, State state) {
            var advice = state == State.APPROVED ? " holds it." : " waits to be decided.";
            return new Problem(RegistrationProblem.REGISTERED_ALREADY, number + advice);
        }
    }
}
