package dev.entente.ui.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import dev.entente.identity.MemberRow;
import dev.entente.identity.Role;
import dev.entente.plan.ChangingPlans.Said;
import dev.entente.plan.PartnerPlan;
import dev.entente.plan.PlanTask;
import dev.entente.plan.PlanTemplate;
import dev.entente.ui.kit.Ask;
import dev.entente.ui.kit.DayField;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is asked before something is done with a plan. */
final class PlanActs {

    private static final int LONGEST = 500;
    private static final int LONGEST_HELP = 2_000;
    private static final int MANY = 500;

    private final PlanDesk desk;

    PlanActs(PlanDesk desk) {
        this.desk = desk;
    }

    void start(UUID partnerId, SerializableRunnable changed) {
        var templates = desk.templates.list();
        var template = new Select<PlanTemplate>();
        template.setLabel("Template");
        template.setItems(templates);
        template.setItemLabelGenerator(PlanTemplate::name);
        if (!templates.isEmpty()) template.setValue(templates.getFirst());
        var from = new DayField("First day");
        from.setValue(desk.today.day());
        new Ask("Start a plan", "Start plan", template, from)
                .explaining(Map.of("/template", template, "/from", from))
                .then(() -> {
                    if (template.getValue() == null) return;
                    desk.starting.start(partnerId, template.getValue().code(), from.getValue());
                    changed.run();
                })
                .open();
    }

    void waive(UUID partnerId, SerializableRunnable changed) {
        reasoned(
                "Waive the onboarding",
                "Waive onboarding",
                "Why it needs none, such as a partner of many years",
                reason -> {
                    desk.starting.waive(partnerId, reason);
                    changed.run();
                });
    }

    void cancel(PartnerPlan plan, SerializableRunnable changed) {
        reasoned("Give up “" + plan.name() + "”", "Give up plan", "Its tasks stay as they are", reason -> {
            desk.starting.cancel(plan.id(), reason);
            changed.run();
        });
    }

    void skip(PlanTask task, SerializableRunnable changed) {
        reasoned("Skip “" + task.title() + "”", "Skip task", "Why it is not needed", reason -> {
            desk.changing.skip(task.planId(), task.id(), task.revision(), reason);
            changed.run();
        });
    }

    /** What is done with a reason. */
    private interface Reasoned extends Serializable {
        void with(String reason);
    }

    private static void reasoned(String title, String verb, String help, Reasoned act) {
        var reason = new TextArea("Reason");
        reason.setMaxLength(LONGEST);
        reason.setHelperText(help);
        reason.setRequiredIndicatorVisible(true);
        new Ask(title, verb, reason)
                .explaining(Map.of("/reason", reason))
                .then(() -> act.with(reason.getValue()))
                .open();
    }

    void add(PartnerPlan plan, SerializableRunnable changed) {
        var form = new Form(plan, desk.today.day(), null);
        new Ask("Add a task", "Add task", form.fields())
                .explaining(form.byPointer())
                .then(() -> {
                    desk.changing.add(plan.id(), form.said());
                    changed.run();
                })
                .open();
    }

    void change(PartnerPlan plan, PlanTask task, SerializableRunnable changed) {
        var form = new Form(plan, desk.today.day(), task);
        new Ask("Change the task", "Save changes", form.fields())
                .explaining(form.byPointer())
                .then(() -> {
                    desk.changing.change(plan.id(), task.id(), task.revision(), form.said());
                    changed.run();
                })
                .open();
    }

    void done(PlanTask task, SerializableRunnable changed) {
        var note = new TextField("Note");
        note.setMaxLength(LONGEST);
        note.setHelperText("What there is to say, or nothing");
        var help = new Paragraph(task.help());
        help.addClassName("en-muted");
        new Ask(task.title(), "Done", help, note)
                .explaining(Map.of("/note", note))
                .then(() -> {
                    desk.doing.done(task.planId(), task.id(), task.revision(), note.getValue());
                    changed.run();
                })
                .open();
    }

    /** The fields of a task. */
    private final class Form {

        private final TextField title = new TextField("Task");
        private final TextArea help = new TextArea("Help");
        private final Select<Role> owner = new Select<>();
        private final ComboBox<MemberRow> member = new ComboBox<>("Person");
        private final DayField due = new DayField("Due");

        Form(PartnerPlan plan, LocalDate today, @Nullable PlanTask before) {
            title.setMaxLength(120);
            title.setRequiredIndicatorVisible(true);
            help.setMaxLength(LONGEST_HELP);
            owner.setLabel("Owner");
            owner.setItems(Role.values());
            owner.setItemLabelGenerator(Role::words);
            member.setHelperText("Left empty, it is for whoever has the role");
            member.setItemLabelGenerator(MemberRow::name);
            member.setClearButtonVisible(true);
            owner.addValueChangeListener(change -> member.setItems(able(plan, change.getValue())));
            owner.setValue(before == null ? Role.PARTNER_MANAGER : before.ownerRole());
            due.setValue(before == null ? today.plusDays(7) : before.dueOn());
            if (before == null) return;
            title.setValue(before.title());
            help.setValue(before.help());
            able(plan, before.ownerRole()).stream()
                    .filter(each -> each.id().equals(before.ownerId()))
                    .findFirst()
                    .ifPresent(member::setValue);
        }

        private List<MemberRow> able(PartnerPlan plan, Role role) {
            var side = role.isHome() ? null : plan.partnerId();
            return desk.members.list(0, MANY).stream()
                    .filter(each -> Objects.equals(each.partnerId(), side))
                    .filter(each -> each.active() && each.roles().contains(role))
                    .toList();
        }

        Component[] fields() {
            return new Component[] {title, owner, member, due, help};
        }

        Map<String, Component> byPointer() {
            return Map.of("/title", title, "/owner", owner, "/member", member, "/due", due, "/help", help);
        }

        Said said() {
            var one = member.getValue();
            var day = due.getValue() == null ? desk.today.day() : due.getValue();
            return new Said(title.getValue(), help.getValue(), owner.getValue(), one == null ? null : one.id(), day);
        }
    }
}
