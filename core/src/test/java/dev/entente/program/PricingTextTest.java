package dev.entente.program;

import static dev.entente.program.ProgramFixtures.LEVELS;
import static dev.entente.program.ProgramFixtures.TERMS;
import static dev.entente.program.ProgramFixtures.levels;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.entente.api.Percentage;
import dev.entente.api.commercial.Step.Rounding;
import dev.entente.problem.Problem;
import dev.entente.problem.Problem.Finding;
import dev.entente.program.Pricing.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

class PricingTextTest {

    private static final String GOLD = """
            pricing:
              - motion: resell
                steps:
                  - model: discounts
                    version: 1
                    terms:
                      discounts:
                        - {name: Gold margin, when: {field: TIER, is: gold}, off: {type: percent, rate: "20"}}
                      most: "40"
                floor: "60"
                rounding: {mode: HALF_EVEN, decimals: 1}
                rounded: piece
                valid: 45
            """;

    @Test
    void whatAFileSaysOfPricesIsReadAndComesBackEqual() {
        var file = ProgramFile.read(LEVELS + GOLD, TERMS);

        var pricing = file.pricing().getFirst();
        assertThat(pricing.floor()).isEqualTo(Percentage.of("60"));
        assertThat(pricing.rounding()).hasToString("half even to 1 decimals");
        assertThat(pricing.place()).isEqualTo(Place.PIECE);
        assertThat(pricing.valid()).isEqualTo(45);
        assertThat(ProgramFile.ofContent(file.content())).isEqualTo(file);
    }

    @Test
    void whatIsLeftOutIsAsUsual() {
        var file = ProgramFile.read(LEVELS + "pricing: [{motion: resell, steps: []}]\n", TERMS);

        assertThat(file.pricing()).containsExactly(Pricing.atList("resell"));
        assertThat(levels().content()).doesNotContain("pricing");
    }

    @Test
    void whatIsWrongIsFoundAtItsPlace() {
        assertThat(refused(GOLD.replace("is: gold", "is: golden")))
                .containsExactly("/pricing/0/steps/0/terms/discounts/0/when/is");
        assertThat(refused(GOLD.replace("model: discounts", "model: guesses")))
                .containsExactly("/pricing/0/steps/0/model");
        assertThat(refused(GOLD.replace("floor: \"60\"", "floor: \"101\""))).containsExactly("/pricing/0/floor");
        assertThat(refused(GOLD.replace("rate: \"20\"", "rate: \"300\"")))
                .containsExactly("/pricing/0/steps/0/terms/discounts/0/off/rate");
        assertThat(refused(GOLD.replace("rate: \"20\"", "rate: \"-5\"")))
                .containsExactly("/pricing/0/steps/0/terms/discounts/0/off/rate");
        assertThat(refused(GOLD + "  - {motion: resell, steps: []}\n")).containsExactly("/pricing/1/motion");
    }

    @Test
    void changesAreSaidInSentences() {
        var begun = ProgramFile.read(LEVELS + GOLD, TERMS);
        var changed = ProgramFile.read(
                LEVELS + GOLD.replace("rate: \"20\"", "rate: \"25\"").replace("valid: 45", "valid: 30"), TERMS);

        assertThat(ProgramChanges.between(levels(), begun, TERMS::record))
                .containsExactly("Prices for resell are new: worked out by discounts 1");
        assertThat(ProgramChanges.between(begun, changed, TERMS::record))
                .contains("Prices for resell stand for 30 days, before 45")
                .anySatisfy(words -> assertThat(words).contains("25 %").contains("Gold margin"));
        assertThat(ProgramChanges.between(begun, levels(), TERMS::record))
                .containsExactly("Prices for resell are list prices, before worked out by discounts 1");
    }

    @Test
    void theLinterLooksAtPrices() {
        var deep = GOLD.replace("rate: \"20\"", "rate: \"50\"");

        assertThat(TERMS.lint(ProgramFile.read(LEVELS + deep, TERMS)))
                .extracting(Finding::pointer)
                .contains("/pricing/0/steps/0/terms/most");
    }

    @Test
    void theLinterHoldsDiscountsAgainstTheFloor() {
        var deep = GOLD.replace("most: \"40\"", "most: \"45\"").replace("rate: \"20\"", "rate: \"45\"");

        assertThat(TERMS.lint(ProgramFile.read(LEVELS + deep, TERMS)))
                .contains(new Finding(
                        "/pricing/0/floor",
                        "Gold margin can take off 45 % of the list price together, and at least 60 % of it remains:"
                                + " 5 points of them are never given. Lower the floor or the discounts"));
        assertThat(TERMS.lint(ProgramFile.read(LEVELS + GOLD, TERMS)))
                .extracting(Finding::pointer)
                .noneMatch(each -> each.startsWith("/pricing"));
    }

    @Test
    void aRoundingIsWrittenAsItIsRead() {
        assertThat(ProgramFile.read(LEVELS + GOLD, TERMS).pricing().getFirst().rounding())
                .isEqualTo(new Rounding(java.math.RoundingMode.HALF_EVEN, 1));
    }

    private static List<String> refused(String pricing) {
        var thrown = assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> ProgramFile.read(LEVELS + pricing, TERMS))
                .actual();
        return thrown.errors().stream().map(Finding::pointer).toList();
    }
}
