package dev.entente.ui.conflict;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.entente.conflict.Conflict.State;
import dev.entente.conflict.ConflictPermissions;
import dev.entente.conflict.ConflictStep;
import dev.entente.conflict.Contender;
import dev.entente.conflict.ReadingOwnConflicts;
import dev.entente.conflict.ReadingOwnConflicts.Own;
import dev.entente.conflict.Touch;
import dev.entente.identity.Requires;
import dev.entente.ui.kit.Facts;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.StatusBadge;
import dev.entente.ui.kit.Timeline;
import dev.entente.ui.kit.Timeline.Event;
import dev.entente.ui.kit.Tone;
import dev.entente.ui.registration.PortalDealsView;
import dev.entente.ui.shell.PortalLayout;
import dev.entente.ui.shell.RecordPage;
import dev.entente.ui.shell.Today;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** The partner's own part of a case: what it is asked, what it gave, how it was decided, and until when it can appeal. */
@Route(value = "portal/conflicts/:id", layout = PortalLayout.class)
@Requires(ConflictPermissions.CONTEST)
public final class PortalConflictView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient ReadingOwnConflicts reading;
    private final transient OwnConflictActs acts;
    private final transient Today today;
    private String title = "Case";

    PortalConflictView(ReadingOwnConflicts reading, OwnConflictActs acts, Today today) {
        this.reading = reading;
        this.acts = acts;
        this.today = today;
        addClassName("en-portal-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RecordPage.open(event, this::show);
    }

    private void show(UUID id) {
        var own = reading.open(id);
        var contender = own.contender();
        title = contender.subject();
        removeAll();
        var header = new PageHeader(
                        title,
                        contender.number() + " \u00b7 Who holds the "
                                + ConflictWords.about(contender.about()).toLowerCase(Locale.ROOT))
                .backTo("Deals", PortalDealsView.class)
                .status(new StatusBadge(ConflictWords.own(contender), ConflictWords.ownTone(contender)));
        var left = new Div(next(contender, () -> show(id)), new Panel("Your evidence", evidence(own)));
        left.addClassName("en-column");
        var right = new Div(new Panel("What happened", new Timeline(events(own.steps()))));
        var facts = facts(contender);
        if (facts.getChildren().findAny().isPresent()) right.add(new Panel("About the case", facts));
        right.addClassName("en-column");
        var columns = new Div(left, right);
        columns.addClassNames("en-columns", "en-own-columns");
        var inner = new Div(header, columns);
        inner.addClassName("en-portal-inner");
        add(inner);
    }

    private Panel next(Contender contender, SerializableRunnable changed) {
        var panel = new Panel("What happens next");
        panel.add(new Paragraph(words(contender)));
        var reason = contender.reason();
        if (reason != null && !contender.state().isUndecided())
            panel.add(new Notice(Tone.INFO, ConflictWords.sentence(contender), reason));
        panel.add(acts.actions(contender, changed));
        panel.addClassName("en-next");
        return panel;
    }

    private static String words(Contender contender) {
        var format = Format.user();
        var by = contender.evidenceBy();
        var until = contender.appealUntil();
        return switch (contender.state()) {
            case OPEN -> "The vendor looks at it. Give what shows when you found out what the customer needs.";
            case ASKED, ESCALATED ->
                by == null
                        ? "The vendor looks at it."
                        : "Give your evidence until " + format.day(by) + ". The first dated discovery counts most.";
            case APPEALED -> "It is looked at again. You can give more evidence until it is decided, which is final.";
            case DECIDED ->
                until == null
                        ? "It is decided."
                        : "It is decided, and final unless somebody appeals until " + format.day(until) + ".";
            case FINAL -> "It is decided for good.";
        };
    }

    private Component evidence(Own own) {
        var stack = new Div();
        stack.addClassName("en-stack");
        var words = own.contender().words();
        if (words != null) {
            var quote = new Paragraph(words);
            quote.addClassName("en-quote");
            stack.add(quote);
        }
        if (own.touches().isEmpty())
            stack.add(new Paragraph("Nothing yet. What is dated and shows discovery counts most."));
        else stack.add(new Timeline(own.touches().stream().map(this::event).toList()));
        return stack;
    }

    private Event event(Touch touch) {
        var file = touch.fileId();
        return new Event(
                touch.kind() == Touch.Kind.DISCOVERY ? "check" : "info",
                touch.kind() == Touch.Kind.DISCOVERY ? Tone.GOOD : Tone.NEUTRAL,
                ConflictWords.mark(touch.kind().name().toLowerCase(Locale.ROOT)),
                touch.words() + (touch.fileName() == null ? "" : " \u00b7 " + touch.fileName()),
                Format.user().day(touch.on()),
                file == null ? "" : "files/" + file);
    }

    private List<Event> events(List<ConflictStep> steps) {
        return steps.reversed().stream()
                .map(step -> new Event(
                        "doc",
                        step.kind() == ConflictStep.Kind.DECIDED ? Tone.GOOD : Tone.NEUTRAL,
                        ConflictWords.step(step.kind()),
                        step.words(),
                        Format.user().moment(step.at(), today.zone(), today.day())))
                .toList();
    }

    private static Facts facts(Contender contender) {
        var format = Format.user();
        var facts = new Facts();
        var registration = contender.registrationId();
        if (registration != null)
            facts.fact("Registration", new Anchor("portal/registrations/" + registration, "Open the registration"));
        var until = contender.appealUntil();
        if (until != null && contender.state() == State.DECIDED) facts.fact("Appeal until", format.day(until));
        return facts;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
