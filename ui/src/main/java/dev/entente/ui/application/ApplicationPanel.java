package dev.entente.ui.application;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import dev.entente.application.Applicant;
import dev.entente.application.Application;
import dev.entente.application.ChecklistItem;
import dev.entente.application.FindingAlike.Alike;
import dev.entente.application.FindingAlike.Kind;
import dev.entente.application.Question;
import dev.entente.application.ReadingApplications.Page;
import dev.entente.ui.kit.Detail;
import dev.entente.ui.kit.Facts;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.StatusBadge;
import dev.entente.ui.kit.Timeline;
import dev.entente.ui.kit.Timeline.Event;
import dev.entente.ui.kit.Tone;
import dev.entente.ui.partner.Countries;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One application for whoever decides it: how well it fits and why, what may be the same company, what was looked into. */
final class ApplicationPanel {

    private final Page page;
    private final Application application;
    private final Applicant applicant;
    private final ApplicationActs acts;
    private final ZoneId zone;
    private final Format format = Format.user();

    ApplicationPanel(Page page, ApplicationActs acts, ZoneId zone) {
        this.page = page;
        this.application = page.application();
        this.applicant = application.applicant();
        this.acts = acts;
        this.zone = zone;
    }

    String title() {
        return application.number() + " " + application.company();
    }

    Detail detail(SerializableRunnable close, SerializableRunnable changed) {
        var detail = new Detail(application.company(), application.number() + " \u00b7 " + application.program(), close)
                .worth(Shown.fit(application.score()), Shown.badge(application.state()))
                .with(acts.actions(application, changed));
        outcome(detail);
        if (!page.alike().isEmpty()) detail.with(new Panel("May be the same company", alike(changed)).urgent());
        detail.with(new Panel("How well it fits", new FitPicture(application.fit())));
        var items = application.items();
        if (!items.isEmpty()) detail.with(new Panel("Due diligence", checklist(items, changed)).aside(done(items)));
        detail.with(new Panel("About the company", facts()));
        var answers = answers();
        if (answers != null) detail.with(new Panel("Answers", answers));
        return detail.with(new Panel("History", new Timeline(events())));
    }

    private void outcome(Detail detail) {
        var facts = new Facts();
        var partner = application.partnerId();
        var other = application.mergedInto();
        if (partner != null) facts.fact("Partner", new Anchor("partners/" + partner, application.company()));
        if (other != null) facts.fact("Merged into", new Anchor("applications/" + other, "The other application"));
        var reason = application.reason();
        if (reason != null) facts.fact("Reason", reason);
        if (facts.getChildren().findAny().isPresent()) detail.with(facts);
    }

    private Component alike(SerializableRunnable changed) {
        var list = new UnorderedList();
        list.addClassName("en-tasks");
        for (var each : page.alike()) {
            var link =
                    new Anchor((each.kind() == Kind.PARTNER ? "partners/" : "applications/") + each.id(), each.name());
            link.addClassName("en-task-link");
            var item = new ListItem(new Div(link, muted(words(each))));
            if (acts.mayDecide()) {
                var merge = new Button("Merge", click -> acts.merge(application, each, changed));
                merge.setAriaLabel("Merge into " + each.name());
                item.add(merge);
            }
            list.add(item);
        }
        return list;
    }

    private static String words(Alike each) {
        return (each.kind() == Kind.PARTNER ? "Partner " : "Application ") + each.number() + " \u00b7 " + each.why();
    }

    private static Span done(List<ChecklistItem> items) {
        long done = items.stream().filter(ChecklistItem::isDone).count();
        return new Span(done + " of " + items.size() + " done");
    }

