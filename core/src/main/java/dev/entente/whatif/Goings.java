package dev.entente.whatif;

import dev.entente.job.JobFinished;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What-ifs that this server is at work at; of more than a few, those that went on longest ago begin a little earlier again. */
@ApplicationScoped
class Goings {

    private static final int MOST = 4;

    private final Map<UUID, Going> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Going> eldest) {
            return size() > MOST;
        }
    };

    /** Whoever takes it puts it back when the part is done; what is undone is lost. */
    synchronized @Nullable Going take(UUID whatIf) {
        return kept.remove(whatIf);
    }

    synchronized void keep(UUID whatIf, Going going) {
        kept.put(whatIf, going);
    }

    void ended(@Observes JobFinished event) {
        if (event.job().kind().equals(TryingParts.KIND)) take(event.job().subjectId());
    }
}
