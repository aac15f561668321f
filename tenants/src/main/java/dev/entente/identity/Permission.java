package dev.entente.identity;

import java.util.Set;

/** One thing that can be allowed: a code ("sale.record"), what it lets people do, and the roles that may. */
public record Permission(String code, String words, Set<Role> roles) {

    public Permission {
        if (!code.matches("[a-z]+(\\.[a-z]+)+")) throw new IllegalArgumentException("Not a permission: " + code);
        roles = Set.copyOf(roles);
    }
}
