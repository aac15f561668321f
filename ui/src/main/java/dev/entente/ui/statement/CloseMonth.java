package dev.entente.ui.statement;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.entente.earning.ClosingPeriods;
import dev.entente.ui.kit.Ask;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.Tone;
import java.time.YearMonth;
import java.util.Map;
import java.util.stream.IntStream;

/** Closes a month that is over: what offers give or charge for it is booked. */
final class CloseMonth extends Button {

    private static final long serialVersionUID = 1L;
    private static final int BACK = 12;

    private final transient ClosingPeriods closing;
    private final YearMonth now;
    private final Div answer;

    /** What came of it is said in the place that is given. */
    CloseMonth(ClosingPeriods closing, YearMonth now, Div answer) {
        super("Close a month");
        this.closing = closing;
        this.now = now;
        this.answer = answer;
        addClickListener(click -> ask());
    }

    private void ask() {
        var month = new ComboBox<YearMonth>("Month");
        month.setItemLabelGenerator(Format.user()::month);
        month.setItems(IntStream.rangeClosed(1, BACK).mapToObj(now::minusMonths).toList());
        month.setValue(now.minusMonths(1));
        month.setAllowCustomValue(false);
        month.setClearButtonVisible(false);
        var words =
                new Paragraph("Offers that give or charge something for a month, or for a quarter or a year that ends"
                        + " with it, do so. Closing it again posts only what differs since.");
        new Ask("Close a month", "Close the month", words, month)
                .explaining(Map.of("/period", month))
                .then(() -> show(month.getValue() == null ? now.minusMonths(1) : month.getValue()))
                .open();
    }

    private void show(YearMonth month) {
        int changed = closing.close(month);
        var named = Format.user().month(month);
        answer.removeAll();
        answer.add(
                changed == 0
                        ? new Notice(Tone.INFO, named + " is closed", "Nothing is new, and nothing differs since.")
                        : new Notice(
                                Tone.GOOD,
                                named + " is closed",
                                Format.user().number(changed) + (changed == 1 ? " result is" : " results are")
                                        + " new or changed; see the" + " statements."));
    }
}
