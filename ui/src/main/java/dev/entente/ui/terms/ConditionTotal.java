package dev.entente.ui.terms;

import com.vaadin.flow.component.html.Div;
import dev.entente.ui.terms.ConditionPart.Compared;
import dev.entente.ui.terms.ConditionRows.Rows;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A running total of the catalog, compared with an amount: what is counted, where, over which days, and for whom. */
final class ConditionTotal extends Div {

    private static final long serialVersionUID = 1L;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> COMPARES = List.of("atLeast", "above", "atMost", "below", "is");

    ConditionTotal(Sheet sheet, Compared one, String number, Rows rows) {
        addClassName("en-form");
        var spoken = "Condition " + number;
        var how = one.how();
        var compare = ConditionRows.compare(how, COMPARES);
        ConditionRows.named(compare, spoken + ", how it compares", rows, chosen -> compared(one, how, chosen));
        var fields = new PlainFields(sheet);
        var amount = fields.spoken(spoken + ", compared with", FormPart.Kind.AMOUNT, one.pointer() + "/" + how);
        rows.remove().setAriaLabel("Remove condition " + number);
        var against = new Div(compare, amount, rows.remove());
        against.addClassNames("en-condition", "en-condition-total");
        var measured = one.pointer() + "/" + ConditionGroup.MEASURE;
        add(new RecordForm(sheet, measured, FormPart.measured()), against);
    }

    private static ObjectNode compared(Compared one, String before, String how) {
        var other = JSON.objectNode();
        other.set(ConditionGroup.MEASURE, one.written().path(ConditionGroup.MEASURE));
        return other.set(how, one.written().path(before));
    }

    /** Begins with the revenue of the fiscal year, which most programs go by. */
    static ObjectNode begun(Sheet sheet, String pointer) {
        var unit = sheet.unit(pointer);
        var total = JSON.objectNode();
        total.putObject(ConditionGroup.MEASURE)
                .put("what", "net-revenue")
                .put("unit", unit)
                .put("window", "FISCAL_YEAR");
        total.putObject("atLeast").put("value", "").put("unit", unit);
        return total;
    }
}
