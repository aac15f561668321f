package dev.entente.job;

import dev.entente.identity.Internal;
import dev.entente.job.Several.Piece;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.stream.Collectors;

/** Does brief work in one transaction; where that fails, all of it is put on the clock again, each by itself. */
@ApplicationScoped
@Internal
class DoingSeveral {

    private static final Logger LOG = System.getLogger(DoingSeveral.class.getName());

    @Inject
    @Any
    Instance<BriefWork> kinds;

    @Inject
    Steps steps;

    private Map<String, BriefWork> known = Map.of();

    @PostConstruct
    void know() {
        known = kinds.stream().collect(Collectors.toUnmodifiableMap(DueWork::kind, work -> work));
    }

    boolean isBrief(String kind) {
        return known.containsKey(kind);
    }

    void run(Several several) {
        try {
            steps.together(several);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Due work " + several.written() + " is tried again one by one", e);
            steps.apart(several);
        }
    }

    void run(Piece piece) {
        var work = known.get(piece.kind());
        if (work == null) throw new IllegalStateException("This version knows no brief work " + piece.kind());
        work.run(piece.subject());
    }

    /** A transaction each. */
    @ApplicationScoped
    @Internal
    @Transactional
    static class Steps {

        @Inject
        DoingSeveral doing;

        @Inject
        Dispatch dispatch;

        void together(Several several) {
            several.pieces().forEach(doing::run);
        }

        void apart(Several several) {
            several.pieces().forEach(each -> dispatch.alone(each.kind(), each.subject()));
        }
    }
}
