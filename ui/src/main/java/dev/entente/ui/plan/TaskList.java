package dev.entente.ui.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.streams.UploadEvent;
import dev.entente.plan.PlanTask;
import dev.entente.plan.Progress;
import dev.entente.plan.ReadingPlans.Page;
import dev.entente.plan.TaskKind;
import dev.entente.problem.Problem;
import dev.entente.ui.kit.Glyph;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.StatusBadge;
import dev.entente.ui.kit.Tone;
import java.io.IOException;
import java.time.LocalDate;

/** The tasks of a plan as a checklist: each with what it is about, whose it is, when it is due, and what can be done with it. */
final class TaskList extends OrderedList {

    private static final long serialVersionUID = 1L;
    private static final int MOST_BYTES = 20_000_000;

    private final transient PlanDesk desk;
    private final transient PlanActs acts;
    private final transient Page page;
    private final boolean home;
    private final LocalDate today;
    private final SerializableRunnable changed;

    TaskList(PlanDesk desk, Page page, boolean home, SerializableRunnable changed) {
        this.desk = desk;
        this.acts = new PlanActs(desk);
        this.page = page;
        this.home = home;
        this.today = desk.today.day();
        this.changed = changed;
        addClassName("en-checklist");
        page.tasks().forEach(task -> add(item(task)));
    }

    private ListItem item(PlanTask task) {
        var mark = new Span();
        mark.addClassName("en-check-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        if (!task.isOpen()) mark.add(new Glyph(task.course() == PlanTask.Course.DONE ? "check" : "close"));
        var title = new Span(task.title());
        title.addClassName("en-person-name");
        var badge = new StatusBadge(PlanWords.state(task, page, today), PlanWords.tone(task, today));
        var head = new Div(title, badge);
        head.addClassName("en-check-head");
        var body = new Div(head);
        body.addClassName("en-person");
        if (task.isOpen() && !task.help().isEmpty()) body.add(quiet(task.help()));
        body.add(quiet(PlanWords.when(task, page) + " \u00b7 " + PlanWords.owner(task, page)));
        if (task.isOpen() && task.kind().isAutomatic()) body.add(quiet(PlanWords.ticked(task)));
        var note = task.note();
        if (note != null) body.add(quiet("\u201c" + note + "\u201d"));
        var actions = actions(task);
        if (actions.getElement().getChildCount() > 0) body.add(actions);
        var item = new ListItem(mark, body);
        item.setClassName("en-check-done", !task.isOpen());
        return item;
    }

    private static Span quiet(String text) {
        var span = new Span(text);
        span.addClassName("en-muted");
        return span;
    }

    private Component actions(PlanTask task) {
        var row = new Div();
        row.addClassName("en-actions");
        if (!page.plan().isRunning()) return row;
        boolean own = home || !task.ownerRole().isHome();
        boolean waits = Progress.isWaiting(task, page.tasks());
        if (own && task.isOpen() && !waits) {
            if (task.kind() == TaskKind.MANUAL) row.add(button("Done", task, () -> acts.done(task, changed), true));
            if (task.kind() == TaskKind.DOCUMENT) row.add(upload(task));
            if (task.kind() == TaskKind.REGISTRATION && desk.registers())
                row.add(new Anchor("portal/register", "Register a deal"));
        }
        if (own && task.course() == PlanTask.Course.DONE && !task.isByItself())
            row.add(button("Not done after all", task, () -> reopen(task), false));
        if (desk.manages() && task.isOpen()) {
            row.add(button("Change", task, () -> acts.change(page.plan(), task, changed), false));
            row.add(button("Skip", task, () -> acts.skip(task, changed), false));
        }
        if (desk.manages() && task.course() == PlanTask.Course.SKIPPED)
            row.add(button("Needed after all", task, () -> reopen(task), false));
        return row;
    }

    private void reopen(PlanTask task) {
        try {
            desk.doing.reopen(task.planId(), task.id(), task.revision());
            changed.run();
        } catch (Problem problem) {
            addComponentAsFirst(new ListItem(new Notice(Tone.BAD, problem.kind().title(), problem.detail())));
        }
    }

    private static Button button(String text, PlanTask task, SerializableRunnable act, boolean first) {
        var button = new Button(text, click -> act.run());
        button.setAriaLabel(text + ": " + task.title());
        button.addThemeVariants(ButtonVariant.SMALL);
        if (!first) button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private Component upload(PlanTask task) {
        var answer = new Div();
        var upload = new Upload(event -> receive(event, task, answer));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MOST_BYTES);
        upload.setDropAllowed(false);
        var choose = new Button("Hand in", new Glyph("up"));
        choose.setAriaLabel("Hand in: " + task.title());
        choose.addThemeVariants(ButtonVariant.SMALL);
        upload.setUploadButton(choose);
        return new Div(answer, upload);
    }

    // The bytes come in another request, which does not hold the page.
    private void receive(UploadEvent event, PlanTask task, Div answer) throws IOException {
        var ui = event.getUI();
        try (var bytes = event.getInputStream()) {
            desk.doing.handIn(task.planId(), task.id(), event.getFileName(), bytes);
            ui.access(changed::run);
        } catch (Problem problem) {
            ui.access(() -> {
                answer.removeAll();
                answer.add(new Notice(Tone.BAD, problem.kind().title(), problem.detail()));
            });
            event.reject(problem.kind().title());
        }
    }
}
