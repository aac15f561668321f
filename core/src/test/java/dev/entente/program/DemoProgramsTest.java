package dev.entente.program;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.problem.Problem.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is odd about the demo's programs but what the marketplaces that they follow publish themselves. */
class DemoProgramsTest {

    private static final Path DEMO = Path.of("../deploy/src/main/resources/demo");
    private static final TermsReading TERMS = new TermsReading(
            ProgramFixtures::model,
            (id, _) -> ProgramFixtures.model(id),
            ProgramFixtures::pricing,
            _ -> true,
            _ -> true);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "acme/partner-program.yaml",
                "acme/acme-growth.yaml",
                "acme/acme-distribution.yaml",
                "acme/acme-points.yaml",
                "acme/referrals.yaml",
                "acme/marketplace-incentives.yaml",
                "acme/meridian-alliance.yaml",
                "acme/sundial-alliance.yaml",
                "globex/data-alliance.yaml"
            })
    void nothingIsOddAboutADemoProgram(String file) throws IOException {
        assertThat(lint(file)).isEmpty();
    }

    @Test
    void aMarketplaceTakesLessOfALargerContract() throws IOException {
        assertThat(lint("acme/marketplace.yaml"))
                .isNotEmpty()
                .allMatch(each ->
                        each.pointer().endsWith("/offered") && each.detail().contains(" falls from "));
    }

    /** Whoever looks at the demo finds one of each kind of terms, so that none is known from its description alone. */
    @Test
    void eachKindOfTermsIsToBeSeenSomewhere() throws IOException {
        var all = new StringBuilder();
        try (var files = Files.walk(DEMO)) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".yaml")).toList())
                all.append(Files.readString(file));
        }
        assertThat(all.toString())
                .contains("less: {what: net-revenue-converted", "AGO P1Y")
                .contains("read: MARGINAL", "read: WHOLE", "type: bonus", "type: aged", "type: each")
                .contains("renewal: {right: open", "whole: BY_EARNED", "clawback:", "payable:", "kind: RETAINS")
                .contains("model: discounts", "model: private-offer", "bearer: BUYER")
                .contains("unit: points", "MILESTONE, is: satisfied", "MILESTONE, is: co-sell-commitment")
                .contains("least: {value: \"300000\", unit: EUR}", "net-revenue-converted, window: FISCAL_YEAR");
        var alliances = Files.readString(DEMO.resolve("acme/alliances.json"));
        assertThat(alliances)
                .contains("\"renews\": true, \"cancelled\": true", "\"satisfied\"", "\"co-sell-commitment\"");
    }

    private static List<Finding> lint(String file) throws IOException {
        return TERMS.lint(ProgramFile.read(Files.readString(DEMO.resolve(file)), TERMS));
    }
}
