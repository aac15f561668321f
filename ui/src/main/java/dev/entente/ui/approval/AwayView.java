package dev.entente.ui.approval;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.entente.approval.ApprovalPermissions;
import dev.entente.approval.ApprovalProblem;
import dev.entente.approval.StandingIn;
import dev.entente.approval.StandingIn.Named;
import dev.entente.identity.Member;
import dev.entente.identity.Requires;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem;
import dev.entente.ui.kit.DayField;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.Refusals;
import dev.entente.ui.shell.VendorLayout;
import java.util.Map;

/** "I am away": who decides in one's place, and who stands in for whom. */
@Route(value = "away", layout = VendorLayout.class)
@PageTitle("I am away")
@Requires(ApprovalPermissions.DECIDE)
public final class AwayView extends Div {

    private static final long serialVersionUID = 1L;

    private final transient StandingIn standing;
    private final DayField from = new DayField("From");
    private final DayField until = new DayField("Back on");
    private final ComboBox<Member> standsIn = new ComboBox<>("Who decides for me");
    private final Div said = new Div();
    private final Div list = new Div();

    AwayView(StandingIn standing) {
        this.standing = standing;
        addClassName("en-page");
        standsIn.setItems(standing.others());
        standsIn.setItemLabelGenerator(Member::name);
        standsIn.setManualValidation(true);
        standsIn.setHelperText("The trail says that they decided for you; never what you asked for yourself");
        from.setManualValidation(true);
        until.setManualValidation(true);
        var note = new Button("Save", click -> note());
        note.addThemeVariants(ButtonVariant.PRIMARY);
        var pair = new Div(from, until);
        pair.addClassName("en-pairs");
        var actions = new Div(note);
        actions.addClassName("en-actions");
        var form = new Div(said, pair, standsIn, actions);
        form.addClassName("en-form");
        var columns = new Div(new Panel("When I am away", form), new Panel("Who is away", list));
        columns.addClassName("en-columns");
        add(
                new PageHeader("I am away", "What waits for you waits for somebody else meanwhile")
                        .backTo("Approvals", ApprovalsView.class),
                columns);
        show();
    }

    private void note() {
        said.removeAll();
        var fields = Map.of("/from", from, "/until", until, "/standsIn", standsIn);
        Refusals.clear(fields.values());
        try {
            var findings = new Findings();
            if (from.isEmpty()) findings.add("/from", "Choose a day");
            if (until.isEmpty()) findings.add("/until", "Choose a day");
            if (standsIn.isEmpty()) findings.add("/standsIn", "Choose somebody");
            findings.refuse(ApprovalProblem.UNCLEAR_ABSENCE);
            standing.away(from.getValue(), until.getValue(), standsIn.getValue().id());
            from.clear();
            until.clear();
            standsIn.clear();
            show();
        } catch (Problem problem) {
            Refusals.show(problem, fields, said);
        }
    }

    private void show() {
        list.removeAll();
        var all = standing.list();
        if (all.isEmpty()) {
            list.add(new EmptyState(
                    "person", "Nobody is away", "Whoever will be stands here, with who decides for them."));
            return;
        }
        var items = new UnorderedList();
        items.addClassName("en-tasks");
        all.forEach(each -> items.add(item(each)));
        list.add(items);
    }

    private ListItem item(Named named) {
        var format = Format.user();
        var absence = named.absence();
        var quiet = new Span(named.standsIn() + " decides for them, " + format.day(absence.from()) + " until "
                + format.day(absence.until()));
        quiet.addClassName("en-muted");
        var item = new ListItem(new Div(new Span(named.member()), quiet));
        if (standing.isMine(absence))
            item.add(new Button("I am back", click -> {
                standing.back(absence.id());
                show();
            }));
        return item;
    }
}
