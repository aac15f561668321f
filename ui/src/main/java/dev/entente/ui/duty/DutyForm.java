package dev.entente.ui.duty;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import dev.entente.duty.Duty;
import dev.entente.duty.Duty.Kind;
import dev.entente.duty.Duty.Rhythm;
import dev.entente.duty.Duty.Target;
import dev.entente.duty.DutyProblem;
import dev.entente.identity.Role;
import dev.entente.measure.MeasureSource.Definition;
import dev.entente.partner.PartnerType;
import dev.entente.problem.Problem;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One duty: of which type of partner, what is to be done, by whom, how often, and how much of a figure there has to be. */
final class DutyForm {

    private static final int LONGEST = 200;

    /** A figure, as people know it, and the unit that it is usually counted in. */
    private record Counted(String what, String words, String unit) implements Serializable {

        static Counted of(Definition figure, String currency) {
            return new Counted(figure.what(), figure.words(), unit(figure, currency));
        }

        private static String unit(Definition figure, String currency) {
            if (figure.money()) return currency;
            if (figure.share()) return "percent";
            return figure.what().substring(figure.what().lastIndexOf('-') + 1);
        }
    }

    final Select<PartnerType> type = new Select<>();
    private final TextField words = new TextField("What is to be done");
    private final Select<Kind> kind = new Select<>();
    private final Select<Role> owner = new Select<>();
    private final Select<Rhythm> rhythm = new Select<>();
    private final Select<Counted> what = new Select<>();
    private final BigDecimalField least = new BigDecimalField("At least");
    private final TextField unit = new TextField("Counted in");

    DutyForm(@Nullable PartnerType of, @Nullable Duty before, DutyDesk desk) {
        choice(type, "Partners of this type", List.of(PartnerType.values()));
        type.setItemLabelGenerator(PartnerType::words);
        type.setValue(of == null ? PartnerType.RESELLER : of);
        type.setVisible(of == null);
        words.setMaxLength(LONGEST);
        words.setRequiredIndicatorVisible(true);
        words.setManualValidation(true);
        choice(kind, "Kind", List.of(Kind.values()));
        kind.setItemLabelGenerator(Kind::words);
        kind.setValue(before == null ? Kind.SALES : before.kind());
        choice(owner, "Who does it", List.of(Role.values()));
        owner.setItemLabelGenerator(Role::words);
        owner.setValue(before == null ? Role.PARTNER_SELLER : before.owner());
        choice(rhythm, "How often", List.of(Rhythm.values()));
        rhythm.setItemLabelGenerator(Rhythm::words);
        rhythm.setValue(before == null ? Rhythm.QUARTER : before.rhythm());
        rhythm.setHelperText("Quarters and years are those of your fiscal year");
        var currency = desk.currency().code();
        var figures =
                desk.figures().stream().map(each -> Counted.of(each, currency)).toList();
        target(figures, before);
    }

    private void target(List<Counted> figures, @Nullable Duty before) {
        choice(what, "Figure", figures);
        what.setItemLabelGenerator(each -> each == null ? "None" : each.words());
        what.setEmptySelectionAllowed(true);
        what.setEmptySelectionCaption("None");
        what.setHelperText("What was reached is shown beside the duty");
        least.addClassName("en-number-field");
        least.setManualValidation(true);
        what.addValueChangeListener(change -> {
            var chosen = change.getValue();
            least.setVisible(chosen != null);
            unit.setVisible(chosen != null);
            if (chosen != null) unit.setValue(chosen.unit());
        });
        least.setVisible(false);
        unit.setVisible(false);
        if (before == null) return;
        words.setValue(before.words());
        var target = before.target();
        if (target == null) return;
        figures.stream()
                .filter(each -> each.what().equals(target.what()))
                .findFirst()
                .ifPresent(what::setValue);
        least.setValue(target.least().value());
        unit.setValue(target.least().unit().code());
    }

    private static <T> void choice(Select<T> field, String label, List<T> items) {
        field.setLabel(label);
        field.setItems(items);
        field.setManualValidation(true);
    }

    Component[] fields() {
        var amount = new Div(least, unit);
        amount.addClassName("en-pairs");
        return new Component[] {type, words, kind, owner, rhythm, what, amount};
    }

    /** By JSON pointer of the duty at a place in the list. */
    Map<String, Component> byPointer(int place) {
        var at = "/duties/" + place;
        return Map.of(
                at + "/words", words,
                at + "/kind", kind,
                at + "/owner", owner,
                at + "/rhythm", rhythm,
                at + "/target/what", what,
                at + "/target/least", least);
    }

    /** As it is written, for its place in the list. */
    Duty duty(int place) {
        return new Duty(kind.getValue(), words.getValue(), owner.getValue(), rhythm.getValue(), target(place));
    }

    private @Nullable Target target(int place) {
        var chosen = what.getValue();
        if (chosen == null) return null;
        var figure = least.getValue();
        if (figure == null) throw notAnAmount(place);
        try {
            return Target.of(
                    chosen.what(), figure.toPlainString(), unit.getValue().strip());
        } catch (IllegalArgumentException | ArithmeticException refused) {
            throw notAnAmount(place);
        }
    }

    private static Problem notAnAmount(int place) {
        return Problem.field(
                DutyProblem.UNCLEAR_DUTIES,
                "/duties/" + place + "/target/least",
                "Write an amount in its unit, such as 50000 EUR or 3 people");
    }
}
