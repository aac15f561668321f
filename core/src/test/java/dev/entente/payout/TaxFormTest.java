package dev.entente.payout;

import static dev.entente.payout.PayoutFixtures.DAY;
import static dev.entente.payout.PayoutFixtures.form;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.tenant.Scope;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TaxFormTest {

    @Test
    void oneThatHoldsLongerTakesTheOthersPlace() {
        var ends = form("W-9", DAY);

        assertThat(form("W-9", DAY.plusDays(1)).outlasts(ends)).isTrue();
        assertThat(form("W-9", null).outlasts(ends)).isTrue();
        assertThat(form("W-9", DAY).outlasts(ends)).isFalse();
        assertThat(form("W-8", null).outlasts(ends)).isFalse();
        assertThat(ends.outlasts(ends)).isFalse();
    }

    @Test
    void bothSidesAreToldAMonthAheadOrTomorrowWhereItEndsSooner() {
        assertThat(FilingTaxForms.reminded(DAY.plusDays(60), DAY)).isEqualTo(DAY.plusDays(30));
        assertThat(FilingTaxForms.reminded(DAY.plusDays(20), DAY)).isEqualTo(DAY.plusDays(1));
        assertThat(FilingTaxForms.reminded(DAY, DAY)).isNull();
        assertThat(FilingTaxForms.reminded(null, DAY)).isNull();
    }

    @Test
    void whatWaitsOrWasRefusedTakesNoPlaceAndHoldsOnNoDay() {
        var waits = form("W-9", null);
        assertThat(waits.isOn(DAY)).isTrue();
        Scope.run(Scope.system(new UUID(0, 3)), () -> waits.see(TaxForm.State.OVER, "Not signed", Instant.EPOCH));

        assertThat(waits.isOn(DAY)).isFalse();
        assertThat(waits.outlasts(form("W-9", DAY))).isFalse();
        assertThat(waits.because).isEqualTo("Not signed");
    }
}
