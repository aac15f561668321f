package dev.entente.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.identity.Role;
import dev.entente.partner.PartnerType;
import dev.entente.plan.PlanTask.Course;
import dev.entente.plan.PlanTemplate.Content;
import dev.entente.plan.Ramp.Ramped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final Instant MORNING = Instant.parse("2026-03-02T08:00:00Z");

    private static TaskPlan asked(String key, String... after) {
        return new TaskPlan(key, "Do " + key, "", Role.PARTNER_SELLER, 5, true, TaskKind.MANUAL, "", Set.of(after));
    }

    private static PlanTemplate template(String code, Set<PartnerType> types, TaskPlan... tasks) {
        return new PlanTemplate(new Content(code, code, Purpose.ONBOARDING, types, List.of(tasks)), 1, MORNING);
    }

    private static List<PlanTask> tasks(TaskPlan... asked) {
        var plan = new PartnerPlan(UUID.randomUUID(), template("some", Set.of(), asked), MONDAY, MORNING);
        var tasks = new ArrayList<PlanTask>();
        for (var each : asked) tasks.add(new PlanTask(plan, tasks.size(), each, MONDAY.plusDays(tasks.size())));
        return tasks;
    }

    private static void close(PlanTask task, Course how) {
        task.course = how;
    }

    @Test
    void whatIsSkippedCountsAsWhatIsDone() {
        var tasks = tasks(asked("one"), asked("two"), asked("three"));
        close(tasks.get(0), Course.DONE);
        close(tasks.get(1), Course.SKIPPED);
        var progress = Progress.of(tasks, MONDAY);
        assertThat(progress.percent()).isEqualTo(66);
        assertThat(progress.isFinished()).isFalse();
    }

    @Test
    void onlyWhatIsFinishedSaysAHundredPercent() {
        var asked = new TaskPlan[99];
        for (int i = 0; i < asked.length; i++) asked[i] = asked("task-" + i);
        var tasks = tasks(asked);
        tasks.subList(0, 98).forEach(task -> close(task, Course.DONE));
        assertThat(Progress.of(tasks, MONDAY).percent()).isEqualTo(98);
        close(tasks.get(98), Course.DONE);
        assertThat(Progress.of(tasks, MONDAY).percent()).isEqualTo(100);
    }

    @Test
    void itIsStuckWhereSomethingCanBeDoneAndIsDueFirst() {
        var tasks = tasks(asked("one", "two"), asked("two"), asked("three"));
        assertThat(Progress.of(tasks, MONDAY).stuck()).map(PlanTask::key).contains("two");
        assertThat(Progress.before(tasks.getFirst(), tasks))
                .extracting(PlanTask::key)
                .containsExactly("two");
    }

    @Test
    void whatIsDueTodayIsNotOverdue() {
        var tasks = tasks(asked("one"), asked("two"));
        assertThat(Progress.of(tasks, MONDAY).overdue()).isZero();
        assertThat(Progress.of(tasks, MONDAY.plusDays(1)).overdue()).isEqualTo(1);
    }

    @Test
    void aPersonaHasATemplateOfItsOwnThatIsNobodysOnboarding() {
        var sellers = new PlanTemplate(
                new Content("sellers", "Sellers", Purpose.PERSONA, Set.of(), List.of(asked("one")), Persona.SALES),
                1,
                MORNING);
        var resellers = new PlanTemplate(
                new Content(
                        "resellers",
                        "Sellers of resellers",
                        Purpose.PERSONA,
                        Set.of(PartnerType.RESELLER),
                        List.of(asked("one")),
                        Persona.SALES),
                1,
                MORNING);
        var all = List.of(sellers, resellers);
        assertThat(BeginningPlans.choose(all, Set.of(PartnerType.RESELLER))).isEmpty();
        assertThat(BeginningPlans.choose(all, Set.of(PartnerType.RESELLER), Persona.SALES))
                .contains(resellers);
        assertThat(BeginningPlans.choose(all, Set.of(PartnerType.MSP), Persona.SALES))
                .contains(sellers);
        assertThat(BeginningPlans.choose(all, Set.of(PartnerType.MSP), Persona.TECHNICAL))
                .isEmpty();
    }

    @Test
    void whoIsOfAPersonaIsKnownByItsRoles() {
        assertThat(Persona.SALES.isOf(Set.of(Role.PARTNER_SELLER, Role.PARTNER_FINANCE)))
                .isTrue();
        assertThat(Persona.OPERATIONS.isOf(Set.of(Role.PARTNER_FINANCE))).isTrue();
        assertThat(Persona.TECHNICAL.isOf(Set.of(Role.PARTNER_FINANCE))).isFalse();
    }

    @Test
    void aTemplateForItsTypeGoesBeforeOneForEverybody() {
        var all = List.of(
                template("a-basics", Set.of(), asked("one")),
                template("b-sellers", Set.of(PartnerType.RESELLER), asked("one")));
        assertThat(BeginningPlans.choose(all, Set.of(PartnerType.RESELLER, PartnerType.ISV)))
                .map(PlanTemplate::code)
                .contains("b-sellers");
        assertThat(BeginningPlans.choose(all, Set.of(PartnerType.GSI)))
                .map(PlanTemplate::code)
                .contains("a-basics");
        assertThat(BeginningPlans.choose(List.of(all.get(1)), Set.of(PartnerType.GSI)))
                .isEmpty();
    }

    @Test
    void whoeverGetsATaskIsRemindedAnew() {
        var task = tasks(asked("one")).getFirst();
        task.remindedOn = MONDAY;
        task.give(Role.PARTNER_ENGINEER, null, MONDAY.plusDays(9));
        assertThat(task.remindedOn).isNull();
        assertThat(task.dueOn()).isEqualTo(MONDAY.plusDays(9));
    }

    @Test
    void whatIsReopenedIsCalledOverdueAnew() {
        var task = tasks(asked("one")).getFirst();
        task.remindedOn = MONDAY;
        close(task, Course.DONE);
        task.reopen();
        assertThat(task.isOpen()).isTrue();
        assertThat(task.remindedOn).isNull();
    }

    @Test
    void theRampIsTheMedianByType() {
        var ramps = Ramp.of(List.of(
                new Ramped(List.of("Reseller"), 10),
                new Ramped(List.of("Reseller", "MSP"), 40),
                new Ramped(List.of("Reseller"), 90),
                new Ramped(List.of("MSP"), 61)));
        assertThat(ramps).containsExactly(new Ramp("MSP", 2, 50), new Ramp("Reseller", 3, 40));
    }
}
