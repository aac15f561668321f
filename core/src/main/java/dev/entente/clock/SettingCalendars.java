package dev.entente.clock;

import dev.entente.audit.Audit;
import dev.entente.identity.Requires;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem;
import dev.entente.problem.Problem.Finding;
import dev.entente.tenant.Broken;
import dev.entente.tenant.CurrentTenant;
import jakarta.data.exceptions.OptimisticLockingFailureException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says when people work, by country. What is running keeps the time that it has; from its next pause on it is counted anew. */
@ApplicationScoped
@Transactional
@Requires(ClockPermissions.SET)
public class SettingCalendars {

    private static final int MOST = 100;

    @Inject
    Promises promises;

    @Inject
    InForce inForce;

    @Inject
    CurrentTenant tenant;

    @Inject
    Audit audit;

    public StoredCalendar add(WrittenCalendar written) {
        check(written, null);
        var calendar = new StoredCalendar(written);
        write(() -> promises.insert(calendar));
        audit.record("calendar.added", "calendar", calendar.id(), null, written);
        return calendar;
    }

    /** On top of the revision that was seen. */
    public StoredCalendar change(UUID id, int revision, WrittenCalendar written) {
        var calendar = seen(id);
        if (calendar.revision() != revision) throw meanwhile();
        var before = calendar.written();
        if (before.equals(written)) return calendar;
        check(written, id);
        calendar.become(written);
        write(() -> promises.update(calendar));
        audit.record("calendar.changed", "calendar", id, before, written);
        return calendar;
    }

    /** Only where nothing is or was counted in it. */
    public void remove(UUID id) {
        var calendar = seen(id);
        try {
            promises.delete(calendar);
        } catch (RuntimeException e) {
            if (!Broken.isReference(e)) throw e;
            throw new Problem(
                    ClockProblem.CALENDAR_IS_USED, "Promises or clocks are counted in it. Change it instead.");
        }
        audit.record("calendar.removed", "calendar", id, calendar.written(), null);
    }

    /** For whoever may change it. */
    public StoredCalendar seen(UUID id) {
        return promises.calendar(id).orElseThrow(SettingCalendars::unknown);
    }

    static Problem meanwhile() {
        return new Problem(ClockProblem.CLOCK_CHANGED_MEANWHILE, "Read it again, and change that.");
    }

    static Problem unknown() {
        return new Problem(ClockProblem.UNKNOWN_CALENDAR, "Look for it in the list.");
    }

    private void check(WrittenCalendar written, @Nullable UUID itself) {
        inForce.lock();
        var findings = new Findings();
        var calendar = new CalendarReader(findings).read(written);
        var others = inForce.calendars().stream()
                .filter(each -> !each.id().equals(itself))
                .toList();
        if (others.size() >= MOST) findings.add("", "Use at most " + MOST + " calendars");
        taken(written, others, findings);
        findings.refuse(ClockProblem.UNCLEAR_CALENDAR);
        calendar.hole(tenant.today()).ifPresent(from -> {
            var problem = BusinessCalendar.withoutHours(from);
            throw new Problem(problem.kind(), problem.detail(), List.of(new Finding("/week", problem.detail())));
        });
        far(calendar, itself);
    }

    private void far(BusinessCalendar calendar, @Nullable UUID itself) {
        var findings = new Findings();
        for (var promise : inForce.promises()) {
            boolean counts =
                    promise.calendarId() == null || promise.calendarId().equals(itself);
            if (promise.isActive() && counts)
                promise.terms()
                        .far(tenant.today(), calendar)
                        .ifPresent(time -> findings.add(
                                "/week", promise.name() + ": " + time.words() + " would not be over for years"));
        }
        findings.refuse(ClockProblem.UNCLEAR_CALENDAR);
    }

    // Of two for one country it would not be said which counts.
    private static void taken(WrittenCalendar written, List<StoredCalendar> others, Findings findings) {
        for (var other : others) {
            if (other.name().equals(written.name().strip())) findings.add("/name", "Another calendar is called that");
            var theirs = other.written().countries();
            if (theirs.isEmpty() && written.countries().isEmpty())
                findings.add("/countries", other.name() + " is for everywhere else already; name countries");
            for (int i = 0; i < written.countries().size(); i++)
                if (theirs.contains(written.countries().get(i)))
                    findings.add("/countries/" + i, other.name() + " is for it already");
        }
    }

    private static void write(Runnable change) {
        try {
            Broken.told(
                    change,
                    () -> Problem.field(ClockProblem.UNCLEAR_CALENDAR, "/name", "Another calendar is called that"),
                    "business_calendar_tenant_id_name_key");
        } catch (OptimisticLockingFailureException atTheSameMoment) {
            throw meanwhile();
        }
    }
}
