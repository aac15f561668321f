package dev.entente.plugin;

import dev.entente.guard.Objection;
import java.util.List;

/** A file that could not be used, as a whole or in part, and why. */
public record Fault(String file, String detail, List<Objection> objections) {

    public Fault {
        file = Refusal.visible(file);
        detail = Refusal.visible(detail);
        objections = List.copyOf(objections);
    }

    public Fault(String file, String detail) {
        this(file, detail, List.of());
    }
}
