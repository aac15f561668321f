package dev.entente.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.problem.Problem;
import dev.entente.tenant.Actor;
import dev.entente.tenant.Ids;
import dev.entente.tenant.Scope;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AccessTest {

    private final UUID tenant = Ids.next();
    private final Member staff = member(Role.PARTNER_MANAGER);
    private final Access access = new Access();
    private Optional<Member> acting = Optional.of(staff);

    @BeforeEach
    void open() {
        access.catalog = new Catalog() {
            @Override
            public Permission get(String code) {
                return new Permission(
                        code,
                        "Read or change",
                        Set.of(code.endsWith("read") ? Role.PARTNER_MANAGER : Role.ADMINISTRATOR));
            }
        };
        access.acquaintances = new Acquaintances() {
            @Override
            Optional<Member> acting() {
                return acting;
            }
        };
    }

    @Test
    void allowsWhatTheRoleAllows() {
        assertThat(may(Scope.member(tenant, null, staff.id()), "sale.read")).isTrue();
        assertThat(may(Scope.member(tenant, null, staff.id()), "sale.record")).isFalse();
    }

    @Test
    void allowsNobodyNothing() {
        assertThat(may(Scope.nobody(tenant), "sale.read")).isFalse();
        assertRefused(Scope.nobody(tenant), "sale.read", "UNAUTHENTICATED", Optional.empty());
    }

    @Test
    void allowsTheSystemItsOwnWork() {
        assertThat(may(Scope.system(tenant), "sale.record")).isTrue();
    }

    @Test
    void allowsATokenWhatItListsAndItsMemberMay() {
        assertThat(may(token("sale.read", "sale.record"), "sale.read")).isTrue();
        assertThat(may(token("sale.read", "sale.record"), "sale.record")).isFalse();
        assertThat(may(token("other.read"), "sale.read")).isFalse();
    }

    @Test
    void tellsSomebodyWithoutThePermissionFromNobody() {
        assertRefused(Scope.member(tenant, null, staff.id()), "sale.record", "FORBIDDEN", Optional.of(staff));
    }

    @Test
    void knowsNobodyWhomTheTenantDoesNotKnow() {
        assertRefused(Scope.member(tenant, null, Ids.next()), "sale.read", "UNAUTHENTICATED", Optional.empty());
    }

    @Test
    void takesUnboundWorkForAMistakeOfOurs() {
        assertThatThrownBy(() -> access.may("sale.read")).isInstanceOf(IllegalStateException.class);
    }

    private void assertRefused(Scope scope, String code, String kind, Optional<Member> found) {
        acting = found;
        assertThatThrownBy(() -> Scope.run(scope, () -> access.require(code)))
                .isInstanceOfSatisfying(
                        Problem.class, p -> assertThat(p.kind().name()).isEqualTo(kind));
    }

    private boolean may(Scope scope, String code) {
        return Scope.call(scope, () -> access.may(code));
    }

    private Scope token(String... permissions) {
        return new Scope(tenant, null, new Actor.Token(staff.id(), Ids.next(), Set.copyOf(List.of(permissions))));
    }

    private static Member member(Role role) {
        return new Member(Ids.next(), new Invitation("finn@acme.example", "Finn", Set.of(role), null), Instant.EPOCH);
    }
}
