package dev.entente.earning;

import dev.entente.api.Unit;
import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Earning.Held;
import dev.entente.api.commercial.Earning.Kind;
import dev.entente.earning.BookedEarning.Source;
import dev.entente.earning.Inputs.Calculated;
import dev.entente.earning.Inputs.Undecided;
import dev.entente.earning.Inputs.Withdrawn;
import dev.entente.measure.Place;
import dev.entente.measure.Place.Rank;
import dev.entente.payable.Payable.Part;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A result that was worked out and is not booked yet. */
record Worked(
        Event event,
        Inputs inputs,
        Earning result,
        Written written,
        String resultJson,
        @Nullable AgreedTerms agreed,
        boolean isUnasked,
        @Nullable LocalDate countedFrom,
        OnLines onLines) {

    /** Counted from is the first day whose sales it depends on; null where it depends on none but its own. */
    static Worked of(
            Event event, Calculated inputs, AgreedTerms agreed, Earning result, @Nullable LocalDate countedFrom) {
        var written = new Written(() -> Snapshot.apart(inputs));
        var json = Snapshot.of(result);
        return new Worked(event, inputs, result, written, json, agreed, false, countedFrom, OnLines.NONE);
    }

    /** With what of it was earned on which lines, where the terms ask for that: each as its model takes it back. */
    Worked byLines(ModelTerms model) {
        var of = inputs instanceof Calculated calculated ? OnLines.of(calculated, result, model) : onLines;
        return new Worked(event, inputs, result, written, resultJson, agreed, isUnasked, countedFrom, of);
    }

    /** Without a model. */
    static Worked of(Event event, Inputs inputs, Earning result) {
        return of(event, inputs, result, false);
    }

    /** Held because the model could not be asked. */
    static Worked unasked(Event event, String because) {
        return of(event, new Undecided(because), new Held(because), true);
    }

    private static Worked of(Event event, Inputs inputs, Earning result, boolean unasked) {
        var written = new Written(() -> Snapshot.of(inputs));
        var onLines = inputs instanceof Calculated calculated ? OnLines.of(calculated, result, null) : OnLines.NONE;
        return new Worked(event, inputs, result, written, Snapshot.of(result), null, unasked, null, onLines);
    }

    /** Nothing, in place of a result for an event that no longer concerns the partner; in this unit if it was held. */
    static Worked withdrawn(BookedEarning row, Unit unit, String because) {
        var event = new Event(
                row.sourceKind(),
                row.sourceId(),
                row.sourceRevision,
                row.partnerId(),
                row.on(),
                row.about(),
                row.document(),
                Rank.values()[row.dayRank],
                row.customerId,
                row.subscription);
        var kind = row.kind();
        var amount = row.amount();
        var inputs = new Withdrawn(kind == null ? Kind.PAYS : kind, amount == null ? unit : amount.unit(), because);
        return of(event, inputs, inputs.nothing());
    }

    /** Inputs as text, which is made when somebody reads it, and once: what is only tried keeps none. */
    static final class Written {

        private final Supplier<String> writing;
        private @Nullable String text;

        Written(Supplier<String> writing) {
            this.writing = writing;
        }

        private String text() {
            var known = text;
            if (known == null) {
                known = writing.get();
                text = known;
            }
            return known;
        }
    }

    String inputsJson() {
        return written.text();
    }

    /**
     * Whether this is what a row has, also where the row still has the terms in its own text. Another share of the same amount on
     * its lines is another result, since caps for a family count it; there is nothing to post for it.
     */
    boolean isSame(BookedEarning row) {
        if (!row.result().equals(resultJson)
                || !Objects.equals(row.onLines, onLines().json())) return false;
        if (agreed == null || row.agreed != null)
            return row.inputs().equals(inputsJson()) && Objects.equals(row.agreed, agreed == null ? null : agreed.id());
        return row.inputs().equals(Snapshot.of(inputs));
    }

    /** The days on which it becomes payable; none where that is at once. */
    List<Part> parts() {
        return inputs instanceof Calculated calculated ? calculated.parts(result) : List.of();
    }

    @Nullable
    LocalDate payableUntil() {
        return parts().stream().map(Part::on).max(LocalDate::compareTo).orElse(null);
    }

    UUID sourceId() {
        return event.id();
    }

    UUID partnerId() {
        return event.partnerId();
    }

    LocalDate on() {
        return event.on();
    }

    /** The event behind a result, as people see it. */
    record Event(
            Source kind,
            UUID id,
            int revision,
            UUID partnerId,
            LocalDate on,
            String about,
            String document,
            Rank rank,
            @Nullable UUID customerId,
            @Nullable String subscription) {

        Place place() {
            return new Place(on, rank, id);
        }
    }
}
