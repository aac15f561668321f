package dev.entente.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ScopeTest {

    private final UUID tenant = Ids.next();
    private final UUID partner = Ids.next();
    private final UUID member = Ids.next();

    @AfterEach
    void forget() {
        Scope.otherwise(Optional::empty);
    }

    @Test
    void letsTheVendorsSideReachAllPartners() {
        assertThat(Scope.member(tenant, null, member).partnerSetting()).isEqualTo("*");
        assertThat(Scope.system(tenant).partnerSetting()).isEqualTo("*");
    }

    @Test
    void letsAPartnerReachItselfOnly() {
        var scope = Scope.member(tenant, partner, member);
        assertThat(scope.partnerSetting()).isEqualTo(partner.toString());
        assertThat(scope.isHome()).isFalse();
    }

    @Test
    void letsNobodyReachNoPartner() {
        var scope = Scope.nobody(tenant);
        assertThat(scope.partnerSetting()).isEmpty();
        assertThat(scope.isHome()).isFalse();
        assertThat(scope.memberId()).isNull();
        assertThat(scope).isNotEqualTo(Scope.system(tenant));
    }

    @Test
    void isBoundForItsWorkAndNoLonger() {
        Scope.run(
                Scope.system(tenant),
                () -> assertThat(Scope.current().tenantId()).isEqualTo(tenant));
        assertThatThrownBy(Scope::current).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void asksElsewhereOnlyWhenNothingIsBound() {
        Scope.otherwise(() -> Optional.of(Scope.nobody(tenant)));
        assertThat(Scope.current().isNobody()).isTrue();
        Scope.run(
                Scope.system(tenant),
                () -> assertThat(Scope.current().isNobody()).isFalse());
    }
}
