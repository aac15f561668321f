package dev.entente.ui.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import dev.entente.identity.Role;
import dev.entente.partner.PartnerType;
import dev.entente.plan.Persona;
import dev.entente.plan.PlanTemplate;
import dev.entente.plan.PlanTemplate.Content;
import dev.entente.plan.Purpose;
import dev.entente.plan.TaskKind;
import dev.entente.plan.TaskPlan;
import dev.entente.ui.kit.Ask;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is asked before a template is written or changed; each answer is another version. */
final class TemplateForms {

    private final PlanDesk desk;
    private final SerializableRunnable changed;

    TemplateForms(PlanDesk desk, SerializableRunnable changed) {
        this.desk = desk;
        this.changed = changed;
    }

    void create() {
        var head = new Head(null);
        var task = new TaskForm(null, List.of());
        new Ask("Write a template", "Write template", with(head.fields(), task.title, task.owner, task.days))
                .explaining(head.byPointer(task, 0))
                .then(() -> write(head.content(code(head.name.getValue()), List.of(task.plan(List.of()))), null))
                .open();
    }

    void rename(PlanTemplate template) {
        var before = template.content();
        var head = new Head(before);
        new Ask("Name and types", "Save changes", head.fields())
                .explaining(head.byPointer(null, 0))
                .then(() -> write(head.content(before.code(), before.tasks()), template.version()))
                .open();
    }

    void addTask(PlanTemplate template) {
        var before = template.content();
        var form = new TaskForm(null, before.tasks());
        new Ask("Add a task", "Add task", form.fields())
                .explaining(form.byPointer(before.tasks().size()))
                .then(() -> {
                    var tasks = new ArrayList<>(before.tasks());
                    tasks.add(form.plan(before.tasks()));
                    write(content(before, tasks), template.version());
                })
                .open();
    }

    void changeTask(PlanTemplate template, int place) {
        var before = template.content();
        var form = new TaskForm(before.tasks().get(place), before.tasks());
        var drop = new Checkbox("Take this task out");
        new Ask("Change the task", "Save changes", with(form.fields(), drop))
                .explaining(form.byPointer(place))
                .then(() -> {
                    var tasks = new ArrayList<>(before.tasks());
                    if (drop.getValue()) drop(tasks, place);
                    else tasks.set(place, form.plan(before.tasks()));
                    write(content(before, tasks), template.version());
                })
                .open();
    }

    /** What waited for it waits for nothing of it any more. */
    private static void drop(List<TaskPlan> tasks, int place) {
        var gone = tasks.remove(place).key();
        tasks.replaceAll(task -> new TaskPlan(
                task.key(),
                task.title(),
                task.help(),
                task.owner(),
                task.days(),
                task.workingDays(),
                task.kind(),
                task.of(),
                task.after().stream().filter(key -> !key.equals(gone)).collect(Collectors.toSet())));
    }

    private static Content content(Content before, List<TaskPlan> tasks) {
        return new Content(before.code(), before.name(), before.purpose(), before.types(), tasks, before.persona());
    }

    private void write(Content content, @Nullable Integer version) {
        desk.templates.write(content, version);
        changed.run();
    }

    private static String code(String name) {
        var code = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^[^a-z]+|-+$", "");
        return code.substring(0, Math.min(code.length(), 40));
    }

    private static Component[] with(Component[] some, Component... more) {
        var all = new ArrayList<>(List.of(some));
        all.addAll(List.of(more));
        return all.toArray(Component[]::new);
    }

    /** What a template is called, and whom and what it is for. */
    private static final class Head {

        private final TextField name = new TextField("Name");
        private final Select<Purpose> purpose = new Select<>();
        private final Select<Persona> persona = new Select<>();
        private final CheckboxGroup<PartnerType> types = new CheckboxGroup<>("For partners of these types");

        Head(@Nullable Content before) {
            name.setMaxLength(100);
            name.setRequiredIndicatorVisible(true);
            purpose.setLabel("Purpose");
            purpose.setItems(Purpose.values());
            purpose.setItemLabelGenerator(Purpose::words);
            purpose.setValue(before == null ? Purpose.ONBOARDING : before.purpose());
            persona.setLabel("For whose people");
            persona.setItems(Persona.values());
            persona.setItemLabelGenerator(Persona::words);
            persona.setHelperText("Partners that have somebody who does this get the plan beside their onboarding");
            persona.setValue(before == null || before.persona() == null ? Persona.SALES : before.persona());
            purpose.addValueChangeListener(change -> persona.setVisible(change.getValue() == Purpose.PERSONA));
            persona.setVisible(purpose.getValue() == Purpose.PERSONA);
            types.setItems(PartnerType.values());
            types.setItemLabelGenerator(PartnerType::words);
            types.addClassName("en-chip-choices");
            types.setHelperText("None: for everybody for whom there is no other");
            if (before == null) return;
            name.setValue(before.name());
            types.setValue(before.types());
        }

