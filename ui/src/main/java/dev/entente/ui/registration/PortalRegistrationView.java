package dev.entente.ui.registration;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.entente.identity.Requires;
import dev.entente.registration.Registration;
import dev.entente.registration.RegistrationPage;
import dev.entente.registration.RegistrationPermissions;
import dev.entente.ui.conflict.ConflictWords;
import dev.entente.ui.conflict.OwnConflictActs;
import dev.entente.ui.kit.ClockHint;
import dev.entente.ui.kit.Facts;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.StatusBadge;
import dev.entente.ui.kit.Timeline;
import dev.entente.ui.kit.Tone;
import dev.entente.ui.partner.Countries;
import dev.entente.ui.shell.PortalLayout;
import dev.entente.ui.shell.RecordPage;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** One of the partner's own registrations: where it stands, what happens next, and how many days are left. */
@Route(value = "portal/registrations/:id", layout = PortalLayout.class)
@Requires(RegistrationPermissions.READ)
public final class PortalRegistrationView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient RegistrationBook book;
    private final transient RegistrationActs acts;
    private final transient OwnConflictActs conflicts;
    private final transient PriorityActs priority;
    private String title = "Registration";

    PortalRegistrationView(
            RegistrationBook book, RegistrationActs acts, OwnConflictActs conflicts, PriorityActs priority) {
        this.book = book;
        this.acts = acts;
        this.conflicts = conflicts;
        this.priority = priority;
        addClassName("en-portal-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RecordPage.open(event, this::show);
    }

    private void show(UUID id) {
        var page = book.open(id);
        var registration = page.registration();
        title = registration.customerName();
        removeAll();
        var header = new PageHeader(title, registration.number() + " \u00b7 " + registration.domain())
                .backTo("Deals", PortalDealsView.class)
                .status(new StatusBadge(States.own(registration.state()), States.tone(registration.state())));
        var left = new Div(next(page, () -> show(id)));
        book.promised(registration).forEach(left::add);
        left.add(new Panel("What the customer needs", quote(registration)));
        var evidence = acts.evidence(page, () -> show(id));
        if (evidence.isNeeded()) left.add(new Panel("What shows that you work on it", evidence));
        left.add(new Panel("History", new Timeline(new RegistrationHistory(book, page).events())));
        left.addClassName("en-column");
        var right = new Div(new Panel("What you sent", facts(page)));
        right.addClassName("en-column");
        var columns = new Div(left, right);
        columns.addClassNames("en-columns", "en-own-columns");
        var inner = new Div(header, columns);
        inner.addClassName("en-portal-inner");
        add(inner);
    }

    private Panel next(RegistrationPage page, SerializableRunnable changed) {
        var registration = page.registration();
        var panel = new Panel("What happens next");
        var clock = book.clock(registration);
        if (clock != null) panel.add(new ClockHint(clock));
        panel.add(words(page));
        if (!page.blocks().isEmpty()) panel.add(blocks(page));
        for (var each : conflicts.of(registration)) {
            panel.add(new Paragraph(new Anchor(
                    "portal/conflicts/" + each.id(),
                    "Open the case " + each.number() + ": " + ConflictWords.own(each))));
        }
        asked(registration, panel);
        var message = registration.message();
        if (message != null) panel.add(new Notice(Tone.INFO, "The vendor wrote", message));
        book.deal(registration.dealId())
                .ifPresent(deal -> panel.add(
                        new Paragraph(new Anchor("portal/deals/" + deal.id(), "Open the deal " + deal.number()))));
        var row = acts.own(page, changed);
        priority.first(page, changed).ifPresent(row::addComponentAsFirst);
        conflicts.contest(page, changed).ifPresent(row::addComponentAsFirst);
        acts.again(page).ifPresent(row::addComponentAsFirst);
        row.setVisible(row.getComponentCount() > 0);
        panel.add(row);
        panel.addClassName("en-next");
        return panel;
    }

    private static void asked(Registration registration, Panel panel) {
        var request = registration.extensionAsked();
        if (request == null) return;
        var words = "You asked for protection until " + Format.user().day(request.last());
        panel.add(new Notice(Tone.INFO, words, request.because() + " \u2014 The vendor answers you here and by mail."));
    }

    /** What stands in its way and until when, without saying whose it is, and what would speak for it all the same. */
    private static Notice blocks(RegistrationPage page) {
        var format = Format.user();
        var facts = page.blocks().stream()
                .flatMap(each -> Stream.of(
                        each.words() + (each.until() == null ? "" : ", as it stands until " + format.day(each.until())),
                        "What would speak for you: " + lower(each.wins())))
                .distinct()
                .toArray(String[]::new);
        return new Notice(Tone.WARN, "What stands in its way", "").resting(facts);
    }

    private static String lower(String sentence) {
        return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }

    private Paragraph words(RegistrationPage page) {
        var registration = page.registration();
        return new Paragraph(
                switch (registration.state()) {
                    case SUBMITTED -> waiting(page);
                    case APPROVED -> protectedUntil(registration);
                    case DECLINED -> "It was not approved" + because(registration);
                    case LAPSED -> "The protection is over" + because(registration) + again(page);
                    case WITHDRAWN -> "You took it back" + because(registration) + again(page);
                    case CONVERTED -> "The deal is won. What it earns stands on your statement.";
                });
    }

    private static String again(RegistrationPage page) {
        var lifted = page.registration().restLifted();
        if (lifted != null) return " You can register the customer again: " + lifted;
        var from = page.again();
        if (from == null) return " You can register the customer again.";
        return " The customer is open to others first: you can register it again from "
                + Format.user().day(from) + " on.";
    }

    private static String waiting(RegistrationPage page) {
        var place = page.place();
        var priority = page.registration().priority();
        if (place == null && priority != null)
            return "The vendor looks at it before others, since you used " + priority
                    + " for it, and answers you here and by mail.";
        if (place == null) return "The vendor looks at it and answers you here and by mail.";
        return "The customer is protected at the moment. Yours is number " + place
                + " in line, and is looked at as soon as the way is free.";
    }

    private static String protectedUntil(Registration registration) {
        var protection = Objects.requireNonNull(registration.protection());
        var format = Format.user();
        if (!protection.waitsForMeeting()) return "The deal is yours until " + format.day(protection.last()) + ".";
        return "Meet the customer by " + format.day(protection.meetingBy())
                + " and write it down here. Then the deal stays yours until " + format.day(protection.last())
                + " at most.";
    }

    private static String because(Registration registration) {
        var reason = registration.reason();
        return reason == null ? "." : ": " + reason + (reason.endsWith(".") ? "" : ".");
    }

    private static Facts facts(RegistrationPage page) {
        var registration = page.registration();
        var format = Format.user();
        var amount = registration.amount();
        var close = registration.expectedClose();
        var facts = new Facts()
                .fact("Buyer", registration.buyerRole())
                .fact("Next meeting", RegistrationBook.meeting(registration))
                .fact("Amount", amount == null ? "Not known yet" : format.money(amount))
                .fact("Expected close", close == null ? "Not known yet" : format.day(close));
        if (registration.pinned() != null) facts.fact("Under", RegistrationBook.under(registration.pinned()));
        RegistrationBook.followed(page).ifPresent(words -> facts.fact(RegistrationBook.TODAY, words));
        if (registration.products() != null) facts.fact("Products", registration.products());
        var country = registration.country();
        if (country != null) facts.fact("Country", Countries.name(country));
        if (registration.segment() != null) facts.fact("Segment", registration.segment());
        return facts;
    }

    private static Paragraph quote(Registration registration) {
        var text = new Paragraph(registration.problem());
        text.addClassName("en-quote");
        return text;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
