package dev.entente.ui.member;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.entente.export.ExportingLists;
import dev.entente.identity.IdentityPermissions;
import dev.entente.identity.Requires;
import dev.entente.partner.ReadingPartners;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.shell.Today;
import dev.entente.ui.shell.VendorLayout;
import dev.entente.ui.shell.Visit;

/** The people of both sides, as the vendor looks after them. */
@Route(value = "members", layout = VendorLayout.class)
@PageTitle("Members")
@Requires(IdentityPermissions.MEMBER_READ)
public final class MembersView extends Div {

    private static final long serialVersionUID = 1L;

    MembersView(PeopleDesk desk, ReadingPartners partners, ExportingLists lists, Visit visit, Today today) {
        addClassNames("en-page", "en-page-full");
        var people = new People(desk, visit, today, true).exporting(lists);
        var actions = visit.may(IdentityPermissions.MEMBER_MANAGE)
                ? new Component[] {people.invite(InvitationForm.ofBothSides(partners))}
                : new Component[0];
        add(new PageHeader("Members", "Your own people and those of your partners", actions), people);
    }
}
