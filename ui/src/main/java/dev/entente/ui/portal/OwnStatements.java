package dev.entente.ui.portal;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import dev.entente.settlement.ReadingStatements;
import dev.entente.settlement.StatementFilter;
import dev.entente.settlement.StatementRow;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Tasks;
import dev.entente.ui.statement.StatementWords;

/** A partner's statements as a list that grows when it is asked to: a partner has a dozen a year. */
final class OwnStatements extends Div {

    private static final long serialVersionUID = 1L;
    private static final int STEP = 24;
    private static final StatementFilter ALL = new StatementFilter(null, null, null);

    private final transient ReadingStatements statements;
    private final Tasks list = new Tasks();
    private final Button more = new Button("Show earlier months", click -> show());
    private int shown;

    OwnStatements(ReadingStatements statements) {
        this.statements = statements;
        addClassName("en-portal-sheet");
        add(list, more);
        show();
    }

    private void show() {
        statements.list(ALL, shown, STEP).forEach(row -> add(list, row));
        shown += STEP;
        more.setVisible(statements.count(ALL) > shown);
    }

    static void add(Tasks list, StatementRow row) {
        var number = row.toPay().isNegative() ? row.number() + " \u00b7 you owe" : row.number();
        var quiet = number + " \u00b7 " + StatementWords.state(row);
        list.task("portal/statements/" + row.id(), Format.user().month(row.period()), quiet, row.toPay());
    }
}
