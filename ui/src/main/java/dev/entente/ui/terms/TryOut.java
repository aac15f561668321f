package dev.entente.ui.terms;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableFunction;
import dev.entente.api.Amount;
import dev.entente.api.Unit;
import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Earning.Earned;
import dev.entente.api.commercial.Earning.Held;
import dev.entente.api.commercial.Occurrence.Route;
import dev.entente.payable.Payable.Part;
import dev.entente.problem.Problem;
import dev.entente.program.EditingPrograms.Attempted;
import dev.entente.program.SampleSale;
import dev.entente.program.SampleSale.Kind;
import dev.entente.ui.kit.Facts;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.Routes;
import dev.entente.ui.kit.Tone;
import dev.entente.ui.kit.TraceSteps;
import dev.entente.ui.statement.Trace;
import java.math.BigDecimal;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** An example sale beside the terms: what it would come to under them, and by which steps. Nothing is stored. */
final class TryOut extends Div {

    private static final long serialVersionUID = 1L;
    private static final String SKU = "example";

    private final DraftTree tree;
    private final transient SerializableFunction<SampleSale, Attempted> engine;
    private final Select<String> offer = new Select<>();
    private final Select<Kind> kind = new Select<>();
    private final Select<Route> route = Routes.field();
    private final Select<String> tier = new Select<>();
    private final ComboBox<String> family = new ComboBox<>("Product family");
    private final TextField net = new TextField("Net amount");
    private final TextField before = new TextField("Sold before");
    private final TextField term = new TextField("Term");
    private final Checkbox registered = new Checkbox("Registered by the partner");
    private final Div answer = new Div();

    /** The families are those of products; what terms name comes from the draft. */
    TryOut(DraftTree tree, List<String> families, SerializableFunction<SampleSale, Attempted> engine) {
        this.tree = tree;
        this.engine = engine;
        choices(families);
        figures();
        var form = new Div(offer, kind, route, tier, family, net, before, term, registered);
        form.addClassName("en-pairs");
        answer.addClassName("en-column");
        answer.getElement().setAttribute("role", "status").setAttribute("aria-label", "What the sale comes to");
        addClassName("en-form");
        var hint = new Paragraph(
                "One line, sold on the first day of the version. What was sold before counts into totals. "
                        + "Nothing is stored.");
        hint.addClassName("en-muted");
        add(hint, form, answer);
    }

    private void choices(List<String> families) {
        offer.setLabel("Offer");
        offer.setItems(texts("/offers", "motion"));
        offer.setItemLabelGenerator(Format::word);
        texts("/offers", "motion").stream().findFirst().ifPresent(offer::setValue);
        kind.setLabel("What happens");
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(each -> FormPart.words(each.name()));
        kind.setValue(Kind.NEW_SALE);
        tier.setLabel("Tier");
        tier.setItems(texts("/tiers", "code"));
        tier.setItemLabelGenerator(code -> code == null ? "No tier" : Format.word(code));
        tier.setEmptySelectionAllowed(true);
        tier.setEmptySelectionCaption("No tier");
        texts("/tiers", "code").reversed().stream().findFirst().ifPresent(tier::setValue);
        var known = new TreeSet<>(families);
        tree.root().findValues("family").forEach(each -> known.add(each.asString("")));
        known.remove("");
        family.setItems(known);
        family.setAllowCustomValue(true);
        family.addCustomValueSetListener(typed -> {
            known.add(typed.getDetail());
            family.setItems(known);
            family.setValue(typed.getDetail());
        });
        named().or(() -> known.stream().findFirst()).ifPresent(family::setValue);
        for (var each : List.<AbstractField<?, ?>>of(offer, kind, route, tier, family, registered))
            each.addValueChangeListener(change -> attempt());
    }

    // What the terms speak of first is what somebody wants to try first.
    private Optional<String> named() {
        return tree.at("/offers").findValues("family").stream()
                .map(each -> each.asString(""))
                .filter(each -> !each.isEmpty())
                .findFirst();
    }

    private void figures() {
        net.setValue("10000.00");
        before.setValue("0");
        term.setValue("1 year");
        for (var field : List.of(net, before, term)) {
            field.setMaxLength(40);
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.addValueChangeListener(change -> attempt());
        }
        net.addClassName("en-number-field");
        before.addClassName("en-number-field");
    }

