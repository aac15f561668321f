package dev.entente.ui.application;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import dev.entente.application.ApplicationForm;
import dev.entente.application.ApplicationProblem;
import dev.entente.application.IdealProfile.Criterion;
import dev.entente.application.IdealProfile.Wanted;
import dev.entente.application.Question;
import dev.entente.problem.Findings;
import dev.entente.ui.kit.Ask;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One wish of a profile: which answer it looks at, what that has to be, and how much it counts. */
final class WishDialog {

    private static final int USUAL = 10;

    /** How an answer is compared. */
    private enum Way {
        ONE_OF("is one of"),
        ALL_OF("has all of"),
        AT_LEAST("is a number of at least");

        private final String words;

        Way(String words) {
            this.words = words;
        }
    }

    private final ApplicationForm form;
    private final @Nullable Criterion before;
    private final TextField words = new TextField("Wish");
    private final IntegerField weight = new IntegerField("Counts");
    private final Select<String> answer = new Select<>();
    private final Select<Way> way = new Select<>();
    private final TextField values = new TextField("Wanted");
    private final TextField nearly = new TextField("Nearly as good");
    private SerializableConsumer<Criterion> work = wish -> {};

    /** Without a wish: a new one. */
    WishDialog(ApplicationForm form, @Nullable Criterion before) {
        this.form = form;
        this.before = before;
        describe();
        if (before != null) fill(before);
    }

    private void describe() {
        words.setRequiredIndicatorVisible(true);
        words.setMaxLength(200);
        words.setPlaceholder("Sells where we have nobody");
        weight.setMin(1);
        weight.setMax(100);
        weight.setValue(USUAL);
        weight.setHelperText("1 to 100, against the other wishes");
        var codes = new ArrayList<>(List.of("country", "types", "motions"));
        form.questions().forEach(question -> codes.add(question.code()));
        answer.setLabel("Looks at");
        answer.setItems(codes);
        answer.setItemLabelGenerator(this::label);
        answer.setValue("country");
        way.setLabel("which");
        way.setItems(Way.values());
        way.setItemLabelGenerator(each -> each == null ? "" : each.words);
        way.setValue(Way.ONE_OF);
        way.addValueChangeListener(change -> nearly.setVisible(change.getValue() != Way.ALL_OF));
        values.setRequiredIndicatorVisible(true);
        values.setHelperText("With commas between; of countries DE, AT or a region such as DACH, NORDICS, EU");
        nearly.setHelperText("Counts in part; may stay empty");
    }

    private String label(@Nullable String code) {
        if (code == null) return "";
        return form.questions().stream()
                .filter(question -> question.code().equals(code))
                .map(Question::words)
                .findFirst()
                .orElse(code);
    }

    private void fill(Criterion wish) {
        words.setValue(wish.words());
        weight.setValue(wish.weight());
        answer.setValue(wish.answer());
        switch (wish.wanted()) {
            case Wanted.OneOf(var wanted, var near) -> {
                way.setValue(Way.ONE_OF);
                values.setValue(String.join(", ", wanted));
                nearly.setValue(String.join(", ", near));
            }
            case Wanted.AllOf(var wanted) -> {
                way.setValue(Way.ALL_OF);
                values.setValue(String.join(", ", wanted));
            }
            case Wanted.AtLeast(var least, var near) -> {
                way.setValue(Way.AT_LEAST);
                values.setValue(least.toPlainString());
                nearly.setValue(near.signum() == 0 ? "" : near.toPlainString());
            }
        }
    }

    WishDialog then(SerializableConsumer<Criterion> done) {
        work = done;
        return this;
    }

    void open() {
        new Ask(
                        before == null ? "Add a wish" : "Edit the wish",
                        before == null ? "Add it" : "Keep it",
                        words,
                        answer,
                        way,
                        values,
                        nearly,
                        weight)
                .explaining(Map.of(
                        "/criteria/0/words",
                        words,
                        "/criteria/0/weight",
                        weight,
                        "/criteria/0/answer",
                        answer,
                        "/criteria/0/wanted/values",
                        values,
                        "/criteria/0/wanted/least",
                        values,
                        "/criteria/0/wanted/nearly",
                        nearly))
                .then(() -> {
                    var wish = wish();
                    wish.refuseUnclear(form);
                    work.accept(wish);
                })
                .open();
    }

    private Criterion wish() {
        Wanted wanted = switch (way.getValue()) {
            case ONE_OF ->
                new Wanted.OneOf(
                        QuestionDialog.parts(values.getValue(), ","), QuestionDialog.parts(nearly.getValue(), ","));
            case ALL_OF -> new Wanted.AllOf(QuestionDialog.parts(values.getValue(), ","));
            case AT_LEAST ->
                new Wanted.AtLeast(
                        number("/criteria/0/wanted/least", values), number("/criteria/0/wanted/nearly", nearly));
        };
        return new Criterion(
                words.getValue(), Objects.requireNonNullElse(weight.getValue(), 0), answer.getValue(), wanted);
    }

    private static BigDecimal number(String pointer, TextField typed) {
        if (typed.getValue().isBlank()) return BigDecimal.ZERO;
        if (!typed.getValue().strip().matches("\\d{1,12}(\\.\\d{1,4})?"))
            throw new Findings().add(pointer, "Write a number, such as 25").problem(ApplicationProblem.UNCLEAR_PROFILE);
        return new BigDecimal(typed.getValue().strip());
    }
}
