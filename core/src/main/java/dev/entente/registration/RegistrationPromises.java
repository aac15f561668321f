package dev.entente.registration;

import dev.entente.clock.Occasion;
import dev.entente.clock.Occasions;
import dev.entente.clock.RunningClocks;
import dev.entente.clock.Side;
import dev.entente.clock.Subject;
import dev.entente.clock.Within;
import dev.entente.clock.Within.Counted;
import dev.entente.identity.Internal;
import dev.entente.identity.Role;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;

/** What each side may promise of registrations: the vendor its answer, the partner a summary after the meeting that it announced. */
@Internal
@ApplicationScoped
class RegistrationPromises implements Occasions {

    private static final String ANSWER = "registration.answer";
    private static final String SUMMARY = "registration.summary";
    private static final String EXTENSION = "registration.extension";
    private static final Set<Role> MANAGERS = Set.of(Role.ADMINISTRATOR, Role.PARTNER_MANAGER, Role.PARTNER_OPERATIONS);

    @Inject
    RunningClocks clocks;

    @Inject
    LookingAround looking;

    @Inject
    StoredRegistrations stored;

    @Inject
    CurrentTenant tenant;

    @Inject
    InstantSource clock;

    @Override
    public List<Occasion> occasions() {
        return List.of(
                new Occasion(
                        ANSWER,
                        "Answer to a registration",
                        "a partner registers a deal, or, where another registration protects the customer, when the way is free for it",
                        "it is approved or declined",
                        Side.VENDOR,
                        MANAGERS,
                        RegistrationPermissions.READ,
                        new Within(2, Counted.BUSINESS_DAYS),
                        "registrations"),
                new Occasion(
                        EXTENSION,
                        "Answer to a request for a longer protection",
                        "a partner asks for its registration to protect longer",
                        "it is extended, or the partner is told why not",
                        Side.VENDOR,
                        MANAGERS,
                        RegistrationPermissions.READ,
                        new Within(2, Counted.BUSINESS_DAYS),
                        "registrations"),
                new Occasion(
                        SUMMARY,
                        "Summary after the customer meeting",
                        "the meeting that was announced begins (its day is over, where its time was not said), or the registration is approved after it",
                        "a meeting of that day or a later one is recorded",
                        Side.PARTNER,
                        Set.of(Role.PARTNER_ADMINISTRATOR, Role.PARTNER_SELLER),
                        RegistrationPermissions.READ,
                        new Within(24, Counted.HOURS),
                        "registrations"));
    }

    void on(@Observes RegistrationChanged event) {
        var registration = event.registration();
        switch (event.what()) {
            case SUBMITTED -> {
                // Whether somebody holds it takes a transaction of its own, which nothing is worth where no time runs.
                if (clocks.mayRun(ANSWER) && !looking.isHeld(registration))
                    clocks.start(ANSWER, subject(registration, registration.submittedAt()));
            }
            case RECONSIDERED -> clocks.start(ANSWER, subject(registration, clock.instant()));
            case APPROVED -> {
                answered(registration);
                clocks.start(SUMMARY, subject(registration, afterMeeting(registration)));
            }
            case GIVEN_BACK -> {
                if (!SummaryTime.isOf(registration.meetingOn(), registration.lastMeeting()))
                    clocks.start(SUMMARY, subject(registration, afterMeeting(registration)));
            }
            case DECLINED -> clocks.stop(ANSWER, registration.id());
            case MET -> {
                if (SummaryTime.isOf(registration.meetingOn(), registration.lastMeeting()))
                    clocks.stop(SUMMARY, registration.id());
            }
            case ANNOUNCED -> {
                clocks.drop(SUMMARY, registration.id());
                clocks.start(SUMMARY, subject(registration, afterMeeting(registration)));
            }
            case EXTENSION_ASKED -> clocks.start(EXTENSION, subject(registration, clock.instant()));
            case EXTENDED, EXTENSION_DECLINED -> clocks.stop(EXTENSION, registration.id());
            case LAPSED, WITHDRAWN, CONVERTED -> {
                clocks.drop(ANSWER, registration.id());
                clocks.drop(SUMMARY, registration.id());
                clocks.drop(EXTENSION, registration.id());
            }
            case IMPORTED, EDITED, FREED, REMINDED, REST_LIFTED, NOT_GIVEN_BACK, OVERTAKEN, SHUT -> {
                // changes nothing of what was promised
            }
        }
    }

    /** These came in together, and nothing protects their customers. */
    void imported(List<Registration> free) {
        var subjects =
                free.stream().map(each -> subject(each, each.submittedAt())).toList();
        clocks.startAll(ANSWER, subjects);
    }

    // An approval that nobody gave says nothing of how fast people answer.
    private void answered(Registration approved) {
        if (!clocks.mayRun(ANSWER)) return;
        if (approved.decidedBy() == null) clocks.drop(ANSWER, approved.id());
        else clocks.stop(ANSWER, approved.id());
        standBehind(approved);
    }

    /** Those in line, as far as the scope reaches, cannot be approved while this one holds: their time begins when the way is free. */
    void standBehind(Registration holding) {
        if (!clocks.mayRun(ANSWER)) return;
        for (var other : stored.waiting(holding.domain())) clocks.drop(ANSWER, other.id());
    }

    private static Subject subject(Registration registration, Instant from) {
        return new Subject(
                registration.partnerId(),
                registration.id(),
                registration.number() + " for " + registration.customerName(),
                from);
    }

    private Instant afterMeeting(Registration registration) {
        return SummaryTime.from(
                registration.meetingOn(), registration.meetingAt(), tenant.get().zone(), clock.instant());
    }
}
