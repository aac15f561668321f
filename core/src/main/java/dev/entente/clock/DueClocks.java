package dev.entente.clock;

import dev.entente.clock.RunningClocks.View;
import dev.entente.identity.Internal;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;

/** Looks at a clock at a moment at which there may be something to say, and says what was not said before. */
@Internal
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class DueClocks {

    @Inject
    Clocks clocks;

    @Inject
    RunningClocks running;

    @Inject
    InForce inForce;

    @Inject
    ClockNews news;

    @Inject
    InstantSource clock;

    void look(UUID id) {
        clocks.lock(Scope.current().tenantId(), id);
        clocks.byId(id).filter(Clock::isOpen).ifPresent(this::look);
    }

    private void look(Clock one) {
        var now = clock.instant();
        var terms = one.terms();
        var calendar = inForce.calendar(one.calendarId);
        for (var due : terms.due(one.run(), one.said(), now, calendar)) {
            var before = View.of(one);
            running.changed(said(one, due, now), before, one);
            news.tell(one, due, terms);
        }
        running.lookAgain(one, calendar, now);
    }

    private static String said(Clock one, Terms.Due due, Instant now) {
        return switch (due) {
            case Terms.Due.Warning _ -> {
                one.warnedAt = now;
                yield "clock.warned";
            }
            case Terms.Due.Breach _ -> {
                one.breach();
                yield "clock.breached";
            }
            case Terms.Due.Escalation _ -> {
                one.escalated++;
                yield "clock.escalated";
            }
        };
    }
}
