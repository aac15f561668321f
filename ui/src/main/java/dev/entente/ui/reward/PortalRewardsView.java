package dev.entente.ui.reward;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import dev.entente.identity.Requires;
import dev.entente.reward.Entitlement;
import dev.entente.reward.ReadingRewards.Used;
import dev.entente.reward.RewardPermissions;
import dev.entente.reward.RewardUse.State;
import dev.entente.ui.kit.Ask;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.Export;
import dev.entente.ui.kit.Facts;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.Table;
import dev.entente.ui.level.PortalLevelView;
import dev.entente.ui.registration.PortalDealsView;
import dev.entente.ui.shell.PortalLayout;
import java.util.List;
import java.util.Map;

/** A partner's own rewards: what it is entitled to, what is left, what the next level would add, and what it used. */
@Route(value = "portal/rewards", layout = PortalLayout.class)
@PageTitle("Your rewards")
@Requires(RewardPermissions.READ)
public final class PortalRewardsView extends Div {

    private static final long serialVersionUID = 1L;

    private final transient RewardDesk desk;
    private final Div cards = new Div();

    PortalRewardsView(RewardDesk desk) {
        this.desk = desk;
        addClassName("en-portal-page");
        cards.addClassName("en-column");
        var words = "What comes with your level beside money, and what is left of it";
        var header = new PageHeader("Your rewards", words, new RouterLink("Your level", PortalLevelView.class));
        var inner = new Div(header, cards);
        inner.addClassNames("en-portal-inner", "en-portal-stack");
        add(inner);
        show();
    }

    private void show() {
        cards.removeAll();
        var all = desk.entitlements(desk.own());
        if (all.isEmpty())
            cards.add(new EmptyState(
                    "flag",
                    "No rewards yet",
                    "What comes with your level, such as briefings and seats at events, stands here.",
                    new RouterLink("See what your next level takes", PortalLevelView.class)));
        all.forEach(each -> cards.add(card(each)));
        var uses = desk.uses(desk.own());
        if (uses.isEmpty()) return;
        var export = new Export(() -> desk.sheetOfUses(desk.own()));
        cards.add(new Panel("What you used and asked for", history(uses)).aside(export));
    }

    private Component card(Entitlement it) {
        var reward = it.reward();
        var panel = new Panel(reward.name(), new Paragraph(reward.description()));
        var facts = new Facts().fact("Yours", RewardWords.left(it));
        if (it.byHand() > 0) facts.fact("Granted to you", "" + it.byHand());
        if (it.seatsLeft() != null)
            facts.fact("Seats left for everybody", Format.user().number(it.seatsLeft()));
        if (it.more() > 0) facts.fact("Your next level adds", "" + it.more());
        if (reward.last() != null) facts.fact("Until", Format.user().day(reward.last()));
        panel.add(facts);
        if (it.inUse() && !reward.instructions().isEmpty()) panel.add(new Paragraph(reward.instructions()));
        if (it.putsFirst()) {
            panel.add(new Paragraph("Open a registration that waits for an answer, and have it looked at first."));
            panel.aside(new RouterLink("Your deals", PortalDealsView.class));
        } else if (it.left() > 0 && desk.mayUse()) {
            var use = new Button(reward.asks() ? "Ask for it" : "Use it", click -> ask(it));
            use.addThemeVariants(ButtonVariant.PRIMARY);
            use.setAriaLabel(use.getText() + ": " + reward.name());
            panel.aside(use);
        }
        return panel;
    }

    private void ask(Entitlement it) {
        var reward = it.reward();
        var words = new TextArea(reward.asks() ? "What you need it for" : "A word with it");
        words.setManualValidation(true);
        new Ask(reward.name(), reward.asks() ? "Ask for it" : "Use it", new Paragraph(RewardWords.left(it)), words)
                .explaining(Map.of("/words", words))
                .then(() -> {
                    desk.use(reward.code(), words.getValue());
                    show();
                })
                .open();
    }

    private Table history(List<Used> uses) {
        var table = new Table("", List.of("Reward", "What for", "State", "Answer"));
        for (var used : uses) {
            var use = used.use();
            var name = new Div(new Span(used.reward().name()), muted(use.number()));
            name.addClassName("en-cell-2");
            var state = new Div(RewardWords.badge(used), muted(RewardWords.through(use)));
            state.addClassName("en-cell-2");
            table.row(List.of(name, new Span(use.words()), state, answer(used)));
        }
        return table;
    }

    private Component answer(Used used) {
        var use = used.use();
        if (use.state() != State.ASKED || !desk.mayUse()) return new Span(use.answer());
        var withdraw = new Button("Withdraw", click -> {
            desk.withdraw(use.id());
            show();
        });
        withdraw.addThemeVariants(ButtonVariant.SMALL);
        withdraw.setAriaLabel("Withdraw " + use.number());
        return withdraw;
    }

    private static Span muted(String text) {
        var span = new Span(text);
        span.addClassName("en-muted");
        return span;
    }
}
