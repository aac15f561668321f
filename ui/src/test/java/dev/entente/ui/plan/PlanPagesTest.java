package dev.entente.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import dev.entente.partner.Partner;
import dev.entente.plan.PlanFixtures;
import dev.entente.plan.PlanTask;
import dev.entente.tenant.Ids;
import dev.entente.ui.UiTest;
import dev.entente.ui.partner.PartnerView;
import dev.entente.ui.shell.Visitor;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlanPagesTest extends UiTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);

    private Partner planned() {
        var partner = world().brightwater();
        world().plans.add(PlanFixtures.running(partner.id(), partner.name(), TODAY));
        return partner;
    }

    private void part(Partner partner) {
        navigate(PartnerView.class, Map.of("id", partner.id().toString()));
        UI.getCurrent()
                .navigate(
                        PartnerView.class,
                        new RouteParameters("id", partner.id().toString()),
                        QueryParameters.of("part", "onboarding"));
    }

    private Button button(String text) {
        return find(Button.class).withText(text).all().getFirst();
    }

    @Test
    void theBoardSaysWhoIsStuckWhere() {
        planned();
        navigate(PlansView.class);
        assertThat(page())
                .contains("1 runs, 1 of them late", "Late", "Brightwater Consulting")
                .contains("At “Invite your team” · Partner administrator · Due 7 Mar 2026")
                .contains("Ramp time", "Reseller47 days · 3 partners");
    }

    @Test
    void aPlanIsAPictureAndAChecklist() {
        var partner = planned();
        part(partner);
        assertThat(page())
                .contains("22%", "2 of 9 tasks")
                .contains("Welcome call", "Done on 3 Mar 2026")
                .contains("Register the first deal", "Ticked off by the first registration")
                .contains("after “Walk through the sales kit”");
        assertThat(find(PlanPicture.class).single().getElement().getStyle().get("--today"))
                .isEqualTo("20.0%");
    }

    @Test
    void aTaskIsDoneWithANoteAndSkippedWithAReason() {
        var partner = planned();
        part(partner);
        test(button("Done")).click();
        test(find(TextField.class).withCaption("Note").single()).setValue("All signed up");
        test(find(Button.class).withText("Done").all().getLast()).click();
        assertThat(world().done).containsExactly("done: All signed up");

        test(button("Skip")).click();
        test(find(TextArea.class).withCaption("Reason").single()).setValue("They know it");
        test(button("Skip task")).click();
        assertThat(world().done).contains("skipped: They know it");
    }

    @Test
    void anOwnerWhoHasLeftIsSeen() {
        var partner = world().brightwater();
        var page = PlanFixtures.running(partner.id(), partner.name(), TODAY);
        world().plans.add(PlanFixtures.without(page, "people", Ids.derived("gone"), "Grace Hopper"));
        navigate(PlansView.class);
        assertThat(page()).contains("Grace Hopper (has left)");
    }

    @Test
    void aPartnerSeesItsChecklistAndDoesItsOwnSidesTasks() {
        planned();
        world().may = Set.of("plan.read", "plan.task.do", "partner.read");
        world().visitor = Optional.of(new Visitor("Pia Partner", "pia@example.com", "Partner administrator", false));
        navigate(PortalTasksView.class);
        assertThat(page()).contains("Your plan", "Invite your team", "Overdue", "Partner administrator");
        assertThat(find(Button.class).withText("Skip").all()).isEmpty();
        assertThat(find(Button.class).withText("Done").all()).isNotEmpty();
    }

    @Test
    void whatIsTickedOffByARegistrationLeadsToOne() {
        var partner = world().brightwater();
        var plan = PlanFixtures.running(partner.id(), partner.name(), TODAY);
        plan.tasks().stream()
                .filter(task -> !task.kind().isAutomatic())
                .forEach(task -> PlanFixtures.close(plan, task.id(), PlanTask.Course.DONE));
        world().plans.add(plan);
        world().may = Set.of("plan.read", "plan.task.do", "partner.read", "registration.register");
        world().visitor = Optional.of(new Visitor("Pia Partner", "pia@example.com", "Partner administrator", false));
        navigate(PortalTasksView.class);
        var leads = find(Anchor.class).all().stream().map(Anchor::getHref).toList();
        assertThat(leads).contains("portal/register");
    }

    @Test
    void withoutAPlanBothSidesReadWhatComes() {
        var partner = world().brightwater();
        part(partner);
        assertThat(page()).contains("No plan yet", "A plan begins by itself");
        navigate(PlansView.class);
        assertThat(page()).contains("No plan runs", "Templates");
    }

    @Test
    void aTemplateIsTakenOverAndChanged() {
        navigate(PlanTemplatesView.class);
        test(find(Button.class).withText("Take over: Ninety-day launch").single())
                .click();
        assertThat(world().templates).hasSize(1);
        assertThat(page()).contains("Weeks 1–2: write down where you start", "Day 84", "The first sale");

        test(button("Change")).click();
        test(find(TextField.class).withCaption("Task").single()).setValue("Write the baseline");
        test(button("Save changes")).click();
        assertThat(page()).contains("Write the baseline");
    }
}
