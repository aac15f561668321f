package dev.entente.ui.dispute;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import dev.entente.dispute.ShownDispute;
import dev.entente.settlement.StatementLine;
import dev.entente.settlement.StatementRow;
import dev.entente.ui.kit.Ask;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Glyph;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.Tasks;
import java.util.Map;
import java.util.Optional;

/** Questions about the lines of one statement: those there are, and the button that asks another. */
public final class Questions {

    private final DisputeDesk desk;
    private final StatementRow row;
    private final String address;
    private final SerializableRunnable again;

    /** Under which address they are read, and what shows the statement again. */
    public Questions(DisputeDesk desk, StatementRow row, String address, SerializableRunnable again) {
        this.desk = desk;
        this.row = row;
        this.address = address;
        this.again = again;
    }

    /** Nothing where nobody asked. */
    public Optional<Component> panel() {
        var asked = desk.of(row.id());
        if (asked.isEmpty()) return Optional.empty();
        var list = new Tasks();
        for (var each : asked)
            list.task(address + "/" + each.id(), DisputeWords.line(each), quiet(each), each.amount());
        return Optional.of(new Panel("Questions", list));
    }

    private static String quiet(ShownDispute dispute) {
        return dispute.number() + " \u00b7 " + DisputeWords.state(dispute);
    }

    /** Below the explanation of a line, while it can be asked. */
    public Optional<Component> below(StatementLine line) {
        if (!desk.mayRaise(row) || !line.explained()) return Optional.empty();
        var ask = new Button("Question this amount", new Glyph("question"), click -> ask(line));
        ask.setAriaLabel("Question this amount: " + line.about());
        var until = row.course().disputableUntil();
        var actions = new Div(ask);
        if (until != null) {
            var words = new Span("Through " + Format.user().day(until));
            words.addClassName("en-muted");
            actions.add(words);
        }
        actions.addClassName("en-actions");
        return Optional.of(actions);
    }

    private void ask(StatementLine line) {
        var because = new TextArea("What is not right");
        because.setRequiredIndicatorVisible(true);
        because.setMaxLength(2_000);
        because.setWidthFull();
        because.setHelperText("The vendor reads it and answers");
        new Ask("Question " + Format.user().money(line.amount()) + " for " + line.about(), "Ask", because)
                .explaining(Map.of("/because", because))
                .then(() -> {
                    desk.raising.raise(row.id(), line.id(), because.getValue());
                    again.run();
                })
                .open();
    }
}
