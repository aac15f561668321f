package dev.entente.guard;

import dev.entente.guard.Objection.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All objections to one plugin, each once, in the order in which they were found. */
final class Objections {

    private static final int MOST = 500;

    private final Map<String, Objection> all = new LinkedHashMap<>();

    void add(Kind kind, String where, String what) {
        if (all.size() < MOST) all.putIfAbsent(kind + " " + where + " " + what, new Objection(kind, where, what));
    }

    /** For the places of a class that no method leads to: only where no method was blamed for the same. */
    void addUnlessBlamed(Kind kind, String where, String what) {
        boolean blamed = all.values().stream()
                .anyMatch(it -> it.what().startsWith(what) && it.where().startsWith(where));
        if (!blamed) add(kind, where, what);
    }

    List<Objection> all() {
        return List.copyOf(all.values());
    }
}