        Component[] fields() {
            return new Component[] {name, purpose, persona, types};
        }

        Map<String, Component> byPointer(@Nullable TaskForm task, int place) {
            var all = new HashMap<String, Component>(
                    Map.of("/name", name, "/code", name, "/persona", persona, "/types", types));
            if (task != null) all.putAll(task.byPointer(place));
            return all;
        }

        Content content(String code, List<TaskPlan> tasks) {
            var whose = purpose.getValue() == Purpose.PERSONA ? persona.getValue() : null;
            return new Content(code, name.getValue(), purpose.getValue(), types.getValue(), tasks, whose);
        }
    }

    /** A task of a template. */
    private static final class TaskForm {

        private final @Nullable TaskPlan before;
        private final TextField title = new TextField("Task");
        private final TextArea help = new TextArea("Help");
        private final Select<Role> owner = new Select<>();
        private final IntegerField days = new IntegerField("Due on day");
        private final Checkbox workingDays = new Checkbox("Counted in days on which people work");
        private final Select<TaskKind> kind = new Select<>();
        private final TextField of = new TextField("Of what");
        private final MultiSelectComboBox<TaskPlan> after = new MultiSelectComboBox<>("After");

        TaskForm(@Nullable TaskPlan before, List<TaskPlan> all) {
            this.before = before;
            title.setMaxLength(120);
            title.setRequiredIndicatorVisible(true);
            help.setMaxLength(2_000);
            owner.setLabel("Owner");
            owner.setItems(Role.values());
            owner.setItemLabelGenerator(Role::words);
            owner.setValue(before == null ? Role.PARTNER_MANAGER : before.owner());
            days.setMin(0);
            days.setStepButtonsVisible(true);
            days.setValue(before == null ? 5 : before.days());
            days.setHelperText("Counted from the first day of the plan");
            workingDays.setValue(before == null || before.workingDays());
            kind.setLabel("Ticked off");
            kind.setItems(TaskKind.values());
            kind.setItemLabelGenerator(TaskKind::words);
            of.setHelperText("The code of the certification path, or the name of the milestone");
            kind.addValueChangeListener(
                    change -> of.setVisible(change.getValue().isOfSomething()));
            kind.setValue(before == null ? TaskKind.MANUAL : before.kind());
            after.setItems(all.stream()
                    .filter(other -> before == null || !other.key().equals(before.key()))
                    .toList());
            after.setItemLabelGenerator(TaskPlan::title);
            if (before == null) return;
            title.setValue(before.title());
            help.setValue(before.help());
            of.setValue(before.of());
            after.setValue(all.stream()
                    .filter(other -> before.after().contains(other.key()))
                    .collect(Collectors.toSet()));
        }

        Component[] fields() {
            return new Component[] {title, owner, days, workingDays, kind, of, after, help};
        }

        Map<String, Component> byPointer(int place) {
            var at = "/tasks/" + place;
            return Map.of(
                    at + "/title", title,
                    at + "/key", title,
                    at + "/owner", owner,
                    at + "/days", days,
                    at + "/kind", kind,
                    at + "/of", of,
                    at + "/after", after,
                    at + "/help", help);
        }

        TaskPlan plan(List<TaskPlan> all) {
            Set<String> keys = after.getValue().stream().map(TaskPlan::key).collect(Collectors.toSet());
            return new TaskPlan(
                    before == null ? free(all) : before.key(),
                    title.getValue(),
                    help.getValue(),
                    owner.getValue(),
                    days.getValue() == null ? -1 : days.getValue(),
                    workingDays.getValue(),
                    kind.getValue(),
                    kind.getValue().isOfSomething() ? of.getValue() : "",
                    keys);
        }

        /** The key follows from the title, and is nobody else's. */
        private String free(List<TaskPlan> all) {
            var code = code(title.getValue());
            var base = code.isEmpty() ? "task" : code.substring(0, Math.min(code.length(), 34));
            var taken = all.stream().map(TaskPlan::key).collect(Collectors.toSet());
            var key = base;
            for (int i = 2; taken.contains(key); i++) key = base + "-" + i;
            return key;
        }
    }
}
