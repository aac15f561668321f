package dev.entente.job;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
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
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Does brief work in one transaction, with all of the same tenant that came in meanwhile; where that fails, all of it is put on the
 * clock again, each by itself.
 */
@ApplicationScoped
@Internal
class DoingSeveral {

    private static final Logger LOG = System.getLogger(DoingSeveral.class.getName());
    private static final int TENANTS = 10_000;
    private static final Duration PATIENCE = Duration.ofMillis(200);

    @Inject
    @Any
    Instance<BriefWork> kinds;

    @Inject
    Steps steps;

    private final Cache<UUID, Gathering<Several>> gatherings =
            Caffeine.newBuilder().maximumSize(TENANTS).build();

    private Map<String, BriefWork> known = Map.of();

    @PostConstruct
    void know() {
        known = kinds.stream().collect(Collectors.toUnmodifiableMap(DueWork::kind, work -> work));
    }

    boolean isBrief(String kind) {
        return known.containsKey(kind);
    }

    void run(Several several) {
        gatherings
                .get(several.tenantId(), _ -> new Gathering<>(PATIENCE, this::run))
                .add(several);
    }

    private void run(List<Several> all) {
        var pieces = all.stream().flatMap(several -> several.pieces().stream()).toList();
        try {
            steps.together(pieces);
        } catch (RuntimeException e) {
            var written = all.stream().map(Several::written).collect(Collectors.joining(", "));
            LOG.log(Level.WARNING, "Due work " + written + " is tried again one by one", e);
            steps.apart(pieces);
        }
    }

    /** Kind by kind. */
    void run(String kind, List<UUID> subjects) {
        var work = known.get(kind);
        if (work == null) throw new IllegalStateException("This version knows no brief work " + kind);
        work.runAll(subjects);
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

        void together(List<Piece> pieces) {
            pieces.stream()
                    .collect(Collectors.groupingBy(
                            Piece::kind, LinkedHashMap::new, Collectors.mapping(Piece::subject, Collectors.toList())))
                    .forEach(doing::run);
        }

        void apart(List<Piece> pieces) {
            pieces.forEach(each -> dispatch.alone(each.kind(), each.subject()));
        }
    }
}
