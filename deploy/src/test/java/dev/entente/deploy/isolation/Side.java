package dev.entente.deploy.isolation;

import dev.entente.identity.Role;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One side of a realm: the vendor's own (no partner), or a partner. All of its things carry the canary, a word that nobody else
 * uses; the values say under which names they are asked for, by the place in an address, such as {@code sales/{id}}.
 */
record Side(
        String host,
        UUID tenant,
        @Nullable UUID partner,
        String canary,
        Map<String, String> values,
        Map<Role, String> tokens,
        String cookie) {

    /** The same, with more that it calls its own. */
    Side with(Map<String, String> known) {
        return new Side(host, tenant, partner, canary, known, tokens, cookie);
    }

    /** As somebody of this side with this role. */
    Visitor as(Role role) {
        var token = tokens.get(role);
        if (token == null) throw new IllegalArgumentException(role + " is not on this side");
        return stranger().with(token);
    }

    /** As whoever may do most here. */
    Visitor administrator() {
        return as(partner == null ? Role.ADMINISTRATOR : Role.PARTNER_ADMINISTRATOR);
    }

    Visitor stranger() {
        return Visitor.at(host);
    }

    /** The word in everything that the tenant's sides share. */
    String tenantCanary() {
        return host.substring(0, host.indexOf('.'));
    }
}
