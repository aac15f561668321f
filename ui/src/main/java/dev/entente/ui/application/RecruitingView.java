package dev.entente.ui.application;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import dev.entente.application.ApplicationPermissions;
import dev.entente.application.WritingForms;
import dev.entente.identity.Requires;
import dev.entente.program.PublishedProgram;
import dev.entente.program.ReadingPrograms;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.shell.VendorLayout;
import dev.entente.ui.shell.Visit;
import java.util.List;

/** What a program asks of applicants, whom it looks for, and what is looked into before one is taken in. */
@Route(value = "recruiting/:program?", layout = VendorLayout.class)
@PageTitle("Recruiting")
@Requires(ApplicationPermissions.READ)
public final class RecruitingView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient WritingForms writing;
    private final transient ReadingPrograms programs;
    private final boolean writes;

    RecruitingView(WritingForms writing, ReadingPrograms programs, Visit visit) {
        this.writing = writing;
        this.programs = programs;
        this.writes = visit.may(ApplicationPermissions.SET);
        addClassName("en-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var all = programs.list().stream().map(ReadingPrograms.Page::program).toList();
        add(new PageHeader("Recruiting", "What programs ask of applicants, and whom they look for"));
        if (all.isEmpty()) {
            add(new EmptyState(
                    "rules",
                    "No program yet",
                    "Publish a program first; then companies can apply to it.",
                    new Anchor("setup", "Set up a program")));
            return;
        }
        var code =
                event.getRouteParameters().get("program").orElse(all.getFirst().code());
        all.stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .ifPresentOrElse(each -> show(all, each), () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(List<PublishedProgram> all, PublishedProgram program) {
        if (all.size() > 1) add(choice(all, program));
        var form = writing.form(program.code());
        add(address(program, form.says().open()));
        var profile = new ProfileEditor(writing, program.code(), writes);
        var editor = new FormEditor(writing, program.code(), writes, profile::refresh);
        var panels = new Div(
                new Panel("Application form", editor),
                new Panel("Ideal profile", profile),
                new Panel("Due diligence", new ChecklistEditor(writing, program.code(), writes)));
        panels.addClassName("en-stack");
        add(panels);
    }

    private Select<PublishedProgram> choice(List<PublishedProgram> all, PublishedProgram program) {
        var choice = new Select<PublishedProgram>();
        choice.setLabel("Program");
        choice.setWidth("min(100%, 30rem)");
        choice.setItems(all);
        choice.setItemLabelGenerator(each -> each == null ? "" : each.name());
        choice.setHelperText(program.code());
        choice.setValue(program);
        choice.addValueChangeListener(change -> getUI().ifPresent(ui -> ui.navigate(
                RecruitingView.class,
                new RouteParameters("program", change.getValue().code()))));
        return choice;
    }

    private static Div address(PublishedProgram program, boolean open) {
        var path = "apply/" + program.code();
        var link = new Anchor(path, "/" + path, AnchorTarget.BLANK);
        var words = open
                ? new Paragraph("Anybody can apply at ")
                : new Paragraph("Nobody can apply yet. Open the form below; then anybody can at ");
        words.add(link);
        words.add(". A word behind it says where they come from: ?source=partner-day");
        var where = new Div(words);
        where.addClassName("en-above");
        return where;
    }
}
