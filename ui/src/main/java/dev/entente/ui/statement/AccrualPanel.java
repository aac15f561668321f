package dev.entente.ui.statement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.entente.api.commercial.Earning.Earned;
import dev.entente.api.commercial.Earning.Held;
import dev.entente.earning.Accrual;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.Progress;
import dev.entente.ui.kit.Tone;
import dev.entente.ui.kit.TraceSteps;
import java.util.List;

/** What one offer has brought in a period that is not closed: the steps of the close, and what is missing. */
public final class AccrualPanel extends Div {

    private static final long serialVersionUID = 1L;

    public AccrualPanel(Accrual accrual) {
        var title = AccrualWords.period(accrual) + ": " + accrual.offer();
        var panel = new Panel(title, result(accrual));
        if (!accrual.next().isEmpty()) panel.add(next(accrual));
        panel.add(about(accrual));
        add(panel);
    }

    /** All of a partner, one below the other. */
    public static Div all(List<Accrual> accruals) {
        var all = new Div();
        all.addClassName("en-portal-stack");
        accruals.forEach(accrual -> all.add(new AccrualPanel(accrual)));
        return all;
    }

    private static Paragraph about(Accrual accrual) {
        var words = new Paragraph(accrual.program() + ", version " + accrual.version() + ". Counted through "
                + Format.user().day(accrual.on()) + "; only the close makes it due.");
        words.addClassName("en-muted");
        return words;
    }

    private static Component result(Accrual accrual) {
        return switch (accrual.result()) {
            case Held held -> new Notice(Tone.WARN, "A person would have to decide on this", held.because());
            case Earned earned ->
                new TraceSteps(
                        Trace.of(earned, Format.user()),
                        accrual.partner() + " " + AccrualWords.verb(earned.kind()),
                        Format.user().value(earned.amount()));
        };
    }

    private static Div next(Accrual accrual) {
        var list = Progress.list();
        for (var next : accrual.next()) {
            list.add(new Progress(
                    "Next: " + next.what(),
                    AccrualWords.reached(next),
                    AccrualWords.missing(next),
                    AccrualWords.percent(next)));
        }
        return list;
    }
}
