package dev.entente.ui.program;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import dev.entente.identity.Requires;
import dev.entente.problem.Problem;
import dev.entente.program.ComparingVersions;
import dev.entente.program.ComparingVersions.Entry;
import dev.entente.program.ProgramPermissions;
import dev.entente.program.ReadingPrograms;
import dev.entente.program.SideBySide;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.Sentences;
import dev.entente.ui.kit.Timeline;
import dev.entente.ui.kit.Timeline.Event;
import dev.entente.ui.kit.Tone;
import dev.entente.ui.refresh.RefreshDesk;
import dev.entente.ui.refresh.RefreshDesk.Logged;
import dev.entente.ui.shell.Today;
import dev.entente.ui.shell.VendorLayout;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What each version of a program changed, what came of looking it through, and what is different between any two: in sentences, and their files side by side. */
@Route(value = "programs/:code/changes", layout = VendorLayout.class)
@Requires(ProgramPermissions.READ)
public final class ChangesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient ComparingVersions comparing;
    private final transient ReadingPrograms programs;
    private final transient RefreshDesk refreshes;
    private final ZoneId zone;
    private final Select<Integer> before = new Select<>();
    private final Select<Integer> after = new Select<>();
    private final Div compared = new Div();
    private String code = "";
    private String title = "Changes";

    ChangesView(ComparingVersions comparing, ReadingPrograms programs, RefreshDesk refreshes, Today today) {
        this.comparing = comparing;
        this.programs = programs;
        this.refreshes = refreshes;
        this.zone = today.zone();
        addClassName("en-page");
        before.setLabel("Version");
        after.setLabel("Compared with version");
        compared.addClassName("en-stack");
        compared.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        code = event.getRouteParameters().get("code").orElse("");
        try {
            show(programs.open(code).program().name());
        } catch (Problem unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(String name) {
        removeAll();
        title = "Changes of " + name;
        var history = comparing.history(code);
        var list = new Timeline(Stream.concat(
                        history.stream()
                                .map(each -> new Logged(each.publication().publishedAt(), event(each))),
                        refreshes.log(code).stream())
                .sorted(Comparator.comparing(Logged::at).reversed())
                .map(Logged::event)
                .toList());
        add(new PageHeader("Changes", name + " \u00b7 what each version changed, and what came of looking it through")
                .backTo(name, ProgramView.class, new RouteParameters("code", code)));
        var side = new Panel("Everything that changed", list);
        var columns = new Div(new Panel("Compare two versions", choice(history), compared), side);
        columns.addClassName("en-columns");
        add(columns);
        compare();
    }

    private Component choice(List<Entry> history) {
        var numbers = history.stream().map(each -> each.publication().number()).toList();
        for (var each : List.of(before, after)) {
            each.setItems(numbers);
            each.setItemLabelGenerator(number -> "Version " + number);
        }
        after.setValue(numbers.getFirst());
        before.setValue(numbers.size() > 1 ? numbers.get(1) : numbers.getFirst());
        before.addValueChangeListener(change -> compare());
        after.addValueChangeListener(change -> compare());
        var pair = new Div(before, after);
        pair.addClassName("en-pairs");
        return pair;
    }

    private void compare() {
        compared.removeAll();
        if (after.getListDataView().getItemCount() < 2) {
            compared.add(new Paragraph("This is the only version so far. The next one is compared with it here."));
            return;
        }
        if (before.getValue() == null || after.getValue() == null) return;
        var found = comparing.compare(code, before.getValue(), after.getValue());
        if (found.lines().stream().allMatch(SideBySide.Row::isSame)) {
            compared.add(new Paragraph("They say the same."));
            return;
        }
        if (found.changes().isEmpty()) compared.add(new Paragraph("Only how it is written is different."));
        else compared.add(Sentences.list(found.changes()));
        compared.add(new FilesBeside(found));
    }

    private Event event(Entry entry) {
        var publication = entry.publication();
        var withdrawn = publication.withdrawn();
        var by = entry.by() == null ? "" : entry.by() + " published ";
        var words = by.isEmpty() ? "Version " + publication.number() : by + "version " + publication.number();
        var said = String.join(". ", entry.changes().stream().limit(6).toList());
        var more = entry.changes().size() > 6 ? ". And " + (entry.changes().size() - 6) + " more" : "";
        var why = publication.word() == null ? "" : " In spite of warnings: " + publication.word();
        var gone = withdrawn == null ? "" : " Withdrawn: " + withdrawn.because();
        var from = "From " + Format.user().day(publication.from()) + ". ";
        return new Event(
                withdrawn == null ? "doc" : "again",
                withdrawn == null ? Tone.NEUTRAL : Tone.WARN,
                words,
                from + said + more + why + gone,
                Format.user().time(publication.publishedAt(), zone),
                "programs/" + code + "?version=" + publication.number());
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
