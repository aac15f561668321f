package dev.entente.program;

import java.util.List;
import java.util.stream.Stream;

/** A rung of a program's ladder: its code in terms and enrolments, its name for people, and all that it asks for. */
public record Tier(String code, String name, List<Asked> requires) {

    public Tier {
        requires = List.copyOf(requires);
    }

    public Tier(String code, String name) {
        this(code, name, List.of());
    }

    /** The figures that it asks for, whichever groups they stand in. */
    public Stream<Requirement> figures() {
        return requires.stream().flatMap(Asked::figures);
    }
}
