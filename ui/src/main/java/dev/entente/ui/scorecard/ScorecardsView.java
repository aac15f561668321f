package dev.entente.ui.scorecard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.entente.api.PluginId;
import dev.entente.identity.Requires;
import dev.entente.scorecard.DescribingScorecards.Described;
import dev.entente.scorecard.Scorecard.Said;
import dev.entente.scorecard.ScorecardPermissions;
import dev.entente.ui.kit.Ask;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.StatusBadge;
import dev.entente.ui.kit.Table;
import dev.entente.ui.kit.Tone;
import dev.entente.ui.shell.VendorLayout;
import dev.entente.ui.terms.CriteriaForm;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** By which scorecards partners are judged, of those that the installed plugins bring. */
@Route(value = "scorecards", layout = VendorLayout.class)
@PageTitle("Scorecards")
@Requires(ScorecardPermissions.DESCRIBE)
public final class ScorecardsView extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ScorecardDesk desk;
    private final Div content = new Div();

    ScorecardsView(ScorecardDesk desk) {
        this.desk = desk;
        addClassName("en-page");
        content.addClassName("en-stack");
        add(
                new PageHeader(
                        "Scorecards",
                        "How partners are judged each fiscal quarter; what comes of it is on the page of each, under Scores"),
                content);
        show();
    }

    private void show() {
        content.removeAll();
        var all = desk.describing.list();
        if (all.isEmpty()) {
            content.add(new EmptyState(
                    "check",
                    "No scorecards yet",
                    "Plugins bring them. Install one that does, and choose here by which partners are judged."));
            return;
        }
        var table = new Table("", List.of("Scorecard", "Partners", "Expected", ""));
        all.forEach(each -> table.row(row(each)));
        content.add(new Panel("By which partners can be judged", table));
    }

    private List<Component> row(Described each) {
        return List.of(name(each), state(each), new Text(expected(each)), actions(each));
    }

    private static Component name(Described each) {
        var quiet = new Span(each.provider());
        quiet.addClassName("en-muted");
        var name = new Div(new Span(ScorecardDesk.name(each.provider())), quiet);
        name.addClassName("en-person");
        return name;
    }

    private static StatusBadge state(Described each) {
        var used = each.used();
        if (used == null) return new StatusBadge("Not judged by it", Tone.NEUTRAL);
        if (each.versions().isEmpty()) return new StatusBadge("Plugin is gone", Tone.WARN);
        return used.isShared()
                ? new StatusBadge("Judged, and read it", Tone.GOOD)
                : new StatusBadge("Judged", Tone.INFO);
    }

    private static String expected(Described each) {
        var used = each.used();
        if (used == null) return "";
        int own = used.said().criteria().size();
        return own == 0 ? "What is usual" : own == 1 ? "1 thing of your own" : own + " things of your own";
    }

    private Component actions(Described each) {
        var actions = new Div();
        actions.addClassName("en-actions");
        if (!each.versions().isEmpty()) actions.add(button(each, each.used() == null ? "Judge by it" : "Change", true));
        if (each.used() != null) actions.add(button(each, "Take out", false));
        return actions;
    }

    private Button button(Described each, String words, boolean describes) {
        var button = new Button(words, click -> {
            if (describes) describe(each);
            else remove(each);
        });
        button.setAriaLabel(words + ": " + ScorecardDesk.name(each.provider()));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }

    /** With what its last version asks for. */
    private void describe(Described each) {
        var id = new PluginId(each.provider(), each.versions().getLast());
        var used = each.used();
        var now = used == null
                ? JsonNodeFactory.instance.objectNode()
                : used.said().criteria();
        var record = desk.describing.criteria(id).orElseThrow();
        var form = new CriteriaForm(record, (ObjectNode) now, desk.currency());
        var shared = new Checkbox("Partners read their own score");
        shared.setValue(used != null && used.isShared());
        var words = new Paragraph("All partners are judged by it. What you leave out is as usual.");
        words.addClassName("en-muted");
        new Ask(ScorecardDesk.name(each.provider()), "Save scorecard", words, shared, form)
                .wide()
                .explaining(form.byPointer("/criteria"))
                .then(() -> {
                    var said = new Said(id.version(), form.written(), shared.getValue());
                    desk.describing.describe(each.provider(), said, each.revision());
                    show();
                })
                .open();
    }

    // Its criteria are gone for good, so this one is asked.
    private void remove(Described each) {
        var name = ScorecardDesk.name(each.provider());
        new Ask(
                        "Take out " + name,
                        "Take it out",
                        new Paragraph("No partner is judged by it any more, and what you expect is gone."))
                .then(() -> {
                    desk.describing.remove(each.provider(), each.revision());
                    show();
                })
                .open();
    }
}
