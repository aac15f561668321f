package dev.entente.ui.member;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.entente.enablement.EnablementPermissions;
import dev.entente.identity.IdentityPermissions;
import dev.entente.identity.Requires;
import dev.entente.partner.Partner;
import dev.entente.ui.enablement.CertifiedDesk;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Undo;
import dev.entente.ui.shell.PortalLayout;
import dev.entente.ui.shell.Today;
import dev.entente.ui.shell.Visit;

/** A partner's own people: who is certified in what, and for its administrator, who works in the portal. */
@Route(value = "portal/people", layout = PortalLayout.class)
@PageTitle("People")
@Requires(EnablementPermissions.READ)
public final class PortalPeopleView extends Div {

    private static final long serialVersionUID = 1L;

    PortalPeopleView(PeopleDesk desk, CertifiedDesk certified, Visit visit, Today today) {
        addClassName("en-portal-page");
        var inner = new Div();
        inner.addClassName("en-portal-inner");
        if (visit.may(IdentityPermissions.MEMBER_READ)) {
            var people = new People(desk, visit, today, false);
            var actions = visit.may(IdentityPermissions.MEMBER_MANAGE)
                    ? new Component[] {people.invite(InvitationForm.ofPartner())}
                    : new Component[0];
            var sheet = new Div(people);
            sheet.addClassNames("en-portal-sheet", "en-people-sheet");
            inner.add(new PageHeader("People", "Who works with you here, and what they may do", actions), sheet);
        } else {
            inner.add(new PageHeader("People", "Who of you is certified, and until when"));
        }
        visit.partner().map(Partner::id).ifPresent(partner -> inner.add(certified.people(partner, new Undo())));
        add(inner);
    }
}
