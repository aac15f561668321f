package dev.entente.clock;

import dev.entente.identity.Internal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.UUID;

/** Until when something is to be done of which a record says itself how long it may take, by the calendar of whoever owes it. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class SettingDeadlines {

    private static final int WARNING = 50;

    @Inject
    InForce inForce;

    /** When its time is over, and when half of it is. */
    public record Deadline(Instant due, Instant warning) {}

    /** Where a side begins at a moment and has so much time. */
    public Deadline of(Side side, UUID partnerId, Within within, Instant from) {
        return of(inForce.calendar(inForce.choose(side, partnerId)), within, from);
    }

    static Deadline of(BusinessCalendar calendar, Within within, Instant from) {
        var run = Run.begun(from, within, calendar);
        return new Deadline(run.due(), run.at(WARNING, within, calendar));
    }
}
