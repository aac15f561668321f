package dev.entente.ui.setup;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.entente.api.commercial.Earning.Earned;
import dev.entente.api.commercial.Earning.Held;
import dev.entente.api.commercial.Step;
import dev.entente.starter.WorkedExample;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.MoneyCell;
import java.util.List;

/** Typical sales, what each comes to, and why: worked out by the models that will work out the real ones. */
final class ExampleList extends Div {

    private static final long serialVersionUID = 1L;

    private final UnorderedList list = new UnorderedList();

    ExampleList() {
        list.addClassName("en-examples");
        add(list);
        // Around the list: a list that were a status itself would be no list any more.
        getElement().setAttribute("role", "status").setAttribute("aria-label", "Worked examples");
    }

    void show(List<WorkedExample> examples) {
        list.removeAll();
        examples.forEach(example -> list.add(item(example)));
    }

    private static ListItem item(WorkedExample example) {
        var format = Format.user();
        var item = new ListItem(new Paragraph(example.words(format::plain)));
        switch (example.result()) {
            case Earned earned -> {
                var verb = new Span(
                        switch (earned.kind()) {
                            case PAYS -> "The partner earns";
                            case CHARGES -> "The partner is charged";
                            case RETAINS -> "The partner keeps";
                        });
                verb.addClassName("en-muted");
                var amount = new MoneyCell(earned.amount());
                amount.addClassName("en-example-amount");
                item.add(new Div(verb, amount), because(earned.steps(), format));
            }
            case Held held -> item.add(new Paragraph(held.because()));
        }
        return item;
    }

    private static UnorderedList because(List<Step> steps, Format format) {
        var list = new UnorderedList();
        list.addClassName("en-muted");
        for (var step : steps) {
            var line = new ListItem(new Span(step.words(format::plain)));
            if (steps.size() > 1) {
                var adds = new Span(format.money(step.exact()));
                adds.addClassName("en-money");
                line.add(adds);
            }
            list.add(line);
        }
        return list;
    }
}
