package dev.entente.plan;

import dev.entente.identity.Role;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What people at a partner do: those who sell, build, market, or keep the business running; each is known by the roles that it has. */
public enum Persona {
    SALES("Sales", Set.of(Role.PARTNER_SELLER)),
    TECHNICAL("Technical", Set.of(Role.PARTNER_ENGINEER)),
    MARKETING("Marketing", Set.of(Role.PARTNER_MARKETER)),
    OPERATIONS("Operations", Set.of(Role.PARTNER_ADMINISTRATOR, Role.PARTNER_FINANCE));

    private final String words;
    private final Set<Role> roles;

    Persona(String words, Set<Role> roles) {
        this.words = words;
        this.roles = roles;
    }

    public String words() {
        return words;
    }

    /** As interfaces write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether somebody with these roles is one. */
    boolean isOf(Set<Role> held) {
        return held.stream().anyMatch(roles::contains);
    }

    static Optional<Persona> of(String code) {
        return Stream.of(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
