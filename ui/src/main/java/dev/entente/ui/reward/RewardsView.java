package dev.entente.ui.reward;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.entente.identity.Requires;
import dev.entente.problem.Problem;
import dev.entente.reward.NewGrant;
import dev.entente.reward.ReadingRewards.Granted;
import dev.entente.reward.ReadingRewards.Row;
import dev.entente.reward.ReadingRewards.Used;
import dev.entente.reward.RewardPermissions;
import dev.entente.reward.RewardProblem;
import dev.entente.reward.RewardUse.State;
import dev.entente.ui.kit.Ask;
import dev.entente.ui.kit.DayField;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.Export;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Glyph;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.Table;
import dev.entente.ui.shell.VendorLayout;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The vendor's rewards: what partners ask for, which there are with who has how many, what was granted by hand, and what was used. */
@Route(value = "rewards", layout = VendorLayout.class)
@PageTitle("Rewards")
@Requires(RewardPermissions.DECIDE)
public final class RewardsView extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MONTHS = 3;

    private final transient RewardDesk desk;
    private final Div content = new Div();

    RewardsView(RewardDesk desk) {
        this.desk = desk;
        addClassName("en-page");
        content.addClassName("en-column");
        var words = "What partners have beside money: by their level, or by hand";
        var header = desk.mayDescribe()
                ? new PageHeader("Rewards", words, button("Grant by hand", "plus", this::grant), add())
                : new PageHeader("Rewards", words, button("Grant by hand", "plus", this::grant));
        add(header, content);
        show();
    }

    private Button add() {
        var add = button("Add a reward", "plus", () -> describe(null));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        return add;
    }

    private static Button button(String words, String glyph, Runnable act) {
        return new Button(words, new Glyph(glyph), click -> act.run());
    }

    private void show() {
        content.removeAll();
        var rows = desk.rewards();
        if (rows.isEmpty()) {
            var words =
                    "Roadmap briefings, seats at events, an executive sponsor or early access to tools: say which tier has"
                            + " how many, and partners use them in their portal.";
            content.add(
                    desk.mayDescribe()
                            ? new EmptyState("flag", "No rewards yet", words, add())
                            : new EmptyState("flag", "No rewards yet", words));
            return;
        }
        var asked = desk.asked();
        if (!asked.isEmpty()) content.add(new Panel("Waiting for an answer", uses(asked)).urgent());
        content.add(new Panel("What there is", rewards(rows)).aside(new Export(desk::sheet)));
        var grants = desk.grants();
        if (!grants.isEmpty()) content.add(new Panel("Granted by hand", grants(grants)));
        var uses = desk.uses().stream()
                .filter(used -> used.use().state() != State.ASKED)
                .toList();
        if (!uses.isEmpty()) {
            var export = new Export(() -> desk.sheetOfUses(null));
            content.add(new Panel("Used lately", uses(uses)).aside(export));
        }
    }

    private Table rewards(List<Row> rows) {
        var table = new Table("", List.of("Reward", "Who has it", "Taken", "Change"));
        for (var row : rows) {
            var reward = row.reward();
            var taken = reward.seats() == null
                    ? Format.user().number(row.taken())
                    : row.taken() + " of " + reward.seats() + " seats";
            var quiet = reward.kind().title()
                    + (reward.asks() ? " \u00b7 we agree each time" : "")
                    + (reward.last() == null
                            ? ""
                            : " \u00b7 through " + Format.user().day(reward.last()))
                    + (reward.isRetired() ? " \u00b7 retired" : "");
            table.row(List.of(
                    named(reward.name(), quiet),
                    named(RewardWords.allowance(row), row.program().name()),
                    new Span(taken),
                    desk.mayDescribe() ? small("Edit", "Edit " + reward.name(), () -> describe(row)) : new Span("")));
        }
        return table;
    }

    private Table grants(List<Granted> grants) {
        var table = new Table("", List.of("Partner", "Reward", "Through", "Change"));
        for (var each : grants)
            table.row(List.of(
                    named(each.partner(), each.grant().reason()),
                    new Span(each.grant().count() + " \u00d7 " + each.reward().name()),
                    new Span(Format.user().day(each.grant().last())),
                    small("End", "End " + each.reward().name() + " of " + each.partner(), () -> end(each))));
        return table;
    }

    private Table uses(List<Used> uses) {
        var table = new Table("", List.of("Partner", "Reward", "What for", "State", "Answer"));
        for (var used : uses) {
            var use = used.use();
            var acts = new Div();
            acts.addClassName("en-actions");
            if (use.state() == State.ASKED)
                acts.add(
                        small("Approve", "Approve " + use.number(), () -> answer(used, State.IN_USE)),
                        small("Decline", "Decline " + use.number(), () -> answer(used, State.DECLINED)));
            else if (use.state() == State.IN_USE)
                acts.add(small(
                        "Mark as done", "Mark " + use.number() + " as done", () -> answer(used, State.FULFILLED)));
            else acts.add(new Span(use.answer()));
            table.row(List.of(
                    named(used.partner(), use.number() + " \u00b7 " + day(used)),
                    new Span(used.reward().name()),
                    new Span(use.words()),
                    named(RewardWords.badge(used), RewardWords.through(use)),
                    acts));
        }
        return table;
    }

    private String day(Used used) {
        return Format.user().day(desk.day(used.use().askedAt()));
    }

    private static Div named(String name, String quiet) {
        return named(new Span(name), quiet);
    }

    private static Div named(Component name, String quiet) {
        var more = new Span(quiet);
        more.addClassName("en-muted");
        var both = new Div(name, more);
        both.addClassName("en-cell-2");
        return both;
    }

    private static Button small(String words, String spoken, Runnable act) {
        var button = new Button(words, click -> act.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(spoken);
        return button;
    }

    private void describe(@Nullable Row row) {
        var form = new RewardForm(desk.programs(), row, desk.today());
        var title = row == null ? "Add a reward" : row.reward().name();
        new Ask(title, row == null ? "Add the reward" : "Keep the changes", form.content())
                .explaining(form.byPointer())
                .then(() -> {
                    desk.describe(form.code(), form.said());
                    show();
                })
                .open();
    }

    private void grant() {
        var partner = desk.partnerField();
        var reward = new Select<Row>();
        reward.setLabel("Reward");
        reward.setItems(
                desk.rewards().stream().filter(row -> !row.reward().isRetired()).toList());
        reward.setItemLabelGenerator(row -> row.reward().name());
        var count = new IntegerField("How many");
        count.setValue(1);
        var last = new DayField("Through");
        last.setValue(desk.today().plusMonths(MONTHS));
        var reason = new TextArea("Why");
        reason.setManualValidation(true);
        new Ask("Grant by hand", "Grant it", partner, reward, count, last, reason)
                .explaining(Map.of(
                        "/partner", partner, "/reward", reward, "/count", count, "/last", last, "/reason", reason))
                .then(() -> {
                    if (partner.isEmpty()) throw missing("/partner", "Choose the partner that gets it");
                    if (reward.isEmpty()) throw missing("/reward", "Choose the reward");
                    if (last.isEmpty()) throw missing("/last", "Say through which day");
                    var said = new NewGrant(count.isEmpty() ? 0 : count.getValue(), last.getValue(), reason.getValue());
                    desk.grant(
                            partner.getValue().id(), reward.getValue().reward().code(), said);
                    show();
                })
                .open();
    }

    private static Problem missing(String pointer, String words) {
        return Problem.field(RewardProblem.UNCLEAR_REWARD_GRANT, pointer, words);
    }

    private void end(Granted granted) {
        var because = new TextField("Why");
        because.setManualValidation(true);
        new Ask("End it today?", "End the grant", because)
                .explaining(Map.of("/because", because))
                .then(() -> {
                    desk.end(granted.grant().id(), because.getValue());
                    show();
                })
                .open();
    }

    private void answer(Used used, State next) {
        var words = new TextArea(next == State.DECLINED ? "Why" : "What you say to it");
        words.setManualValidation(true);
        var verb = switch (next) {
            case IN_USE -> "Approve it";
            case DECLINED -> "Decline it";
            default -> "Mark it as done";
        };
        new Ask(
                        used.reward().name() + " for " + used.partner(),
                        verb,
                        new Span(used.use().words()),
                        words)
                .explaining(Map.of("/words", words))
                .then(() -> {
                    switch (next) {
                        case IN_USE -> desk.approve(used.use().id(), words.getValue());
                        case DECLINED -> desk.decline(used.use().id(), words.getValue());
                        default -> desk.fulfil(used.use().id(), words.getValue());
                    }
                    show();
                })
                .open();
    }
}
