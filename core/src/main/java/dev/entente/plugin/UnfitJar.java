package dev.entente.plugin;

import dev.entente.guard.Objection;
import java.util.List;

/** Why a plugin jar, or a model in it, cannot be used: in words of ours, for a person who can mend it. */
final class UnfitJar extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Objection> objections;

    UnfitJar(String detail) {
        super(detail, null, false, false);
        this.objections = List.of();
    }

    UnfitJar(List<Objection> objections) {
        super(words(objections), null, false, false);
        this.objections = List.copyOf(objections);
    }

    private static String words(List<Objection> objections) {
        var first = objections.getFirst().toString();
        return objections.size() == 1 ? first : first + ", and " + (objections.size() - 1) + " more";
    }

    /** What the guard found in its code. */
    List<Objection> objections() {
        return objections;
    }
}
