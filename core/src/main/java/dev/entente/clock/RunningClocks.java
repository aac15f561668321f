package dev.entente.clock;

import dev.entente.audit.Audit;
import dev.entente.audit.Audit.Change;
import dev.entente.identity.Internal;
import dev.entente.job.Dispatch;
import dev.entente.job.Dispatch.Due;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a capability calls when something begins or ends that may have been promised in time, in the transaction in which it does.
 * Where nobody has promised anything on that occasion, nothing happens.
 */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class RunningClocks {

    static final String LOOK = "clock.look";

    private static final int PART = 200;

    @Inject
    Clocks clocks;

    @Inject
    InForce inForce;

    @Inject
    Dispatch dispatch;

    @Inject
    Audit audit;

    @Inject
    InstantSource clock;

    /** Whether anything was ever promised on this occasion; where nothing was, no clock runs. */
    public boolean mayRun(String occasion) {
        return inForce.promises().stream().anyMatch(each -> each.occasion().equals(occasion));
    }

    /** Starts a clock for each promise on this occasion; one that runs for the record already goes on. */
    public void start(String occasion, Subject subject) {
        var promised = inForce.promises().stream()
                .filter(each -> each.isActive() && each.occasion().equals(occasion))
                .toList();
        if (promised.isEmpty()) return;
        var running = open(occasion, List.of(subject.id())).stream()
                .map(each -> each.promiseId)
                .toList();
        for (var promise : promised) if (!running.contains(promise.id())) start(promise, subject);
    }

    /** The same for many records at once that are new, so that no clock runs for any of them yet. */
    public void startAll(String occasion, List<Subject> fresh) {
        var begun = inForce.promises().stream()
                .filter(each -> each.isActive() && each.occasion().equals(occasion))
                .flatMap(promise -> fresh.stream().map(subject -> begun(promise, subject)))
                .toList();
        if (begun.isEmpty()) return;
        clocks.insertAll(begun);
        audit.recordAll(begun.stream()
                .map(one -> new Change("clock.started", "clock", one.id, null, View.of(one)))
                .toList());
        dispatch.all(LOOK, begun.stream().flatMap(this::looks).toList());
    }

    private Stream<Due> looks(Clock one) {
        return one.terms().moments(one.run(), inForce.calendar(one.calendarId)).stream()
                .map(moment -> new Due(moment, one.id));
    }

    private Clock begun(Promise promise, Subject subject) {
        var calendarId = inForce.choose(promise, subject.partnerId());
        var calendar = inForce.calendar(calendarId);
        var begun = new Clock(promise, subject, calendarId);
        begun.runs(run(promise.terms(), subject, calendar), calendar);
        return begun;
    }

    private void start(Promise promise, Subject subject) {
        var begun = begun(promise, subject);
        clocks.insert(begun);
        audit.record("clock.started", "clock", begun.id, null, View.of(begun));
        look(begun, inForce.calendar(begun.calendarId));
    }

    private static Run run(Terms terms, Subject subject, BusinessCalendar calendar) {
        var until = subject.until();
        return until == null
                ? Run.begun(subject.from(), terms.within(), calendar)
                : new Run(subject.from(), Duration.ZERO, until, null);
    }

    /** What was promised is done. */
    public void stop(String occasion, UUID subject) {
        stopAll(occasion, List.of(subject));
    }

    /** The same of many records at once. */
    public void stopAll(String occasion, Collection<UUID> subjects) {
        var now = clock.instant();
        each(occasion, subjects, "clock.stopped", one -> one.stop(now, inForce.calendar(one.calendarId)));
    }

    /** What was promised is not to be done any more. */
    public void drop(String occasion, UUID subject) {
        dropAll(occasion, List.of(subject));
    }

    /** The same of many records at once. */
    public void dropAll(String occasion, Collection<UUID> subjects) {
        var now = clock.instant();
        each(occasion, subjects, "clock.dropped", one -> one.drop(now));
    }

    /** A promise is taken back: whatever runs for it is not to be done any more. */
    void dropAll(UUID promise) {
        var now = clock.instant();
        while (true) {
            var ids = clocks.lockOf(Scope.current().tenantId(), promise, PART);
            if (ids.isEmpty()) return;
            change(clocks.byIds(ids.toArray(UUID[]::new)), "clock.dropped", one -> one.drop(now));
        }
    }

    /** It is somebody else's turn, for a reason that both sides read. What stands still already, or is over, stays as it is. */
    public void pause(String occasion, UUID subject, String because) {
        var now = clock.instant();
        each(occasion, List.of(subject), "clock.paused", one -> {
            if (!one.run().isPaused() && !one.run().isOver(now)) pause(one, because, now);
        });
    }

    /** What was paused for this reason goes on, with as much time left as there was; what stands still for another one does not. */
    public void resume(String occasion, UUID subject, String because) {
        var now = clock.instant();
        each(occasion, List.of(subject), "clock.resumed", one -> {
            if (one.run().isPaused() && because.equals(one.because)) resume(one, now);
        });
    }

    void pause(Clock one, String because, Instant now) {
        one.runs(one.run().pause(now), inForce.calendar(one.calendarId));
        one.because = because;
        one.pauses++;
    }

    void resume(Clock one, Instant now) {
        var calendar = inForce.calendar(one.calendarId);
        one.runs(one.run().resume(now, one.terms().within(), calendar), calendar);
        look(one, calendar);
    }

    private void each(String occasion, Collection<UUID> subjects, String action, Consumer<Clock> change) {
        if (subjects.isEmpty() || !mayRun(occasion)) return;
        change(open(occasion, subjects), action, change);
    }

    private void change(List<Clock> some, String action, Consumer<Clock> change) {
        var changed = new ArrayList<Clock>();
        var changes = new ArrayList<Change>();
        for (var one : some) {
            var before = View.of(one);
            change.accept(one);
            if (before.equals(View.of(one))) continue;
            changed.add(one);
            changes.add(new Change(action, "clock", one.id, before, View.of(one)));
        }
        if (changed.isEmpty()) return;
        clocks.updateAll(changed);
        audit.recordAll(changes);
    }

    void changed(String action, View before, Clock one) {
        if (before.equals(View.of(one))) return;
        clocks.update(one);
        audit.record(action, "clock", one.id, before, View.of(one));
    }

    // Locked first and read afterwards: the work that is due may be at one of them this moment.
    private List<Clock> open(String occasion, Collection<UUID> subjects) {
        var ids = clocks.lock(Scope.current().tenantId(), subjects.toArray(UUID[]::new), occasion);
        return ids.isEmpty() ? List.of() : clocks.byIds(ids.toArray(UUID[]::new));
    }

    private void look(Clock one, BusinessCalendar calendar) {
        look(one, one.terms().moments(one.run(), calendar));
    }

    /** Where the calendar was changed since it began, what is still to come comes at other moments than it was put down for. */
    void lookAgain(Clock one, BusinessCalendar calendar, Instant now) {
        look(one, one.terms().later(one.run(), now, calendar));
    }

    private void look(Clock one, List<Instant> moments) {
        dispatch.all(
                LOOK, moments.stream().map(moment -> new Due(moment, one.id)).toList());
    }

    /** What the trail shows of a clock. */
    record View(
            String subject,
            String state,
            Instant due,
            @Nullable String because,
            boolean warned,
            boolean breached,
            int escalated,
            @Nullable Instant stopped) {

        static View of(Clock one) {
            return new View(
                    one.subject,
                    one.state.name().toLowerCase(Locale.ROOT),
                    one.dueAt,
                    one.because,
                    one.warnedAt != null,
                    one.breachedAt != null,
                    one.escalated,
                    one.stoppedAt);
        }
    }
}
