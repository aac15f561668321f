package dev.entente.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.identity.Role;
import dev.entente.plan.PlanTemplate.Content;
import dev.entente.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlanCheckTest {

    private static TaskPlan task(String key, String... after) {
        return new TaskPlan(key, "Do " + key, "", Role.PARTNER_SELLER, 5, true, TaskKind.MANUAL, "", Set.of(after));
    }

    @Test
    void aChainOfTasksIsFine() {
        assertThat(PlanCheck.of(List.of(task("one"), task("two", "one"), task("three", "one", "two")))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void tasksThatWaitForEachOtherAreNamedInTheirOrder() {
        var findings = PlanCheck.of(List.of(task("one", "three"), task("two", "one"), task("three", "two")));
        assertThat(findings.all()).singleElement().satisfies(finding -> {
            assertThat(finding.pointer()).isEqualTo("/tasks/0/after");
            assertThat(finding.detail()).isEqualTo("These wait for each other: one \u2192 three \u2192 two \u2192 one");
        });
    }

    @Test
    void aTaskThatWaitsForItselfIsACircle() {
        assertThat(PlanCheck.circle(List.of(task("one", "one")))).contains(List.of("one", "one"));
    }

    @Test
    void aDiamondIsNoCircle() {
        assertThat(PlanCheck.circle(List.of(
                        task("end", "left", "right"), task("left", "start"), task("right", "start"), task("start"))))
                .isEmpty();
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        var odd = new TaskPlan(
                "Odd Key", " ", "", Role.PARTNER_SELLER, 900, true, TaskKind.CERTIFICATION, "", Set.of("none"));
        assertThat(PlanCheck.of(List.of(task("one"), task("one"), odd)).all())
                .extracting(Problem.Finding::pointer)
                .containsExactlyInAnyOrder(
                        "/tasks/1/key",
                        "/tasks/2/key",
                        "/tasks/2/title",
                        "/tasks/2/days",
                        "/tasks/2/of",
                        "/tasks/2/after");
    }

    @Test
    void aTemplateWithoutTasksIsRefused() {
        assertThatThrownBy(() -> new Content("empty", "Empty", Purpose.OTHER, Set.of(), List.of()))
                .isInstanceOf(Problem.class)
                .hasMessage("Write at least one task");
    }

    @Test
    void theTemplatesToBeginWithCanBeFollowed() {
        assertThat(StarterTemplates.all(Map.of())).hasSize(8);
        assertThat(StarterTemplates.all(Map.of())).extracting(Content::code).doesNotHaveDuplicates();
    }

    @Test
    void trainingIsTickedByTheCertificationThatTheTenantHasForIt() {
        var paths = Map.of("acme-seller", "Acme sales associate");
        assertThat(training("persona-sales", paths)).isEqualTo("CERTIFICATION acme-seller");
        assertThat(training("persona-technical", paths)).isEqualTo("MANUAL ");
        assertThat(training("onboarding-services", Map.of("x", "Implementation consultant")))
                .isEqualTo("CERTIFICATION x");
    }

    private static String training(String template, Map<String, String> paths) {
        return StarterTemplates.all(paths).stream()
                .filter(each -> each.code().equals(template))
                .flatMap(each -> each.tasks().stream())
                .filter(task -> task.key().equals("training"))
                .map(task -> task.kind() + " " + task.of())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aPersonaIsSaidWhereATemplateIsForOneAndOnlyThere() {
        var tasks = StarterTemplates.all(Map.of()).getFirst().tasks();
        assertThatThrownBy(() -> new Content("some", "Some", Purpose.PERSONA, Set.of(), tasks))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> new Content("some", "Some", Purpose.LAUNCH, Set.of(), tasks, Persona.SALES))
                .isInstanceOf(Problem.class);
    }

    @Test
    void ninetyDaysEndWithinNinetyDays() {
        var launch = StarterTemplates.all(Map.of()).stream()
                .filter(each -> each.purpose() == Purpose.LAUNCH)
                .findFirst()
                .orElseThrow();
        assertThat(launch.tasks()).allSatisfy(task -> assertThat(task.days()).isLessThanOrEqualTo(90));
        assertThat(launch.tasks().getLast().days()).isEqualTo(84);
    }
}
