package dev.entente.identity;

import dev.entente.problem.Findings;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who is to become a member, of which side (no partner: the vendor's own), in which roles. */
public record Invitation(
        String email,
        String name,
        Set<Role> roles,
        @Nullable UUID partnerId) {

    private static final int LONGEST_NAME = 120;

    public Invitation {
        email = Email.normal(email);
        name = name.strip();
        roles = roles.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(roles));
    }

    /** Adds what is wrong with the e-mail address, where a caller has the rest under control. */
    public void check(Findings findings, String pointer) {
        Email.check(findings, pointer, email);
    }

    /** Adds what is wrong with it, by field. */
    void check(Findings findings) {
        Email.check(findings, "/email", email);
        checkName(findings, name);
        checkRoles(findings, roles, partnerId);
    }

    static void checkName(Findings findings, String name) {
        findings.line("/name", name, LONGEST_NAME);
    }

    static void checkRoles(Findings findings, Set<Role> roles, @Nullable UUID partnerId) {
        if (roles.isEmpty()) findings.add("/roles", "Choose at least one role");
        if (roles.stream().anyMatch(role -> role.isHome() != (partnerId == null))) {
            findings.add("/roles", partnerId == null ? "Choose roles of the vendor" : "Choose roles of a partner");
        }
    }

    Invitation of(@Nullable UUID side) {
        return new Invitation(email, name, roles, side);
    }
}
