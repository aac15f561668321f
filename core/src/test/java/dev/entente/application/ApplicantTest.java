package dev.entente.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.problem.Findings;
import dev.entente.problem.Problem.Finding;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ApplicantTest {

    @Test
    void whatIsNotFinishedCanBeKept() {
        assertThat(wrong(new Applicant(
                        "Lindqvist", "", "", "", "maja@lindqvist.example", List.of(), List.of(), Map.of())))
                .isEmpty();
        assertThat(wrong(Applicants.complete())).isEmpty();
    }

    @Test
    void nothingIsKeptThatNoFormAsksFor() {
        var many = Collections.nCopies(1_000, "reseller");
        assertThat(wrong(with("DE", many, List.of(), Map.of()))).containsExactly("/types");
        assertThat(wrong(with("DE", List.of(), Collections.nCopies(1_000, "resell"), Map.of())))
                .containsExactly("/motions");
        assertThat(wrong(with("D".repeat(1_000), List.of(), List.of(), Map.of())))
                .containsExactly("/country");
        var texts = IntStream.range(0, 200).mapToObj(i -> i + "x".repeat(900)).toList();
        assertThat(wrong(with("DE", List.of(), List.of(), Map.of("size", texts))))
                .containsExactly("/answers");
    }

    private static Applicant with(
            String country, List<String> types, List<String> motions, Map<String, List<String>> answers) {
        return new Applicant("Lindqvist", "", country, "", "maja@lindqvist.example", types, motions, answers);
    }

    private static List<String> wrong(Applicant applicant) {
        var findings = new Findings();
        applicant.checkDraft(findings);
        return findings.all().stream().map(Finding::pointer).toList();
    }
}
