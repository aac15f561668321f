package dev.entente.ui.parallel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.entente.identity.Requires;
import dev.entente.job.Job;
import dev.entente.parallel.Comparison;
import dev.entente.parallel.ParallelPermissions;
import dev.entente.ui.kit.Ask;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.StatusBadge;
import dev.entente.ui.kit.Tone;
import dev.entente.ui.shell.AtWork;
import dev.entente.ui.shell.RecordPage;
import dev.entente.ui.shell.VendorLayout;
import dev.entente.ui.shell.Working;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** A parallel run: how far its comparison is, and then where the two systems agree, where they don't, and why. */
@Route(value = "parallel-runs/:id", layout = VendorLayout.class)
@Requires(ParallelPermissions.READ)
public final class ParallelRunView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient ParallelDesk desk;
    private UUID id = new UUID(0, 0);
    private String name = "";

    ParallelRunView(ParallelDesk desk) {
        this.desk = desk;
        addClassName("en-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RecordPage.open(event, asked -> {
            id = asked;
            show();
        });
    }

    private void show() {
        var of = desk.reading.open(id);
        removeAll();
        name = of.run().system();
        add(head(of));
        var job = of.job();
        if (job != null && job.isActive()) add(working(job));
        else if (of.run().comparedAt() != null) add(new ComparedLines(desk, of));
        else add(notYet(of));
    }

    private PageHeader head(Comparison of) {
        var at = of.run().comparedAt();
        var quiet = Format.user().number(of.payments())
                + (of.payments() == 1 ? " payment" : " payments")
                + (at == null ? "" : " · compared " + desk.when(at));
        var header = new PageHeader(name, quiet, actions(of).toArray(Component[]::new))
                .backTo("Parallel runs", ParallelRunsView.class);
        var job = of.job();
        if (job != null && !job.isActive() && job.state() != Job.State.FINISHED)
            header.status(new StatusBadge(job.state().words(), Tone.NEUTRAL));
        return header;
    }

    private List<Component> actions(Comparison of) {
        var actions = new ArrayList<Component>();
        var job = of.job();
        if (job != null && job.isActive()) {
            if (desk.mayCancel()) actions.add(new Button("Stop it", click -> stop(job)));
            return actions;
        }
        if (!desk.mayCompare()) return actions;
        actions.add(new Button("Discard", click -> discard()));
        var compare = new Button(of.run().comparedAt() == null ? "Compare" : "Compare again", click -> compare());
        compare.addThemeVariants(ButtonVariant.PRIMARY);
        compare.setDisableOnClick(true);
        actions.add(compare);
        return actions;
    }

    private void compare() {
        desk.starting.compare(id);
        Working.look();
        show();
    }

    private void stop(Job job) {
        desk.cancelling.cancel(job.id());
        Working.look();
        show();
    }

    private void discard() {
        new Ask(
                        "Discard the parallel run?",
                        "Discard it",
                        new Paragraph(
                                "All that was imported of this system is gone then, and what came of comparing it."))
                .then(() -> {
                    desk.starting.discard(id);
                    getUI().ifPresent(ui -> ui.navigate(ParallelRunsView.class));
                })
                .open();
    }

    private Component notYet(Comparison of) {
        if (of.payments() == 0)
            return new EmptyState(
                    "up", "Nothing was imported of it", "Import what the other system paid, and compare it.");
        var job = of.job();
        if (job != null && job.state() == Job.State.FAILED)
            return new Notice(
                    Tone.BAD, "It could not be compared to the end", Objects.requireNonNullElse(job.words(), ""));
        if (job != null)
            return new Notice(Tone.INFO, "It was stopped", "Compare it again: what was done until then is done anew.");
        return new Notice(
                Tone.INFO,
                "Nothing was compared yet",
                "Compare its payments with what is worked out here. Nothing is posted, and you can do it again at any time.");
    }

    private Component working(Job job) {
        var of = job.id();
        var words = new AtWork.Words("Comparing", "Comparing line by line", "payments", "here");
        return new AtWork(words, () -> desk.jobs.open(of), this::show);
    }

    @Override
    public String getPageTitle() {
        return name.isEmpty() ? "Parallel run" : "Parallel run with " + name;
    }
}
