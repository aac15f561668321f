package dev.entente.catalog;

import static java.util.stream.Collectors.toSet;

import dev.entente.identity.Internal;
import dev.entente.plugin.Models;
import dev.entente.plugin.Models.Brought;
import dev.entente.plugin.Models.Origin;
import dev.entente.tenant.Scope;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Goes round every few seconds while the server runs: takes jars and keys that came or went, writes down what the folder refuses,
 * and what was counted of those tenants alone that something was asked for.
 */
@Internal
@ApplicationScoped
class Rounds {

    private static final System.Logger LOG = System.getLogger(Rounds.class.getName());
    private static final long SECONDS = 5;

    @Resource
    ManagedThreadFactory threads;

    @Inject
    Models models;

    @Inject
    Tallies tallies;

    @Inject
    WritingTallies writing;

    @Inject
    PluginVersions versions;

    @Inject
    InstantSource clock;

    private final Map<Origin, Counted> owed = new HashMap<>();
    private final Set<String> noted = new HashSet<>();
    private @Nullable ScheduledExecutorService going;

    void start(@Observes @Priority(Integer.MAX_VALUE) Startup event) {
        attempt(this::note);
        var executor = Executors.newSingleThreadScheduledExecutor(threads);
        executor.scheduleWithFixedDelay(this::go, SECONDS, SECONDS, TimeUnit.SECONDS);
        going = executor;
    }

    @PreDestroy
    void stop() {
        if (going != null) end(going);
        attempt(this::write); // of the last seconds
    }

    /** What was interrupted may write still, and what is owed is for one thread at a time. */
    private static void end(ExecutorService going) {
        going.shutdownNow();
        try {
            if (!going.awaitTermination(1, TimeUnit.SECONDS)) LOG.log(Level.WARNING, "A round over plugins goes on");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void go() {
        attempt(() -> {
            models.refresh();
            write();
        });
        attempt(this::note);
    }

    /** What the folder refuses, once a jar: who put it there may be gone when somebody asks. */
    private void note() {
        for (var jar : models.refused()) {
            if (noted.contains(jar.digest())) continue;
            versions.noteRefused(jar, clock.instant());
            noted.add(jar.digest());
        }
    }

    /** A round that breaks off is no reason to make no other one. */
    private static void attempt(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | Error e) {
            LOG.log(Level.ERROR, "A round over plugins", e);
        }
    }

    private void write() {
        var byHand = models.jars().stream()
                .filter(jar -> !jar.listed())
                .map(Brought::origin)
                .collect(toSet());
        tallies.each((jar, byTenant) -> write(jar, byTenant, byHand.contains(jar)));
    }

    /** Those of the folder belong to no publisher, who would read the totals. */
    private void write(Origin jar, Map<UUID, Tally> byTenant, boolean byHand) {
        var total = owed.getOrDefault(jar, Counted.NOTHING);
        for (var each : byTenant.entrySet()) total = total.plus(write(jar, each.getKey(), each.getValue()));
        if (total.isNothing() || byHand) return;
        try {
            writing.writeTotal(jar, total);
            owed.remove(jar);
        } catch (RuntimeException e) { // written with the next round
            owed.put(jar, total);
            LOG.log(Level.ERROR, "What was counted of the plugin " + jar.plugin() + " in all", e);
        }
    }

    private Counted write(Origin jar, UUID tenant, Tally tally) {
        var counted = tally.drain();
        var because = tally.untold();
        if (counted.isNothing() && because == null) return Counted.NOTHING;
        try {
            Scope.run(Scope.system(tenant), () -> writing.write(jar, counted, because));
            if (because != null) tally.tell();
            return counted;
        } catch (RuntimeException e) { // the database may be away for a while
            tally.putBack(counted);
            LOG.log(Level.ERROR, "What was counted of the plugin " + jar.plugin(), e);
            return Counted.NOTHING;
        }
    }
}
