package dev.entente.ui.registration;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import dev.entente.problem.Problem;
import dev.entente.registration.DecidingRegistrations;
import dev.entente.registration.Decision;
import dev.entente.registration.Finding;
import dev.entente.registration.Registration.State;
import dev.entente.registration.RegistrationPermissions;
import dev.entente.registration.RegistrationProblem;
import dev.entente.ui.kit.Bulk;
import dev.entente.ui.kit.Together;
import dev.entente.ui.kit.Together.Each;
import dev.entente.ui.shell.Visit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Several registrations decided at once: those against which nothing speaks are approved, each for a new deal; the others are
 * looked at one by one. Declined are all that wait, for one reason.
 */
@Dependent
public class RegistrationsTogether {

    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_MESSAGE = 2_000;
    private static final String USUAL = "Empty, each reads the usual message";

    @Inject
    DecidingRegistrations deciding;

    @Inject
    RegistrationBook book;

    @Inject
    Visit visit;

    /** For who may decide. */
    List<Bulk<RegistrationRow>> offered(SerializableRunnable done) {
        if (!visit.may(RegistrationPermissions.DECIDE)) return List.of();
        return List.of(
                new Bulk<>("Approve", rows -> approve(rows, done)), new Bulk<>("Decline", rows -> decline(rows, done)));
    }

    private void approve(List<RegistrationRow> rows, SerializableRunnable done) {
        var message = area("Message to the partners", LONGEST_MESSAGE);
        message.setHelperText(USUAL);
        var revisions = revisions(rows);
        new Together<>(
                        "Approve registrations",
                        "Approve",
                        rows.stream().map(this::approved).toList(),
                        message)
                .explaining(Map.of("/message", message))
                .then(
                        id -> {
                            refuseUnlessFree(id);
                            deciding.approve(id, revisions.get(id), new Decision(null, written(message)), null);
                        },
                        done)
                .open();
    }

    private Each<UUID> approved(RegistrationRow row) {
        if (row.registration().state() != State.SUBMITTED) return each(row, "Stays as it is: it does not wait", false);
        var findings = book.open(row.registration().id()).findings();
        return findings.isEmpty()
                ? each(row, "Nothing speaks against it: a new deal, led by " + row.partner(), true)
                : each(row, "Look at it by itself: " + words(findings.getFirst()), false);
    }

    // Somebody may have claimed the customer since the list was looked at.
    private void refuseUnlessFree(UUID id) {
        var findings = book.open(id).findings();
        if (findings.isEmpty()) return;
        throw new Problem(
                RegistrationProblem.REGISTRATION_CHANGED_MEANWHILE,
                "Look at it by itself: " + words(findings.getFirst()));
    }

    /** As they were seen in the list. */
    private static Map<UUID, Integer> revisions(List<RegistrationRow> rows) {
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> row.registration().id(),
                        row -> row.registration().revision()));
    }

    private static @Nullable String written(TextArea message) {
        return message.isEmpty() ? null : message.getValue();
    }

    private static String words(Finding finding) {
        return switch (finding.kind()) {
            case HELD -> "the customer is protected for somebody else";
            case WAITING -> "somebody else claims it too";
            case NAMED_ACCOUNT -> "the customer is a strategic account";
            case OPEN_DEAL -> "there is an open deal";
            case TERRITORY -> "others cover the market that the customer is in";
            case SIMILAR_NAME -> "there is a name like this";
            case RECENT_PURCHASE -> "the customer bought not long ago";
        };
    }

    private void decline(List<RegistrationRow> rows, SerializableRunnable done) {
        var reason = area("Reason", LONGEST_REASON);
        reason.setHelperText("The partners read it");
        reason.setRequiredIndicatorVisible(true);
        var message = area("Message to the partners", LONGEST_MESSAGE);
        message.setHelperText(USUAL);
        var revisions = revisions(rows);
        var each = rows.stream()
                .map(row -> row.registration().state() == State.SUBMITTED
                        ? each(row, "Is declined, and the next in line is looked at", true)
                        : each(row, "Stays as it is: it does not wait", false))
                .toList();
        new Together<>("Decline registrations", "Decline", each, reason, message)
                .explaining(Map.of("/reason", reason, "/message", message))
                .then(
                        id -> deciding.decline(
                                id, revisions.get(id), new Decision(reason.getValue(), written(message))),
                        done)
                .open();
    }

    private static Each<UUID> each(RegistrationRow row, String becomes, boolean takesPart) {
        var registration = row.registration();
        var name = registration.customerName() + " \u00b7 " + registration.number() + " of " + row.partner();
        return new Each<>(registration.id(), name, becomes, takesPart);
    }

    private static TextArea area(String label, int longest) {
        var area = new TextArea(label);
        area.setMaxLength(longest);
        return area;
    }
}
