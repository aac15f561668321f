package dev.entente.ui.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import dev.entente.plan.ReadingPlans.Page;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.Progress;
import dev.entente.ui.kit.StatusBadge;
import java.util.UUID;

/** A partner's part about its plans: each as a picture over time with its tasks, and starting, waiving and giving up. */
public final class PlanPart extends Div {

    private static final long serialVersionUID = 1L;

    private final transient PlanDesk desk;
    private final transient PlanActs acts;
    private final UUID partnerId;

    public PlanPart(PlanDesk desk, UUID partnerId) {
        this.desk = desk;
        this.acts = new PlanActs(desk);
        this.partnerId = partnerId;
        addClassName("en-stack");
        show();
    }

    private void show() {
        removeAll();
        var pages = desk.reading.of(partnerId);
        if (desk.manages()) {
            var start = new Button(
                    pages.isEmpty() ? "Start a plan" : "Start another plan",
                    click -> acts.start(partnerId, this::show));
            start.addThemeVariants(ButtonVariant.SMALL);
            var waive = new Button("Waive the onboarding", click -> acts.waive(partnerId, this::show));
            waive.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
            var row = new Div(start, waive);
            row.addClassName("en-actions");
            add(row);
        }
        if (pages.isEmpty())
            add(new EmptyState(
                    "check",
                    "No plan yet",
                    "A plan begins by itself where a partner enters onboarding and a template fits. Start one here."));
        pages.forEach(page -> add(plan(page)));
    }

    private Component plan(Page page) {
        var plan = page.plan();
        var format = Format.user();
        var ended = plan.endedOn();
        var words = "From " + format.day(plan.startedOn()) + (ended == null ? "" : " to " + format.day(ended))
                + (plan.reason() == null ? "" : " \u00b7 " + plan.reason());
        var panel = new Panel(plan.name());
        panel.aside(new StatusBadge(PlanWords.course(plan), PlanWords.tone(plan)));
        if (page.tasks().isEmpty()) {
            var quiet = new Paragraph(words);
            quiet.addClassName("en-muted");
            panel.add(quiet);
            return panel;
        }
        panel.add(progress(page, words), new PlanPicture(page, desk.today.day()));
        if (plan.isRunning()) {
            panel.add(new TaskList(desk, page, true, this::show));
            if (desk.manages()) panel.add(manage(page));
        }
        return panel;
    }

    static Progress progress(Page page, String words) {
        var progress = page.progress();
        int overdue = progress.overdue();
        return new Progress(
                progress.percent() + "%",
                words,
                PlanWords.progress(progress) + (overdue == 0 ? "" : ", " + PlanWords.overdue(overdue)),
                progress.percent());
    }

    private Component manage(Page page) {
        SerializableRunnable again = this::show;
        var add = new Button("Add a task", click -> acts.add(page.plan(), again));
        var cancel = new Button("Give up the plan", click -> acts.cancel(page.plan(), again));
        for (var button : new Button[] {add, cancel})
            button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        var row = new Div(add, cancel);
        row.addClassName("en-actions");
        return row;
    }
}
