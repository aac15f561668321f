package dev.entente.offboarding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.partner.Partner.State;
import dev.entente.partner.PartnerFixtures;
import dev.entente.sale.Succession;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FollowingCustomersTest {

    private static Succession to(State state) {
        return FollowingCustomers.to(Optional.of(PartnerFixtures.partner("merlin", state)));
    }

    @Test
    void whoeverWasNamedRenews() {
        assertThat(to(State.ACTIVE).partner()).isEqualTo("merlin");
        assertThat(to(State.AT_RISK).partner()).isEqualTo("merlin");
    }

    @Test
    void whoeverWasNamedAndLeftOrMayLeadNothingRenewsNothingAndTheVendorIsAsked() {
        var vendor = new Succession(null, null);
        assertThat(to(State.SUSPENDED)).isEqualTo(vendor);
        assertThat(to(State.OFFBOARDING)).isEqualTo(vendor);
        assertThat(to(State.FORMER)).isEqualTo(vendor);
        assertThat(FollowingCustomers.to(Optional.empty())).isEqualTo(vendor);
    }
}
