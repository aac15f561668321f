package dev.entente.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The demo publishes its programs without a word, so nothing may be odd about them. */
class DemoProgramsTest {

    private static final Path DEMO = Path.of("../deploy/src/main/resources/demo");
    private static final TermsReading TERMS =
            new TermsReading(ProgramFixtures::model, ProgramFixtures::pricing, _ -> true, _ -> true);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "acme/partner-program.yaml",
                "acme/referrals.yaml",
                "acme/marketplace.yaml",
                "acme/marketplace-incentives.yaml",
                "acme/meridian-alliance.yaml",
                "acme/sundial-alliance.yaml",
                "globex/data-alliance.yaml"
            })
    void nothingIsOddAboutADemoProgram(String file) throws IOException {
        var program = ProgramFile.read(Files.readString(DEMO.resolve(file)), TERMS);
        assertThat(TERMS.lint(program)).isEmpty();
    }
}
