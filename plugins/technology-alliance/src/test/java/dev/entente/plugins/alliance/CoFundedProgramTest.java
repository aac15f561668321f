package dev.entente.plugins.alliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.entente.api.Amount;
import dev.entente.api.DateRange;
import dev.entente.api.Percentage;
import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Earning.Earned;
import dev.entente.api.commercial.Earning.Held;
import dev.entente.api.commercial.Occurrence;
import dev.entente.api.commercial.Occurrence.Delivered;
import dev.entente.api.commercial.Standing;
import dev.entente.api.commercial.Step.Rounding;
import dev.entente.plugins.alliance.CoFundedProgram.Activity;
import dev.entente.plugins.alliance.CoFundedProgram.Terms;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoFundedProgramTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    static final Terms TERMS = new Terms(
            DateRange.since(LocalDate.of(2025, 1, 1)),
            List.of(
                    activity("webinar", "EUR"),
                    new Activity("roll-out", Percentage.of("25"), Amount.of("9000", "EUR")),
                    new Activity("Campaign", Percentage.of("50"), Amount.of("90000", "EUR"))),
            Amount.of("12000", "EUR"),
            Rounding.halfUp(2));

    @ParameterizedTest(name = "{0} for {2} with {1} spent draws {3}")
    @CsvSource({
        "webinar on pipelines, 0, 3000, 1500.00",
        "webinar on pipelines, 0, 9000, 2500.00",
        "webinar on pipelines, 11000, 9000, 1000.00",
        "webinar on pipelines, 13000, 9000, 0.00",
        "Webinar on pipelines, 0, 3000, 1500.00",
        "roll-out in Spain, 0, 10000.01, 2500.00",
        "campaign, -5000, 90000, 12000.00", // what an earlier year gave back makes no room
    })
    void eachKindOfActivityHasItsPartAndAllShareABudget(String name, String spent, String cost, String paid) {
        var done = new Delivered(DAY, name, Amount.of(cost, "EUR"));
        assertThat(((Earned) ask(done, spent)).amount()).isEqualTo(Amount.of(paid, "EUR"));
    }

    @Test
    void whatTheTermsDoNotSayIsHeld() {
        assertThat(ask(new Delivered(DAY, "booth", Amount.of("1", "EUR")), "0"))
                .isEqualTo(new Held("No part is agreed for the activity booth"));
        assertThat(ask(new Delivered(DAY, "webinar", Amount.of("1", "USD")), "0"))
                .isEqualTo(new Held("The budget is in EUR, this is in USD"));
        assertThat(ask(new Delivered(LocalDate.of(2024, 1, 1), "webinar", Amount.of("1", "EUR")), "0"))
                .isEqualTo(new Held("Nothing is co-funded on 2024-01-01"));
    }

    @Test
    void termsThatDoNotFitAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Terms(TERMS.inForce(), List.of(activity("x", "USD")), TERMS.budget(), TERMS.rounding()))
                .withMessage("Activities and budget are in one currency");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Terms(TERMS.inForce(), List.of(activity(" ", "EUR")), TERMS.budget(), TERMS.rounding()))
                .withMessage("Say how the activity's name begins");
        var both = List.of(activity("Web", "EUR"), activity("webinar", "EUR"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Terms(TERMS.inForce(), both, TERMS.budget(), TERMS.rounding()))
                .withMessage("Web stands before webinar, and takes all of it");
    }

    private static Activity activity(String begins, String unit) {
        return new Activity(begins, Percentage.of("50"), Amount.of("2500", unit));
    }

    private static Earning ask(Occurrence what, String spent) {
        var measured = Map.of(TERMS.spent(), Amount.of(spent, "EUR"));
        var standing = new Standing(null, LocalDate.of(2025, 1, 1), false, List.of(), measured);
        return new CoFundedProgram().calculate(what, standing, TERMS);
    }
}
