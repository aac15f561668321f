package dev.entente.earning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.attribution.KnowingCredits.Claimed;
import dev.entente.earning.Registered.Behind;
import dev.entente.earning.Registered.Found;
import dev.entente.registration.Registration;
import dev.entente.registration.RegistrationFixtures;
import dev.entente.sale.Sale;
import dev.entente.sale.SaleFixtures;
import dev.entente.tenant.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which registration stands behind a sale, and so may keep it the terms that it was approved under. */
class RegisteredTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 4);
    private static final LocalDate LATER = LocalDate.of(2027, 3, 4);
    private static final UUID PARTNER = Ids.derived("partner");
    private static final UUID RIVAL = Ids.derived("rival");
    private static final UUID DEAL = Ids.derived("deal");
    private static final UUID OSPREY = Ids.derived("osprey");
    private static final UUID EAGLE = Ids.derived("eagle");

    @Test
    void aSaleThatNamesOneThatHoldsRestsOnIt() {
        assertThat(behind(approved(), sold(DAY, EAGLE, "R-00001"))).containsExactly("R-00001 of 2024-03-04");
        assertThat(behind(approved(), sold(DAY, EAGLE, null))).isEmpty();
        assertThat(behind(approved(), sold(DAY, EAGLE, "R-00009"))).isEmpty();
        assertThat(behind(approved(), sold(DAY.minusDays(1), OSPREY, "R-00001")))
                .isEmpty();
    }

    @Test
    void onceItsDealIsWonItStandsBehindWhatIsSoldToThatCustomerAlone() {
        var won = RegistrationFixtures.won(approved());
        assertThat(behind(won, sold(LATER, OSPREY, "R-00001"))).containsExactly("R-00001 of 2024-03-04");
        assertThat(behind(won, sold(LATER, EAGLE, "R-00001"))).isEmpty();
        assertThat(behind(approved(), sold(LATER, OSPREY, "R-00001"))).isEmpty();
    }

    @Test
    void aClaimCountsWhereThatPartnersRegistrationHeldOnTheDay() {
        var won = RegistrationFixtures.won(approved());
        var mine = new Claimed(PARTNER, "R-00001");
        assertThat(behind(won, sold(DAY, EAGLE, null), mine)).containsExactly("R-00001 of 2024-03-04");
        assertThat(behind(won, sold(DAY, EAGLE, null), new Claimed(RIVAL, "R-00001")))
                .isEmpty();
        assertThat(behind(won, sold(LATER, OSPREY, null), mine)).isEmpty();
    }

    private static Registration approved() {
        return RegistrationFixtures.approved("R-00001", PARTNER, DEAL, DAY);
    }

    private static Sale sold(LocalDate day, UUID customer, @Nullable String registration) {
        return SaleFixtures.sold(day, RIVAL, customer, registration);
    }

    private static List<String> behind(Registration known, Sale sale, Claimed... claims) {
        var found = new Found(Map.of(sale.id(), List.of(claims)), Map.of(known.number(), known), Map.of(DEAL, OSPREY));
        return found.behind(sale)
                .peek(each -> assertThat(each.place().partnerId()).isEqualTo(PARTNER))
                .map(Behind::approved)
                .map(each -> each.registration() + " of " + each.on())
                .toList();
    }
}
