package dev.entente.ui.member;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.entente.export.ExportingLists;
import dev.entente.identity.DeactivatingMembers;
import dev.entente.identity.IdentityPermissions;
import dev.entente.identity.InvitingMembers;
import dev.entente.identity.InvitingMembers.Invited;
import dev.entente.identity.MemberRow;
import dev.entente.identity.ReadingMembers;
import dev.entente.identity.Requires;
import dev.entente.identity.Role;
import dev.entente.partner.ReadingPartners;
import dev.entente.ui.kit.Ask;
import dev.entente.ui.kit.Card;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.Glyph;
import dev.entente.ui.kit.Listing;
import dev.entente.ui.kit.Listing.Action;
import dev.entente.ui.kit.Listing.Noun;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.Once;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Rows;
import dev.entente.ui.kit.Tone;
import dev.entente.ui.shell.VendorLayout;
import dev.entente.ui.shell.Visit;
import dev.entente.ui.shell.Visitor;
import java.util.List;
import java.util.stream.Collectors;

/** The people of both sides: who they are, what they may do, and letting them in or out. */
@Route(value = "members", layout = VendorLayout.class)
@PageTitle("Members")
@Requires(IdentityPermissions.MEMBER_READ)
public final class MembersView extends Div implements Rows<MemberRow> {

    private static final long serialVersionUID = 1L;

    private final transient ReadingMembers members;
    private final transient ExportingLists lists;
    private final transient InvitingMembers inviting;
    private final transient DeactivatingMembers deactivating;
    private final transient ReadingPartners partners;
    private final String own;
    private final Div answer = new Div();
    private final Listing<MemberRow> list;

    MembersView(
            ReadingMembers members,
            InvitingMembers inviting,
            DeactivatingMembers deactivating,
            ReadingPartners partners,
            ExportingLists lists,
            Visit visit) {
        this.members = members;
        this.lists = lists;
        this.inviting = inviting;
        this.deactivating = deactivating;
        this.partners = partners;
        this.own = visit.visitor().map(Visitor::email).orElse("");
        boolean mayAct = visit.may(IdentityPermissions.MEMBER_MANAGE);
        this.list = list(mayAct);
        addClassNames("en-page", "en-page-full");
        var actions = mayAct ? new Component[] {invite()} : new Component[0];
        add(new PageHeader("Members", "Your own people and those of your partners", actions), answer, list);
    }

    private Listing<MemberRow> list(boolean mayAct) {
        var rows = new Listing<>(new Noun("member", "members"), this)
                .exporting(typed -> lists.members())
                .named("Name", MemberRow::name, MemberRow::email)
                .column("Organisation", MemberRow::organisation)
                .column("Roles", MembersView::roles)
                .badge("State", MembersView::state, MembersView::tone);
        if (mayAct) rows.action(new Action<>(this::verb, MemberRow::name, this::act));
        return rows.card(row -> new Card(
                        row.name(), "", "", row.organisation() + " \u00b7 " + roles(row), state(row), tone(row)))
                .whenEmpty(new EmptyState("person", "No members yet", "Invite the people who work with you."));
    }

    private Button invite() {
        var invite = new Button("Invite a member", new Glyph("plus"), click -> ask());
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        return invite;
    }

    private void ask() {
        var form = new InvitationForm(partners);
        new Ask("Invite a member", "Make the invitation", form.fields())
                .explaining(form.byPointer())
                .then(() -> show(inviting.invite(form.invitation())))
                .open();
    }

    private void act(MemberRow row) {
        if (row.active()) {
            var words = new Paragraph(row.name() + " is signed out everywhere at once, and the tokens that "
                    + row.name() + " made stop working. You can let them in again later.");
            new Ask("Deactivate " + row.name(), "Deactivate", words)
                    .then(() -> deactivate(row))
                    .open();
        } else {
            show(inviting.again(row.id()));
        }
    }

    private void deactivate(MemberRow row) {
        deactivating.deactivate(row.id());
        answer.removeAll();
        list.refresh();
    }

    private void show(Invited invited) {
        answer.removeAll();
        var once = new Once(
                "Send this link to " + invited.member().email()
                        + " yourself. It works once, within a day, and is not shown again.",
                invited.link());
        answer.add(new Notice(Tone.GOOD, invited.member().name() + " can come in", "").then(once));
        list.refresh();
    }

    /** Nothing for oneself: nobody shuts the door on the inside. */
    private String verb(MemberRow row) {
        if (row.email().equals(own)) return "";
        return row.active() ? "Deactivate" : "Let in again";
    }

    private static String roles(MemberRow row) {
        return row.roles().stream().sorted().map(Role::words).collect(Collectors.joining(", "));
    }

    private static String state(MemberRow row) {
        return row.active() ? "Active" : "Deactivated";
    }

    private static Tone tone(MemberRow row) {
        return row.active() ? Tone.GOOD : Tone.NEUTRAL;
    }

    @Override
    public List<MemberRow> read(String search, int offset, int limit) {
        return members.list(offset, limit);
    }

    @Override
    public int count(String search) {
        return members.count();
    }
}
