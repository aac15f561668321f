package dev.entente.ui.registration;

import dev.entente.registration.EvidenceFile;
import dev.entente.registration.Registration;
import dev.entente.registration.Registration.State;
import dev.entente.registration.RegistrationEdit;
import dev.entente.registration.RegistrationMeeting;
import dev.entente.registration.RegistrationPage;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Timeline.Event;
import dev.entente.ui.kit.Tone;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happened to a registration, newest first: sent, decided, meetings, and how it ended. */
final class RegistrationHistory {

    private record Dated(Instant at, Event event) {}

    private final RegistrationBook book;
    private final RegistrationPage page;
    private final ZoneId zone;
    private final Format format = Format.user();

    RegistrationHistory(RegistrationBook book, RegistrationPage page) {
        this.book = book;
        this.page = page;
        this.zone = book.today().zone();
    }

    List<Event> events() {
        var registration = page.registration();
        var events = new ArrayList<Dated>();
        events.add(at(registration.submittedAt(), "doc", Tone.NEUTRAL, "Registered", by(registration.submittedBy())));
        decided(events, registration);
        page.edits().forEach(edit -> edited(events, edit));
        page.meetings().forEach(meeting -> meeting(events, meeting));
        page.evidence().forEach(file -> added(events, file));
        var ended = registration.endedOn();
        if (ended != null) {
            var reason = registration.reason() == null ? "" : registration.reason();
            var day = ended.atStartOfDay(zone).toInstant();
            events.add(at(day, "close", Tone.NEUTRAL, States.own(registration.state()), reason));
        }
        return events.stream()
                .sorted(Comparator.comparing(Dated::at).reversed())
                .map(Dated::event)
                .toList();
    }

    private void decided(List<Dated> events, Registration registration) {
        var at = registration.decidedAt();
        if (at == null) return;
        boolean approved = registration.state() != State.DECLINED;
        var who = by(registration.decidedBy());
        var detail = who.isEmpty() && approved ? "by itself, as the program says" : who;
        if (approved) events.add(at(at, "shield", Tone.GOOD, "Approved", detail));
        else events.add(at(at, "close", Tone.WARN, "Declined", detail));
    }

    private void edited(List<Dated> events, RegistrationEdit edit) {
        events.add(at(edit.at(), "edit", Tone.NEUTRAL, "Changed: " + edit.changed(), by(edit.by())));
    }

    private void meeting(List<Dated> events, RegistrationMeeting meeting) {
        var day = meeting.on().atStartOfDay(zone).toInstant();
        events.add(at(day, "partners", Tone.NEUTRAL, "Met the customer", meeting.note()));
    }

    private void added(List<Dated> events, EvidenceFile file) {
        events.add(at(file.addedAt(), "doc", Tone.NEUTRAL, "Added " + file.fileName(), by(file.addedBy())));
    }

    private Dated at(Instant at, String icon, Tone tone, String text, String detail) {
        var when = format.day(at.atZone(zone).toLocalDate());
        return new Dated(at, new Event(icon, tone, text, detail, when));
    }

    private String by(@Nullable UUID member) {
        return book.member(member).map(name -> "by " + name).orElse("");
    }
}
