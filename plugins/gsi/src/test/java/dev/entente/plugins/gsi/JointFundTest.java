package dev.entente.plugins.gsi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.entente.api.Amount;
import dev.entente.api.DateRange;
import dev.entente.api.Percentage;
import dev.entente.api.commercial.CommercialModel.Motion;
import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Earning.Earned;
import dev.entente.api.commercial.Earning.Held;
import dev.entente.api.commercial.Occurrence;
import dev.entente.api.commercial.Occurrence.Delivered;
import dev.entente.api.commercial.Occurrence.Reached;
import dev.entente.api.commercial.Standing;
import dev.entente.api.commercial.Step.Rounding;
import dev.entente.plugins.gsi.JointFund.Terms;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JointFundTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    static final Terms TERMS = new Terms(
            DateRange.since(LocalDate.of(2025, 1, 1)),
            Percentage.of("50"),
            Amount.of("20000", "EUR"),
            Amount.of("60000", "EUR"),
            Rounding.halfUp(2));

    /** Half of the cost, at most 20,000 for one and 60,000 in a year. */
    @ParameterizedTest(name = "{1} with {0} drawn gives {2}")
    @CsvSource({
        "0, 12000, 6000.00",
        "0, 0.01, 0.01",
        "0, 40000, 20000.00",
        "0, 90000, 20000.00",
        "55000, 12000, 5000.00",
        "60000, 12000, 0.00",
        "70000, 12000, 0.00",
        "-90000, 12000, 6000.00",
        "0, 0, 0.00",
    })
    void eachActivityDrawsOurPartWithinItsLimitAndTheFund(String drawn, String cost, String paid) {
        assertThat(earned(activity(cost, "EUR"), drawn).amount()).isEqualTo(Amount.of(paid, "EUR"));
    }

    @Test
    void itSaysWhatThePartnerBears() {
        assertThat(earned(activity("50000", "EUR"), "50000").steps())
                .extracting(Object::toString)
                .containsExactly(
                        "50 % of 50000.00 EUR for Campaign in Benelux; the partner bears 50 %: 25000 EUR",
                        "No more than 20000.00 EUR for one activity: -5000 EUR",
                        "No more than 60000.00 EUR in a fiscal year, of which 10000.00 EUR is left: -10000 EUR");
    }

    @Test
    void campaignsSolutionsAndTheAllianceHaveAFundOfTheirOwn() {
        assertThat(new JointFund().motions())
                .extracting(Motion::code)
                .contains("joint-go-to-market", "co-investment", "alliance-development");
    }

    @Test
    void whatTheTermsDoNotSayIsHeldAndWhatIsNoActivityDrawsNothing() {
        assertThat(ask(activity("1", "USD"), "0")).isEqualTo(new Held("The fund is in EUR, this is in USD"));
        var early = new Delivered(LocalDate.of(2024, 12, 31), "Early", Amount.of("1", "EUR"));
        assertThat(ask(early, "0")).isEqualTo(new Held("No joint fund is agreed for 2024-12-31"));
        assertThat(earned(new Reached(DAY, "kick-off"), "0").amount().minor()).isZero();
    }

    @Test
    void termsThatDoNotFitAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> terms("1", "USD"))
                .withMessage("The fund and its limit are in one currency");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> terms("-1", "EUR"))
                .withMessage("A fund and its limit cannot be negative");
    }

    private static Terms terms(String most, String unit) {
        return new Terms(TERMS.inForce(), TERMS.part(), Amount.of(most, unit), Amount.of("9", "EUR"), TERMS.rounding());
    }

    private static Delivered activity(String cost, String unit) {
        return new Delivered(DAY, "Campaign in Benelux", Amount.of(cost, unit));
    }

    private static Earned earned(Occurrence what, String drawn) {
        return (Earned) ask(what, drawn);
    }

    private static Earning ask(Occurrence what, String drawn) {
        var measured = Map.of(TERMS.drawn(), Amount.of(drawn, "EUR"));
        var standing = new Standing(null, LocalDate.of(2025, 1, 1), false, List.of(), measured);
        return new JointFund().calculate(what, standing, TERMS);
    }
}
