package dev.entente.registration;

import dev.entente.registration.Registration.State;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * How long a partner leaves a customer to others after its protection has ended: without a rest, whoever lets it lapse would have it
 * anew the same minute, for ever. A pure function.
 */
final class Rest {

    private Rest() {}

    /** A registration that rests, and the first day on which its partner may register the customer again. */
    record Resting(Registration registration, LocalDate again) {}

    /** The one of a partner's for a customer that rests longest, each so many days; none where it may register today, or never had a protection. */
    static Optional<Resting> of(List<Registration> own, ToIntFunction<Registration> days, LocalDate today) {
        return own.stream()
                .flatMap(each -> again(each, days.applyAsInt(each)).stream()
                        .filter(today::isBefore)
                        .map(again -> new Resting(each, again)))
                .max((one, other) -> one.again().compareTo(other.again()));
    }

    /** What was declined, or taken back before it was approved, protected nothing and need not rest, nor what the vendor lets rest no longer. */
    static Optional<LocalDate> again(Registration ended, int days) {
        boolean isOver = ended.state() == State.LAPSED || ended.state() == State.WITHDRAWN;
        var on = ended.endedOn();
        boolean rests = isOver && ended.protection() != null && ended.restLifted() == null;
        return rests && on != null ? Optional.of(on.plusDays(days)) : Optional.empty();
    }
}
