package dev.entente.ui.conflict;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import dev.entente.conflict.Conflict;
import dev.entente.conflict.ConflictPage;
import dev.entente.conflict.ConflictPage.Mark;
import dev.entente.conflict.ConflictPage.Party;
import dev.entente.conflict.ConflictStep;
import dev.entente.conflict.Proposal;
import dev.entente.ui.kit.Detail;
import dev.entente.ui.kit.Facts;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Lanes;
import dev.entente.ui.kit.Lanes.Dot;
import dev.entente.ui.kit.Lanes.Lane;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.StatusBadge;
import dev.entente.ui.kit.Table;
import dev.entente.ui.kit.Timeline;
import dev.entente.ui.kit.Timeline.Event;
import dev.entente.ui.kit.Tone;
import dev.entente.ui.shell.Today;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One case for whoever decides it: its sides, their evidence on one line of time, what it speaks for, and what was done. */
final class ConflictPanel {

    private final ConflictPage page;
    private final Conflict conflict;
    private final ConflictActs acts;
    private final Today today;
    private final Format format = Format.user();

    ConflictPanel(ConflictPage page, ConflictActs acts, Today today) {
        this.page = page;
        this.conflict = page.conflict();
        this.acts = acts;
        this.today = today;
    }

    Detail detail(SerializableRunnable close, SerializableRunnable changed) {
        var detail = new Detail(
                        conflict.subject(),
                        conflict.number() + " \u00b7 " + ConflictWords.about(conflict.about()),
                        close)
                .worth(
                        page.parties().size() == 1 ? "1 side" : page.parties().size() + " sides",
                        new StatusBadge(ConflictWords.state(conflict.state()), ConflictWords.tone(conflict.state())))
                .with(acts.actions(page, changed));
        var proposal = page.proposal();
        if (proposal != null) detail.with(proposed(proposal));
        if (conflict.outcome() != null) detail.with(decided(conflict.outcome()));
        return detail.with(
                new Panel("Who came when", evidence()),
                new Panel("The sides", sides()),
                facts(),
                new Panel("History", new Timeline(events())));
    }

    private Notice proposed(Proposal proposal) {
        var winner = proposal.winner();
        var title = switch (proposal.outcome()) {
            case UPHELD, MOVED -> "The evidence speaks for " + (winner == null ? "nobody" : name(winner));
            case SPLIT -> "The evidence speaks for splitting influence";
            case DISMISSED -> "There is no evidence yet";
        };
        return new Notice(Tone.INFO, title, "A person decides.")
                .resting(proposal.reasons().toArray(String[]::new));
    }

    private Notice decided(Conflict.Outcome outcome) {
        var winner = conflict.winnerId();
        var who = winner == null ? "" : ": " + name(winner);
        var shares = page.parties().stream()
                .filter(each -> each.contender().share() != null)
                .map(each -> each.name() + " " + share(each))
                .toArray(String[]::new);
        var text = conflict.reason() == null ? "" : conflict.reason();
        var notice = new Notice(Tone.GOOD, ConflictWords.outcome(outcome) + who, text);
        return shares.length == 0 ? notice : notice.resting(shares);
    }

    private String share(Party party) {
        var share = party.contender().share();
        return share == null
                ? ""
                : format.percent(share) + (conflict.isOfInfluence() ? " of the influence" : " of the sale");
    }

    /** The picture, and below it the same in words. */
    private Component evidence() {
        var all = new Div();
        all.addClassName("en-stack");
        if (page.marks().isEmpty()) {
            all.add(new Paragraph("Nobody has shown anything yet. Ask for evidence."));
            return all;
        }
        if (page.marks().size() > 1) all.add(picture());
        var list = page.marks().stream().map(this::event).toList();
        all.add(new Timeline(list));
        return all;
    }

