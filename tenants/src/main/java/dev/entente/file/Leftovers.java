package dev.entente.file;

import dev.entente.tenant.Scope;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;

/** Looks, when a server starts, after the files that one was killed over: bytes without a row are thrown away. */
@ApplicationScoped
class Leftovers {

    private static final Logger LOG = System.getLogger(Leftovers.class.getName());

    /** No transaction, here or on another server with the same folder, stays open for so long. */
    private static final Duration SETTLED = Duration.ofHours(1);

    @Inject
    Shelf shelf;

    @Inject
    Rows rows;

    @Inject
    InstantSource clock;

    @Resource
    ManagedExecutorService executor;

    void start(@Observes Startup event) {
        executor.execute(this::clear);
    }

    void clear() {
        try {
            for (var mark : shelf.undecided(clock.instant().minus(SETTLED))) settle(mark);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "What was left in the file store is looked after at the next start", e);
        }
    }

    private void settle(Shelf.Mark mark) {
        boolean kept = Scope.call(Scope.system(mark.tenantId()), () -> rows.have(mark.id()));
        if (kept) shelf.unmark(mark);
        else shelf.remove(mark);
    }

    /** Whether there is such a row, in a transaction of its own. */
    @ApplicationScoped
    @Transactional
    static class Rows {

        @Inject
        StoredFiles files;

        boolean have(UUID id) {
            return files.find(id).isPresent();
        }
    }
}
