package dev.entente.ui.approval;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import dev.entente.approval.Facts;
import dev.entente.approval.KnownFact;
import dev.entente.approval.KnownFact.Type;
import dev.entente.approval.WrittenPolicy.WrittenCondition;
import dev.entente.identity.Role;
import dev.entente.ui.kit.Glyph;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One condition: of what, how it compares, and with what. */
final class ConditionRow extends Div {

    private static final long serialVersionUID = 1L;
    private static final KnownFact ASKER = new KnownFact(Facts.ASKER, "Whoever asks", Type.WORD);

    /** How a fact compares. */
    private enum How {
        AT_LEAST("is at least"),
        BELOW("is below"),
        IS("is");

        private final String words;

        How(String words) {
            this.words = words;
        }
    }

    private final Select<KnownFact> fact = new Select<>();
    private final Select<How> how = new Select<>();
    private final TextField value = new TextField();
    private final Button away = new Button(new Glyph("close"));

    ConditionRow(List<KnownFact> facts, @Nullable WrittenCondition from) {
        addClassName("en-rule-row");
        var all = Stream.concat(facts.stream(), Stream.of(ASKER)).toList();
        fact.setItems(all);
        fact.setItemLabelGenerator(KnownFact::words);
        fact.setAriaLabel("Of what");
        how.setItemLabelGenerator(each -> each.words);
        how.setAriaLabel("How it compares");
        value.setAriaLabel("With what");
        away.addThemeVariants(ButtonVariant.TERTIARY);
        away.setAriaLabel("Take this condition out");
        fact.addValueChangeListener(change -> offer());
        fact.setValue(all.getFirst());
        if (from != null) fill(all, from);
        add(fact, how, value, away);
    }

    private void offer() {
        boolean isNumber =
                fact.getValue().type() == Type.PERCENT || fact.getValue().type() == Type.AMOUNT;
        how.setItems(isNumber ? List.of(How.AT_LEAST, How.BELOW) : List.of(How.IS));
        how.setValue(isNumber ? How.AT_LEAST : How.IS);
        value.setPlaceholder(
                isNumber
                        ? "25"
                        : fact.getValue().type() == Type.FLAG
                                ? "yes"
                                : fact.getValue().equals(ASKER) ? "Sales" : "emea, apac");
    }

    private void fill(List<KnownFact> all, WrittenCondition from) {
        all.stream().filter(each -> each.name().equals(from.fact())).findFirst().ifPresent(fact::setValue);
        if (from.atLeast() != null) how.setValue(How.AT_LEAST);
        if (from.below() != null) how.setValue(How.BELOW);
        var words = RuleWords.all(from.is()).stream().map(RuleWords::word).toList();
        value.setValue(
                from.atLeast() != null
                        ? from.atLeast()
                        : from.below() != null ? from.below() : String.join(", ", words));
    }

    void leaving(SerializableRunnable leave) {
        away.addClickListener(click -> leave.run());
    }

    WrittenCondition condition() {
        var name = fact.getValue().name();
        var typed = value.getValue().strip();
        return switch (how.getValue()) {
            case AT_LEAST -> new WrittenCondition(name, typed, null, null);
            case BELOW -> new WrittenCondition(name, null, typed, null);
            case IS -> new WrittenCondition(name, null, null, words(typed));
        };
    }

    private List<String> words(String typed) {
        return Arrays.stream(typed.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .map(this::word)
                .toList();
    }

    private String word(String typed) {
        if (fact.getValue().type() == Type.FLAG)
            return String.valueOf(typed.toLowerCase(Locale.ROOT).startsWith("y"));
        if (!fact.getValue().name().equals(Facts.ASKER)) return typed;
        return Stream.of(Role.values())
                .filter(role -> role.words().equalsIgnoreCase(typed))
                .findFirst()
                .map(Role::name)
                .orElse(typed);
    }
}
