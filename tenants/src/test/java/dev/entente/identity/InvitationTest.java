package dev.entente.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.problem.Findings;
import dev.entente.problem.Problem.Finding;
import dev.entente.tenant.Ids;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InvitationTest {

    @ParameterizedTest
    @EnumSource(Role.class)
    void givesEachSideItsOwnRolesOnly(Role role) {
        assertThat(pointers(invitation(Set.of(role), null)).isEmpty()).isEqualTo(role.isHome());
        assertThat(pointers(invitation(Set.of(role), Ids.next())).isEmpty()).isEqualTo(!role.isHome());
    }

    @Test
    void mixesNoSides() {
        var both = EnumSet.of(Role.PARTNER_MANAGER, Role.PARTNER_SELLER);
        assertThat(pointers(invitation(both, null))).containsExactly("/roles");
        assertThat(pointers(invitation(both, Ids.next()))).containsExactly("/roles");
    }

    @Test
    void needsARole() {
        assertThat(pointers(invitation(Set.of(), null))).containsExactly("/roles");
    }

    @Test
    void namesEveryFieldThatIsWrong() {
        var invitation = new Invitation("nobody", "\u0007", Set.of(), null);
        assertThat(pointers(invitation)).containsExactly("/email", "/name", "/roles");
    }

    private static Invitation invitation(Set<Role> roles, @Nullable UUID partner) {
        return new Invitation("finn@acme.example", "Finn", roles, partner);
    }

    private static List<String> pointers(Invitation invitation) {
        var findings = new Findings();
        invitation.check(findings);
        return findings.all().stream().map(Finding::pointer).toList();
    }
}
