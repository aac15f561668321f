package dev.entente.ui.clock;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import dev.entente.clock.ClockProblem;
import dev.entente.clock.ReadingCalendars.Shown;
import dev.entente.clock.StoredCalendar;
import dev.entente.clock.WrittenCalendar;
import dev.entente.clock.WrittenCalendar.WrittenDay;
import dev.entente.problem.Problem;
import dev.entente.ui.kit.Ask;
import dev.entente.ui.kit.Format;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Asks when people work: hours of each day as they are written, whose holidays are free, and days of one's own. */
final class CalendarDialog {

    // Also those that are refused, such as 9-17; but no name, such as 24-hour.
    private static final String HOURS = "[0-9]{1,2}(:[0-9]*)?-[0-9]{1,2}(:[0-9]*)?";

    private final ClockDesk desk;
    private final @Nullable StoredCalendar from;
    private final SerializableRunnable again;
    private final TextField name = new TextField("Name");
    private final ComboBox<String> zone = new ComboBox<>("Time zone");
    private final MultiSelectComboBox<String> countries = new MultiSelectComboBox<>("For whoever is in");
    private final TextField holidays = new TextField("Public holidays of");
    private final Map<DayOfWeek, TextField> week = new EnumMap<>(DayOfWeek.class);
    private final TextArea days = new TextArea("Days of your own");

    CalendarDialog(ClockDesk desk, @Nullable Shown from, SerializableRunnable again) {
        this.desk = desk;
        // As it stands now: what was shown may have been changed since.
        this.from = from == null ? null : desk.changing.seen(from.id());
        this.again = again;
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(80);
        zone.setItems(ZoneId.getAvailableZoneIds().stream()
                .filter(each -> each.contains("/") && !each.startsWith("Etc/") && !each.startsWith("SystemV/"))
                .sorted()
                .toList());
        countries.setItems(Arrays.asList(Locale.getISOCountries()));
        countries.setItemLabelGenerator(
                code -> Locale.of("", code).getDisplayCountry(Format.user().locale()));
        countries.setHelperText("Nobody chosen: everywhere else");
        holidays.setHelperText("A country such as DE, or a part of one such as DE-BY; empty: none");
        for (var day : DayOfWeek.values()) week.put(day, hours(day));
        days.setHelperText("One a line: 2026-12-24 09:00-12:00 Christmas Eve. Without hours the day is free.");
        days.setWidthFull();
        fill();
    }

    private static TextField hours(DayOfWeek day) {
        var field =
                new TextField(day.getDisplayName(TextStyle.FULL, Format.user().locale()));
        field.setPlaceholder("Free");
        field.setMaxLength(100);
        return field;
    }

    private void fill() {
        if (from == null) {
            zone.setValue(desk.today.zone().getId());
            week.forEach((day, field) -> field.setValue(day.compareTo(DayOfWeek.SATURDAY) < 0 ? "09:00-17:00" : ""));
            return;
        }
        var calendar = from.written();
        name.setValue(calendar.name());
        zone.setValue(calendar.zone());
        countries.setValue(calendar.countries());
        holidays.setValue(calendar.holidays() == null ? "" : calendar.holidays());
        week.forEach((day, field) ->
                field.setValue(String.join(", ", calendar.week().getOrDefault(code(day), List.of()))));
        days.setValue(calendar.days().stream()
                .map(each -> Stream.concat(
                                Stream.of(each.day().toString()),
                                Stream.concat(each.hours().stream(), Stream.of(each.name())))
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n")));
    }

    private static String code(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }

    void open() {
        var fields = new HashMap<String, Component>(
                Map.of("/name", name, "/zone", zone, "/countries", countries, "/holidays", holidays, "/days", days));
        week.forEach((day, field) -> fields.put("/week/" + code(day), field));
        var hours = new Div(week.values().toArray(Component[]::new));
        hours.addClassName("en-pairs");
        var pair = new Div(name, zone);
        pair.addClassName("en-pairs");
        var whose = new Div(countries, holidays);
        whose.addClassName("en-pairs");
        new Ask(from == null ? "Add a calendar" : "Change the calendar", "Save calendar", pair, whose, hours, days)
                .wide()
                .explaining(fields)
                .then(this::save)
                .open();
    }

    private void save() {
        var written = written();
        if (from == null) desk.changing.add(written);
        else desk.changing.change(from.id(), from.revision(), written);
        again.run();
    }

    private WrittenCalendar written() {
        var hours = new HashMap<String, List<String>>();
        week.forEach((day, field) -> {
            if (!field.getValue().isBlank()) hours.put(code(day), split(field.getValue()));
        });
        return new WrittenCalendar(
                name.getValue(),
                zone.getValue() == null ? "" : zone.getValue(),
                countries.getValue().stream().sorted().toList(),
                holidays.getValue().isBlank()
                        ? null
                        : holidays.getValue().strip().toUpperCase(Locale.ROOT),
                hours,
                days.getValue()
                        .lines()
                        .filter(line -> !line.isBlank())
                        .map(CalendarDialog::day)
                        .toList());
    }

    private static List<String> split(String hours) {
        return Stream.of(hours.split(",")).map(String::strip).toList();
    }

    private static WrittenDay day(String line) {
        var words = new ArrayList<>(List.of(line.strip().split("\\s+")));
        try {
            var day = LocalDate.parse(words.removeFirst());
            var hours = words.stream().takeWhile(word -> word.matches(HOURS)).toList();
            if (hours.size() == words.size()) throw unclear("Say behind the day what it is called: " + line);
            return new WrittenDay(day, String.join(" ", words.subList(hours.size(), words.size())), hours);
        } catch (DateTimeException notADay) {
            throw unclear("Begin each line with its day, such as 2026-12-24: " + line);
        }
    }

    private static Problem unclear(String advice) {
        return Problem.field(ClockProblem.UNCLEAR_CALENDAR, "/days", advice);
    }
}
