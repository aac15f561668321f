package dev.entente.identity;

import dev.entente.tenant.Ids;
import java.time.Instant;

/** Members as they are read. */
public final class IdentityFixtures {

    private IdentityFixtures() {}

    public static Member member(Invitation invitation) {
        return new Member(Ids.derived("member", invitation.email()), invitation, Instant.EPOCH);
    }

    public static PendingInvitation invitation(Invitation wanted) {
        return new PendingInvitation(Ids.derived("invitation", wanted.email()), wanted, null, Instant.EPOCH);
    }

    /** A catalog of these permissions. */
    public static Catalog catalog(Permission... permissions) {
        return new Catalog() {
            @Override
            public Permission get(String code) {
                for (var permission : permissions) if (permission.code().equals(code)) return permission;
                throw new IllegalStateException(code);
            }
        };
    }
}
