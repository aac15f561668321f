package dev.entente.ui.payout;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import dev.entente.api.Amount;
import dev.entente.payout.ShownPayout.Left;
import dev.entente.ui.kit.MoneyCell;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.Table;
import java.util.List;

/** Statements that a payout leaves out, and why. */
final class LeftOut {

    private LeftOut() {}

    static Panel panel(List<Left> left) {
        var table = new Table("", List.of("Partner", "Statement", "Amount", "Why"));
        for (var each : left)
            table.row(List.of(
                    new Span(each.partner()),
                    new Anchor("statements/" + each.statementId(), each.statement()),
                    amount(each.amount()),
                    new Span(each.because())));
        return new Panel("Left out", table);
    }

    /** As it is kept: 12.30 EUR. */
    private static MoneyCell amount(String kept) {
        var parts = kept.split(" ", 2);
        return new MoneyCell(Amount.of(parts[0], parts[1]));
    }
}
