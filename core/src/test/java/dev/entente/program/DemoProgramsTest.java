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
    private static final TermsReading TERMS =
            new TermsReading(ProgramFixtures::model, ProgramFixtures::pricing, _ -> true, _ -> true);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "acme/partner-program.yaml",
                "acme/acme-growth.yaml",
                "acme/acme-distribution.yaml",
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

    private static List<Finding> lint(String file) throws IOException {
        return TERMS.lint(ProgramFile.read(Files.readString(DEMO.resolve(file)), TERMS));
    }
}