    private Component checklist(List<ChecklistItem> items, SerializableRunnable changed) {
        var list = new UnorderedList();
        list.addClassName("en-tasks");
        for (int i = 0; i < items.size(); i++) {
            int place = i;
            var item = items.get(i);
            var name = new Span(item.words());
            name.addClassName("en-task-name");
            var body = new Div(name, muted(state(item)));
            var note = item.note();
            if (note != null) body.add(new Paragraph(note));
            var link = item.link();
            if (link != null) body.add(evidence(link));
            var row = new ListItem(body, badge(item));
            if (application.state().isOpen() && acts.mayReview()) {
                var look = new Button("Edit", click -> acts.look(application, place, item, changed));
                look.addThemeVariants(ButtonVariant.TERTIARY);
                look.setAriaLabel("Edit: " + item.words());
                row.add(look);
            }
            list.add(row);
        }
        return list;
    }

    private static Anchor evidence(String link) {
        var evidence = new Anchor(link, "Evidence", AnchorTarget.BLANK);
        evidence.getElement().setAttribute("rel", "noopener noreferrer");
        return evidence;
    }

    private static StatusBadge badge(ChecklistItem item) {
        if (item.isDone()) return new StatusBadge("Done", Tone.GOOD);
        return item.required() ? new StatusBadge("Needed", Tone.WARN) : new StatusBadge("Open", Tone.NEUTRAL);
    }

    private String state(ChecklistItem item) {
        var at = item.doneAt();
        if (at != null) return name(item.doneBy(), "Somebody") + " \u00b7 " + day(at);
        return item.owner() == null ? "Nobody sees to it yet" : name(item.owner(), "Somebody") + " sees to it";
    }

    private Facts facts() {
        var facts = new Facts()
                .fact("Website", website())
                .fact("Country", Countries.name(applicant.country()))
                .fact("Contact", applicant.contact() + ", " + applicant.email())
                .fact("Is a", applicant.types().stream().map(Format::word).collect(Collectors.joining(", ")));
        if (!applicant.motions().isEmpty())
            facts.fact(
                    "Would like to",
                    applicant.motions().stream().map(Format::word).collect(Collectors.joining(", ")));
        var source = application.source();
        if (source != null) facts.fact("Came by", source);
        facts.fact("Looked after by", name(application.ownerId(), "Nobody yet"));
        return facts;
    }

    /** What an applicant wrote is shown as text; only its domain is made a link. */
    private Component website() {
        var link = new Anchor("https://" + application.domain(), application.domain(), AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return link;
    }

    private @Nullable Facts answers() {
        var facts = new Facts();
        for (Question question : page.form().asked(applicant)) {
            var answer = applicant.answer(question.code());
            facts.fact(question.words(), answer.isEmpty() ? "No answer" : String.join(", ", answer));
        }
        return facts.getChildren().findAny().isPresent() ? facts : null;
    }

    private List<Event> events() {
        return application.history().reversed().stream()
                .map(entry -> new Event(
                        icon(entry.what()),
                        tone(entry.what()),
                        name(entry.by(), "The applicant") + " " + verb(entry.what()),
                        entry.words() == null ? "" : entry.words(),
                        day(entry.at())))
                .toList();
    }

    private static String verb(String what) {
        return switch (what) {
            case "handed in" -> "handed it in";
            case "noted" -> "wrote a note";
            case "merged" -> "merged it";
            case "joined" -> "merged another one into it";
            case "taken apart" -> "took the merger back";
            case "accepted" -> "accepted it";
            case "declined" -> "declined it";
            default -> what;
        };
    }

    private static String icon(String what) {
        return switch (what) {
            case "accepted" -> "check";
            case "declined" -> "close";
            case "asked", "answered" -> "question";
            default -> "doc";
        };
    }

    private static Tone tone(String what) {
        return switch (what) {
            case "accepted" -> Tone.GOOD;
            case "asked" -> Tone.INFO;
            default -> Tone.NEUTRAL;
        };
    }

    private String name(@Nullable UUID member, String otherwise) {
        return member == null ? otherwise : page.names().getOrDefault(member, "Somebody who left");
    }

    private String day(Instant at) {
        return format.day(at.atZone(zone).toLocalDate());
    }

    private static Span muted(String words) {
        var span = new Span(words);
        span.addClassName("en-muted");
        return span;
    }
}
