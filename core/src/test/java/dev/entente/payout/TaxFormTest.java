package dev.entente.payout;

import static dev.entente.payout.PayoutFixtures.DAY;
import static dev.entente.payout.PayoutFixtures.form;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.entente.problem.Problem;
import dev.entente.problem.Problem.Finding;
import dev.entente.tenant.Scope;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TaxFormTest {

    @Test
    void oneThatHoldsLongerTakesTheOthersPlace() {
        var ends = form("W-9", DAY);

        assertThat(form("W-9", DAY.plusDays(1)).outlasts(ends)).isTrue();
        assertThat(form("W-9", null).outlasts(ends)).isTrue();
        assertThat(form("W-8", null).outlasts(ends)).isFalse();
        assertThat(ends.outlasts(ends)).isFalse();
    }

    @Test
    void peopleWriteOneFormInSeveralWays() {
        var ends = form("W-9", DAY);
        assertThat(form("w9", null).outlasts(ends)).isTrue();
        assertThat(form("W 9", DAY).isLike(ends)).isTrue();
        assertThat(TaxForm.isSame("W-8BEN", "W-8BEN-E")).isFalse();
    }

    /** Or both sides would hear of each of them that it ends. */
    @Test
    void ofTwoThatEndTogetherOneTakesTheOthersPlace() {
        var one = form("W-9", DAY);
        var other = form("W-9", DAY);
        assertThat(one.outlasts(other)).isNotEqualTo(other.outlasts(one));
        var endless = form("W-9", null);
        var again = form("W-9", null);
        assertThat(endless.outlasts(again)).isNotEqualTo(again.outlasts(endless));
    }

    @Test
    void isLikeOneThatSaysTheSame() {
        assertThat(form("W-9", DAY).isLike(form("W-9", DAY))).isTrue();
        assertThat(form("W-9", null).isLike(form("W-9", null))).isTrue();
        assertThat(form("W-9", null).isLike(form("W-9", DAY))).isFalse();
        assertThat(form("W-8", DAY).isLike(form("W-9", DAY))).isFalse();
        assertThat(form("W-9", DAY).isLike(over("W-9", DAY))).isFalse();
    }

    @Test
    void aLastDayThatCannotBeKeptIsRefused() {
        FilingTaxForms.refuseUnlessKept(null);
        FilingTaxForms.refuseUnlessKept(LocalDate.of(9999, 12, 31));
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> FilingTaxForms.refuseUnlessKept(LocalDate.of(10_000, 1, 1)))
                .satisfies(refused -> assertThat(refused.errors())
                        .extracting(Finding::pointer)
                        .containsExactly("/validUntil"));
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
        assertThat(form("W-9", null).isOn(DAY)).isTrue();
        var waits = form("W-9", null);
        waits.state = TaxForm.State.PROPOSED;
        for (var each : List.of(waits, over("W-9", null))) {
            assertThat(each.isOn(DAY)).isFalse();
            assertThat(each.outlasts(form("W-9", DAY))).isFalse();
        }
        assertThat(over("W-9", null).because).isEqualTo("Not signed");
    }

    private static TaxForm over(String kind, @Nullable LocalDate until) {
        var form = form(kind, until);
        Scope.run(Scope.system(new UUID(0, 3)), () -> form.see(TaxForm.State.OVER, "Not signed", Instant.EPOCH));
        return form;
    }
}
