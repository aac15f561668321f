package dev.entente.ui.setup;

import com.vaadin.flow.component.html.Div;
import dev.entente.starter.SettingUp.State;
import dev.entente.starter.Setup.Step;
import dev.entente.starter.WelcomingFirstPartner.Welcomed;
import dev.entente.ui.kit.Facts;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.Tasks;
import dev.entente.ui.kit.Tone;
import org.jspecify.annotations.Nullable;

/** What is there now, and what is worth doing next. */
final class DonePage extends Div {

    private static final long serialVersionUID = 1L;

    DonePage(State state, String portal, @Nullable Welcomed welcomed) {
        var panel = new Panel("What next");
        panel.addClassName("en-narrow");
        if (welcomed != null) panel.add(welcome(welcomed));
        panel.add(next(state), new Facts().fact("Portal for your partners", portal));
        add(panel);
    }

    private static Notice welcome(Welcomed welcomed) {
        var email = welcomed.email();
        if (email == null) return new Notice(Tone.GOOD, "The partner is added", "");
        return new Notice(
                Tone.GOOD,
                "The partner is added, and its first member is invited",
                "A letter with a link is on its way to " + email + ". It works for seven days.");
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
                .task("branding", "Give the portal your look", "Logo, colour and name, for you and your partners", "")
                .task(
                        "imports",
                        "Bring in what you have",
                        "Partners, customers, products, prices, deals, sales, certifications and milestones, from CSV or Excel",
                        "")
                .task(
                        "products",
                        "Say what you sell",
                        "Products, and price books that say what they cost, by hand or from a file",
                        "")
                .task(
                        "quotes/new",
                        "Make a quote",
                        "What a customer is asked for, with how each price came about, as a PDF in your look",
                        "")
                .task("members", "Invite your colleagues", "Each with the roles that they need", "")
                .task("tokens", "Connect your systems", "Sales come in over REST with an API token", "");
    }
}
