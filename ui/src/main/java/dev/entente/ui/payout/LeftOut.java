package dev.entente.ui.payout;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import dev.entente.payout.ShownPayout.Left;
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
                    new Span(each.amount()),
                    new Span(each.because())));
        return new Panel("Left out", table);
    }
}
