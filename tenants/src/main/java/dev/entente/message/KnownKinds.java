package dev.entente.message;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All kinds of news there are, from all capabilities. */
@ApplicationScoped
class KnownKinds {

    @Inject
    @Any
    Instance<NewsKinds> contributions;

    private Map<String, NewsKind> kinds = Map.of();

    @PostConstruct
    void merge() {
        kinds = merge(contributions.stream().flatMap(c -> c.kinds().stream()).toList());
    }

    // Kinds that contradict each other are found when the server starts, not when somebody is told.
    void start(@Observes Startup event) {
        all();
    }

    static Map<String, NewsKind> merge(List<NewsKind> contributed) {
        var merged = new TreeMap<String, NewsKind>();
        for (var kind : contributed) {
            if (merged.put(kind.code(), kind) != null) {
                throw new IllegalStateException("Two capabilities contribute " + kind.code());
            }
        }
        return Collections.unmodifiableMap(merged);
    }

    NewsKind get(String code) {
        var kind = kinds.get(code);
        if (kind == null) throw new IllegalStateException("No capability contributes " + code);
        return kind;
    }

    /** By code. */
    Collection<NewsKind> all() {
        return kinds.values();
    }
}
