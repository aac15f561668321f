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
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes down that there was a meeting with the customer; the clock of the registration starts again. */
@ApplicationScoped
@Transactional
public class RecordingMeetings {

    @Inject
    StoredRegistrations stored;

    @Inject
    RegistrationParts parts;

    @Inject
    CurrentTenant tenant;

    @Inject
    InstantSource clock;

    /** When they meet again: a day and, where it is known, a time in the zone of the vendor. */
    public record Next(LocalDate on, @Nullable LocalTime at) {}

    @Requires(RegistrationPermissions.MEET)
    public Registration record(UUID id, LocalDate on, String note) {
        return record(id, null, on, note, null);
    }

    /** The same, and says when they meet again; the summary of that is promised anew. */
    @Requires(RegistrationPermissions.MEET)
    public Registration record(UUID id, @Nullable Integer revision, LocalDate on, String note, @Nullable Next next) {
        var registration = stored.seen(id, revision);
        var today = tenant.today();
        var findings = new Findings().line("/note", note, 500);
        if (on.isAfter(today)) findings.add("/on", "Record a meeting when it has been");
        if (on.isBefore(today.minusYears(1))) findings.add("/on", "Use a day of the last twelve months");
        if (next != null
                && (next.on() == null || next.on().isBefore(today) || next.on().isAfter(today.plusYears(1))))
            findings.add("/next/on", "Use a day of the next twelve months");
        findings.refuse(RegistrationProblem.UNCLEAR_REGISTRATION);
        if (registration.state() != State.APPROVED || !registration.heldOn(today)) {
            throw StoredRegistrations.decided("Only one that protects has meetings.");
        }
        var before = StoredRegistrations.view(registration);
        parts.insert(new RegistrationMeeting(registration, on, note.strip(), clock.instant()));
        registration.met(on);
        stored.changed("registration.met", before, registration, What.MET);
        if (next != null) announce(registration, next);
        return registration;
    }

    private void announce(Registration registration, Next next) {
        var before = StoredRegistrations.view(registration);
        registration.meetingOn = next.on();
        registration.meetingAt = next.at();
        stored.changed("registration.meeting-announced", before, registration, What.ANNOUNCED);
    }
}
