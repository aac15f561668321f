package dev.entente.ui.reward;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.entente.program.PublishedProgram;
import dev.entente.program.Tier;
import dev.entente.reward.NewReward;
import dev.entente.reward.ReadingRewards.Row;
import dev.entente.reward.Reward;
import dev.entente.reward.Reward.Kind;
import dev.entente.reward.Reward.Renewal;
import dev.entente.ui.kit.DayField;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of a reward; each tier of the program has a field for how many it has. */
final class RewardForm {

    private static final int LONGEST_CODE = 40;

    private final @Nullable Reward known;
    private final LocalDate today;
    private final Select<Kind> kind = new Select<>();
    private final TextField name = new TextField("Name");
    private final TextArea description = new TextArea("What it is");
    private final TextArea instructions = new TextArea("What to do with it");
    private final Select<PublishedProgram> program = new Select<>();
    private final Map<String, IntegerField> tiers = new LinkedHashMap<>();
    private final Div tierFields = new Div();
    private final Select<Renewal> renewal = new Select<>();
    private final IntegerField seats = new IntegerField("Seats for all partners");
    private final Checkbox asks = new Checkbox("We have to agree each time");
    private final DayField first = new DayField("From");
    private final DayField last = new DayField("Through");
    private final Checkbox retired = new Checkbox("Nobody gets it any more");

    /** Of a known one, or fresh. */
    RewardForm(List<PublishedProgram> programs, @Nullable Row row, LocalDate today) {
        this.known = row == null ? null : row.reward();
        this.today = today;
        kind.setLabel("Kind");
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(Kind::title);
        renewal.setLabel("How often");
        renewal.setItems(Renewal.values());
        renewal.setItemLabelGenerator(each -> "So many " + each.words());
        program.setLabel("Program");
        program.setItemLabelGenerator(PublishedProgram::name);
        program.setItems(programs);
        program.addValueChangeListener(change -> tiers(change.getValue()));
        seats.setHelperText("In each period, where there are few; left empty, each who is entitled has one");
        instructions.setHelperText("Partners read it once they have it");
        tierFields.addClassName("en-pairs");
        name.setManualValidation(true);
        if (known == null) fresh(programs);
        else read(known, programs);
    }

    private void fresh(List<PublishedProgram> programs) {
        kind.setValue(Kind.EVENT);
        renewal.setValue(Renewal.YEAR);
        if (!programs.isEmpty()) program.setValue(programs.getFirst());
    }

    private void read(Reward reward, List<PublishedProgram> programs) {
        kind.setValue(reward.kind());
        name.setValue(reward.name());
        description.setValue(reward.description());
        instructions.setValue(reward.instructions());
        renewal.setValue(reward.renewal());
        programs.stream()
                .filter(each -> each.id().equals(reward.programId()))
                .findFirst()
                .ifPresent(program::setValue);
        program.setReadOnly(true);
        seats.setValue(reward.seats());
        asks.setValue(reward.asks());
        first.setValue(reward.first());
        last.setValue(reward.last());
        retired.setValue(reward.isRetired());
        tiers.forEach((code, field) -> field.setValue(reward.allowance().getOrDefault(code, 0)));
    }

    private void tiers(@Nullable PublishedProgram chosen) {
        tiers.clear();
        tierFields.removeAll();
        if (chosen == null) return;
        var ladder = chosen.inForce(today).map(version -> version.tiers()).orElse(List.<Tier>of());
        for (var tier : ladder) {
            var field = new IntegerField("For " + tier.name());
            field.setValue(0);
            field.setMin(0);
            field.setStepButtonsVisible(true);
            tiers.put(tier.code(), field);
            tierFields.add(field);
        }
    }

    Component[] content() {
        var days = new Div(first, last);
        days.addClassName("en-pairs");
        return known == null
                ? new Component[] {
                    name, kind, program, tierFields, renewal, seats, asks, description, instructions, days
                }
                : new Component[] {
                    name, kind, program, tierFields, renewal, seats, asks, description, instructions, days, retired
                };
    }

    Map<String, Component> byPointer() {
        return Map.of(
                "/name", name,
                "/code", name,
                "/description", description,
                "/instructions", instructions,
                "/program", program,
                "/seats", seats,
                "/last", last);
    }

    /** Of a known one its own; of a fresh one made of its name. */
    String code() {
        if (known != null) return known.code();
        var made = name.getValue()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return made.length() > LONGEST_CODE ? made.substring(0, LONGEST_CODE) : made;
    }

    NewReward said() {
        var allowance = new LinkedHashMap<String, Integer>();
        tiers.forEach((tier, field) -> allowance.put(tier, field.isEmpty() ? 0 : field.getValue()));
        return new NewReward(
                kind.getValue(),
                name.getValue(),
                description.getValue(),
                instructions.getValue(),
                program.isEmpty() ? "" : program.getValue().code(),
                allowance,
                renewal.getValue(),
                seats.getValue(),
                asks.getValue(),
                first.getValue(),
                last.getValue(),
                retired.getValue());
    }
}
