package dev.entente.payable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.entente.api.Amount;
import dev.entente.api.commercial.Earning.Earned;
import dev.entente.api.commercial.Earning.Kind;
import dev.entente.api.commercial.Occurrence.Line;
import dev.entente.api.commercial.Occurrence.Refunded;
import dev.entente.api.commercial.Occurrence.Route;
import dev.entente.api.commercial.Occurrence.Won;
import dev.entente.api.commercial.Step;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClawbackTest {

    private static final LocalDate SOLD = LocalDate.of(2026, 1, 31);
    private static final Amount EARNED = Amount.of("100.00", "EUR");

    @Test
    void whatIsGivenBackWithinTheDaysIsTheModelsMatter() {
        var clawback = new Clawback(180);

        assertThat(clawback.tooLate(back(0, Kind.PAYS))).isEmpty();
        assertThat(clawback.tooLate(back(180, Kind.PAYS))).isEmpty();
        assertThat(clawback.tooLate(back(180, Kind.PAYS).of()))
                .as("the sale itself")
                .isEmpty();
    }

    @Test
    void whatIsGivenBackLaterTakesNothingAndSaysSo() {
        var late = new Clawback(180).tooLate(back(181, Kind.PAYS));

        assertThat(late).get().isInstanceOfSatisfying(Earned.class, nothing -> {
            assertThat(nothing.kind()).isEqualTo(Kind.PAYS);
            assertThat(nothing.amount()).isEqualTo(Amount.zero(EARNED.unit()));
            assertThat(nothing.steps())
                    .singleElement()
                    .extracting(Step::words)
                    .isEqualTo("It is given back 181 days after the sale; what was earned is taken back for 180 days"
                            + " after the sale");
        });
    }

    @Test
    void noDaysAtAllLeaveTheDayOfTheSale() {
        var clawback = new Clawback(0);

        assertThat(clawback.tooLate(back(0, Kind.PAYS))).isEmpty();
        assertThat(clawback.tooLate(back(1, Kind.PAYS)))
                .get()
                .extracting(each -> ((Earned) each).steps().getFirst().words())
                .isEqualTo("It is given back 1 day after the sale; what was earned is taken back on the day of the"
                        + " sale alone");
    }

    @Test
    void whatPartnersAreChargedOrKeepComesOffHoweverLate() {
        assertThat(new Clawback(0).tooLate(back(900, Kind.CHARGES))).isEmpty();
        assertThat(new Clawback(0).tooLate(back(900, Kind.RETAINS))).isEmpty();
    }

    @Test
    void itIsOfNoDaysOrOfTenYearsAtMost() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Clawback(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Clawback(Clawback.MOST + 1));
    }

    private static Refunded back(int days, Kind kind) {
        var line = new Line("ENT", "enterprise", 1, Period.ofYears(1), null, Amount.of("1000.00", "EUR"));
        var sale = new Won(SOLD, Route.DIRECT, List.of(line));
        var earned = new Earned(kind, EARNED, List.of(Step.of("A tenth", EARNED.exact())));
        return new Refunded(SOLD.plusDays(days), sale, earned, List.of(), List.of(line));
    }
}
