package dev.entente.ui.setup;

import com.vaadin.flow.component.html.Div;
import dev.entente.starter.SettingUp.State;
import dev.entente.starter.Setup.Step;
import dev.entente.starter.WelcomingFirstPartner.Welcomed;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.Once;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.Tasks;
import dev.entente.ui.kit.Tone;
import org.jspecify.annotations.Nullable;

/** What is there now, and what is worth doing next. */
final class DonePage extends Div {

    private static final long serialVersionUID = 1L;

    DonePage(State state, @Nullable Welcomed welcomed) {
        var panel = new Panel("What next");
        panel.addClassName("en-narrow");
        if (welcomed != null) panel.add(welcome(welcomed));
        panel.add(next(state));
        add(panel);
    }

    private static Notice welcome(Welcomed welcomed) {
        var link = welcomed.link();
        if (link == null) return new Notice(Tone.GOOD, "The partner is added", "");
        var once = new Once(
                "The way in for " + welcomed.email() + ". It works once, within a day, and is not shown again.", link);
        return new Notice(Tone.GOOD, "The partner is added, and its first member can come in", "").then(once);
    }

    private static Tasks next(State state) {
        var tasks = new Tasks();
        if (!state.isPublished())
            tasks.task(
                    SetupView.href(Step.CHOOSE), "Publish a program", "Without one, every sale waits for a person", "");
        else tasks.task("programs/" + state.program(), "Read your program", "The terms as your partners see them", "");
        if (state.partners() == 0)
            tasks.task(
                    SetupView.href(Step.PARTNER),
                    "Add your first partner",
                    "With its tier, and somebody who is invited",
                    "");
        return tasks.task("partners", "Look after your partners", "Their tiers, contacts and statements", "")
                .task("members", "Invite your colleagues", "Each with the roles that they need", "")
                .task("tokens", "Connect your systems", "Sales come in over REST with an API token", "");
    }
}
