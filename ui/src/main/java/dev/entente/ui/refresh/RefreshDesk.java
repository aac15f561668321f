package dev.entente.ui.refresh;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.entente.program.ProgramPermissions;
import dev.entente.refresh.ClosingRefreshes;
import dev.entente.refresh.ReadingRefreshes;
import dev.entente.refresh.RefreshRow;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Glyph;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.Tasks;
import dev.entente.ui.kit.Timeline.Event;
import dev.entente.ui.kit.Tone;
import dev.entente.ui.shell.Today;
import dev.entente.ui.shell.Visit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the screens of refreshes do, and what other pages show of them. */
@Dependent
public class RefreshDesk {

    private static final int SHOWN = 4;
    private static final int LOGGED = 60;

    @Inject
    ReadingRefreshes reading;

    @Inject
    ClosingRefreshes closing;

    @Inject
    Visit visit;

    @Inject
    Today today;

    String when(Instant at) {
        return Format.user().time(at, today.zone());
    }

    /** Those of a program, the latest quarter first, and how to begin one now; empty for whoever may not draft. */
    public Optional<Panel> panel(String code) {
        if (!visit.may(ProgramPermissions.DRAFT)) return Optional.empty();
        var rows = reading.of(code, SHOWN);
        var content = new Div(rows.isEmpty() ? words() : list(rows));
        content.addClassName("en-form");
        if (rows.stream().noneMatch(row -> row.refresh().isOpen())) content.add(begin(code));
        return Optional.of(new Panel("Quarterly refresh", content));
    }

    private static Component words() {
        var words = new Paragraph(
                "Look through how it runs, which incentives end and what matters next. Say in its terms that it is asked for each quarter.");
        words.addClassName("en-muted");
        return words;
    }

    private Tasks list(List<RefreshRow> rows) {
        var list = new Tasks();
        rows.forEach(row -> list.task(
                path(row),
                RefreshWords.quarter(row.refresh().quarter()),
                row.refresh().isOpen() ? RefreshWords.due(row.refresh(), today.day()) : RefreshWords.outcome(row),
                ""));
        return list;
    }

    private Button begin(String code) {
        var begin = new Button(
                "Look it through now",
                new Glyph("check"),
                click -> UI.getCurrent()
                        .navigate(
                                "program-refreshes/" + closing.open(code, null).id()));
        begin.setDisableOnClick(true);
        return begin;
    }

    /** What was closed, for the change log, each with its moment. */
    public List<Logged> log(String code) {
        if (!visit.may(ProgramPermissions.DRAFT)) return List.of();
        return reading.of(code, LOGGED).stream()
                .flatMap(row -> Optional.ofNullable(row.refresh().closedAt()).map(at -> logged(row, at)).stream())
                .toList();
    }

    /** One line of the change log. */
    public record Logged(Instant at, Event event) {}

    private Logged logged(RefreshRow row, Instant at) {
        var refresh = row.refresh();
        var word = refresh.word() == null ? "" : refresh.word();
        var version = row.version() == null ? "" : "Published as version " + row.version() + ". ";
        var next = refresh.priorities() == null ? "" : " For the next quarter: " + refresh.priorities();
        return new Logged(
                at,
                new Event("check", Tone.NEUTRAL, RefreshWords.did(row), version + word + next, when(at), path(row)));
    }

    static String path(RefreshRow row) {
        return "program-refreshes/" + row.refresh().id();
    }

    static String draft(UUID id) {
        return "program-drafts/" + id;
    }
}
