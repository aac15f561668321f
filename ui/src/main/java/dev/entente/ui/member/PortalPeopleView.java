package dev.entente.ui.member;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.entente.identity.IdentityPermissions;
import dev.entente.identity.Requires;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.shell.PortalLayout;
import dev.entente.ui.shell.Today;
import dev.entente.ui.shell.Visit;

/** A partner's own people, as its administrator looks after them in the portal. */
@Route(value = "portal/people", layout = PortalLayout.class)
@PageTitle("People")
@Requires(IdentityPermissions.MEMBER_READ)
public final class PortalPeopleView extends Div {

    private static final long serialVersionUID = 1L;

    PortalPeopleView(PeopleDesk desk, Visit visit, Today today) {
        addClassName("en-portal-page");
        var people = new People(desk, visit, today, false);
        var actions = visit.may(IdentityPermissions.MEMBER_MANAGE)
                ? new Component[] {people.invite(InvitationForm.ofPartner())}
                : new Component[0];
        var sheet = new Div(people);
        sheet.addClassNames("en-portal-sheet", "en-people-sheet");
        var inner = new Div(new PageHeader("People", "Who works with you here, and what they may do", actions), sheet);
        inner.addClassName("en-portal-inner");
        add(inner);
    }
}
