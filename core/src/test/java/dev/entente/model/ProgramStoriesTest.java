package dev.entente.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.plugin.ApiJson;
import dev.entente.plugin.TermsForm;
import dev.entente.plugin.TermsForm.Findings;
import dev.entente.plugin.TermsForm.Read;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Programs as their vendors publish them, with stories whose figures were worked out by hand. */
class ProgramStoriesTest {

    static final Path FOLDER = Path.of("src/test/resources/programs");

    static List<Path> programs() {
        try (var files = Files.list(FOLDER)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void thereAreEnoughOfThem() {
        assertThat(programs()).hasSizeGreaterThan(12);
        assertThat(programs().stream().filter(file -> text(file).contains("https://")))
                .hasSizeGreaterThan(10);
    }

    @ParameterizedTest
    @MethodSource("programs")
    void everyFigureComesOutToTheLastPart(Path file) {
        var program = read(file);
        var joined = LocalDate.parse(program.path("joined").stringValue("2015-01-01"));
        var story = program.path("story").stringValue("");
        assertThat(new Story(terms(program), program.path("unit").stringValue(""), joined).told(story))
                .isEqualTo(story);
    }

    @ParameterizedTest
    @MethodSource("programs")
    void termsComeBackFromWhatIsStored(Path file) {
        var terms = terms(read(file));
        var json = ApiJson.mapper().writeValueAsString(terms);
        assertThat(ApiJson.mapper().readValue(json, RuleTerms.class)).isEqualTo(terms);
    }

    static RuleTerms terms(JsonNode program) {
        return switch (TermsForm.read(RuleTerms.class, program.path("terms"))) {
            case Read<RuleTerms>(var terms) -> terms;
            case Findings<RuleTerms>(var findings) -> throw new AssertionError(findings);
        };
    }

    static JsonNode read(Path file) {
        return new YAMLMapper().readTree(text(file));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
