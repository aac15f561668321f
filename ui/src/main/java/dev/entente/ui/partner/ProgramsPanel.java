package dev.entente.ui.partner;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableRunnable;
import dev.entente.program.DatedTier;
import dev.entente.program.EnrollingPartners;
import dev.entente.program.ReadingEnrolments;
import dev.entente.program.ReadingEnrolments.Row;
import dev.entente.program.ReadingPrograms;
import dev.entente.program.ReadingPrograms.Page;
import dev.entente.program.Tier;
import dev.entente.ui.kit.Ask;
import dev.entente.ui.kit.DayField;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Ladder;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.Undo;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The programs that a partner takes part in: where it stands on each ladder, and putting it on another rung. */
final class ProgramsPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final UUID partnerId;
    private final transient ReadingEnrolments reading;
    private final transient EnrollingPartners enrolling;
    private final transient List<Page> programs;
    private final LocalDate today;
    private final boolean mayEnrol;
    private final boolean mayForecast;
    private final Undo undo;
    private final SerializableRunnable changed;

    /** Who looks, and what happens behind the page when something was changed. */
    record Around(LocalDate today, boolean mayEnrol, boolean mayForecast, Undo undo, SerializableRunnable changed) {}

    ProgramsPanel(
            UUID partnerId,
            ReadingEnrolments reading,
            EnrollingPartners enrolling,
            ReadingPrograms programs,
            Around around) {
        this.partnerId = partnerId;
        this.reading = reading;
        this.enrolling = enrolling;
        this.programs = programs.list();
        this.today = around.today();
        this.mayEnrol = around.mayEnrol();
        this.mayForecast = around.mayForecast();
        this.undo = around.undo();
        this.changed = around.changed();
        addClassName("en-column");
        show();
    }

    private void show() {
        removeAll();
        var rows = reading.of(partnerId);
        rows.forEach(row -> add(panel(row)));
        var others = programs.stream()
                .filter(page -> rows.stream()
                        .noneMatch(row -> row.program().equals(page.program().code())))
                .toList();
        if (rows.isEmpty()) {
            var words = new Paragraph("This partner takes part in no program yet, so its sales earn nothing.");
            words.addClassName("en-muted");
            add(new Panel("Programs", words));
        }
        if (mayEnrol && !others.isEmpty()) {
            var enrol = button("Enrol in a program", () -> ask(others, null));
            add(new Div(enrol));
        }
    }

    private Panel panel(Row row) {
        var since = "Since " + Format.user().day(row.enrolled().since());
        var words =
                new Paragraph(row.tier().map(tier -> tier.name() + " today").orElse("No tier") + " \u00b7 " + since);
        words.addClassName("en-muted");
        var panel = new Panel(row.name());
        var tiers = tiers(row.program());
        if (!tiers.isEmpty()) {
            panel.add(new Ladder(
                    row.tier().map(Tier::name).orElse(""),
                    tiers.stream().map(Tier::name).toList()));
        }
        panel.add(words);
        if (mayForecast) {
            var address = "partners/" + partnerId + "/profitability?program=" + row.program();
            panel.add(new Paragraph(new Anchor(address, "What it is worth")));
        }
        if (mayEnrol && !tiers.isEmpty()) {
            panel.aside(button(
                    "Change tier",
                    () -> ask(
                            programs.stream()
                                    .filter(page -> page.program().code().equals(row.program()))
                                    .toList(),
                            row)));
        }
        return panel;
    }

    private List<Tier> tiers(String program) {
        return programs.stream()
                .filter(page -> page.program().code().equals(program))
                .flatMap(page -> page.inForce().stream())
                .flatMap(version -> version.tiers().stream())
                .toList();
    }

    private static Button button(String text, SerializableRunnable act) {
        var button = new Button(text, click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }

    private void ask(List<Page> choices, @Nullable Row row) {
        var program = new Select<Page>();
        program.setLabel("Program");
        program.setItems(choices);
        program.setItemLabelGenerator(page -> page.program().name());
        program.setValue(choices.getFirst());
        var tier = new Select<Tier>();
        tier.setLabel("Tier");
        tier.setItemLabelGenerator(Tier::name);
        tier.setItems(tiers(choices.getFirst().program().code()));
        program.addValueChangeListener(
                change -> tier.setItems(tiers(change.getValue().program().code())));
        var from = new DayField("From");
        from.setValue(today);
        from.setAutoOpen(false);
        from.setHelperText("Sales from this day on are worked out with this tier");
        var fields = row == null ? new Component[] {program, tier, from} : new Component[] {tier, from};
        var title = row == null ? "Enrol in a program" : "Change tier in " + row.name();
        new Ask(title, row == null ? "Enrol partner" : "Change tier", fields)
                .explaining(Map.of("/since", from, "/tiers/0/from", from, "/tiers/0/tier", tier))
                .then(() -> enrol(
                        program.getValue(), row, tier.getValue(), from.getValue() == null ? today : from.getValue()))
                .open();
    }

    private void enrol(Page page, @Nullable Row row, @Nullable Tier tier, LocalDate from) {
        var before = row == null ? List.<DatedTier>of() : row.enrolled().tiers();
        var since = row == null || from.isBefore(row.enrolled().since())
                ? from
                : row.enrolled().since();
        var tiers = new ArrayList<DatedTier>();
        if (tier != null) tiers.add(new DatedTier(tier.code(), from));
        before.stream().filter(dated -> !dated.from().equals(from)).forEach(tiers::add);
        enrolling.enrol(partnerId, page.program().code(), since, tiers);
        if (row == null) undo.clear();
        else if (tier != null)
            undo.offer(
                    tier.name() + " from " + Format.user().day(from),
                    () -> back(page, row.enrolled().since(), before));
        refresh();
    }

    private void back(Page page, LocalDate since, List<DatedTier> tiers) {
        enrolling.enrol(partnerId, page.program().code(), since, tiers);
        refresh();
    }

    private void refresh() {
        show();
        changed.run();
    }
}
