package dev.entente.api.commercial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.entente.api.Amount;
import dev.entente.api.Exact;
import dev.entente.api.Percentage;
import dev.entente.api.Unit;
import dev.entente.api.commercial.Earning.Earned;
import dev.entente.api.commercial.Earning.Held;
import dev.entente.api.commercial.Earning.Kind;
import dev.entente.api.commercial.Step.Rounding;
import java.math.BigDecimal;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EarningTest {

    private static final Unit EUR = Unit.currency("EUR");
    private static final Step FINE = Step.share("{0} of {1}", Percentage.of("3"), Amount.of("999999.99", "EUR"));

    @Test
    void roundingIsAStepWhereItChangesSomething() {
        var earned = (Earned) Earning.charges(Rounding.halfUp(2), List.of(FINE));
        assertThat(earned.amount()).isEqualTo(Amount.of("30000.00", "EUR"));
        assertThat(earned.steps()).hasSize(2);
        assertThat(earned.steps().getLast()).hasToString("Rounded half up to 2 decimals: 0.0003 EUR");
    }

    @Test
    void roundingIsNoStepWhereItChangesNothing() {
        var even = Step.share("{0} of {1}", Percentage.of("10"), Amount.of("7470.00", "EUR"));
        var earned = (Earned) Earning.pays(Rounding.halfUp(2), List.of(even));
        assertThat(earned.steps()).containsExactly(even);
        assertThat(earned.kind()).isEqualTo(Kind.PAYS);
    }

    @Test
    void zeroIsExplainedToo() {
        var nothing = (Earned) Earning.retains(Rounding.halfUp(2), List.of(Step.nothing(EUR, "Nothing was sold")));
        assertThat(nothing.amount()).isEqualTo(Amount.zero(EUR));
        assertThatIllegalArgumentException().isThrownBy(() -> Earning.pays(Rounding.halfUp(2), List.of()));
    }

    @Test
    void theAmountIsTheSumOfItsSteps() {
        var ten = Step.of("Ten", Amount.of("10", "EUR").exact());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Earned(Kind.PAYS, Amount.of("10.01", "EUR"), List.of(ten)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Earned(Kind.PAYS, Amount.of("10", "USD"), List.of(ten)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Earned(Kind.PAYS, Amount.zero(EUR), List.of()))
                .withMessageContaining("the steps are missing");
    }

    @Test
    void aResultTooFineForTheUnitIsRefused() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Earning.pays(Rounding.halfUp(4), List.of(FINE)));
        var huge = Step.of("Much", new Exact(new BigDecimal("1E+30"), EUR));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Earning.pays(Rounding.halfUp(2), List.of(huge)));
    }

    @Test
    void stepsThatChangeAfterwardsChangeNothing() {
        var ten = Step.of("Ten", Amount.of("10", "EUR").exact());
        var mine = new ArrayList<>(List.of(ten));
        var earned = (Earned) Earning.pays(Rounding.halfUp(2), mine);
        mine.set(0, FINE);
        mine.add(FINE);
        assertThat(earned.steps()).containsExactly(ten);
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> earned.steps().get(1));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> earned.steps().set(0, FINE));
    }

    @Test
    void aListThatChangesItsMindIsHeldToWhatItSaidFirst() {
        var ten = Step.of("Ten", Amount.of("10", "EUR").exact());
        var fickle = new AbstractList<Step>() {
            private int asked;

            @Override
            public Step get(int i) {
                return asked++ == 0 ? ten : FINE;
            }

            @Override
            public int size() {
                return 1;
            }
        };
        var earned = (Earned) Earning.pays(Rounding.halfUp(2), fickle);
        assertThat(Step.sum(earned.steps())).isEqualTo(earned.amount().exact());
        assertThat(earned.steps()).containsExactly(ten);
    }

    @Test
    void aRoundedResultCanBeRoundedAgainWithoutTouchingTheFirst() {
        var first = (Earned) Earning.pays(Rounding.halfUp(2), List.of(FINE));
        var second = (Earned) Earning.pays(Rounding.halfUp(-3), first.steps());
        assertThat(first.steps()).hasSize(2);
        assertThat(second.amount()).isEqualTo(first.amount());
        assertThat(Step.sum(first.steps())).isEqualTo(first.amount().exact());
    }

    @Test
    void heldSaysWhy() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Held(" "));
    }
}
