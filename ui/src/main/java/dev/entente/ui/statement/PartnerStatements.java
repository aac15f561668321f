package dev.entente.ui.statement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouterLink;
import dev.entente.settlement.StatementRow;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.Tasks;
import java.util.List;
import java.util.function.Supplier;

/** The statements of one partner on its page, and below them what stands between it and the vendor. */
public final class PartnerStatements {

    private PartnerStatements() {}

    public static Component of(List<StatementRow> rows, Supplier<BalancesPanel> balances) {
        if (rows.isEmpty())
            return new EmptyState(
                    "statement", "No statements yet", "The first sale that earns something opens the first one.");
        var format = Format.user();
        var list = new Tasks();
        for (var row : rows) list.task("statements/" + row.id(), format.month(row.period()), row.number(), row.toPay());
        var panel = new Panel("Statements", list).aside(new RouterLink("Those of all partners", StatementsView.class));
        var both = new Div(panel, balances.get());
        both.addClassName("en-column");
        return both;
    }
}
