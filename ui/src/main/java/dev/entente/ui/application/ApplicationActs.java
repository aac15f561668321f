package dev.entente.ui.application;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import dev.entente.application.Application;
import dev.entente.application.Application.State;
import dev.entente.application.ApplicationPermissions;
import dev.entente.application.ChecklistItem;
import dev.entente.application.DecidingApplications;
import dev.entente.application.DecidingApplications.Acceptance;
import dev.entente.application.FindingAlike.Alike;
import dev.entente.application.MergingApplications;
import dev.entente.application.MergingApplications.Target;
import dev.entente.application.ReviewingApplications;
import dev.entente.application.ReviewingApplications.Looked;
import dev.entente.identity.Member;
import dev.entente.ui.kit.Ask;
import dev.entente.ui.shell.Visit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the vendor's people do with an application: look into it, ask back, accept, decline, merge. */
@Dependent
public class ApplicationActs {

    static final int LONGEST = 4_000;
    static final String REGRET =
            "Thank you for your interest. At the moment we look for partners of another kind. You are welcome to apply "
                    + "again when something has changed.";

    @Inject
    ReviewingApplications reviewing;

    @Inject
    DecidingApplications deciding;

    @Inject
    MergingApplications merging;

    @Inject
    Entering entering;

    @Inject
    Visit visit;

    boolean mayReview() {
        return visit.may(ApplicationPermissions.REVIEW);
    }

    boolean mayDecide() {
        return visit.may(ApplicationPermissions.DECIDE);
    }

    /** Enters one that came by other ways than the form; nothing for those who may not. */
    Component enter(SerializableRunnable changed) {
        var row = new Div();
        row.addClassName("en-actions");
        if (mayReview()) row.add(new Button("Enter an application", click -> entering.ask(changed)));
        return row;
    }

    /** What can be done with it as it stands. */
    Component actions(Application application, SerializableRunnable changed) {
        var row = new Div();
        row.addClassName("en-actions");
        boolean open = application.state().isOpen();
        if (open && mayDecide()) {
            var accept = new Button("Accept", click -> accept(application, changed));
            accept.addThemeVariants(ButtonVariant.PRIMARY);
            row.add(accept, new Button("Decline", click -> decline(application, changed)));
        }
        if (open && mayReview()) {
            if (application.state() == State.WAITING)
                row.add(new Button("Ask back", click -> question(application, changed)));
            row.add(new Button("Look after it", click -> assign(application, changed)));
        }
        if (mayReview()) row.add(new Button("Add a note", click -> note(application, changed)));
        if (application.state() == State.MERGED && mayDecide())
            row.add(new Button("Take the merger back", click -> {
                merging.undo(application.id(), application.revision());
                changed.run();
            }));
        return row;
    }

    private void accept(Application application, SerializableRunnable changed) {
        var code = new TextField("Partner code");
        code.setValue(deciding.code(application.id()));
        code.setHelperText("Your own name for it, for ever");
        code.setMaxLength(40);
        var message = area("Message to the applicant", "");
        message.setHelperText("It stands in the letter that says that they are accepted");
        var reason = area("Why", "");
        reason.setHelperText("Stays inside");
        var invite =
                new Checkbox("Invite " + application.applicant().contact() + " as the partner\u2019s administrator");
        invite.setValue(true);
        new Ask("Accept " + application.company(), "Accept", code, message, reason, invite)
                .explaining(Map.of("/code", code, "/message", message, "/reason", reason))
                .then(() -> {
                    deciding.accept(
                            application.id(),
                            application.revision(),
                            new Acceptance(reason.getValue(), message.getValue(), code.getValue(), invite.getValue()));
                    changed.run();
                })
                .open();
    }

    private void decline(Application application, SerializableRunnable changed) {
        var reason = area("Why", "");
        reason.setRequiredIndicatorVisible(true);
        reason.setHelperText("Stays inside");
        var message = area("Message to the applicant", REGRET);
        new Ask("Decline " + application.company(), "Decline", reason, message)
                .explaining(Map.of("/reason", reason, "/message", message))
                .then(() -> {
                    deciding.decline(application.id(), application.revision(), reason.getValue(), message.getValue());
                    changed.run();
                })
                .open();
    }

    private void question(Application application, SerializableRunnable changed) {
        var words = area("Question", "");
        words.setRequiredIndicatorVisible(true);
        words.setHelperText(application.applicant().contact() + " answers by the link in the letter");
        new Ask("Ask " + application.company(), "Send the question", words)
                .explaining(Map.of("/words", words))
                .then(() -> {
                    reviewing.ask(application.id(), application.revision(), words.getValue());
                    changed.run();
                })
                .open();
    }

    private void note(Application application, SerializableRunnable changed) {
        var words = area("Note", "");
        words.setRequiredIndicatorVisible(true);
        words.setHelperText("Stays inside");
        new Ask("Note on " + application.company(), "Add the note", words)
                .explaining(Map.of("/words", words))
                .then(() -> {
                    reviewing.note(application.id(), words.getValue());
                    changed.run();
                })
                .open();
    }

    private void assign(Application application, SerializableRunnable changed) {
        var owner = members("Who looks after it", application.ownerId());
        new Ask("Look after " + application.company(), "Save", owner)
                .explaining(Map.of("/owner", owner))
                .then(() -> {
                    var chosen = owner.getValue();
                    reviewing.assign(application.id(), application.revision(), chosen == null ? null : chosen.id());
                    changed.run();
                })
                .open();
    }

    void look(Application application, int place, ChecklistItem item, SerializableRunnable changed) {
        var done = new Checkbox("Done");
        done.setValue(item.isDone());
        var owner = members("Who sees to it", item.owner());
        var note = area("What was found", item.note() == null ? "" : item.note());
        note.setMaxLength(1_000);
        var link = new TextField("Link to the evidence");
        link.setValue(item.link() == null ? "" : item.link());
        link.setPlaceholder("https://");
        link.setMaxLength(500);
        new Ask(item.words(), "Save", done, owner, note, link)
                .explaining(Map.of("/note", note, "/link", link, "/owner", owner))
                .then(() -> {
                    var chosen = owner.getValue();
                    var looked = new Looked(
                            chosen == null ? null : chosen.id(), done.getValue(), note.getValue(), link.getValue());
                    reviewing.look(application.id(), application.revision(), place, looked);
                    changed.run();
                })
                .open();
    }

    void merge(Application application, Alike into, SerializableRunnable changed) {
        var target = new Target(into.kind(), into.id());
        var changes = new UnorderedList();
        merging.preview(application.id(), target).changes().forEach(change -> changes.add(new ListItem(change)));
        var reason = area("Why", "");
        reason.setHelperText("Stays inside. No letter is sent");
        new Ask("Merge into " + into.name(), "Merge", changes, reason)
                .explaining(Map.of("/reason", reason))
                .then(() -> {
                    merging.merge(application.id(), application.revision(), target, reason.getValue());
                    changed.run();
                })
                .open();
    }

    private Select<Member> members(String label, @Nullable UUID chosen) {
        var all = reviewing.reviewers();
        var select = new Select<Member>();
        select.setLabel(label);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption("Nobody");
        select.setItems(all);
        select.setItemLabelGenerator(member -> member == null ? "Nobody" : member.name());
        all.stream().filter(member -> member.id().equals(chosen)).findFirst().ifPresent(select::setValue);
        return select;
    }

    private static TextArea area(String label, String value) {
        var area = new TextArea(label);
        area.setMaxLength(LONGEST);
        area.setMinRows(3);
        area.setManualValidation(true);
        area.setValue(value);
        return area;
    }
}
