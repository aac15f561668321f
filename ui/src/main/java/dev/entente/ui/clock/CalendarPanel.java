package dev.entente.ui.clock;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import dev.entente.clock.ReadingCalendars.Shown;
import dev.entente.clock.ReadingCalendars.Special;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.WeekHours;
import java.util.Locale;
import java.util.stream.Collectors;

/** A calendar: its week as a picture, for whom it is, and the next days that are special. */
final class CalendarPanel extends Composite<Section> {

    private static final long serialVersionUID = 1L;
    private static final int NEXT = 5;

    CalendarPanel(ClockDesk desk, Shown shown, SerializableRunnable again) {
        var change = new Button("Change", click -> new CalendarDialog(desk, shown, again).open());
        change.setAriaLabel("Change: " + shown.calendar().name());
        change.addThemeVariants(ButtonVariant.TERTIARY);
        var panel = new Panel(
                shown.calendar().name(),
                quiet(forWhom(shown)),
                new WeekHours(desk.calendars.week(shown.id())),
                next(shown));
        getContent().add(panel.aside(change));
    }

    private static String forWhom(Shown shown) {
        var calendar = shown.calendar();
        var locale = Format.user().locale();
        var where = calendar.countries().isEmpty()
                ? "everywhere else"
                : calendar.countries().stream()
                        .map(code -> Locale.of("", code).getDisplayCountry(locale))
                        .collect(Collectors.joining(", "));
        var holidays = calendar.holidays() == null ? "no public holidays" : "holidays of " + calendar.holidays();
        return "For " + where + " \u00b7 " + calendar.zone() + " \u00b7 " + holidays;
    }

    private static UnorderedList next(Shown shown) {
        var list = new UnorderedList();
        list.addClassName("en-week-next");
        shown.special().stream().limit(NEXT).forEach(each -> list.add(item(each)));
        if (shown.special().isEmpty()) list.add(new ListItem("No special days in the next twelve months"));
        return list;
    }

    private static ListItem item(Special special) {
        var quiet = new Span(special.hours().isEmpty() ? "Free" : String.join(", ", special.hours()));
        quiet.addClassName("en-muted");
        return new ListItem(new Span(Format.user().day(special.day()) + " \u00b7 " + special.name()), quiet);
    }

    private static Paragraph quiet(String words) {
        var quiet = new Paragraph(words);
        quiet.addClassName("en-muted");
        return quiet;
    }
}
