package dev.entente.ui.approval;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.entente.approval.ApprovalPermissions;
import dev.entente.approval.ChangingPolicies.Standing;
import dev.entente.approval.WrittenPolicy;
import dev.entente.approval.WrittenPolicy.WrittenRule;
import dev.entente.identity.Requires;
import dev.entente.problem.Problem;
import dev.entente.problem.Problem.Finding;
import dev.entente.ui.kit.Glyph;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.Tone;
import dev.entente.ui.shell.VendorLayout;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who has to approve a special price: the rules in their order, changed here and tried before they are kept. */
@Route(value = "approval-rules", layout = VendorLayout.class)
@PageTitle("Approval rules")
@Requires(ApprovalPermissions.POLICY)
public final class PolicyView extends Div {

    private static final long serialVersionUID = 1L;

    private final transient PolicyDesk desk;
    private final transient List<WrittenRule> rules = new ArrayList<>();
    private final OrderedList list = new OrderedList();
    private final Div said = new Div();
    private final Button keep = new Button("Keep the rules", click -> keep());
    private transient Standing seen;
    private transient RuleWords words;

    PolicyView(PolicyDesk desk) {
        this.desk = desk;
        this.seen = desk.all().getFirst();
        this.words = new RuleWords(seen.facts(), desk.approvers());
        rules.addAll(seen.says().rules());
        addClassName("en-page");
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        keep.setDisableOnClick(true);
        list.addClassName("en-precedence");
        var add = new Button("Add a rule", new Glyph("plus"), click -> edit(null));
        var otherwise = new Paragraph(
                "The first rule that holds decides. A special price that no rule speaks of is for an"
                        + " administrator or finance; everything else is free. What is asked already goes on by the rules of then.");
        otherwise.addClassName("en-muted");
        var columns = new Div(
                new Div(new Panel("Rules, in their order", said, list, otherwise)),
                new Div(new Trial(desk, seen, this::written)));
        columns.addClassName("en-columns");
        add(new PageHeader("Approval rules", "Who has to agree to a special price, and by when", add, keep), columns);
        show();
    }

    private WrittenPolicy written() {
        return new WrittenPolicy(seen.says().holidays(), rules);
    }

    private void show() {
        list.removeAll();
        for (int i = 0; i < rules.size(); i++) list.add(item(i));
        if (rules.isEmpty()) list.add(new ListItem(new Paragraph("There are no rules yet.")));
        keep.setEnabled(!written().equals(seen.says()));
    }

    private ListItem item(int at) {
        var rule = rules.get(at);
        var mark = new Span(Integer.toString(at + 1));
        mark.addClassName("en-step-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        var name = new Span(rule.name());
        name.addClassName("en-precedence-name");
        var follows = new Paragraph(words.then(rule));
        follows.addClassName("en-precedence-then");
        var ways = new Div(
                small("Change", rule, () -> edit(at)),
                small("Up", rule, () -> swap(at, at - 1)),
                small("Down", rule, () -> swap(at, at + 1)),
                small("Remove", rule, () -> {
                    rules.remove(at);
                    show();
                }));
        ways.addClassName("en-actions");
        return new ListItem(mark, new Div(name, new Paragraph(words.when(rule)), follows, ways));
    }

    private static Button small(String verb, WrittenRule rule, Runnable work) {
        var button = new Button(verb, click -> work.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(verb + ": " + rule.name());
        return button;
    }

    private void swap(int from, int to) {
        if (to < 0 || to >= rules.size()) return;
        Collections.swap(rules, from, to);
        show();
    }

    private void edit(@Nullable Integer at) {
        new RuleDialog(desk, seen, at == null ? null : rules.get(at), made -> {
                    if (at == null) rules.add(made);
                    else rules.set(at, made);
                    show();
                })
                .open();
    }

    private void keep() {
        said.removeAll();
        try {
            seen = desk.change(seen, written());
            said.add(new Notice(
                    Tone.GOOD,
                    "Version " + seen.version() + " holds from now on",
                    "Open requests go on as they began."));
        } catch (Problem problem) {
            said.add(new Notice(
                            Tone.BAD, problem.kind().title(), problem.errors().isEmpty() ? problem.detail() : "")
                    .resting(problem.errors().stream().map(this::finding).toArray(String[]::new)));
        }
        show();
    }

    private String finding(Finding finding) {
        var parts = finding.pointer().split("/");
        boolean isRule = parts.length > 2 && parts[1].equals("rules") && parts[2].matches("\\d{1,3}");
        int at = isRule ? Integer.parseInt(parts[2]) : rules.size();
        return at < rules.size() ? rules.get(at).name() + ": " + finding.detail() : finding.detail();
    }
}
