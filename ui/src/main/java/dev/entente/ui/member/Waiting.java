package dev.entente.ui.member;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import dev.entente.identity.InvitationRow;
import dev.entente.identity.Role;
import dev.entente.problem.Problem;
import dev.entente.ui.kit.Ask;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.Tone;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.stream.Collectors;

/** Invitations that wait for an answer: how old they are, sending one again, taking one back. Not there when there are none. */
final class Waiting extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 50;

    private final transient PeopleDesk desk;
    private final ZoneId zone;
    private final LocalDate today;
    private final Div answer = new Div();

    Waiting(PeopleDesk desk, ZoneId zone, LocalDate today) {
        this.desk = desk;
        this.zone = zone;
        this.today = today;
        addClassName("en-waiting");
        refresh();
    }

    void refresh() {
        removeAll();
        var rows = desk.invitations.after(null, MOST);
        setVisible(!rows.isEmpty());
        var list = new UnorderedList();
        list.addClassName("en-tasks");
        rows.forEach(row -> list.add(item(row)));
        var panel = new Panel("Waiting for an answer", answer, list);
        int more = desk.invitations.count() - rows.size();
        if (more > 0) panel.add(new Paragraph("And " + more + " more, which show when these are answered."));
        add(panel);
    }

    private ListItem item(InvitationRow row) {
        var words = new Div(new Span(row.name()), quiet(row));
        var again = new Button("Send again", click -> act(row, desk.invitations::renew, "We sent it again"));
        again.setAriaLabel("Send again: " + row.name());
        var back = new Button("Withdraw", click -> ask(row));
        back.setAriaLabel("Withdraw: " + row.name());
        again.addThemeVariants(ButtonVariant.SMALL);
        back.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        var actions = new Div(again, back);
        actions.addClassName("en-actions");
        return new ListItem(words, actions);
    }

    private Component quiet(InvitationRow row) {
        var roles = row.roles().stream().sorted().map(Role::words).collect(Collectors.joining(", "));
        var line = new Span(row.email() + " \u00b7 " + row.organisation() + " \u00b7 " + roles + " \u00b7 " + age(row));
        line.addClassName("en-muted");
        return line;
    }

    /** How long ago the last letter went out, and whether its link still works. */
    private String age(InvitationRow row) {
        long days = ChronoUnit.DAYS.between(LocalDate.ofInstant(row.invitedAt(), zone), today);
        if (days <= 0) return "invited today";
        if (days == 1) return "invited yesterday";
        return "invited " + days + " days ago" + (days > 7 ? ", the link has ended" : "");
    }

    private void ask(InvitationRow row) {
        var words =
                new Paragraph("The link in the letter stops working. You can invite " + row.name() + " again later.");
        new Ask("Withdraw the invitation", "Withdraw", words)
                .then(() -> act(row, desk.invitations::withdraw, "The invitation is withdrawn"))
                .open();
    }

    private void act(InvitationRow row, SerializableConsumer<UUID> work, String done) {
        answer.removeAll();
        try {
            work.accept(row.id());
            answer.add(new Notice(Tone.GOOD, done, row.name() + ", " + row.email()));
        } catch (Problem problem) {
            answer.add(new Notice(Tone.BAD, problem.kind().title(), problem.detail()));
        }
        refresh();
    }
}
