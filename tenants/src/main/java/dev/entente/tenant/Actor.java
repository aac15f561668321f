package dev.entente.tenant;

import java.io.Serializable;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who acts in a scope. That nobody has said who they are is a case of its own, never the absence of one. */
public sealed interface Actor extends Serializable {

    /** Our own work: opening a tenant, closing a period. Only our code binds it, never a request's data. */
    record System() implements Actor {}

    /** Somebody who has not signed in; may see the tenant's name and the sign-in page. */
    record Nobody() implements Actor {}

    /** A member who has signed in; the session is null in tests. */
    record Member(UUID id, @Nullable UUID session) implements Actor {}

    /** A program with a member's token; it may do at most what the token lists. */
    record Token(UUID member, UUID id, Set<String> permissions) implements Actor {

        public Token {
            permissions = Set.copyOf(permissions);
        }
    }

    /** The member behind it; null for the system and for nobody. */
    default @Nullable UUID memberId() {
        return switch (this) {
            case Member member -> member.id();
            case Token token -> token.member();
            case System _, Nobody _ -> null;
        };
    }
}
