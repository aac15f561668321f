package dev.entente.ui.deal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import dev.entente.deal.Deal;
import dev.entente.deal.DealMove;
import dev.entente.deal.DealPage;
import dev.entente.deal.Stage;
import dev.entente.registration.Registration;
import dev.entente.ui.kit.ClockHint;
import dev.entente.ui.kit.Detail;
import dev.entente.ui.kit.Facts;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.Routes;
import dev.entente.ui.kit.Table;
import dev.entente.ui.kit.Timeline;
import dev.entente.ui.kit.Timeline.Event;
import dev.entente.ui.kit.Tone;
import dev.entente.ui.registration.RegistrationBook;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One deal: what it is worth, the one thing to do next, facts, what it is about, and what happened. */
final class DealPanel {

    private final DealBook book;
    private final DealActs acts;
    private final DealPage page;
    private final Deal deal;
    private final List<Registration> registrations;
    private final Format format = Format.user();

    DealPanel(DealBook book, DealActs acts, UUID id) {
        this.book = book;
        this.acts = acts;
        this.page = book.open(id);
        this.deal = page.deal();
        this.registrations = book.registrations(id);
    }

    String title() {
        return deal.number() + " " + deal.customerName();
    }

    Detail detail(SerializableRunnable close, SerializableRunnable changed) {
        var detail = new Detail(deal.customerName(), deal.number() + " \u00b7 " + deal.name(), close)
                .worth(format.whole(deal.amount()), Stages.badge(deal.stage()))
                .with(acts.actions(page, changed));
        if (deal.stage() == Stage.WON && deal.partnerId() != null) detail.with(acts.sale(deal));
        detail.with(facts());
        if (deal.blockers() != null) detail.with(new Panel("Blockers", text(deal.blockers())));
        acts.talk.panel(deal, changed).ifPresent(detail::with);
        book.handed.of(deal.id()).ifPresent(detail::with);
        acts.quotes(deal).ifPresent(detail::with);
        if (!page.lines().isEmpty()) detail.with(new Panel("Products", lines()));
        return detail.with(new Panel("History", new Timeline(history())));
    }

    private Facts facts() {
        var facts = new Facts().fact("Partner", partner());
        if (book.mayReadCustomers()) facts.fact("Customer", customer());
        holding()
                .ifPresent(
                        it -> facts.fact("Registration", link(it)).fact("Protection", new ClockHint(book.clock(it))));
        facts.fact("Expected close", day(deal.expectedClose()));
        book.member(deal.ownerId()).ifPresent(name -> facts.fact("Owner", name));
        SharedFacts.next(facts, deal);
        if (deal.domain() != null) facts.fact("Domain", deal.domain());
        facts.fact("Motion", Format.word(deal.motion())).fact("Bought", Routes.words(deal.route()));
        SharedFacts.add(facts, page.shared(), book);
        if (deal.closedOn() != null) facts.fact(deal.stage() == Stage.WON ? "Won on" : "Lost on", day(deal.closedOn()));
        if (deal.closedBecause() != null) facts.fact("Because", deal.closedBecause());
        return facts;
    }

    private Optional<Registration> holding() {
        return registrations.stream()
                .filter(each -> each.state() == Registration.State.APPROVED && each.protection() != null)
                .findFirst();
    }

    private static Component link(Registration registration) {
        return new Anchor("registrations/" + registration.id(), registration.number());
    }

    private Component customer() {
        return new Anchor("customers/" + deal.customerId(), deal.customerName());
    }

    private Component partner() {
        var id = deal.partnerId();
        return id == null ? new Text("Our own deal") : new Anchor("partners/" + id, book.partner(id));
    }

    private Table lines() {
        var table = new Table("", List.of("Product", "Quantity", "Net"));
        for (var line : page.lines()) {
            table.row(line.sku(), format.number(line.quantity()), format.money(line.net()));
        }
        return table;
    }

    private record Dated(Instant at, Event event) {}

    private List<Event> history() {
        var events = new ArrayList<Dated>();
        page.moves().forEach(move -> events.add(new Dated(move.movedAt(), moved(move))));
        registrations.forEach(each -> events.addAll(of(each)));
        return events.stream()
                .sorted(Comparator.comparing(Dated::at).reversed())
                .map(Dated::event)
                .toList();
    }

    private Event moved(DealMove move) {
        var by = book.member(move.movedBy()).map(name -> "by " + name).orElse("");
        var note = move.note();
        var detail = note == null ? by : by.isEmpty() ? note : by + " \u00b7 " + note;
        var when = when(move.movedAt());
        if (move.from() == null) return new Event("deals", Tone.NEUTRAL, "Opened", detail, when);
        return switch (move.to()) {
            case WON -> new Event("check", Tone.GOOD, "Won", detail, when);
            case LOST -> new Event("close", Tone.NEUTRAL, "Lost", detail, when);
            case QUALIFIED, PROPOSAL, NEGOTIATION ->
                new Event("up", Tone.NEUTRAL, "Moved to " + Stages.words(move.to()), detail, when);
        };
    }

    private List<Dated> of(Registration registration) {
        var events = new ArrayList<Dated>();
        var who = book.member(registration.submittedBy())
                .map(name -> "by " + name)
                .orElse(registration.number());
        events.add(new Dated(
                registration.submittedAt(),
                new Event("doc", Tone.NEUTRAL, "Registered", who, when(registration.submittedAt()))));
        var decided = registration.decidedAt();
        var protection = registration.protection();
        if (decided != null && protection != null) {
            var pinned = registration.pinned();
            var until = "Protected until " + format.day(protection.last())
                    + (pinned == null
                            ? ""
                            : ", under p" + RegistrationBook.under(pinned).substring(1));
            events.add(
                    new Dated(decided, new Event("shield", Tone.GOOD, "Registration approved", until, when(decided))));
        }
        return events;
    }

    private String when(Instant at) {
        return format.day(at.atZone(book.today().zone()).toLocalDate());
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? "Not known yet" : format.day(day);
    }

    private static Paragraph text(@Nullable String words) {
        var text = new Paragraph(Objects.requireNonNullElse(words, ""));
        text.addClassName("en-quote");
        return text;
    }
}
