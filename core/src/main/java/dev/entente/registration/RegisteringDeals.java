package dev.entente.registration;

import dev.entente.audit.Audit;
import dev.entente.customer.NamedCustomer;
import dev.entente.identity.Internal;
import dev.entente.identity.Requires;
import dev.entente.lifecycle.CheckingStanding;
import dev.entente.lifecycle.Doing;
import dev.entente.problem.Problem;
import dev.entente.program.RegistrationPolicy;
import dev.entente.registration.Answer.Verdict;
import dev.entente.registration.Registration.State;
import dev.entente.registration.RegistrationChanged.What;
import dev.entente.tenant.Numbers;
import dev.entente.tenant.Scope;
import jakarta.data.Limit;
import jakarta.data.exceptions.DataException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Says at once whether a customer is free, and takes a partner's registration. */
@ApplicationScoped
public class RegisteringDeals {

    @Inject
    CountingChecks counting;

    @Inject
    LookingAround looking;

    @Inject
    Desk desk;

    @Inject
    DecidingRegistrations deciding;

    @Inject
    CheckingStanding standing;

    /** What was taken in, and what can be said of it at once. */
    public record Registered(Registration registration, Answer answer) {}

    /** Says whether a customer is free, without saying why not. So many times in an hour, and no more. */
    @Requires(RegistrationPermissions.REGISTER)
    public Answer check(String accountUrl, String customerName) {
        var customer = Claim.customerOf(accountUrl, customerName);
        var partnerId = partner();
        standing.require(Doing.REGISTER, partnerId);
        var policy = counted(partnerId, customer);
        var own = desk.own(String.valueOf(customer.registeredDomain()));
        if (own.isPresent()) {
            return new Answer(
                    Verdict.BLOCKED,
                    "Your company registered this customer, as " + own.get().number() + ".");
        }
        return looking.judge(customer, partnerId, policy).answer();
    }

    /** Takes a registration in; it stands in line where another holds. Counts like a check. */
    @Requires(RegistrationPermissions.REGISTER)
    public Registered register(Claim claim) {
        return register(claim, List.of());
    }

    /** The same with files, all of which are kept or none. */
    @Requires(RegistrationPermissions.REGISTER)
    public Registered register(Claim claim, List<NewEvidence> evidence) {
        var partnerId = partner();
        standing.require(Doing.REGISTER, partnerId);
        var policy = counted(partnerId, claim.customer());
        var judgement = looking.judge(claim.customer(), partnerId, policy);
        var registration = desk.take(partnerId, claim, evidence);
        if (judgement.verdict() == Verdict.FREE && policy.automatic()) {
            registration = deciding.approveByItself(registration);
        }
        return new Registered(registration, judgement.answer());
    }

    private RegistrationPolicy counted(UUID partnerId, NamedCustomer customer) {
        var policy = counting.policy(partnerId);
        if (counting.isOneTooMany(partnerId, customer, policy)) {
            var advice = "In an hour " + policy.checks() + " are looked at. Wait a while, or ask your partner manager.";
            throw new Problem(RegistrationProblem.TOO_MANY_CHECKS, advice);
        }
        return policy;
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

        @Inject
        Registrations registrations;

        @Inject
        RegistrationParts parts;

        @Inject
        FilingEvidence filing;

        @Inject
        Numbers numbers;

        @Inject
        Audit audit;

        @Inject
        InstantSource clock;

        @Inject
        Event<RegistrationChanged> changed;

        /** The partner's own for a domain that waits or holds. */
        Optional<Registration> own(String domain) {
            return registrations.ofDomain(domain, StoredRegistrations.ALIVE, Limit.of(1)).stream()
                    .findFirst();
        }

        Registration take(UUID partnerId, Claim claim, List<NewEvidence> evidence) {
            var registration = new Registration(numbers.next("R"), partnerId, claim, clock.instant());
            own(registration.domain()).ifPresent(own -> {
                throw already(own.number(), own.state());
            });
            insert(registration);
            parts.insertTokens(RegistrationToken.of(registration));
            audit.record(
                    "registration.submitted",
                    "registration",
                    registration.id(),
                    null,
                    StoredRegistrations.view(registration));
            filing.addAll(registration, evidence);
            changed.fire(new RegistrationChanged(registration, What.SUBMITTED));
            return registration;
        }

        private void insert(Registration registration) {
            try {
                registrations.insert(registration);
            } catch (DataException | PersistenceException atTheSameMoment) {
                throw already("another", State.SUBMITTED);
            }
        }

        private static Problem already(String number, State state) {
            var advice = state == State.APPROVED ? " holds it." : " waits to be decided.";
            return new Problem(RegistrationProblem.REGISTERED_ALREADY, number + advice);
        }
    }
}