    /** Works it out with the terms as they are now. */
    void attempt() {
        answer.removeAll();
        List.of(net, before, term).forEach(field -> field.setInvalid(false));
        var unit = unit();
        net.setSuffixComponent(new Span(unit.code()));
        before.setSuffixComponent(new Span(unit.code()));
        var wrong = new ArrayList<TextField>();
        var sale = sale(unit, wrong);
        if (!wrong.isEmpty()) return;
        try {
            var attempted = engine.apply(sale);
            answer.add(result(attempted.earning()));
            if (!attempted.parts().isEmpty()) answer.add(payable(attempted.parts()));
        } catch (Problem unclear) {
            answer.add(new Notice(
                    Tone.WARN, "Not worked out yet", "Change the fields that are marked; the sale follows by itself."));
        }
    }

    private SampleSale sale(Unit unit, List<TextField> wrong) {
        var sold = amount(net, unit, wrong);
        var earlier = amount(before, unit, wrong);
        var length = length(wrong);
        var what = Objects.requireNonNullElse(family.getValue(), "");
        return new SampleSale(
                Objects.requireNonNullElse(offer.getValue(), ""),
                kind.getValue(),
                route.getValue(),
                tier.getValue(),
                registered.getValue(),
                SKU,
                what,
                length,
                sold,
                earlier);
    }

    private static Amount amount(TextField field, Unit unit, List<TextField> wrong) {
        try {
            var amount = Amount.exactly(new BigDecimal(field.getValue().strip()), unit);
            if (!amount.isNegative()) return amount;
        } catch (NumberFormatException | ArithmeticException notAFigure) {
            // said below, as a negative one is
        }
        say(field, "Write an amount of " + unit.code() + ", such as 10000.00", wrong);
        return Amount.zero(unit);
    }

    private Period length(List<TextField> wrong) {
        var typed = Typed.typed(FormPart.Kind.LENGTH, term.getValue());
        try {
            return typed == null ? Period.ZERO : Period.parse(typed.asString(""));
        } catch (DateTimeParseException noLength) {
            say(term, "Write a length of time, such as 1 year or 3 months", wrong);
            return Period.ZERO;
        }
    }

    private static void say(TextField field, String words, List<TextField> wrong) {
        field.setErrorMessage(words);
        field.setInvalid(true);
        wrong.add(field);
    }

    /** The currency that the offer's rates are applied to. */
    private Unit unit() {
        var motion = Objects.requireNonNullElse(offer.getValue(), "");
        for (var each : tree.at("/offers")) {
            var terms = each.path("terms");
            if (!each.path("motion").asString("").equals(motion)) continue;
            for (var code : List.of(terms.path("counted"), terms.path("unit"))) {
                if (isCurrency(code)) return Unit.currency(code.asString(""));
            }
        }
        return tree.root().findValues("unit").stream()
                .filter(TryOut::isCurrency)
                .findFirst()
                .map(code -> Unit.currency(code.asString("")))
                .orElseGet(() -> Unit.currency("EUR"));
    }

    private static boolean isCurrency(JsonNode code) {
        try {
            return Unit.currency(code.asString("")).isCurrency();
        } catch (IllegalArgumentException unknown) {
            return false;
        }
    }

    private static Div result(Earning earning) {
        return switch (earning) {
            case Held held -> new Notice(Tone.WARN, "A person would decide on this", held.because());
            case Earned earned -> steps(earned);
        };
    }

    private static Div steps(Earned earned) {
        var format = Format.user();
        var verb = switch (earned.kind()) {
            case PAYS -> "The partner earns";
            case CHARGES -> "The partner is charged";
            case RETAINS -> "The partner keeps";
        };
        var unit = new Paragraph("Value so far, in " + earned.amount().unit().code());
        unit.addClassName("en-muted");
        var trace = new TraceSteps(Trace.of(earned, format), verb, format.value(earned.amount()));
        var result = new Div(new H3(verb + " " + format.money(earned.amount())), unit, trace);
        result.addClassName("en-tried");
        return result;
    }

    /** On which day how much of it would be payable, and why then. */
    private static Div payable(List<Part> parts) {
        var format = Format.user();
        var days = new Facts();
        for (var part : parts) {
            var share = format.percent(part.portion().share()) + " is payable "
                    + part.portion().words();
            days.fact(format.day(part.on()), format.money(part.amount()) + " \u00b7 " + share);
        }
        var result = new Div(new H3("When it is payable"), days);
        result.addClassName("en-tried");
        return result;
    }

    private List<String> texts(String pointer, String field) {
        return tree.at(pointer)
                .valueStream()
                .map(each -> each.path(field).asString(""))
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }
}
