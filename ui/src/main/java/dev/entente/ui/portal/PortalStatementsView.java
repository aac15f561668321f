package dev.entente.ui.portal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.entente.dispute.DisputePermissions;
import dev.entente.earning.Accrual;
import dev.entente.earning.EarningPermissions;
import dev.entente.earning.ReadingAccruals;
import dev.entente.identity.Requires;
import dev.entente.milestone.MilestonePermissions;
import dev.entente.payout.PayoutPermissions;
import dev.entente.program.ProgramPermissions;
import dev.entente.sale.SalePermissions;
import dev.entente.settlement.ReadingLedger;
import dev.entente.settlement.ReadingStatements;
import dev.entente.settlement.SettlementPermissions;
import dev.entente.settlement.StatementFilter;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.shell.PortalLayout;
import dev.entente.ui.shell.Today;
import dev.entente.ui.shell.Visit;
import dev.entente.ui.statement.AccrualPanel;
import dev.entente.ui.statement.BalancesPanel;
import java.util.ArrayList;
import java.util.List;

/** The partner's own statements, newest month first. */
@Route(value = "portal/statements", layout = PortalLayout.class)
@PageTitle("Statements")
@Requires(SettlementPermissions.READ)
public final class PortalStatementsView extends Div {

    private static final long serialVersionUID = 1L;
    private static final StatementFilter ALL = new StatementFilter(null, null, null);

    PortalStatementsView(
            ReadingStatements statements, ReadingAccruals accruals, ReadingLedger ledger, Visit visit, Today today) {
        addClassName("en-portal-page");
        var quiet = "What you earn and what you are charged, month by month";
        var inner = new Div(new PageHeader("Statements", quiet, ways(visit)));
        inner.addClassName("en-portal-inner");
        var going = visit.may(EarningPermissions.READ) ? accruals.on(null, null) : List.<Accrual>of();
        var parts = AccrualPanel.all(going);
        if (statements.count(ALL) > 0) {
            parts.add(new OwnStatements(statements));
            parts.add(new BalancesPanel(ledger, null, today.zone()));
        } else {
            parts.add(new EmptyState(
                    "statement",
                    "No statements yet",
                    "Your first sale that earns something opens your first statement."));
        }
        inner.add(parts);
        add(inner);
    }

    private static Component[] ways(Visit visit) {
        var ways = new ArrayList<Component>();
        if (visit.may(SalePermissions.READ)) ways.add(new Anchor("portal/subscriptions", "Your subscriptions"));
        if (visit.may(MilestonePermissions.READ)) ways.add(new Anchor("portal/milestones", "Your milestones"));
        if (visit.may(ProgramPermissions.READ)) ways.add(new Anchor("portal/credit-table", "How sales are credited"));
        if (visit.may(DisputePermissions.READ)) ways.add(new Anchor("portal/disputes", "Your questions"));
        if (visit.may(PayoutPermissions.PAYEE_READ)) ways.add(new Anchor("portal/payee", "How you are paid"));
        return ways.toArray(Component[]::new);
    }
}
