package dev.entente.ui.lifecycle;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import dev.entente.distribution.ReadingDistribution.Below;
import dev.entente.health.HealthScore;
import dev.entente.health.HealthScore.Reason;
import dev.entente.lifecycle.MoveProposal;
import dev.entente.lifecycle.MovingPartners.Outcome;
import dev.entente.lifecycle.ReadingLifecycle.Made;
import dev.entente.partner.Partner;
import dev.entente.ui.kit.Ask;
import dev.entente.ui.kit.DayField;
import dev.entente.ui.kit.Facts;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Glyph;
import dev.entente.ui.kit.Ladder;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.StatusBadge;
import dev.entente.ui.kit.Tasks;
import dev.entente.ui.kit.Timeline;
import dev.entente.ui.kit.Tone;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A partner's part about its lifecycle: where it stands, how well it goes and why, where it can go, how it came here, who is above and below. */
public final class LifecyclePanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient LifecycleDesk desk;
    private final transient MoveQuestions questions;
    private final transient Partner partner;
    private final SerializableRunnable changed;

    /** What to do when the partner was moved. */
    public LifecyclePanel(LifecycleDesk desk, Partner partner, SerializableRunnable changed) {
        this.desk = desk;
        this.questions = new MoveQuestions(desk);
        this.partner = partner;
        this.changed = changed;
        addClassName("en-columns");
        var left = new Div(course(), history());
        left.addClassName("en-column");
        var right = new Div(health(), distribution());
        right.addClassName("en-column");
        add(left, right);
    }

    private Component course() {
        var panel = new Panel("Where it stands");
        for (var proposal : desk.reading.proposed(partner.id())) panel.add(proposal(proposal));
        panel.add(way());
        var list = new UnorderedList();
        list.addClassName("en-people");
        desk.reading.options(partner.id()).forEach(option -> list.add(option(option)));
        panel.add(list);
        if (desk.moves()) {
            var move = new Button("Move", click -> questions.ask(partner, changed));
            move.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            panel.aside(move);
        }
        return panel;
    }

    /** The usual way; what stands beside it is named by itself. */
    private Component way() {
        var usual = List.of("Prospect", "Applicant", "Onboarding", "Active");
        var words = partner.state().words();
        return usual.contains(words) ? new Ladder(words, usual) : new StatusBadge(words, States.tone(partner.state()));
    }

    private Notice proposal(MoveProposal proposal) {
        var notice = new Notice(Tone.WARN, "Proposed: " + proposal.to().words(), proposal.because());
        if (!desk.moves()) return notice;
        var accept = new Button("Accept", click -> questions.accept(proposal, partner.name(), changed));
        accept.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.SMALL);
        var decline = new Button("Decline", click -> questions.decline(proposal, partner.name(), changed));
        decline.addThemeVariants(ButtonVariant.SMALL);
        return notice.then(accept, decline);
    }

    private static ListItem option(Outcome option) {
        var name = new Span("To " + option.to().words().toLowerCase(Locale.ROOT));
        name.addClassName("en-person-name");
        var why = new Span(option.isAllowed() ? "Nothing is missing" : String.join(" ", option.missing()));
        why.addClassName("en-muted");
        var body = new Div(name, why);
        body.addClassName("en-person");
        return new ListItem(body, new Glyph(option.isAllowed() ? "check" : "hold"));
    }

    private Component history() {
        var events =
                desk.reading.history(partner.id()).stream().map(this::event).toList();
        return new Panel("How it came here", new Timeline(events));
    }

    private Timeline.Event event(Made made) {
        var move = made.move();
        var last = move.lastDay() == null
                ? ""
                : " \u00b7 last day " + Format.user().day(move.lastDay());
        var by = made.by().isEmpty() ? "" : " \u00b7 " + made.by();
        var words = move.from() == null
                ? "Taken in as " + move.to().words().toLowerCase(Locale.ROOT)
                : move.from().words() + " \u2192 " + move.to().words();
        return new Timeline.Event(
                "flag",
                States.tone(move.to()),
                words,
                move.reason() + last + by,
                Format.user().moment(move.at(), desk.today.zone(), desk.today.day()));
    }

    private Component health() {
        Optional<HealthScore> found = desk.health.of(partner.id());
        if (found.isEmpty()) return new Div();
        var score = found.get();
        var number = new Span(String.valueOf(score.score()));
        number.addClassName("en-earn-amount");
        var mood = new StatusBadge(score.mood().words(), States.tone(score));
        var head = new Div(number, mood);
        head.addClassName("en-earn");
        var list = new UnorderedList();
        list.addClassName("en-people");
        score.reasons().forEach(reason -> list.add(reason(reason)));
        var words =
                new Paragraph("Everybody begins with " + desk.health.weights().start() + "; below "
                        + desk.health.threshold() + " it is proposed that the partner is at risk. A person decides.");
        words.addClassName("en-muted");
        return new Panel("Health", head, list, words);
    }

    private static ListItem reason(Reason reason) {
        var points =
                new Span((reason.points() > 0 ? "+" : reason.points() < 0 ? "\u2212" : "") + Math.abs(reason.points()));
        points.addClassName("en-task-end");
        var words = new Div(new Span(reason.words()));
        words.addClassName("en-person");
        return new ListItem(words, points);
    }

    private Component distribution() {
        var tiers = desk.distribution.of(partner.id());
        var panel = new Panel("Distribution");
        var above = tiers.above();
        if (above != null)
            panel.add(new Facts()
                    .fact("Distributor", new Anchor("partners/" + above.id(), above.name()))
                    .fact(begins(above.from()), Format.user().day(above.from())));
        if (!tiers.below().isEmpty()) panel.add(below(tiers.below()));
        if (tiers.isEmpty()) {
            var words = new Paragraph("It works with you directly, and nobody stands under it.");
            words.addClassName("en-muted");
            panel.add(words);
        }
        if (desk.distributes() && tiers.below().isEmpty()) {
            var set = new Button(above == null ? "Name a distributor" : "Change", click -> name());
            set.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            panel.aside(set);
            if (above != null)
                panel.add(new Button("Works directly again", click -> {
                    desk.putting.end(partner.id(), null);
                    changed.run();
                }));
        }
        return panel;
    }

    private String begins(LocalDate from) {
        return from.isAfter(desk.today.day()) ? "From" : "Since";
    }

    private Component below(List<Below> below) {
        var list = new Tasks();
        for (var each : below) {
            var since = begins(each.from()) + " " + Format.user().day(each.from());
            if (each.sales() == null) list.task("partners/" + each.id(), each.name(), since, "");
            else list.task("partners/" + each.id(), each.name(), since + " \u00b7 sold this year", each.sales());
        }
        return list;
    }

    private void name() {
        var distributor = new ComboBox<Partner>("Distributor");
        desk.partners.offer(distributor);
        var from = new DayField("From");
        from.setValue(desk.today.day());
        new Ask("Distributor of " + partner.name(), "Name distributor", distributor, from)
                .explaining(Map.of("/distributor", distributor, "/from", from))
                .then(() -> {
                    if (distributor.getValue() == null) return;
                    desk.putting.put(partner.id(), distributor.getValue().id(), from.getValue());
                    changed.run();
                })
                .open();
    }
}
