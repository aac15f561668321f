package dev.entente.clock;

import dev.entente.audit.Audit;
import dev.entente.identity.Requires;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem;
import dev.entente.tenant.Broken;
import dev.entente.tenant.CurrentTenant;
import jakarta.data.exceptions.OptimisticLockingFailureException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Says what is promised. What is running goes on by the terms that it began with. */
@ApplicationScoped
@Transactional
@Requires(ClockPermissions.SET)
public class SettingPromises {

    private static final int MOST = 100;

    @Inject
    Promises promises;

    @Inject
    InForce inForce;

    @Inject
    KnownOccasions occasions;

    @Inject
    UsualPromises usual;

    @Inject
    RunningClocks running;

    @Inject
    CurrentTenant tenant;

    @Inject
    Audit audit;

    /** Makes the usual promises, where nothing was promised ever. */
    public void makeUsual() {
        usual.begin();
    }

    public Promise make(WrittenPromise written) {
        inForce.lock();
        var occasion = check(written);
        if (inForce.promises().size() >= MOST)
            throw Problem.field(ClockProblem.UNCLEAR_PROMISE, "", "Use at most " + MOST + " promises");
        var promise = new Promise(written, occasion);
        write(() -> promises.insert(promise));
        audit.record("promise.made", "promise", promise.id(), null, written);
        return promise;
    }

    /** For whoever may change it. */
    public Promise seen(UUID id) {
        return promises.byId(id).orElseThrow(SettingPromises::unknown);
    }

    /**
     * On top of the revision that was seen. Its occasion stays; for another one another promise is made. Once it is taken back,
     * whatever runs for it is not to be done any more.
     */
    public Promise change(UUID id, int revision, WrittenPromise written) {
        inForce.lock();
        var promise = seen(id);
        if (promise.revision() != revision) throw SettingCalendars.meanwhile();
        var before = promise.written();
        if (before.equals(written)) return promise;
        if (!promise.occasion().equals(written.occasion()))
            throw Problem.field(
                    ClockProblem.UNCLEAR_PROMISE,
                    "/occasion",
                    "Make another promise; this one is about " + promise.occasion());
        check(written);
        promise.become(written);
        write(() -> promises.update(promise));
        audit.record("promise.changed", "promise", id, before, written);
        if (before.active() && !written.active()) running.dropAll(id);
        return promise;
    }

    Occasion check(WrittenPromise written) {
        var findings = new Findings();
        var occasion = occasions.find(written.occasion()).orElse(null);
        new PromiseReader(findings).check(written, occasion);
        var calendar = written.calendar();
        if (calendar != null && inForce.find(calendar).isEmpty())
            findings.add("/calendar", "Use the id of a calendar from the list, or leave it out");
        findings.refuse(ClockProblem.UNCLEAR_PROMISE);
        far(written, findings);
        findings.refuse(ClockProblem.UNCLEAR_PROMISE);
        return occasions.get(written.occasion());
    }

    private void far(WrittenPromise written, Findings findings) {
        var terms = written.terms().terms();
        for (var each : inForce.calendars())
            if (written.calendar() == null || each.id().equals(written.calendar()))
                terms.far(tenant.today(), each.calendar())
                        .ifPresent(time -> findings.add(
                                time.equals(terms.within()) ? "/terms/within" : "/terms/steps",
                                time.words() + " would not be over for years in the hours of " + each.name()));
    }

    static Problem unknown() {
        return new Problem(ClockProblem.UNKNOWN_PROMISE, "Look for it in the list.");
    }

    private static void write(Runnable change) {
        try {
            Broken.told(
                    change,
                    () -> Problem.field(ClockProblem.UNCLEAR_PROMISE, "/name", "Another promise is called that"),
                    "promise_tenant_id_name_key");
        } catch (OptimisticLockingFailureException atTheSameMoment) {
            throw SettingCalendars.meanwhile();
        }
    }
}
