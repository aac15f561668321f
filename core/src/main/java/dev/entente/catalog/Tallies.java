package dev.entente.catalog;

import dev.entente.catalog.Tally.Took;
import dev.entente.identity.Internal;
import dev.entente.plugin.Models.Origin;
import dev.entente.plugin.Watch;
import dev.entente.plugin.Watching;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What this server counts of plugins, by jar and tenant: in memory, and written down every few seconds. */
@Internal
@ApplicationScoped
public class Tallies implements Watching {

    private final Map<Origin, Over> watches = new ConcurrentHashMap<>();

    @Override
    public Watch over(Origin jar) {
        return watches.computeIfAbsent(jar, Over::new);
    }

    /** Lets go of what this server silenced by itself, since an administrator said so. */
    void resume(Origin jar) {
        var tally = tally(jar);
        if (tally != null) tally.resume();
    }

    /** What stands in the database holds on every server, and what no longer does is let go; gives how often that was so. */
    int settle(Origin jar, @Nullable String because) {
        var watch = watches.get(jar);
        var tally = watch == null ? null : watch.current();
        if (tally == null) return 0;
        if (because != null) tally.silence(because);
        else if (tally.isTold()) tally.resume();
        return tally.resumed();
    }

    private @Nullable Tally tally(Origin jar) {
        var watch = watches.get(jar);
        return watch == null ? null : watch.tallies.get(Scope.current().tenantId());
    }

    /** For each jar that was asked, with each tenant that it was asked for. */
    void each(BiConsumer<Origin, Map<UUID, Tally>> work) {
        watches.forEach((jar, watch) -> work.accept(jar, watch.tallies));
    }

    /** The watch over a jar. Where no tenant is bound, as on the command line of authors, nothing is counted. */
    private static final class Over implements Watch {

        private final Origin jar;
        private final Map<UUID, Tally> tallies = new ConcurrentHashMap<>();
        private final ThreadLocal<@Nullable Took> pending = new ThreadLocal<>();

        Over(Origin jar) {
            this.jar = jar;
        }

        private @Nullable Tally current() {
            var scope = Scope.bound();
            return scope.isEmpty() ? null : tallies.computeIfAbsent(scope.get().tenantId(), _ -> new Tally());
        }

        @Override
        public @Nullable String silenced() {
            pending.remove();
            var tally = current();
            var because = tally == null ? null : tally.because();
            return because == null ? null : "is not asked. " + Tally.words(jar.plugin(), jar.version(), because);
        }

        @Override
        public void took(long fuel, long cells, long nanos) {
            pending.set(new Took(fuel, cells, nanos));
        }

        @Override
        public void answered() {
            var tally = current();
            if (tally != null) tally.answered(taken());
        }

        @Override
        public void failed(Failure failure) {
            var tally = current();
            if (tally != null) tally.failed(failure, taken());
        }

        private Took taken() {
            var took = pending.get();
            pending.remove();
            return took == null ? Took.NOTHING : took;
        }
    }
}
