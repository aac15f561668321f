package dev.entente.program;

import java.util.List;

/** A rung of a program's ladder: its code in terms and enrolments, its name for people, and what it asks for. */
public record Tier(String code, String name, List<Requirement> requires) {

    public Tier {
        requires = List.copyOf(requires);
    }

    public Tier(String code, String name) {
        this(code, name, List.of());
    }
}
