package dev.entente.ui.compensation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.entente.compensation.ComposingPlans;
import dev.entente.problem.Problem;
import dev.entente.ui.kit.DayField;
import dev.entente.ui.kit.Download;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.Refusals;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A partner's compensation plan on a day that can be chosen, and the same to take away. */
public final class PlanSheet extends Div {

    private static final long serialVersionUID = 1L;

    private final UUID partner;
    private final transient ComposingPlans composing;
    private final DayField on = new DayField("As of");
    private final Div content = new Div();

    public PlanSheet(UUID partner, ComposingPlans composing, LocalDate today) {
        this.partner = partner;
        this.composing = composing;
        on.setValue(today);
        on.setHelperText("Days before and after today can be asked for too");
        on.addValueChangeListener(change -> {
            if (change.getValue() != null) show(change.getValue());
        });
        content.addClassName("en-stack");
        addClassName("en-stack");
        show(today);
    }

    /** A day of which there is no plan leaves the field to be corrected, and nothing that could be taken for one. */
    private void show(LocalDate day) {
        removeAll();
        content.removeAll();
        Refusals.clear(List.of(on));
        var top = new Div(on);
        top.addClassNames("en-form", "en-narrow");
        add(top, content);
        try {
            var plan = composing.compose(partner, day);
            top.add(paper(day));
            if (plan.programs().isEmpty())
                content.add(new EmptyState(
                        "rules",
                        "Nothing is promised yet",
                        "Once the partner takes part in a program, its terms stand here with examples."));
            for (var program : plan.programs()) content.add(new PromisedPart(program, plan.currency()));
            if (!plan.programs().isEmpty()) content.add(quiet());
        } catch (Problem problem) {
            Refusals.mark(problem, Map.of("/on", on), content);
        }
    }

    private Anchor paper(LocalDate day) {
        var handler = Download.of(event -> {
            var printed = composing.print(partner, day);
            event.setFileName(printed.name());
            event.setContentType("application/pdf");
            event.getOutputStream().write(printed.pdf());
        });
        return new Anchor(handler, "Take it away as PDF");
    }

    private static Component quiet() {
        var words = new Paragraph(
                "Examples are worked out by the same rules as real sales; they promise nothing by themselves.");
        words.addClassName("en-muted");
        return words;
    }
}
