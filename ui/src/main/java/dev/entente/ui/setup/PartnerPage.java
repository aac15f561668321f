package dev.entente.ui.setup;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import dev.entente.problem.Problem;
import dev.entente.program.ReadingPrograms.Page;
import dev.entente.program.Tier;
import dev.entente.starter.FirstPartner;
import dev.entente.starter.SettingUp;
import dev.entente.starter.SettingUp.State;
import dev.entente.starter.Setup.Step;
import dev.entente.starter.WelcomingFirstPartner.Welcomed;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.Refusals;
import dev.entente.ui.kit.Tone;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The first partner: its company, its tier, and the first person who is invited to work there. */
final class PartnerPage extends Div {

    private static final long serialVersionUID = 1L;

    private final transient SettingUp setting;
    private final @Nullable String program;
    private final TextField company = new TextField("Company");
    private final TextField website = new TextField("Website");
    private final Select<Tier> tier = new Select<>();
    private final TextField name = new TextField("Name");
    private final EmailField email = new EmailField("Work e-mail");
    private final Div answer = new Div();

    PartnerPage(
            SettingUp setting,
            List<Page> programs,
            State state,
            SerializableConsumer<Welcomed> done,
            SerializableConsumer<Step> skip) {
        this.setting = setting;
        this.program = state.program();
        var form = new Div(answer);
        form.addClassName("en-form");
        if (state.partnerId() != null) {
            form.add(new Notice(
                            Tone.GOOD,
                            "You have added your first partner",
                            "The others are added on the page of partners.")
                    .then(
                            new Anchor("partners/" + state.partnerId(), "Look at it"),
                            new Anchor("partners", "All partners")));
            form.add(new Moves("Continue", () -> skip.accept(Step.DONE), () -> skip.accept(Step.DONE)));
        } else {
            prepare(programs);
            if (program == null) form.add(withoutProgram());
            form.add(pair(company, website), tier, new H3("Who is invited first"), hint(), pair(name, email));
            form.add(new Moves("Add the partner", () -> add(done), () -> skip.accept(Step.DONE)));
        }
        var panel = new Panel("Your first partner", form);
        panel.addClassName("en-narrow");
        add(panel);
    }

    private void prepare(List<Page> programs) {
        company.setRequiredIndicatorVisible(true);
        company.setMaxLength(200);
        company.setHelperText("As its people write it");
        website.setMaxLength(300);
        website.setHelperText("Such as fjordtek.example");
        var tiers = programs.stream()
                .filter(page -> page.program().code().equals(program))
                .flatMap(page -> page.program().versions().reversed().stream().limit(1))
                .flatMap(version -> version.tiers().stream())
                .toList();
        tier.setLabel("Tier");
        tier.setItems(tiers);
        tier.setItemLabelGenerator(Tier::name);
        tier.setVisible(!tiers.isEmpty());
        tier.setHelperText("It can be changed at any time, from any day on");
        if (!tiers.isEmpty()) tier.setValue(tiers.getFirst());
        name.setMaxLength(120);
        email.setMaxLength(254);
        email.setErrorMessage("Write an address such as ada@example.com");
    }

    private static Notice withoutProgram() {
        return new Notice(
                        Tone.INFO,
                        "There is no program yet",
                        "The partner is added without one, and nothing is worked out for it until you publish one.")
                .then(new Anchor(SetupView.href(Step.CHOOSE), "Choose a program"));
    }

    private static Paragraph hint() {
        var hint = new Paragraph(
                "This person looks after the partner\u2019s side: sees its statements, registers deals and "
                        + "invites colleagues. Leave both empty to invite somebody later.");
        hint.addClassName("en-muted");
        return hint;
    }

    private void add(SerializableConsumer<Welcomed> done) {
        Map<String, Component> fields =
                Map.of("/company", company, "/website", website, "/name", name, "/email", email, "/tiers/0/tier", tier);
        Refusals.clear(fields.values());
        answer.removeAll();
        try {
            done.accept(setting.welcome(first()));
        } catch (Problem problem) {
            Refusals.show(problem, fields, answer);
        }
    }

    private FirstPartner first() {
        var chosen = tier.getValue();
        return new FirstPartner(
                company.getValue(),
                website.getValue(),
                program,
                chosen == null ? null : chosen.code(),
                name.getValue(),
                email.getValue());
    }

    private static Div pair(Component... both) {
        var pair = new Div(both);
        pair.addClassName("en-pairs");
        return pair;
    }
}
