package dev.entente.job;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.entente.audit.LogContext;
import dev.entente.audit.RequestId;
import dev.entente.tenant.CurrentTenant;
import dev.entente.tenant.Patience;
import dev.entente.tenant.Scope;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Runs on every node what is due, each piece on one of them; what a dead node had begun is taken over by another. */
@ApplicationScoped
class Runner {

    private static final Logger LOG = System.getLogger(Runner.class.getName());
    private static final int THREADS = 8;
    private static final int TENANTS = 10_000;

    /** The part of the threads below which more is looked for: all that is due, and taken, by one statement for all threads that are free. */
    private static final double LEAST_AT_WORK = 0.5;

    /** As a part of the threads: what is taken ahead saves looks, and is not waited for for long. */
    private static final double MOST_TAKEN = 2;

    private static final Duration POLL = Duration.ofSeconds(1);

    /** Looks for what is due right now begin no closer to each other: what many transactions put there meanwhile is taken by one. */
    private static final long BETWEEN_LOOKS = Duration.ofMillis(50).toNanos();

    /** Four missed ones in a row, looked for at every second one: a node is dead after half a minute at most. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(4);

    private static final Duration PATIENCE = Duration.ofSeconds(8);

    /** A kind that this version does not know may be of one that comes, or comes back. */
    private static final Duration NEVER = Duration.ofDays(365_000);

    @Resource(lookup = "jdbc/jobs")
    DataSource source;

    @Resource
    ManagedThreadFactory threads;

    @Inject
    @Any
    Instance<DueWork> kinds;

    @Inject
    DoingSeveral several;

    @Inject
    CurrentTenant tenant;

    @Inject
    InstantSource clock;

    @Inject
    @ConfigProperty(name = "entente.jobs", defaultValue = "on")
    String wanted;

    /** For the log: a slug never changes, and asking for it would be a transaction of its own with each piece of work. */
    private final Cache<UUID, String> slugs =
            Caffeine.newBuilder().maximumSize(TENANTS).build();

    /** So long at most is done work still on the clock. */
    private static final Duration TIDYING = Duration.ofMillis(50);

    private volatile @Nullable DoneWork done;
    private volatile @Nullable Scheduler scheduler;
    private volatile @Nullable ScheduledExecutorService watch;
    private Instant seen = Instant.MIN;

    private final AtomicBoolean isAwaited = new AtomicBoolean();
    private volatile long looked = System.nanoTime() - BETWEEN_LOOKS;

    /** Last of all: what runs now may need anything. */
    void start(@Observes @Priority(Integer.MAX_VALUE) Startup event) {
        var known = kinds.stream().collect(Collectors.toMap(DueWork::kind, work -> work));
        if (!wanted.equals("on")) return;
        var made = Scheduler.create(
                        source,
                        Stream.concat(known.values().stream().map(this::task), Stream.of(several()))
                                .<Task<?>>map(task -> task)
                                .toList())
                .tableName("dispatch")
                .schedulerName(new SchedulerName.Fixed(UUID.randomUUID().toString()))
                .executorService(Executors.newThreadPerTaskExecutor(threads))
                .threads(THREADS)
                .pollUsingLockAndFetch(LEAST_AT_WORK, MOST_TAKEN)
                .pollingInterval(POLL)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(4)
                .deleteUnresolvedAfter(NEVER)
                .shutdownMaxWait(PATIENCE)
                .failureLogging(LogLevel.OFF, false)
                .clock(clock::instant)
                .build();
        var rows = new DoneWork(source);
        done = rows;
        made.start();
        scheduler = made;
        var watching = Executors.newSingleThreadScheduledExecutor(threads);
        watching.scheduleWithFixedDelay(this::lookAtTheClock, 0, POLL.toMillis(), TimeUnit.MILLISECONDS);
        watching.scheduleWithFixedDelay(rows::delete, 0, TIDYING.toMillis(), TimeUnit.MILLISECONDS);
        watch = watching;
    }

