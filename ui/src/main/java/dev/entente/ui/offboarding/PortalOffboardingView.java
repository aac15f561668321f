package dev.entente.ui.offboarding;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.entente.identity.Requires;
import dev.entente.offboarding.Leaving.Line;
import dev.entente.offboarding.OffboardingPermissions;
import dev.entente.partner.Partner;
import dev.entente.partner.Partner.State;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.Tone;
import dev.entente.ui.shell.PortalLayout;
import dev.entente.ui.shell.Visit;

/** The partner's side of a wind-down: what is open, what becomes of it, and its own data to take along. */
@Route(value = "portal/offboarding", layout = PortalLayout.class)
@PageTitle("The end of the partnership")
@Requires(OffboardingPermissions.READ)
public final class PortalOffboardingView extends Div {

    private static final long serialVersionUID = 1L;

    private final transient OffboardingDesk desk;
    private final transient Partner partner;
    private final Div inner = new Div();

    PortalOffboardingView(OffboardingDesk desk, Visit visit) {
        this.desk = desk;
        this.partner = visit.partner().orElseThrow();
        addClassName("en-portal-page");
        inner.addClassNames("en-portal-inner", "en-portal-stack");
        add(inner);
        show();
    }

    private void show() {
        inner.removeAll();
        if (partner.state() != State.OFFBOARDING) {
            inner.add(
                    new PageHeader("The end of the partnership", ""),
                    new EmptyState(
                            "check", "Your partnership goes on", "Nothing ends, and nothing has to be settled."));
            return;
        }
        var leaving = desk.winding.read(partner.id());
        inner.add(
                new PageHeader("The end of the partnership", "What is left, and what becomes of it"),
                new Notice(
                        Tone.INFO,
                        "What you have earned stays yours",
                        "It is paid as agreed, also after the last day. Take your data along before access ends."),
                new Panel("What is left", new LeavingList(leaving, false, this::actions)));
    }

    private Component actions(Line line) {
        var row = new Div();
        row.addClassName("en-actions");
        switch (line.item()) {
            case REGISTRATIONS, DEALS -> row.add(new Anchor("portal/deals", "See yours"));
            case QUOTES -> row.add(new Anchor("portal/quotes", "See yours"));
            case MONEY -> row.add(new Anchor("portal/statements", "See statements"));
            case DATA -> {
                if (desk.takesData()) row.add(new DataLink(desk, partner, this::show));
            }
            case CLAIMS, CUSTOMERS, AGREEMENT, ACCESS -> {
                // nothing to do here
            }
        }
        return row;
    }
}
