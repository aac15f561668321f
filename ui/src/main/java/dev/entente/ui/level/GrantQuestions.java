package dev.entente.ui.level;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import dev.entente.api.Measure.Window.Calendar;
import dev.entente.level.GrantingLevels.Wanted;
import dev.entente.program.ReadingProgress.Way;
import dev.entente.program.Tier;
import dev.entente.ui.kit.Ask;
import dev.entente.ui.kit.DayField;
import dev.entente.ui.kit.Format;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Asks which level a partner is given beside reviews: fixed for a time, or on trial until figures are reached. */
final class GrantQuestions {

    private static final int A_WHILE = 6;
    private static final List<String> WINDOWS =
            List.of("P3M", "P6M", "P12M", Calendar.QUARTER.name(), Calendar.YEAR.name(), Calendar.FISCAL_YEAR.name());

    private final LevelDesk desk;
    private final UUID partnerId;
    private final Way way;
    private final SerializableRunnable changed;

    GrantQuestions(LevelDesk desk, UUID partnerId, Way way, SerializableRunnable changed) {
        this.desk = desk;
        this.partnerId = partnerId;
        this.way = way;
        this.changed = changed;
    }

    void fix() {
        var tier = tier();
        var last = last("The level is reviewed again after this day");
        var reason = LevelActs.reason("The partner reads it");
        new Ask("Fix the level in " + way.name(), "Fix the level", tier, last, reason)
                .explaining(Map.of("/tier", tier, "/last", last, "/reason", reason))
                .then(() -> {
                    desk.granting.fix(partnerId, way.program(), wanted(tier, last, reason));
                    changed.run();
                })
                .open();
    }

    void track() {
        var tier = tier();
        var last = last("On this day the figures decide whether the level stays");
        var figures = desk.figures();
        var figure = new ComboBox<String>("To be reached");
        figure.setItems(figures.keySet());
        figure.setItemLabelGenerator(what -> figures.getOrDefault(what, what));
        figure.setPlaceholder("All that the tier asks for");
        figure.setClearButtonVisible(true);
        var least = new TextField("At least");
        least.setPlaceholder("50000.00 EUR, or 50 users");
        var window = new Select<String>();
        window.setLabel("Counted over");
        window.setItems(WINDOWS);
        window.setItemLabelGenerator(GrantQuestions::words);
        window.setValue("P12M");
        var reason = LevelActs.reason("The partner reads it");
        new Ask("Give a level on trial in " + way.name(), "Give on trial", tier, last, figure, least, window, reason)
                .explaining(Map.of(
                        "/tier", tier,
                        "/last", last,
                        "/reason", reason,
                        "/goals", figure,
                        "/goals/0/what", figure,
                        "/goals/0/least", least,
                        "/goals/0/window", window))
                .then(() -> {
                    var goals = goals(figure.getValue(), least.getValue(), window.getValue());
                    desk.granting.track(partnerId, way.program(), wanted(tier, last, reason), goals);
                    changed.run();
                })
                .open();
    }

    void end() {
        var reason = LevelActs.reason("The partner reads it");
        new Ask("End it now", "End it", reason)
                .explaining(Map.of("/reason", reason))
                .then(() -> {
                    desk.granting.end(partnerId, way.program(), reason.getValue());
                    changed.run();
                })
                .open();
    }

    /** As a program file writes it; none: all that the tier asks for. */
    private @Nullable JsonNode goals(@Nullable String what, String least, @Nullable String window) {
        if (what == null) return null;
        var words = least.strip().split(" +", 2);
        var goals = JsonNodeFactory.instance.arrayNode();
        var goal = goals.addObject()
                .put("what", what)
                .put("words", desk.figures().getOrDefault(what, what))
                .put("window", Objects.requireNonNullElse(window, ""));
        goal.putObject("least").put("value", words[0]).put("unit", words.length > 1 ? words[1] : "");
        return goals;
    }

    private Wanted wanted(Select<Tier> tier, DayField last, TextField reason) {
        var code = tier.getValue() == null ? "" : tier.getValue().code();
        var day = last.getValue() == null ? LocalDate.MIN : last.getValue();
        return new Wanted(code, null, day, reason.getValue());
    }

    private Select<Tier> tier() {
        var tier = new Select<Tier>();
        tier.setLabel("Level");
        tier.setItemLabelGenerator(Tier::name);
        tier.setItems(way.progress().ladder());
        var next = way.progress().next();
        var current = way.progress().current();
        if (next != null || current != null) tier.setValue(next == null ? current : next);
        return tier;
    }

    private DayField last(String help) {
        var last = new DayField("Through");
        last.setValue(desk.today().day().plusMonths(A_WHILE));
        last.setHelperText(help);
        return last;
    }

    private static String words(String window) {
        if (window.startsWith("P")) return "The last " + Format.user().period(Period.parse(window));
        return "This " + window.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
