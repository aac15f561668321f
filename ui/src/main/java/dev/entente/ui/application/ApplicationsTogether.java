package dev.entente.ui.application;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import dev.entente.application.Application;
import dev.entente.application.ApplicationPermissions;
import dev.entente.application.DecidingApplications;
import dev.entente.application.ReviewingApplications;
import dev.entente.identity.Member;
import dev.entente.ui.kit.Bulk;
import dev.entente.ui.kit.Together;
import dev.entente.ui.kit.Together.Each;
import dev.entente.ui.shell.Visit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What people do with several applications at once: give them to somebody, ask all of them the same, turn them down. */
@Dependent
public class ApplicationsTogether {

    @Inject
    DecidingApplications deciding;

    @Inject
    ReviewingApplications reviewing;

    @Inject
    Visit visit;

    /** An application as it was seen in the list. */
    private record Seen(UUID id, int revision) implements Serializable {}

    /** For who may; what was done shows when the list is read again. */
    List<Bulk<Application>> offered(SerializableRunnable done) {
        var offered = new ArrayList<Bulk<Application>>();
        if (visit.may(ApplicationPermissions.REVIEW)) {
            offered.add(new Bulk<>("Look after", rows -> assign(rows, done)));
            offered.add(new Bulk<>("Ask back", rows -> question(rows, done)));
        }
        if (visit.may(ApplicationPermissions.DECIDE)) offered.add(new Bulk<>("Decline", rows -> decline(rows, done)));
        return offered;
    }

    private void assign(List<Application> rows, SerializableRunnable done) {
        var owner = new ComboBox<Member>("Who looks after them", reviewing.reviewers());
        owner.setItemLabelGenerator(Member::name);
        owner.setClearButtonVisible(true);
        owner.setHelperText("Leave it empty where nobody does yet");
        new Together<>("Look after applications", "Save", each(rows), owner)
                .explaining(Map.of("/owner", owner))
                .then(
                        seen -> {
                            var chosen = owner.getValue();
                            reviewing.assign(seen.id(), seen.revision(), chosen == null ? null : chosen.id());
                        },
                        done)
                .open();
    }

    private void question(List<Application> rows, SerializableRunnable done) {
        var words = new TextArea("Question");
        words.setRequiredIndicatorVisible(true);
        words.setHelperText("Each answers by the link in its letter");
        words.setMaxLength(ApplicationActs.LONGEST);
        words.setMinRows(4);
        new Together<>("Ask the applicants", "Send the question", each(rows), words)
                .explaining(Map.of("/words", words))
                .then(seen -> reviewing.ask(seen.id(), seen.revision(), words.getValue()), done)
                .open();
    }

    private void decline(List<Application> rows, SerializableRunnable done) {
        var reason = new TextField("Why");
        reason.setHelperText("Stays inside");
        reason.setRequiredIndicatorVisible(true);
        var message = new TextArea("Message to the applicants");
        message.setHelperText("Left empty, they read only that they were turned down");
        message.setMaxLength(ApplicationActs.LONGEST);
        message.setMinRows(4);
        message.setValue(ApplicationActs.REGRET);
        new Together<>("Decline applications", "Decline", each(rows), reason, message)
                .explaining(Map.of("/reason", reason, "/message", message))
                .then(seen -> deciding.decline(seen.id(), seen.revision(), reason.getValue(), message.getValue()), done)
                .open();
    }

    private static List<Each<Seen>> each(List<Application> rows) {
        return rows.stream()
                .map(row -> new Each<>(
                        new Seen(row.id(), row.revision()),
                        row.company() + " \u00b7 " + row.number(),
                        row.state().isOpen() ? Shown.fit(row.score()) : "Stays as it is: it was decided",
                        row.state().isOpen()))
                .toList();
    }
}
