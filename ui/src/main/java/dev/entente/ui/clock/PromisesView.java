package dev.entente.ui.clock;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.entente.clock.ClockPermissions;
import dev.entente.clock.Occasion;
import dev.entente.clock.ReadingPromises;
import dev.entente.identity.Requires;
import dev.entente.ui.kit.Ask;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.Glyph;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.StatusBadge;
import dev.entente.ui.kit.Tone;
import dev.entente.ui.shell.VendorLayout;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What is promised, what else could be, and the calendars in which it is counted. */
@Route(value = "promises", layout = VendorLayout.class)
@PageTitle("What is promised")
@Requires(ClockPermissions.SET)
public final class PromisesView extends Div {

    private static final long serialVersionUID = 1L;
    private static final String OWN_DAY = "by the day that the record names";

    private final transient ClockDesk desk;
    private final Div promises = new Div();
    private final Div calendars = new Div();

    PromisesView(ClockDesk desk) {
        this.desk = desk;
        addClassName("en-page");
        var make = new Button(
                "Make a promise", new Glyph("plus"), click -> new PromiseDialog(desk, next(), this::show).open());
        make.addThemeVariants(ButtonVariant.PRIMARY);
        var add = new Button(
                "Add a calendar", new Glyph("plus"), click -> new CalendarDialog(desk, null, this::show).open());
        promises.addClassName("en-stack");
        calendars.addClassName("en-stack");
        var columns = new Div(promises, calendars);
        columns.addClassName("en-columns");
        add(
                new PageHeader(
                                "What is promised",
                                "Within what time each side acts, and when that time runs",
                                add,
                                make)
                        .backTo("Promises", ClocksView.class),
                columns);
        show();
    }

    private void show() {
        promises.removeAll();
        calendars.removeAll();
        promises.add(new Panel("Promises", promised()));
        var others = unpromised();
        if (others.getChildren().findAny().isPresent()) promises.add(new Panel("Not promised yet", others));
        for (var each : desk.calendars.all()) calendars.add(new CalendarPanel(desk, each, this::show));
        if (desk.calendars.all().isEmpty())
            calendars.add(
                    new Panel(
                            "Calendars",
                            new EmptyState(
                                    "clock",
                                    "No calendars yet",
                                    "Until there is one, time is counted from Monday to Friday, nine to five, without holidays.")));
    }

    private Component promised() {
        var all = desk.promises.all();
        if (all.isEmpty())
            return new EmptyState(
                    "clock",
                    "Nothing is promised yet",
                    "Say within what time you answer, and what you expect of partners. Clocks then run by themselves,"
                            + " for whatever comes from then on.",
                    usual());
        var list = list();
        for (var each : all) list.add(item(each));
        return list;
    }

    private Button usual() {
        return new Button("Make the usual promises", click -> askUsual());
    }

    /** Partners count on what is promised, so all of it is read before. */
    private void askUsual() {
        var words = new Paragraph("Clocks run from the next record on. Each can be changed afterwards.");
        words.addClassName("en-muted");
        var list = list();
        for (var each : desk.promises.occasions())
            list.add(new ListItem(
                    new Div(new Span(each.words()), quiet(ClockWords.side(each.side()) + ", " + usual(each)))));
        new Ask("Make the usual promises", "Promise this", words, list)
                .wide()
                .then(() -> {
                    desk.setting.makeUsual();
                    show();
                })
                .open();
    }

    private static String usual(Occasion occasion) {
        var within = occasion.usual();
        return within == null
                ? OWN_DAY
                : within(within.amount(), within.counted().words());
    }

    private static String within(int amount, String counted) {
        return "within " + amount + " " + counted;
    }

    private ListItem item(ReadingPromises.Shown shown) {
        var promise = shown.promise();
        var change = new Button("Change", click -> new PromiseDialog(desk, shown, this::show).open());
        change.setAriaLabel("Change: " + promise.name());
        var name = new Span(promise.name());
        name.addClassName("en-precedence-name");
        var body = new Div(name, quiet(ClockWords.side(shown.side()) + ", " + words(shown)));
        body.add(quiet("From when " + shown.occasion().begins() + ", until "
                + shown.occasion().ends() + "."));
        var item = new ListItem(body);
        if (!promise.active()) item.add(new StatusBadge("Not made any more", Tone.NEUTRAL));
        item.add(change);
        return item;
    }

    private String words(ReadingPromises.Shown shown) {
        var terms = shown.promise().terms();
        var said = new ArrayList<String>();
        var within = terms.within();
        said.add(within == null ? OWN_DAY : within(within.amount(), within.of().replace('-', ' ')));
        if (terms.warning() != null && shown.occasion().isWarned()) said.add("warned after " + terms.warning() + "%");
        if (!terms.steps().isEmpty())
            said.add(
                    terms.steps().size() == 1
                            ? "1 step when it is overdue"
                            : terms.steps().size() + " steps when it is overdue");
        if (within == null) return String.join(" \u00b7 ", said);
        var calendar = shown.promise().calendar();
        said.add(desk.calendars.all().stream()
                .filter(each -> each.id().equals(calendar))
                .map(each -> each.calendar().name())
                .findFirst()
                .orElse("in the calendar of whoever acts"));
        return String.join(" \u00b7 ", said);
    }

    private Component unpromised() {
        var made = made();
        var list = list();
        for (var each : desk.promises.occasions()) if (!made.contains(each.code())) list.add(offer(each));
        return list;
    }

    private ListItem offer(Occasion occasion) {
        var make = new Button("Promise it", click -> new PromiseDialog(desk, occasion, this::show).open());
        make.setAriaLabel("Promise it: " + occasion.words());
        var owes = ClockWords.side(occasion.side()).toLowerCase(Locale.ROOT);
        var body = new Div(
                new Span(occasion.words()),
                quiet("The " + owes + " owes it, from when " + occasion.begins() + ", until " + occasion.ends() + "."));
        return new ListItem(body, make);
    }

    /** Something that is not promised yet, where there is one. */
    private Occasion next() {
        var made = made();
        var all = desk.promises.occasions();
        return all.stream()
                .filter(each -> !made.contains(each.code()))
                .findFirst()
                .orElse(all.getLast());
    }

    private Set<String> made() {
        return desk.promises.all().stream()
                .map(each -> each.promise().occasion())
                .collect(Collectors.toSet());
    }

    private static UnorderedList list() {
        var list = new UnorderedList();
        list.addClassName("en-tasks");
        return list;
    }

    private static Paragraph quiet(String words) {
        var quiet = new Paragraph(words);
        quiet.addClassName("en-muted");
        return quiet;
    }
}