    // The scheduler waits until a time of day: of a clock that is set back, it would wait for what has been once more.
    private void lookAtTheClock() {
        var now = clock.instant();
        if (now.isBefore(seen)) look();
        seen = now;
    }

    void stop() {
        var watching = watch;
        watch = null; // nothing is looked for any more
        if (watching != null) watching.shutdownNow();
        var running = scheduler;
        if (running != null) running.stop();
        var rows = done;
        if (rows != null) rows.delete();
    }

    /** Something is due now; the other nodes see it with their next look. */
    void nudge() {
        var watching = watch;
        if (watching == null || !isAwaited.compareAndSet(false, true)) return;
        try {
            watching.schedule(
                    this::look, Math.max(0, looked + BETWEEN_LOOKS - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (RejectedExecutionException stopped) {
            isAwaited.set(false); // the row is kept: the next look of any node finds it
        }
    }

    private void look() {
        isAwaited.set(false); // first: what is put there from now on may be missed by this look
        looked = System.nanoTime();
        var running = scheduler;
        if (running != null) running.triggerCheckForDueExecutions();
    }

    boolean isStopping() {
        var running = scheduler;
        return running != null && running.getSchedulerState().isShuttingDown();
    }

    private Task<Void> task(DueWork work) {
        return Tasks.custom(work.kind(), Void.class)
                .onFailure(this::later)
                .onDeadExecutionRevive()
                .execute((instance, context) -> run(work, Errand.read(instance.getId())));
    }

    private Task<Void> several() {
        return Tasks.custom(Several.KIND, Void.class)
                .onFailure(this::later)
                .onDeadExecutionRevive()
                .execute((instance, context) -> run(Several.read(instance.getId())));
    }

    private CompletionHandler<Void> run(DueWork work, Errand errand) {
        return run(work.kind(), errand.tenantId(), errand.written(), () -> within(work, errand));
    }

    private CompletionHandler<Void> run(Several together) {
        return run(Several.KIND, together.tenantId(), together.written(), () -> {
            LogContext.set("tenant", slug(together.tenantId()));
            several.run(together);
            return this::done;
        });
    }

    private static CompletionHandler<Void> run(
            String kind,
            UUID tenantId,
            String written,
            ScopedValue.CallableOp<CompletionHandler<Void>, RuntimeException> work) {
        var reference = UUID.randomUUID().toString();
        LogContext.set("requestId", reference);
        LogContext.set("work", kind);
        try {
            return RequestId.call(reference, () -> Patience.endless(() -> Scope.call(Scope.system(tenantId), work)));
        } catch (RuntimeException | Error e) {
            LOG.log(Level.ERROR, "Due work " + kind + " " + written + " is tried again later", e);
            throw e;
        } finally {
            LogContext.clear("requestId", "work", "tenant");
        }
    }

    private CompletionHandler<Void> within(DueWork work, Errand errand) {
        LogContext.set("tenant", slug(errand.tenantId()));
        if (work instanceof WorkInTurns inTurns) {
            return inTurns.turn(errand.subject()) ? (done, row) -> row.reschedule(done, clock.instant()) : this::done;
        }
        if (work instanceof TimedWork timed) timed.run(errand.subject(), errand.due());
        else work.run(errand.subject());
        return this::done;
    }

    private void done(ExecutionComplete ended, ExecutionOperations<Void> row) {
        var rows = done;
        if (rows == null) row.remove();
        else rows.add(ended.getExecution());
    }

    private String slug(UUID tenantId) {
        var known = slugs.getIfPresent(tenantId);
        if (known != null) return known;
        var slug = tenant.get().slug();
        slugs.put(tenantId, slug);
        return slug;
    }

    private void later(ExecutionComplete done, ExecutionOperations<Void> row) {
        var failures = done.getExecution().consecutiveFailures + 1;
        row.reschedule(done, clock.instant().plus(Errand.delay(failures)));
    }
}
