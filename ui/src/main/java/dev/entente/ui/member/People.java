package dev.entente.ui.member;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.entente.export.ExportingLists;
import dev.entente.identity.IdentityPermissions;
import dev.entente.identity.MemberRow;
import dev.entente.identity.Role;
import dev.entente.ui.kit.Action;
import dev.entente.ui.kit.Ask;
import dev.entente.ui.kit.Card;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.Glyph;
import dev.entente.ui.kit.Listing;
import dev.entente.ui.kit.Listing.Noun;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.Rows;
import dev.entente.ui.kit.Tone;
import dev.entente.ui.shell.Today;
import dev.entente.ui.shell.Visit;
import dev.entente.ui.shell.Visitor;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The people that a side looks after: who waits, who is there, what they may do; letting them in and out. */
final class People extends Div implements Rows<MemberRow> {

    private static final long serialVersionUID = 1L;

    private final transient PeopleDesk desk;
    private final String own;
    private final boolean ofBothSides;
    private final Div answer = new Div();
    private final Listing<MemberRow> list;
    private final @Nullable Waiting waiting;

    People(PeopleDesk desk, Visit visit, Today today, boolean ofBothSides) {
        this.desk = desk;
        this.ofBothSides = ofBothSides;
        this.own = visit.visitor().map(Visitor::email).orElse("");
        boolean mayAct = visit.may(IdentityPermissions.MEMBER_MANAGE);
        addClassName("en-people");
        this.waiting = mayAct ? new Waiting(desk, today.zone(), today.day()) : null;
        this.list = list(mayAct);
        add(answer);
        if (waiting != null) add(waiting);
        add(list);
    }

    private Listing<MemberRow> list(boolean mayAct) {
        var rows = new Listing<>(new Noun("member", "members"), this).named("Name", MemberRow::name, MemberRow::email);
        if (ofBothSides) rows.column("Organisation", MemberRow::organisation);
        else rows.whole();
        rows.column("Roles", People::roles).badge("State", People::state, People::tone);
        if (mayAct) rows.action(new Action<>(this::verb, MemberRow::name, this::act));
        return rows.card(row -> new Card(row.name(), "", "", quiet(row), state(row), tone(row)))
                .whenEmpty(new EmptyState("person", "No members yet", "Invite the people who work with you."));
    }

    private String quiet(MemberRow row) {
        return ofBothSides ? row.organisation() + " \u00b7 " + roles(row) : roles(row);
    }

    /** Lets the list be taken away as a file. */
    People exporting(ExportingLists lists) {
        list.exporting(typed -> lists.members());
        return this;
    }

    /** The button that asks somebody in. */
    Component invite(InvitationForm form) {
        var invite = new Button("Invite a member", new Glyph("plus"), click -> ask(form));
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        return invite;
    }

    private void ask(InvitationForm form) {
        form.clear();
        new Ask("Invite a member", "Send the invitation", form.fields())
                .explaining(form.byPointer())
                .then(() -> {
                    var invited = desk.inviting.invite(form.invitation());
                    say(
                            invited.name() + " is invited",
                            "A letter with a link is on its way to " + invited.email() + ". It works for seven days.");
                })
                .open();
    }

    private void act(MemberRow row) {
        if (row.active()) change(row);
        else letIn(row);
    }

    private void change(MemberRow row) {
        var roles = new CheckboxGroup<Role>("Roles");
        roles.setItemLabelGenerator(Role::words);
        roles.setHelperText("They count from the next click of " + row.name() + " on");
        roles.setItems(Arrays.stream(Role.values())
                .filter(role -> role.isHome() == (row.partnerId() == null))
                .toList());
        roles.setValue(row.roles());
        var ask = new Ask("Change " + row.name(), "Save roles", roles, more(row));
        ask.explaining(Map.of("/roles", roles))
                .then(() -> {
                    desk.roles.change(row.id(), roles.getValue());
                    refresh();
                })
                .open();
    }

    /** What else can become of a member, each with its words. */
    private Component more(MemberRow row) {
        var again = new Button("Send a link to a new password", click -> close(click.getSource(), () -> letIn(row)));
        var out = new Button("Deactivate", click -> {
            close(click.getSource(), () -> {});
            leave(row);
        });
        var words =
                new Paragraph("A link to a new password ends the old one. Somebody who is deactivated is signed out "
                        + "everywhere at once.");
        words.addClassName("en-muted");
        var actions = new Div(again, out);
        actions.addClassName("en-actions");
        var more = new Div(words, actions);
        more.addClassName("en-else");
        return more;
    }

    private static void close(Component inside, Runnable then) {
        inside.getParent().flatMap(People::dialog).ifPresent(Ask::close);
        then.run();
    }

    private static Optional<Ask> dialog(Component inside) {
        return inside instanceof Ask ask ? Optional.of(ask) : inside.getParent().flatMap(People::dialog);
    }

    private void leave(MemberRow row) {
        var words = new Paragraph(row.name() + " is signed out everywhere at once, and the tokens that " + row.name()
                + " made stop working. You can let them in again later.");
        new Ask("Deactivate " + row.name(), "Deactivate " + row.name(), words)
                .then(() -> {
                    desk.deactivating.deactivate(row.id());
                    refresh();
                })
                .open();
    }

    private void letIn(MemberRow row) {
        desk.inviting.again(row.id());
        say("A letter is on its way to " + row.email(), "With its link " + row.name() + " chooses a new password.");
    }

    private void say(String title, String words) {
        refresh();
        answer.add(new Notice(Tone.GOOD, title, words));
    }

    private void refresh() {
        answer.removeAll();
        if (waiting != null) waiting.refresh();
        list.refresh();
    }

    /** Nothing for oneself: nobody shuts the door on the inside. */
    private String verb(MemberRow row) {
        if (row.email().equals(own)) return "";
        return row.active() ? "Change" : "Let in again";
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
        return desk.members.list(offset, limit);
    }

    @Override
    public int count(String search) {
        return desk.members.count();
    }
}
