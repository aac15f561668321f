package dev.entente.ui.attribution;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import dev.entente.attribution.CreditTable;
import dev.entente.attribution.CreditTable.Row;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.Precedence;
import java.util.List;

/** How programs credit sales: the levels in their order, and influence beside them. The same for both sides. */
final class CreditTableSheet extends Div {

    private static final long serialVersionUID = 1L;

    /** At home, each leads to its program. */
    CreditTableSheet(List<CreditTable> tables, boolean home) {
        addClassName("en-column");
        if (tables.isEmpty()) {
            add(new EmptyState(
                    "rules",
                    "No program is in force yet",
                    "Once one is, it says here which claim on a sale goes first, and how influence is shared.",
                    home ? new Component[] {new Anchor("programs", "Look at your programs")} : new Component[0]));
        }
        tables.forEach(table -> add(panel(table, home)));
    }

    private static Component since(CreditTable table, boolean home) {
        var words = "Version " + table.version() + ", in force since "
                + Format.user().day(table.inForceFrom());
        if (home) return new Anchor("programs/" + table.program(), words);
        var quiet = new Span(words);
        quiet.addClassName("en-muted");
        return quiet;
    }

    private static Panel panel(CreditTable table, boolean home) {
        var levels = new Precedence();
        for (var row : table.levels()) levels.rule(row.title(), row.when(), row.then());
        var beside = new H3("Beside the order");
        return new Panel(table.name(), levels, beside, influence(table.influence())).aside(since(table, home));
    }

    private static Component influence(Row row) {
        return new Precedence().beside().rule(row.title(), row.when(), row.then());
    }
}
