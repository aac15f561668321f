package dev.entente.ui.clock;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import dev.entente.clock.Occasion;
import dev.entente.clock.Promise;
import dev.entente.clock.ReadingCalendars;
import dev.entente.clock.ReadingPromises;
import dev.entente.clock.ReadingPromises.Example;
import dev.entente.clock.WrittenPromise;
import dev.entente.clock.WrittenPromise.WrittenTerms;
import dev.entente.clock.WrittenPromise.WrittenTime;
import dev.entente.problem.Problem;
import dev.entente.ui.kit.Ask;
import dev.entente.ui.kit.Glyph;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.Tone;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Asks what is promised, and says meanwhile when what begins now would be due. */
final class PromiseDialog {

    private static final int MOST_STEPS = 5;

    private final ClockDesk desk;
    private final @Nullable Promise from;
    private final SerializableRunnable again;
    private final TextField name = new TextField("Name");
    private final Select<Occasion> occasion = new Select<>();
    private final TimeFields within = new TimeFields("Within");
    private final Select<ReadingCalendars.Shown> calendar = new Select<>();
    private final IntegerField warning = new IntegerField("Warn after percent of the time");
    private final Checkbox active = new Checkbox("It is made from now on", true);
    private final Div steps = new Div();
    private final Div example = new Div();
    private final List<StepFields> rows = new ArrayList<>();
    private final HashMap<String, Component> fields = new HashMap<>();

    /** Of one as it stands now: what was shown may have been changed since. */
    PromiseDialog(ClockDesk desk, ReadingPromises.Shown from, SerializableRunnable again) {
        this(desk, desk.setting.seen(from.id()), from.occasion(), again);
        listen();
    }

    /** Of something that is not promised yet, with what is usual. */
    PromiseDialog(ClockDesk desk, Occasion of, SerializableRunnable again) {
        this(desk, null, of, again);
        listen();
    }

    private PromiseDialog(ClockDesk desk, @Nullable Promise from, Occasion first, SerializableRunnable again) {
        this.desk = desk;
        this.from = from;
        this.again = again;
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(100);
        occasion.setLabel("What is promised");
        occasion.setItems(desk.promises.occasions());
        occasion.setItemLabelGenerator(Occasion::words);
        occasion.addValueChangeListener(change -> {
            if (change.getValue() != null) begin(change.getValue());
        });
        calendar.setLabel("Counted in");
        calendar.setItems(desk.calendars.all());
        calendar.setEmptySelectionAllowed(true);
        calendar.setEmptySelectionCaption("The calendar of whoever acts");
        calendar.setItemLabelGenerator(each ->
                each == null ? "The calendar of whoever acts" : each.calendar().name());
        warning.setMin(1);
        warning.setMax(99);
        warning.setValue(75);
        warning.setHelperText("Empty: never");
        active.setHelperText(
                "What waits already has no clock, and what runs keeps its time. Once it is taken back, what runs for it ends, neither"
                        + " kept nor missed.");
        steps.addClassName("en-stack");
        occasion.setValue(desk.promises.occasions().stream()
                .filter(each -> each.code().equals(first.code()))
                .findFirst()
                .orElseThrow());
        if (from != null) fill(from.written());
    }

    private void begin(Occasion of) {
        if (name.isEmpty()
                || desk.promises.occasions().stream()
                        .anyMatch(each -> each.words().equals(name.getValue()))) name.setValue(of.words());
        occasion.setHelperText("The " + ClockWords.side(of.side()).toLowerCase(Locale.ROOT) + " owes it, from when "
                + of.begins() + ", until " + of.ends());
        within.setVisible(!of.hasOwnDeadline());
        calendar.setVisible(!of.hasOwnDeadline());
        warning.setVisible(of.isWarned());
        if (of.usual() != null)
            within.set(new WrittenTime(of.usual().amount(), of.usual().counted().code()));
    }

    private void fill(WrittenPromise promise) {
        name.setValue(promise.name());
        occasion.setReadOnly(true);
        var terms = promise.terms();
        if (terms.within() != null) within.set(terms.within());
        calendar.setValue(desk.calendars.all().stream()
                .filter(each -> each.id().equals(promise.calendar()))
                .findFirst()
                .orElse(null));
        warning.setValue(terms.warning());
        active.setValue(promise.active());
        terms.steps().forEach(this::step);
    }

    private void step(WrittenPromise.@Nullable WrittenStep step) {
        if (rows.size() >= MOST_STEPS) return;
        var row = new StepFields(step);
        row.leaving(() -> {
            rows.remove(row);
            steps.remove(row);
            show();
        });
        rows.add(row);
        steps.add(row);
        row.fields().forEach(this::listen);
    }

    private void listen() {
        List.<HasValue<?, ?>>of(occasion, calendar, warning).forEach(this::listen);
        within.fields().forEach(this::listen);
        show();
    }

    private void listen(HasValue<?, ?> field) {
        if (field instanceof HasValueChangeMode typed) typed.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(change -> show());
    }

    void open() {
        fields.putAll(Map.of(
                "/name",
                name,
                "/occasion",
                occasion,
                "/calendar",
                calendar,
                "/terms/within",
                within.amount(),
                "/terms/warning",
                warning));
        var more = new Button("Tell somebody when it is overdue", new Glyph("plus"), click -> step(null));
        new Ask(
                        from == null ? "Make a promise" : "Change the promise",
                        "Save promise",
                        name,
                        occasion,
                        within,
                        calendar,
                        warning,
                        steps,
                        more,
                        active,
                        example)
                .wide()
                .explaining(fields)
                .then(this::save)
                .open();
    }

    private void save() {
        for (int i = 0; i < rows.size(); i++) fields.putAll(rows.get(i).pointed("/terms/steps/" + i));
        if (from == null) desk.setting.make(written());
        else desk.setting.change(from.id(), from.revision(), written());
        again.run();
    }

    private WrittenPromise written() {
        var of = occasion.getValue();
        var chosen = calendar.getValue();
        return new WrittenPromise(
                name.getValue(),
                of.code(),
                of.hasOwnDeadline() || chosen == null ? null : chosen.id(),
                new WrittenTerms(
                        of.hasOwnDeadline() ? null : within.time(),
                        of.isWarned() ? warning.getValue() : null,
                        rows.stream().map(StepFields::step).toList()),
                active.getValue());
    }

    /** What begins now would be due then, in each calendar in which it could be counted. */
    private void show() {
        example.removeAll();
        try {
            var all = desk.promises.examples(written(), null);
            if (all.isEmpty()) return;
            var notice = new Notice(Tone.INFO, "What begins now would be due", "");
            example.add(notice.resting(all.stream().map(PromiseDialog::words).toArray(String[]::new)));
        } catch (Problem unfinished) {
            example.add(new Notice(Tone.NEUTRAL, "When it would be due stands here when it is complete", ""));
        }
    }

    private static String words(Example each) {
        var zone = ZoneId.of(each.zone());
        var words = new StringBuilder(ClockWords.calendar(each.calendar()))
                .append(": ")
                .append(ClockWords.moment(each.due(), zone))
                .append(" (")
                .append(each.zone())
                .append(')');
        if (each.warns() != null) words.append(", warned on ").append(ClockWords.moment(each.warns(), zone));
        for (var then : each.escalates()) words.append(", told on ").append(ClockWords.moment(then, zone));
        return words.toString();
    }
}
