package dev.entente.ui.refresh;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import dev.entente.identity.Requires;
import dev.entente.problem.Problem;
import dev.entente.program.Ending;
import dev.entente.program.ProgramPermissions;
import dev.entente.refresh.ProgramRefresh;
import dev.entente.refresh.RefreshPage;
import dev.entente.ui.kit.Ask;
import dev.entente.ui.kit.Facts;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Glyph;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.Refusals;
import dev.entente.ui.kit.Sentences;
import dev.entente.ui.program.ProgramView;
import dev.entente.ui.shell.VendorLayout;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A program that is looked through for a quarter: how it ran, which incentives end, what matters next, and what came of it. */
@Route(value = "program-refreshes/:id", layout = VendorLayout.class)
@Requires(ProgramPermissions.DRAFT)
public final class RefreshView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient RefreshDesk desk;
    private final Div answer = new Div();
    private transient @Nullable RefreshPage page;

    RefreshView(RefreshDesk desk) {
        this.desk = desk;
        addClassName("en-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            show(desk.reading.open(
                    UUID.fromString(event.getRouteParameters().get("id").orElse(""))));
        } catch (Problem | IllegalArgumentException unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(RefreshPage shown) {
        page = shown;
        removeAll();
        answer.removeAll();
        var row = shown.row();
        var refresh = row.refresh();
        var today = desk.today.day();
        var quiet = row.name() + " \u00b7 "
                + (refresh.isOpen() ? RefreshWords.due(refresh, today) : RefreshWords.outcome(row));
        add(new PageHeader("Refresh for " + RefreshWords.quarter(refresh.quarter()), quiet)
                .backTo(row.name(), ProgramView.class, new RouteParameters("code", row.program()))
                .status(RefreshWords.badge(refresh, today)));
        add(answer);
        var left = new Div(
                new Panel("How it ran", QuarterTable.of(shown, today)),
                new Panel("Incentives that end", endings(shown)));
        left.addClassName("en-column");
        var side = new Div(
                new Panel(
                        "What was to matter",
                        muted(
                                shown.priorities(),
                                "Nothing was said for this quarter when the one before was looked through.")),
                refresh.isOpen() ? new Panel("Close it", closing(refresh)) : new Panel("What came of it", came(shown)));
        side.addClassName("en-column");
        var columns = new Div(left, side);
        columns.addClassName("en-columns");
        add(columns);
    }

    private Component endings(RefreshPage shown) {
        if (shown.endings().isEmpty())
            return muted(null, "None ended in this quarter, and none ends before the next one is over.");
        return Sentences.list(shown.endings().stream().map(this::words).toList());
    }

    private String words(Ending ending) {
        boolean isOver = ending.last().isBefore(desk.today.day());
        return ending.what()
                + (isOver ? " ended on " : " ends on ")
                + Format.user().day(ending.last());
    }

    private static Paragraph muted(@Nullable String said, String otherwise) {
        var words = new Paragraph(said == null ? otherwise : said);
        if (said == null) words.addClassName("en-muted");
        return words;
    }

    private Component closing(ProgramRefresh refresh) {
        var priorities = new TextArea("What matters in the next quarter");
        priorities.setMaxLength(2_000);
        priorities.setWidthFull();
        priorities.setValue(refresh.priorities() == null ? "" : refresh.priorities());
        priorities.setHelperText("Shown when the next quarter is looked through.");
        var draft = new Button("Open a draft", new Glyph("doc"), click -> draft(refresh, priorities));
        draft.addThemeNames("primary");
        draft.setDisableOnClick(true);
        draft.addClickListener(click -> draft.setEnabled(true));
        var nothing = new Button("Nothing changes", click -> ask(refresh, priorities));
        var row = new Div(draft, nothing);
        row.addClassName("en-actions");
        var form = new Div(priorities, row);
        form.addClassName("en-form");
        return form;
    }

    private void draft(ProgramRefresh refresh, TextArea priorities) {
        try {
            var draft = desk.closing.draft(refresh.id(), priorities.getValue()).draftId();
            if (draft != null) UI.getCurrent().navigate(RefreshDesk.draft(draft));
        } catch (Problem problem) {
            answer.removeAll();
            Refusals.show(problem, Map.of("/priorities", priorities), answer);
        }
    }

    private void ask(ProgramRefresh refresh, TextArea priorities) {
        var word = new TextArea("Why");
        word.setRequiredIndicatorVisible(true);
        word.setMaxLength(2_000);
        word.setHelperText("It stands in the change log.");
        new Ask("Close it without a change?", "Nothing changes", word)
                .explaining(Map.of("/word", word, "/priorities", priorities))
                .then(() -> {
                    desk.closing.nothing(refresh.id(), word.getValue(), priorities.getValue());
                    show(desk.reading.open(refresh.id()));
                })
                .open();
    }

    private Component came(RefreshPage shown) {
        var row = shown.row();
        var refresh = row.refresh();
        var closedAt = refresh.closedAt();
        var facts = new Facts().fact("Outcome", Format.word(RefreshWords.outcome(row)));
        if (refresh.draftId() != null) facts.fact("Draft", new Anchor(RefreshDesk.draft(refresh.draftId()), "Open it"));
        if (refresh.word() != null) facts.fact("Why", refresh.word());
        if (refresh.priorities() != null) facts.fact("For the next quarter", refresh.priorities());
        facts.fact("Closed by", row.by() == null ? "Somebody" : row.by());
        if (closedAt != null) facts.fact("On", desk.when(closedAt));
        return facts;
    }

    @Override
    public String getPageTitle() {
        var shown = page;
        return shown == null ? "Refresh" : "Refresh of " + shown.row().name();
    }
}
