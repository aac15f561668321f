package dev.entente.ui.quote;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import dev.entente.api.Percentage;
import dev.entente.problem.Findings;
import dev.entente.quote.CartLine;
import dev.entente.quote.Special;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is asked for beside the price of the program: so many percent less on all lines, and why; a line may ask for its own. */
final class SpecialPrice extends Div {

    private static final long serialVersionUID = 1L;
    private static final int PAUSE = 500;

    private final BigDecimalField off = new BigDecimalField("Special price");
    private final TextArea reason = new TextArea("Why");
    private boolean isOnLines;

    SpecialPrice() {
        addClassName("en-form");
        off.setSuffixComponent(new Span("% less"));
        off.setHelperText("Leave it empty for the usual price. Somebody may have to approve it before it can be sent");
        off.setManualValidation(true);
        off.addClassName("en-number-field");
        off.setValueChangeMode(ValueChangeMode.LAZY);
        off.setValueChangeTimeout(PAUSE);
        off.setErrorMessage(LinePrice.WRONG_PERCENTAGE);
        off.addValueChangeListener(change -> {
            off.setInvalid(!off.isEmpty() && !LinePrice.isPercentage(off.getValue()));
            show();
        });
        reason.setMaxLength(1_000);
        reason.setMinRows(2);
        reason.setRequiredIndicatorVisible(true);
        reason.setManualValidation(true);
        reason.setHelperText("Whoever approves it reads this; the customer does not");
        add(off, reason);
        show();
    }

    void listen(SerializableRunnable changed) {
        off.addValueChangeListener(change -> changed.run());
    }

    /** What is the same for all lines stands here, and at no line by itself. */
    List<CartLine> fill(List<CartLine> lines, @Nullable String why) {
        reason.setValue(why == null ? "" : why);
        reason.setVisible(why != null);
        var special = lines.isEmpty() ? null : lines.getFirst().special();
        if (!(special instanceof Special.Off first)) return lines;
        if (!lines.stream().allMatch(line -> first.equals(line.special()))) return lines;
        off.setValue(first.percentage().percent());
        return lines.stream()
                .map(line -> new CartLine(line.sku(), line.quantity(), line.term()))
                .toList();
    }

    void check(Findings findings) {
        if (!off.isEmpty() && !LinePrice.isPercentage(off.getValue())) findings.add("/off", LinePrice.WRONG_PERCENTAGE);
    }

    /** Null also where it cannot be asked for, which {@link #check} says. */
    @Nullable
    Special off() {
        return off.isEmpty() || !LinePrice.isPercentage(off.getValue())
                ? null
                : new Special.Off(Percentage.of(off.getValue().toPlainString()));
    }

    String reason() {
        return reason.getValue();
    }

    Map<String, Component> byPointer() {
        return Map.of("/off", off, "/reason", reason);
    }

    Component percent() {
        return off;
    }

    /** Whether lines ask for prices of their own, which need a reason as well. */
    void ofLines(boolean some) {
        isOnLines = some;
        show();
    }

    private void show() {
        reason.setVisible(isOnLines || !off.isEmpty() || !reason.isEmpty());
    }
}
