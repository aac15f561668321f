package dev.entente.earning;

import dev.entente.api.commercial.Earning;
import dev.entente.earning.BookedEarning.Source;
import java.time.LocalDate;
import java.util.UUID;

/** A result that was worked out and is not booked yet. */
record Worked(
        Source sourceKind,
        UUID sourceId,
        int sourceRevision,
        UUID partnerId,
        LocalDate on,
        String about,
        String document,
        Inputs inputs,
        Earning result,
        String inputsJson,
        String resultJson) {

    static Worked of(Event event, Inputs inputs, Earning result) {
        return new Worked(
                event.kind(),
                event.id(),
                event.revision(),
                event.partnerId(),
                event.on(),
                event.about(),
                event.document(),
                inputs,
                result,
                Snapshot.of(inputs),
                Snapshot.of(result));
    }

    /** The event behind a result, as people see it. */
    record Event(Source kind, UUID id, int revision, UUID partnerId, LocalDate on, String about, String document) {}
}
