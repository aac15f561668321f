package dev.entente.ui.dispute;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import dev.entente.dispute.Dispute.State;
import dev.entente.dispute.DisputeFilter;
import dev.entente.dispute.DisputePermissions;
import dev.entente.dispute.ShownDispute;
import dev.entente.identity.Requires;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.MoneyCell;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.StatusBadge;
import dev.entente.ui.kit.Table;
import dev.entente.ui.portal.PortalStatementsView;
import dev.entente.ui.shell.PortalLayout;
import java.util.List;

/** All questions that the partner asked about lines of its statements, what is open first, and what became of them. */
@Route(value = "portal/disputes", layout = PortalLayout.class)
@PageTitle("Your questions")
@Requires(DisputePermissions.READ)
public final class PortalDisputesView extends Div {

    private static final long serialVersionUID = 1L;
    private static final int STEP = 20;

    private final transient DisputeDesk desk;
    private final Table table = new Table("", List.of("Line", "Statement", "Amount", "State", "Answer"));
    private final Button more = new Button("Show more", click -> show());
    private int shown;

    PortalDisputesView(DisputeDesk desk) {
        this.desk = desk;
        addClassName("en-portal-page");
        var header = new PageHeader("Your questions", "Lines of statements that you said are not right")
                .backTo("Statements", PortalStatementsView.class);
        var inner = new Div(header);
        inner.addClassNames("en-portal-inner", "en-portal-stack");
        if (desk.reading.count(DisputeFilter.ALL) == 0) inner.add(empty());
        else inner.add(new Panel("Asked", table, more));
        show();
        add(inner);
    }

    private static EmptyState empty() {
        return new EmptyState(
                "question",
                "No questions yet",
                "When a line of an approved statement is not right, open the line and question the amount. What becomes of it"
                        + " stands here.",
                new RouterLink("See your statements", PortalStatementsView.class));
    }

    private void show() {
        for (var each : desk.reading.list(DisputeFilter.ALL, shown, STEP)) {
            table.row(List.<Component>of(
                    line(each),
                    new Span(each.statement()),
                    new MoneyCell(each.amount()),
                    new StatusBadge(DisputeWords.state(each), DisputeWords.tone(each)),
                    new Span(answer(each))));
            shown++;
        }
        more.setVisible(shown < desk.reading.count(DisputeFilter.ALL));
    }

    private static Div line(ShownDispute dispute) {
        var number = new Span(dispute.number());
        number.addClassName("en-muted");
        var cell = new Div(new Anchor("portal/disputes/" + dispute.id(), DisputeWords.line(dispute)), number);
        cell.addClassName("en-cell-2");
        return cell;
    }

    private String answer(ShownDispute dispute) {
        var right = dispute.putRight();
        if (right != null) return Format.user().money(right) + " on the next statement";
        if (dispute.state() != State.OPEN) return dispute.answer() == null ? "" : dispute.answer();
        boolean isLate = desk.today.day().isAfter(dispute.answerBy());
        return (isLate ? "Was due on " : "Due by ") + Format.user().day(dispute.answerBy());
    }
}
