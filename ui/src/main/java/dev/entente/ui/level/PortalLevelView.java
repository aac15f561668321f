package dev.entente.ui.level;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.entente.identity.Requires;
import dev.entente.level.LevelCard;
import dev.entente.level.LevelGrant;
import dev.entente.level.LevelPermissions;
import dev.entente.level.LevelProposal;
import dev.entente.profitability.ProfitabilityPermissions;
import dev.entente.program.Tier;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Ladder;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.Tone;
import dev.entente.ui.shell.PortalLayout;
import dev.entente.ui.shell.Visit;

/** A partner's own level: what is missing, what the next review would find, what was decided, and what it has to say to that. */
@Route(value = "portal/level", layout = PortalLayout.class)
@PageTitle("Your level")
@Requires(LevelPermissions.READ)
public final class PortalLevelView extends Div {

    private static final long serialVersionUID = 1L;

    private final transient LevelDesk desk;
    private final transient Visit visit;
    private final Div cards = new Div();

    PortalLevelView(LevelDesk desk, Visit visit) {
        this.desk = desk;
        this.visit = visit;
        addClassName("en-portal-page");
        cards.addClassName("en-column");
        var inner = new Div(header(), cards);
        inner.addClassNames("en-portal-inner", "en-portal-stack");
        add(inner);
        show();
    }

    private PageHeader header() {
        var words = "What it takes, how far you are, and what was decided";
        return visit.may(ProfitabilityPermissions.FORECAST)
                ? new PageHeader("Your level", words, rewards(), new Anchor("portal/profitability", "What it is worth"))
                : new PageHeader("Your level", words, rewards());
    }

    private static Anchor rewards() {
        return new Anchor("portal/rewards", "Your rewards");
    }

    private void show() {
        cards.removeAll();
        var all = desk.cards(visit.partner().orElseThrow().id());
        if (all.isEmpty())
            cards.add(new EmptyState(
                    "tiers", "No level yet", "Once you take part in a program with levels, your way stands here."));
        all.forEach(card -> cards.add(level(card)));
    }

    private Component level(LevelCard card) {
        var progress = card.way().progress();
        var current = progress.current();
        var stack = new Div();
        stack.addClassName("en-column");
        var panel = new Panel(
                card.way().name() + (current == null ? "" : ": " + current.name()),
                new Ladder(
                        current == null ? "" : current.name(),
                        progress.ladder().stream().map(Tier::name).toList()));
        var grant = card.grant();
        if (grant != null) panel.add(grant(card, grant));
        var pending = card.pending();
        if (pending != null) panel.add(pending(pending));
        var next = progress.next();
        if (next != null && !progress.asks().isEmpty())
            panel.add(quiet("What " + next.name() + " asks for, and how far you are."), GaugeList.of(progress.asks()));
        if (current != null && !card.keeps().isEmpty())
            panel.add(quiet("What keeps you " + current.name() + "."), GaugeList.of(card.keeps()));
        stack.add(panel);
        var forecast = card.forecast();
        if (forecast != null) stack.add(new Panel("Forecast of the next review", new ForecastPanel(forecast, current)));
        if (!card.proposals().isEmpty()) stack.add(new Panel("Decisions", decisions(card)));
        return stack;
    }

    private static Component grant(LevelCard card, LevelGrant grant) {
        var notice = new Notice(Tone.INFO, LevelWords.grant(grant), grant.reason());
        if (card.trial().isEmpty()) return notice;
        return new Div(notice, quiet("It stays yours where you reach this by then."), GaugeList.of(card.trial()));
    }

    private static Notice pending(LevelProposal proposal) {
        var evidence = proposal.evidence();
        var to = evidence.name(proposal.to());
        if (proposal.isPromotion())
            return new Notice(
                    Tone.GOOD,
                    "Your figures are enough for " + to,
                    "Your partner manager decides on it. " + LevelWords.course(proposal) + ".");
        var from = proposal.from() == null ? "" : evidence.name(proposal.from());
        var until = Format.user().day(proposal.earliestOn());
        return new Notice(
                Tone.WARN,
                from + " is at risk",
                "The review of " + Format.user().day(proposal.reviewedOn()) + " found figures for " + to
                        + ". Nothing changes before " + until + ", and nothing at all if they recover by then.");
    }

    private Component decisions(LevelCard card) {
        var list = new Div();
        list.addClassName("en-stack");
        card.proposals().forEach(each -> list.add(decision(each)));
        return list;
    }

    private Component decision(LevelProposal proposal) {
        var evidence = proposal.evidence();
        var from = proposal.from() == null ? "" : evidence.name(proposal.from());
        var about = LevelWords.move(from, evidence.name(proposal.to()));
        var entry = new Div();
        entry.addClassName("en-stack");
        var message = proposal.message() == null ? "" : " " + proposal.message();
        entry.add(new Notice(
                LevelWords.tone(proposal),
                about + " \u00b7 " + LevelWords.state(proposal),
                LevelWords.course(proposal) + "." + message));
        var appeal = proposal.appeal();
        if (appeal != null) entry.add(quiet("You said: " + appeal));
        var answer = proposal.answer();
        if (answer != null)
            entry.add(quiet((Boolean.TRUE.equals(proposal.granted()) ? "Granted: " : "Not granted: ") + answer));
        else if (appeal != null) entry.add(quiet("Your partner manager has not answered yet."));
        if (desk.appeals() && proposal.canBeAppealed()) {
            var button = new Button("Appeal", click -> new LevelActs(desk).appeal(proposal, about, this::show));
            button.setAriaLabel("Appeal: " + about);
            entry.add(new Div(button));
        }
        return entry;
    }

    private static Paragraph quiet(String text) {
        var words = new Paragraph(text);
        words.addClassName("en-muted");
        return words;
    }
}
