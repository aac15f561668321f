package dev.entente.deploy;

import dev.entente.audit.Audit;
import dev.entente.job.BriefWork;
import dev.entente.job.Dispatch;
import dev.entente.job.DueWork;
import dev.entente.job.Job;
import dev.entente.job.JobProblem;
import dev.entente.job.LongWork;
import dev.entente.job.NewJob;
import dev.entente.job.Part;
import dev.entente.job.StartingJobs;
import dev.entente.problem.Problem;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hibernate.StatelessSession;

/** Work that the server does for tests: it remembers what it was asked, and breaks off when it is told to. */
public final class WorkForTests {

    static final Map<UUID, List<Scope>> RUNS = new ConcurrentHashMap<>();
    static final Set<UUID> BREAKS_OFF_ONCE = ConcurrentHashMap.newKeySet();
    static final Set<UUID> IS_REFUSED = ConcurrentHashMap.newKeySet();
    static final Set<UUID> NEVER_ENDS = ConcurrentHashMap.newKeySet();

    private WorkForTests() {}

    /** Runs once for each time that it is due. */
    @ApplicationScoped
    public static class Due implements DueWork {

        @Override
        public String kind() {
            return "test.due";
        }

        @Override
        public void run(UUID subject) {
            if (BREAKS_OFF_ONCE.remove(subject)) throw new IllegalStateException("Broken off for a test");
            RUNS.computeIfAbsent(subject, _ -> new CopyOnWriteArrayList<>()).add(Scope.current());
        }
    }

    /** Leaves a row behind each time, and may break off when that is written. */
    @ApplicationScoped
    @Transactional
    public static class Brief implements BriefWork {

        @Inject
        Audit audit;

        @Override
        public String kind() {
            return "test.brief";
        }

        @Override
        public void run(UUID subject) {
            audit.record("test.brief", "test", subject, null, "done");
            if (BREAKS_OFF_ONCE.remove(subject)) throw new IllegalStateException("Broken off for a test");
        }
    }

    /** Five parts, each of which leaves a row behind. */
    @ApplicationScoped
    public static class Long implements LongWork {

        static final long PARTS = 5;

        @Inject
        Audit audit;

        @Override
        public String kind() {
            return "test.long";
        }

        @Override
        public Part next(UUID subject, long done) {
            audit.record("test.part", "test", subject, null, done);
            if (done == 2 && BREAKS_OFF_ONCE.remove(subject)) throw new IllegalStateException("Broken off for a test");
            if (done == 2 && IS_REFUSED.contains(subject)) {
                throw new Problem(JobProblem.JOB_ENDED, "Line 3 has no amount");
            }
            if (NEVER_ENDS.contains(subject)) return new Part(done, PARTS, false, null);
            return new Part(done + 1, PARTS, done + 1 == PARTS, "Part " + (done + 1));
        }
    }

    /** Asks for work as the product does: in a transaction. */
    @ApplicationScoped
    @Transactional
    public static class Asking {

        @Inject
        Dispatch dispatch;

        @Inject
        StartingJobs starting;

        @Inject
        StatelessSession session;

        public void at(Instant due, String kind, UUID subject) {
            dispatch.at(due, kind, subject);
        }

        public void together(List<UUID> subjects) {
            subjects.forEach(subject -> dispatch.now("test.brief", subject));
        }

        public void inVain(UUID subject) {
            dispatch.now("test.due", subject);
            throw new IllegalStateException("Rolled back for a test");
        }

        public Job start(UUID subject) {
            return starting.start(new NewJob("test.long", "Work for a test", subject, Long.PARTS, null, "jobs"));
        }

        /** No more than one at a time. */
        public Job startAlone(UUID subject) {
            return starting.start(new NewJob("test.long", "Work for a test", subject, Long.PARTS, null, "jobs"), 1);
        }

        /** What was written down of it, in its order. */
        public List<String> parts(UUID subject) {
            return session.createSelectionQuery(
                            "select after from AuditEntry where subjectId = :subject order by id", String.class)
                    .setParameter("subject", subject)
                    .getResultList();
        }
    }
}