    private Lanes picture() {
        var first = page.marks().getFirst().on();
        var last = page.marks().getLast().on();
        long days = Math.max(1, ChronoUnit.DAYS.between(first, last));
        var lanes = page.parties().stream()
                .map(party -> new Lane(
                        party.name(),
                        of(party).stream()
                                .map(mark -> new Dot(
                                        (int) (100 * ChronoUnit.DAYS.between(first, mark.on()) / days),
                                        mark.isDiscovery()))
                                .toList()))
                .toList();
        var summary = page.parties().stream()
                .map(party -> party.name() + ": " + said(party))
                .collect(Collectors.joining("; "));
        return new Lanes(summary, format.day(first), format.day(last), lanes);
    }

    private String said(Party party) {
        var marks = of(party);
        if (marks.isEmpty()) return "nothing";
        return marks.stream()
                .map(mark -> ConflictWords.mark(mark.kind()) + " on " + format.day(mark.on()))
                .collect(Collectors.joining(", "));
    }

    private List<Mark> of(Party party) {
        return page.marks().stream()
                .filter(mark -> mark.contender().equals(party.contender().id()))
                .toList();
    }

    private Event event(Mark mark) {
        var given = mark.given();
        var file = given == null ? null : given.fileId();
        var name = given == null ? null : given.fileName();
        return new Event(
                mark.isDiscovery() ? "check" : "info",
                mark.isDiscovery() ? Tone.GOOD : Tone.NEUTRAL,
                name(mark.contender()) + ": " + ConflictWords.mark(mark.kind()),
                mark.words() + (name == null ? "" : " \u00b7 " + name),
                format.day(mark.on()),
                file == null ? "" : "files/" + file);
    }

    private Component sides() {
        var table = new Table("", List.of("Side", "Claims with", "Holds it now", "Knows of the case"));
        for (var each : page.parties()) {
            var contender = each.contender();
            List<Component> cells = new ArrayList<>();
            cells.add(
                    contender.partnerId() == null
                            ? new Text(each.name())
                            : new Anchor("partners/" + contender.partnerId(), each.name()));
            cells.add(claim(each));
            cells.add(new Text(each.holds() ? "Yes" : "No"));
            cells.add(new Text(contender.isDirect() ? "Your own" : contender.toldAt() == null ? "Not yet" : "Yes"));
            table.row(cells);
        }
        return table;
    }

    private static Component claim(Party party) {
        var registration = party.registration();
        if (registration == null) return new Text("No registration");
        return new Span(new Anchor("registrations/" + registration.id(), registration.number()));
    }

    private Facts facts() {
        var facts = new Facts().fact("How it came about", ConflictWords.way(conflict));
        var by = conflict.evidenceBy();
        if (by != null && conflict.state().isUndecided()) facts.fact("Evidence until", format.day(by));
        var to = conflict.escalatedTo();
        if (to != null) facts.fact("Decided by", member(to) + ": " + conflict.escalatedBecause());
        var until = conflict.appealUntil();
        if (until != null) facts.fact("Appeal until", format.day(until));
        if (conflict.dealId() != null) facts.fact("Deal", new Anchor("deals/" + conflict.dealId(), "Open the deal"));
        return facts;
    }

    private List<Event> events() {
        return page.steps().reversed().stream().map(this::event).toList();
    }

    private Event event(ConflictStep step) {
        var contender = step.contenderId();
        var whom = contender == null ? "" : name(contender) + ": ";
        var by = step.by() == null ? "" : member(step.by());
        var quiet = by.isEmpty() || by.equals(step.words()) ? step.words() : step.words() + " \u00b7 " + by;
        return new Event("doc", tone(step), whom + ConflictWords.step(step.kind()), quiet, moment(step.at()));
    }

    private static Tone tone(ConflictStep step) {
        return switch (step.kind()) {
            case DECIDED, FINAL -> Tone.GOOD;
            case APPEALED, ESCALATED, ENDED_MEANWHILE -> Tone.WARN;
            default -> Tone.NEUTRAL;
        };
    }

    private String moment(Instant at) {
        return format.moment(at, today.zone(), today.day());
    }

    private String name(UUID contender) {
        return page.party(contender).name();
    }

    private String member(@Nullable UUID id) {
        return id == null ? "" : page.members().getOrDefault(id, "Somebody of a partner");
    }
}
