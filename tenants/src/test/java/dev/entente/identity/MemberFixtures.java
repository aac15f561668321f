package dev.entente.identity;

import dev.entente.tenant.Ids;
import java.time.Instant;
import java.util.Set;

/** Members for tests of what stands above. */
public final class MemberFixtures {

    private MemberFixtures() {}

    /** An administrator of the vendor. */
    public static Member member(String email) {
        return new Member(Ids.next(), new Invitation(email, "Ada", Set.of(Role.ADMINISTRATOR), null), Instant.EPOCH);
    }
}
