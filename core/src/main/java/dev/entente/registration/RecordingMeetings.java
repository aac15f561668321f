package dev.entente.registration;

import dev.entente.identity.Requires;
import dev.entente.problem.Findings;
import dev.entente.registration.Registration.State;
import dev.entente.registration.RegistrationChanged.What;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;

/** Writes down that there was a meeting with the customer; the clock of the registration starts again. */
@ApplicationScoped
@Transactional
public class RecordingMeetings {

    @Inject
    StoredRegistrations stored;

    @Inject
    Registrations registrations;

    @Inject
    RegistrationParts parts;

    @Inject
    CurrentTenant tenant;

    @Inject
    InstantSource clock;

    @Requires(RegistrationPermissions.MEET)
    public Registration record(UUID id, LocalDate on, String note) {
        var registration = registrations.byId(id).orElseThrow(StoredRegistrations::unknown);
        var today = tenant.today();
        var findings = new Findings().line("/note", note, 500);
        if (on.isAfter(today)) findings.add("/on", "Record a meeting when it has been");
        if (on.isBefore(today.minusYears(1))) findings.add("/on", "Use a day of the last twelve months");
        findings.refuse(RegistrationProblem.UNCLEAR_REGISTRATION);
        if (registration.state() != State.APPROVED || !registration.heldOn(today)) {
            throw StoredRegistrations.decided("Only one that protects has meetings.");
        }
        var before = StoredRegistrations.view(registration);
        parts.insert(new RegistrationMeeting(registration, on, note.strip(), clock.instant()));
        registration.met(on);
        stored.changed("registration.met", before, registration, What.MET);
        return registration;
    }
}
