package dev.entente.ui.level;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.entente.level.LevelCard;
import dev.entente.level.LevelReview;
import dev.entente.program.Tier;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Ladder;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.Table;
import dev.entente.ui.kit.Tasks;
import dev.entente.ui.kit.Tone;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A partner's levels for the vendor: one card a program, with what is proposed, what is fixed or on trial, and what reviews found. */
public final class LevelCards extends Div {

    private static final long serialVersionUID = 1L;

    private final transient LevelDesk desk;
    private final UUID partnerId;

    public LevelCards(LevelDesk desk, UUID partnerId) {
        this.desk = desk;
        this.partnerId = partnerId;
        addClassName("en-column");
        show();
    }

    private void show() {
        removeAll();
        var cards = desk.cards(partnerId);
        if (cards.isEmpty())
            add(new EmptyState(
                    "tiers", "No level yet", "Enrol the partner in a program with tiers, and its way stands here."));
        cards.forEach(card -> add(panel(card)));
    }

    private Panel panel(LevelCard card) {
        var progress = card.way().progress();
        var current = progress.current();
        var panel = new Panel(
                card.way().name(),
                new Ladder(
                        current == null ? "" : current.name(),
                        progress.ladder().stream().map(Tier::name).toList()));
        var grant = card.grant();
        if (grant != null) {
            panel.add(new Notice(Tone.INFO, LevelWords.grant(grant), grant.reason()));
            if (!card.trial().isEmpty()) panel.add(GaugeList.of(card.trial()));
        }
        if (current != null && !card.keeps().isEmpty())
            panel.add(quiet("What keeps " + current.name()), GaugeList.of(card.keeps()));
        var next = progress.next();
        if (next != null && !progress.asks().isEmpty())
            panel.add(quiet("What " + next.name() + " asks for"), GaugeList.of(progress.asks()));
        var forecast = card.forecast();
        panel.add(forecast == null ? quiet("No review is due by the program.") : new ForecastPanel(forecast, current));
        if (!card.proposals().isEmpty()) panel.add(proposals(card));
        if (!card.reviews().isEmpty()) panel.add(reviews(card.reviews(), card));
        if (desk.decides()) panel.add(actions(card));
        return panel;
    }

    private Component actions(LevelCard card) {
        var asks = new GrantQuestions(desk, partnerId, card.way(), this::show);
        var row = new Div();
        row.addClassName("en-actions");
        if (card.grant() == null) {
            row.add(new Button("Fix the level", click -> asks.fix()));
            row.add(new Button("Give on trial", click -> asks.track()));
        } else {
            row.add(new Button("End it now", click -> asks.end()));
        }
        return row;
    }

    private static Tasks proposals(LevelCard card) {
        var list = new Tasks();
        for (var each : card.proposals()) {
            var evidence = each.evidence();
            var from = each.from() == null ? "" : evidence.name(each.from());
            list.task(
                    "levels/" + each.id(),
                    LevelWords.move(from, evidence.name(each.to())),
                    LevelWords.course(each),
                    LevelWords.state(each));
        }
        return list;
    }

    private static Table reviews(List<LevelReview> reviews, LevelCard card) {
        var table = new Table("Reviews", List.of("Day", "Had", "Enough for", "Found"));
        for (var each : reviews)
            table.row(Format.user().day(each.on()), name(card, each.tier()), name(card, each.earned()), each.verdict());
        return table;
    }

    private static String name(LevelCard card, @Nullable String tier) {
        if (tier == null) return "None";
        return card.way().progress().ladder().stream()
                .filter(each -> each.code().equals(tier))
                .map(Tier::name)
                .findFirst()
                .orElse(tier);
    }

    private static Paragraph quiet(String text) {
        var words = new Paragraph(text);
        words.addClassName("en-muted");
        return words;
    }
}
