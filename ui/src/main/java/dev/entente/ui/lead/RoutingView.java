package dev.entente.ui.lead;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.entente.identity.Requires;
import dev.entente.lead.ChangingRouting.Choices;
import dev.entente.lead.ChangingRouting.Standing;
import dev.entente.lead.LeadPermissions;
import dev.entente.lead.LeadProblem;
import dev.entente.lead.RoutingPolicy;
import dev.entente.lead.RoutingRule;
import dev.entente.problem.Problem;
import dev.entente.ui.kit.Ask;
import dev.entente.ui.kit.Facts;
import dev.entente.ui.kit.Glyph;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.Tone;
import dev.entente.ui.shell.VendorLayout;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How leads are routed: the rules in their order, what holds for all of them, and beside it a rehearsal that writes nothing. */
@Route(value = "lead-routing", layout = VendorLayout.class)
@PageTitle("Routing of leads")
@Requires(LeadPermissions.READ)
public final class RoutingView extends Div {

    private static final long serialVersionUID = 1L;

    private final transient LeadDesk desk;
    private final transient Choices choices;
    private final Div left = new Div();
    private final RehearsalPanel rehearsal;
    private transient Standing seen;

    RoutingView(LeadDesk desk) {
        this.desk = desk;
        this.choices = desk.routing.choices();
        this.seen = desk.routing.current();
        addClassName("en-page");
        rehearsal = new RehearsalPanel(desk);
        left.addClassName("en-column");
        var right = new Div(rehearsal);
        right.addClassName("en-column");
        var columns = new Div(left, right);
        columns.addClassName("en-columns");
        var words = "Who gets which lead: the first rule that is for it, and has somebody, decides";
        var all = new Anchor("leads", "All leads");
        var header = desk.routes()
                ? new PageHeader("Routing of leads", words, all, adding())
                : new PageHeader("Routing of leads", words, all);
        add(header, columns);
        show();
    }

    private Button adding() {
        var add = new Button(
                "Add a rule",
                new Glyph("plus"),
                click -> rule(null, seen.policy().rules().size(), made -> {
                    var rules = new ArrayList<>(seen.policy().rules());
                    rules.add(made);
                    keep(rules);
                }));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        return add;
    }

    private void show() {
        left.removeAll();
        var rules = seen.policy().rules();
        var list = new OrderedList();
        list.addClassName("en-rules");
        for (int i = 0; i < rules.size(); i++) list.add(item(rules, i));
        var panel = new Panel("Rules", list);
        if (rules.isEmpty())
            panel = new Panel("Rules", new Notice(Tone.WARN, "There is no rule", "Every lead waits for somebody."));
        panel.aside(quiet(seen.number() == 0 ? "As it comes" : "Version " + seen.number()));
        var all = new Panel("For all leads", facts(seen.policy()));
        if (desk.routes()) {
            var change = new Button("Change", click -> general());
            change.setAriaLabel("Change what holds for all leads");
            all.aside(change);
        }
        left.add(panel, all);
    }

    private ListItem item(List<RoutingRule> rules, int place) {
        var rule = rules.get(place);
        var name = new Span(rule.name());
        name.addClassName("en-strong");
        var words = new Div(name, new Span(RuleWords.which(rule, choices)), quiet(RuleWords.whom(rule, choices)));
        words.addClassName("en-cell-2");
        var item = new ListItem(words);
        if (desk.routes()) item.add(buttons(rules, place));
        return item;
    }

    private Component buttons(List<RoutingRule> rules, int place) {
        var rule = rules.get(place);
        var row = new Div();
        row.addClassName("en-actions");
        if (place > 0) row.add(small("Earlier", "Put " + rule.name() + " earlier", () -> move(rules, place, -1)));
        if (place < rules.size() - 1)
            row.add(small("Later", "Put " + rule.name() + " later", () -> move(rules, place, 1)));
        row.add(
                small(
                        "Edit",
                        "Edit " + rule.name(),
                        () -> rule(rule, place, made -> {
                            var next = new ArrayList<>(rules);
                            next.set(place, made);
                            keep(next);
                        })),
                small(
                        "Remove",
                        "Remove " + rule.name(),
                        () -> new Ask(
                                        "Remove \u201c" + rule.name() + "\u201d?",
                                        "Remove it",
                                        new Paragraph("Leads that were routed by it keep their story."))
                                .then(() -> {
                                    var next = new ArrayList<>(rules);
                                    next.remove(place);
                                    keep(next);
                                })
                                .open()));
        return row;
    }

    private void move(List<RoutingRule> rules, int place, int by) {
        var next = new ArrayList<>(rules);
        next.add(place + by, next.remove(place));
        keep(next);
    }

    private static Button small(String words, String spoken, SerializableRunnable act) {
        var button = new Button(words, click -> act.run());
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        button.setAriaLabel(spoken);
        return button;
    }

    private void rule(@Nullable RoutingRule known, int place, SerializableConsumer<RoutingRule> made) {
        var form = new RuleForm(choices, known);
        new Ask(known == null ? "Add a rule" : "Edit " + known.name(), "Keep it", form.fields())
                .wide()
                .explaining(form.pointers(place))
                .then(() -> made.accept(form.rule()))
                .open();
    }

    private void general() {
        var form = new RoutingForm(seen.policy());
        new Ask("For all leads", "Keep it", form.fields())
                .wide()
                .explaining(form.pointers())
                .then(() -> keep(form.policy()))
                .open();
    }

    private void keep(List<RoutingRule> rules) {
        keep(RoutingForm.with(seen.policy(), rules));
    }

    private void keep(RoutingPolicy policy) {
        try {
            seen = desk.routing.change(seen.number(), policy);
        } catch (Problem problem) {
            if (problem.kind() == LeadProblem.ROUTING_CHANGED_MEANWHILE) {
                // What somebody else made of them stands behind the refusal.
                seen = desk.routing.current();
                show();
            }
            throw problem;
        }
        show();
        rehearsal.again();
    }

    private static Facts facts(RoutingPolicy policy) {
        return new Facts()
                .fact("Time to answer", policy.answer().words())
                .fact("Of a hot one", policy.hotAnswer().words())
                .fact("Open at one partner", "At most " + policy.limit())
                .fact("Passed on", "At most " + policy.passes() + " times, then into the queue")
                .fact("Records compared", policy.window() + " days, from " + policy.floor() + " answers on")
                .fact(
                        "New partners",
                        policy.seeded() == 0 || policy.newFor() == 0
                                ? "Not seeded"
                                : "First " + policy.seeded() + " leads within " + policy.newFor() + " days")
                .fact("In files", "At most " + policy.exports() + " leads of a partner in a day")
                .fact("By itself", policy.automatic() ? "Each new lead" : "Hot ones alone; others wait")
                .fact("Form for anybody", form(policy));
    }

    private static Component form(RoutingPolicy policy) {
        return policy.form() ? new Anchor("interested", "Open") : new Span("Closed");
    }

    private static Span quiet(String words) {
        var quiet = new Span(words);
        quiet.addClassName("en-muted");
        return quiet;
    }
}
