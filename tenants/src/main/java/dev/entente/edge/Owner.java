package dev.entente.edge;

import dev.entente.tenant.Scope;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whose an open page is, kept in the container's session from the moment it is made. */
record Owner(UUID tenantId, @Nullable UUID memberId) implements Serializable {

    private static final String NAME = "entente.owner";

    static Owner of(Scope scope) {
        return new Owner(scope.tenantId(), scope.memberId());
    }

    static @Nullable Owner of(HttpSession session) {
        return session.getAttribute(NAME) instanceof Owner owner ? owner : null;
    }

    void mark(HttpSession session) {
        session.setAttribute(NAME, this);
    }
}
