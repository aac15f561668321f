package dev.entente.ui.dispute;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import dev.entente.dispute.Dispute.State;
import dev.entente.dispute.DisputeFilter;
import dev.entente.dispute.DisputePermissions;
import dev.entente.dispute.ShownDispute;
import dev.entente.identity.Requires;
import dev.entente.ui.kit.Card;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Listing;
import dev.entente.ui.kit.Listing.Noun;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Rows;
import dev.entente.ui.portal.PortalStatementsView;
import dev.entente.ui.shell.PortalLayout;
import java.util.List;

/** All questions that the partner asked about lines of its statements, and what became of them. */
@Route(value = "portal/disputes", layout = PortalLayout.class)
@PageTitle("Your questions")
@Requires(DisputePermissions.READ)
public final class PortalDisputesView extends Div implements Rows<ShownDispute> {

    private static final long serialVersionUID = 1L;

    private final transient DisputeDesk desk;

    PortalDisputesView(DisputeDesk desk) {
        this.desk = desk;
        addClassName("en-portal-page");
        var list = new Listing<>(new Noun("question", "questions"), this)
                .opening("Question", PortalDisputesView::address, DisputeWords::line, ShownDispute::number)
                .column("Statement", ShownDispute::statement)
                .money("Amount", ShownDispute::amount)
                .column("Answer", this::answer)
                .badge("State", DisputeWords::state, DisputeWords::tone)
                .card(this::card)
                .whenEmpty(new EmptyState(
                        "question",
                        "No questions yet",
                        "When a line of an approved statement is not right, open the line and question the amount. What"
                                + " becomes of it stands here.",
                        new RouterLink("See your statements", PortalStatementsView.class)));
        var inner = new Div(
                new PageHeader("Your questions", "Lines of statements that you said are not right")
                        .backTo("Statements", PortalStatementsView.class),
                list);
        inner.addClassName("en-portal-inner");
        add(inner);
    }

    private static String address(ShownDispute dispute) {
        return "portal/disputes/" + dispute.id();
    }

    private String answer(ShownDispute dispute) {
        var right = dispute.putRight();
        if (right != null) return Format.user().money(right) + " on the next statement";
        if (dispute.state() != State.OPEN) return dispute.answer() == null ? "" : dispute.answer();
        boolean isLate = desk.today.day().isAfter(dispute.answerBy());
        return (isLate ? "Was due on " : "Due by ") + Format.user().day(dispute.answerBy());
    }

    private Card card(ShownDispute dispute) {
        return new Card(
                DisputeWords.line(dispute),
                address(dispute),
                Format.user().money(dispute.amount()),
                dispute.number() + " \u00b7 " + answer(dispute),
                DisputeWords.state(dispute),
                DisputeWords.tone(dispute));
    }

    @Override
    public List<ShownDispute> read(String search, int offset, int limit) {
        return desk.reading.list(DisputeFilter.ALL, offset, limit);
    }

    @Override
    public int count(String search) {
        return desk.reading.count(DisputeFilter.ALL);
    }
}
