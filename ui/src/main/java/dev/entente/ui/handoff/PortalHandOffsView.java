package dev.entente.ui.handoff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.entente.clock.Side;
import dev.entente.deal.DealPermissions;
import dev.entente.handoff.HandOffFilter;
import dev.entente.handoff.ShownHandOff;
import dev.entente.identity.Requires;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.Table;
import dev.entente.ui.registration.PortalDealsView;
import dev.entente.ui.shell.PortalLayout;
import java.util.List;

/** Deals that the partner got from the vendor, or gave back to it, the newest first. */
@Route(value = "portal/hand-offs", layout = PortalLayout.class)
@PageTitle("Hand-offs")
@Requires(DealPermissions.READ)
public final class PortalHandOffsView extends Div {

    private static final long serialVersionUID = 1L;
    private static final int STEP = 20;

    private final transient HandOffDesk desk;
    private final Table table = new Table("", List.of("Deal", "Handed", "On", "Left to do", "Standing"));
    private final Button more = new Button("Show more", click -> show());
    private int shown;

    PortalHandOffsView(HandOffDesk desk) {
        this.desk = desk;
        addClassName("en-portal-page");
        var inner = new Div(new PageHeader(
                        "Hand-offs", "Deals that we gave to you, or you to us: what is known, and the first call")
                .backTo("Deals", PortalDealsView.class));
        inner.addClassNames("en-portal-inner", "en-portal-stack");
        if (desk.reading.count(HandOffFilter.ALL) == 0)
            inner.add(
                    new EmptyState(
                            "again",
                            "No deal was handed over yet",
                            "When we give you a deal, what we know of it stands here, and you note when you spoke to the customer."));
        else inner.add(new Panel("Handed over", table, more));
        show();
        add(inner);
    }

    private void show() {
        for (var one : desk.reading.list(HandOffFilter.ALL, shown, STEP)) {
            table.row(List.<Component>of(
                    deal(one),
                    new Span(HandOffWords.way(one, Side.PARTNER)),
                    new Span(HandOffWords.day(one.handedAt(), desk.today.zone())),
                    new Span(HandOffWords.left(one)),
                    HandOffWords.badge(one)));
            shown++;
        }
        more.setVisible(shown < desk.reading.count(HandOffFilter.ALL));
    }

    private static Div deal(ShownHandOff one) {
        var number = new Span(one.number());
        number.addClassName("en-muted");
        var cell = new Div(new Anchor("portal/hand-offs/" + one.id(), one.customer()), number);
        cell.addClassName("en-cell-2");
        return cell;
    }
}
