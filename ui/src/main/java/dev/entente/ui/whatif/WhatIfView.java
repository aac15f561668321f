package dev.entente.ui.whatif;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import dev.entente.identity.Requires;
import dev.entente.job.Job;
import dev.entente.ui.drafting.DraftView;
import dev.entente.ui.kit.Ask;
import dev.entente.ui.kit.Export;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.StatusBadge;
import dev.entente.ui.kit.Tone;
import dev.entente.ui.shell.AtWork;
import dev.entente.ui.shell.RecordPage;
import dev.entente.ui.shell.VendorLayout;
import dev.entente.ui.shell.Working;
import dev.entente.whatif.Result;
import dev.entente.whatif.WhatIfPermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A what-if: how far it is while it is worked on, and then what it comes to. It can be left and found again. */
@Route(value = "what-ifs/:id", layout = VendorLayout.class)
@Requires(WhatIfPermissions.READ)
public final class WhatIfView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient WhatIfDesk desk;
    private UUID id = new UUID(0, 0);
    private String name = "";

    WhatIfView(WhatIfDesk desk) {
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
        var result = desk.reading.open(id);
        removeAll();
        name = result.whatIf().name();
        var job = result.job();
        add(head(result), job.isActive() ? working(job) : new Outcome(desk, result));
    }

    private PageHeader head(Result result) {
        var whatIf = result.whatIf();
        var quiet = WhatIfWords.about(whatIf) + " \u00b7 tried " + desk.when(whatIf.askedAt());
        var header = new PageHeader("What if: " + name, quiet, actions(result).toArray(Component[]::new))
                .backTo(
                        "Draft",
                        DraftView.class,
                        new RouteParameters("id", whatIf.draftId().toString()));
        if (!result.job().isActive()) header.status(status(result.job()));
        return header;
    }

    private static StatusBadge status(Job job) {
        return new StatusBadge(job.state().words(), WhatIfWords.tone(job.state()));
    }

    private List<Component> actions(Result result) {
        var actions = new ArrayList<Component>();
        if (result.job().isActive()) {
            if (desk.mayCancel()) actions.add(new Button("Stop it", click -> stop(result)));
            return actions;
        }
        if (desk.mayRun()) actions.add(new Button("Discard", click -> discard()));
        if (!result.totals().isEmpty()) actions.add(new Export(() -> desk.sheet.of(id)));
        return actions;
    }

    private void stop(Result result) {
        desk.cancelling.cancel(result.job().id());
        Working.look();
        show();
    }

    private void discard() {
        new Ask("Discard the what-if?", "Discard it", new Paragraph("What it came to is gone then. The draft stays."))
                .then(() -> {
                    var draft = desk.reading.open(id).whatIf().draftId();
                    desk.discarding.discard(id);
                    getUI().ifPresent(ui -> ui.navigate("program-drafts/" + draft));
                })
                .open();
    }

    private Component working(Job job) {
        var of = job.id();
        var words = new AtWork.Words(
                "Trying the draft",
                "Working them out with the draft",
                "sales, milestones and months",
                "on the page of the draft and under Work in progress");
        return new AtWork(words, () -> desk.jobs.open(of), this::show);
    }

    /** What stands above the figures. */
    static Div notices(Result result) {
        var all = new Div();
        all.addClassName("en-form");
        if (result.outdated())
            all.add(new Notice(
                            Tone.WARN,
                            "The draft was changed since",
                            "This is what it came to before. Try it again to see what it comes to now.")
                    .then(new Anchor("program-drafts/" + result.whatIf().draftId(), "Open the draft")));
        if (result.job().state() == Job.State.FAILED)
            all.add(new Notice(Tone.BAD, "It could not be worked out to the end", words(result.job())));
        else if (!result.isFinished())
            all.add(new Notice(
                    Tone.INFO, "It was stopped", "The figures are of the partners that were done with until then."));
        return all;
    }

    private static String words(Job job) {
        var words = job.words();
        return words == null ? "" : words;
    }

    @Override
    public String getPageTitle() {
        return name.isEmpty() ? "What if" : "What if: " + name;
    }
}
