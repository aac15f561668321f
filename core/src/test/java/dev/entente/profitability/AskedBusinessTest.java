package dev.entente.profitability;

import static dev.entente.profitability.CaseFixtures.assumed;
import static dev.entente.profitability.CaseFixtures.program;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.entente.api.Unit;
import dev.entente.plugin.ApiJson;
import dev.entente.problem.Problem;
import dev.entente.problem.Problem.Finding;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AskedBusinessTest {

    private static final Assumptions USUAL = Outline.of("program", "Program", program(), Unit.currency("EUR"), false)
            .usual();

    @Test
    void whatIsLeftOutIsAsUsual() {
        var found =
                asked("{\"months\":12,\"growth\":\"7.5\",\"people\":\"1.5\"}").over(USUAL);

        assertThat(found.figure(Assumption.MONTHS)).isEqualByComparingTo("12");
        assertThat(found.figure(Assumption.GROWTH)).isEqualByComparingTo("7.5");
        assertThat(found.figure(Assumption.PEOPLE)).isEqualByComparingTo("1.5");
        assertThat(found.figure(Assumption.DEALS)).isEqualTo(USUAL.figure(Assumption.DEALS));
        assertThat(found.family()).isEqualTo("platform");
        assertThat(found.mix()).containsOnlyKeys("resell");
    }

    @Test
    void whatWasAssumedCanBeAskedAgain() {
        var assumed = assumed(
                Map.of("resell", "100"),
                Map.of(Assumption.MONTHS, "12", Assumption.DEAL, "1000", Assumption.GROWTH, "100"));

        var again = AskedBusiness.of(assumed).over(USUAL);

        assertThat(AskedBusiness.of(again)).isEqualTo(AskedBusiness.of(assumed));
        assertThat(again.mix().get("resell")).hasToString("100");
    }

    @Test
    void whatCannotBeSoIsRefusedWithItsField() {
        assertThat(refused("{\"vendorCost\":\"20\"}")).isEqualTo("/vendorCost");
        assertThat(refused("{\"deal\":{\"value\":\"1000.00\",\"unit\":\"USD\"}}"))
                .isEqualTo("/deal/unit");
        assertThat(refused("{\"people\":\"many\"}")).isEqualTo("/people");
        assertThat(refused("{\"currency\":\"euros\"}")).isEqualTo("/currency");
        assertThat(refused("{\"mix\":{\"resell\":\"most\"}}")).isEqualTo("/mix/resell");
        assertThat(refused("{\"mix\":{\"resell\":\"90\"}}")).isEqualTo("/mix");
    }

    private static String refused(String json) {
        var problem = catchThrowableOfType(Problem.class, () -> asked(json).over(USUAL));
        return problem.errors().stream().map(Finding::pointer).findFirst().orElse("");
    }

    private static AskedBusiness asked(String json) {
        return ApiJson.mapper().readValue(json, AskedBusiness.class);
    }
}
