package dev.entente.identity;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A member's few roles in one column: "ADMINISTRATOR FINANCE". No JPA converter: Hibernate makes those as beans, and there
 * are none yet when the server builds the persistence unit.
 */
final class RolesText {

    private RolesText() {}

    static String write(Set<Role> roles) {
        return roles.stream().sorted().map(Role::name).collect(Collectors.joining(" "));
    }

    static Set<Role> read(String text) {
        var roles = EnumSet.noneOf(Role.class);
        Arrays.stream(text.split(" ")).map(Role::valueOf).forEach(roles::add);
        return Collections.unmodifiableSet(roles);
    }
}
