package dev.entente.ui.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.entente.identity.Requires;
import dev.entente.partner.PartnerType;
import dev.entente.plan.PlanPermissions;
import dev.entente.plan.PlanTemplate;
import dev.entente.plan.PlanTemplate.Content;
import dev.entente.plan.TaskPlan;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.Glyph;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.Table;
import dev.entente.ui.shell.VendorLayout;
import java.util.List;
import java.util.stream.Collectors;

/** The templates that plans begin with: whom each is for, its tasks with owners and days, and those to begin with. */
@Route(value = "plans/templates", layout = VendorLayout.class)
@PageTitle("Plan templates")
@Requires(PlanPermissions.MANAGE)
public final class PlanTemplatesView extends Div {

    private static final long serialVersionUID = 1L;

    private final transient PlanDesk desk;
    private final transient TemplateForms forms;
    private final Div content = new Div();

    PlanTemplatesView(PlanDesk desk) {
        this.desk = desk;
        this.forms = new TemplateForms(desk, this::show);
        addClassName("en-page");
        content.addClassName("en-stack");
        var add = new Button("Write a template", new Glyph("plus"), click -> forms.create());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        var header = new PageHeader("Plan templates", "What is done with a partner, by whom and by when", add);
        add(header.backTo("Plans", PlansView.class), content);
        show();
    }

    private void show() {
        content.removeAll();
        var all = desk.templates.list();
        all.forEach(template -> content.add(template(template)));
        var starters = desk.templates.starters();
        if (all.isEmpty() && starters.isEmpty())
            content.add(new EmptyState("check", "No template yet", "Write the first one."));
        if (starters.isEmpty()) return;
        var words = new Paragraph("Take one over, and change it as you like.");
        words.addClassName("en-muted");
        var panel = new Panel("To begin with", words);
        starters.forEach(starter -> panel.add(starter(starter)));
        content.add(panel);
    }

    private Component starter(Content starter) {
        var take = new Button("Take over: " + starter.name(), click -> {
            desk.templates.write(starter, null);
            show();
        });
        take.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return new Div(take);
    }

    private Component template(PlanTemplate template) {
        var table = new Table("", List.of("Task", "Owner", "Due", "Ticked off", ""));
        var content = template.content();
        for (int i = 0; i < content.tasks().size(); i++) table.row(row(template, i));
        var add = new Button("Add a task", click -> forms.addTask(template));
        var edit = new Button("Name and types", click -> forms.rename(template));
        for (var button : new Button[] {add, edit})
            button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        var words = new Paragraph(whom(content) + " \u00b7 " + what(content) + " \u00b7 version " + template.version());
        words.addClassName("en-muted");
        var row = new Div(edit, add);
        row.addClassName("en-actions");
        return new Panel(content.name(), words, table).aside(row);
    }

    private static String what(Content content) {
        var persona = content.persona();
        return persona == null ? content.purpose().words() : content.purpose().words() + ": " + persona.words();
    }

    private static String whom(Content content) {
        return content.types().isEmpty()
                ? "For everybody else"
                : "For " + content.types().stream().map(PartnerType::words).collect(Collectors.joining(", "));
    }

    private List<Component> row(PlanTemplate template, int place) {
        var task = template.content().tasks().get(place);
        var change = new Button("Change", click -> forms.changeTask(template, place));
        change.setAriaLabel("Change: " + task.title());
        change.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return List.of(
                title(task, template.content()),
                new Text(task.owner().words()),
                new Text(due(task)),
                new Text(task.of().isEmpty() ? task.kind().words() : task.kind().words() + ": " + task.of()),
                change);
    }

    private static Component title(TaskPlan task, Content content) {
        var after = content.tasks().stream()
                .filter(other -> task.after().contains(other.key()))
                .map(TaskPlan::title)
                .collect(Collectors.joining(", "));
        var title = new Span(task.title());
        if (after.isEmpty()) return title;
        var quiet = new Span("After: " + after);
        quiet.addClassName("en-muted");
        var cell = new Div(title, quiet);
        cell.addClassName("en-person");
        return cell;
    }

    private static String due(TaskPlan task) {
        return "Day " + task.days() + (task.workingDays() ? " of work" : "");
    }
}
