package dev.entente.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.entente.application.Question.Condition;
import dev.entente.application.Question.Type;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ApplicationFormTest {

    private static final Question CERTIFIED = question("certified", Type.YES_NO, List.of(), true, null);
    private static final Question WHICH =
            question("which", Type.SEVERAL, List.of("Architect", "Developer"), true, asked("certified", "yes"));
    private static final Question HOW_MANY =
            question("how-many", Type.NUMBER, List.of(), false, asked("which", "Architect"));
    private static final ApplicationForm FORM = new ApplicationForm(true, "", List.of(CERTIFIED, WHICH, HOW_MANY));

    @Test
    void asksWhatDependsOnAnAnswerOnlyAfterThatAnswer() {
        assertThat(asked(Map.of())).containsExactly("certified");
        assertThat(asked(Map.of("certified", List.of("no")))).containsExactly("certified");
        assertThat(asked(Map.of("certified", List.of("yes")))).containsExactly("certified", "which");
        assertThat(asked(Map.of("certified", List.of("yes"), "which", List.of("Developer", "Architect"))))
                .containsExactly("certified", "which", "how-many");
    }

    @Test
    void forgetsAnswersToWhatIsNotAskedAnyMoreAlsoInConditions() {
        Map<String, List<String>> stale =
                Map.of("certified", List.of("no"), "which", List.of("Architect"), "how-many", List.of("3"));
        assertThat(asked(stale)).containsExactly("certified");
        assertThat(FORM.only(Applicants.from("DE", stale)).answers()).containsOnlyKeys("certified");
    }

    @Test
    void standingAnswersCanBeConditions() {
        var form = new ApplicationForm(
                true, "", List.of(question("chamber", Type.TEXT, List.of(), true, asked("country", "de"))));
        assertThat(form.asked(Applicants.from("DE", Map.of()))).hasSize(1);
        assertThat(form.asked(Applicants.from("FR", Map.of()))).isEmpty();
    }

    @Test
    void namesEveryAnswerThatIsMissingOrWrong() {
        assertThat(wrong(Map.of())).containsExactly("/answers/certified");
        assertThat(wrong(Map.of("certified", List.of("maybe")))).containsExactly("/answers/certified");
        assertThat(wrong(Map.of("certified", List.of("yes"), "which", List.of("Astronaut"))))
                .containsExactly("/answers/which");
        assertThat(wrong(Map.of(
                        "certified", List.of("yes"), "which", List.of("Architect"), "how-many", List.of("many"))))
                .containsExactly("/answers/how-many");
        assertThat(wrong(Map.of("certified", List.of("yes"), "which", List.of("Architect"))))
                .isEmpty();
    }

    @Test
    void refusesConditionsThatCanNeverHold() {
        assertThat(refused(question("a-b", Type.TEXT, List.of(), false, asked("later", "yes"))))
                .containsExactly("/questions/1/when/question");
        assertThat(refused(question("a-b", Type.TEXT, List.of(), false, asked("certified", "perhaps"))))
                .containsExactly("/questions/1/when/isOneOf");
        assertThat(refused(question("certified", Type.TEXT, List.of(), false, null)))
                .containsExactly("/questions/1/code");
        assertThat(refused(question("country", Type.ONE, List.of("Only one"), false, null)))
                .containsExactly("/questions/1/code", "/questions/1/choices");
    }

    @Test
    void aCompleteApplicantIsTakenAndAnEmptyOneIsToldAllThatIsMissing() {
        var none = new ApplicationForm(true, "", List.of());
        var findings = new Findings();
        Applicants.complete().check(findings, none);
        assertThat(findings.all()).isEmpty();
        assertThat(Applicants.complete().domain()).isEqualTo("lindqvist.example");
        assertThat(Applicants.complete().email()).isEqualTo("maja@lindqvist.example");
        new Applicant("", "", "", "", "", List.of(), List.of(), Map.of()).check(findings, none);
        assertThat(findings.all())
                .extracting(Problem.Finding::pointer)
                .containsExactly("/company", "/email", "/website", "/country", "/contact", "/types");
    }

    private static List<String> asked(Map<String, List<String>> answers) {
        return FORM.asked(Applicants.from("DE", answers)).stream()
                .map(Question::code)
                .toList();
    }

    private static List<String> wrong(Map<String, List<String>> answers) {
        var findings = new Findings();
        FORM.check(findings, Applicants.from("DE", answers));
        return findings.all().stream().map(Problem.Finding::pointer).toList();
    }

    private static List<String> refused(Question second) {
        var form = new ApplicationForm(true, "", List.of(CERTIFIED, second));
        return catchThrowableOfType(Problem.class, form::check).errors().stream()
                .map(Problem.Finding::pointer)
                .toList();
    }

    private static Condition asked(String question, String... answers) {
        return new Condition(question, List.of(answers));
    }

    private static Question question(
            String code, Type type, List<String> choices, boolean required, @Nullable Condition when) {
        return new Question(code, "About " + code, null, type, choices, required, when);
    }
}
