package dev.entente.ui.approval;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import dev.entente.approval.ApprovalPage;
import dev.entente.approval.ApprovalProblem;
import dev.entente.approval.DecidingApprovals;
import dev.entente.identity.Member;
import dev.entente.problem.Problem;
import dev.entente.ui.kit.Ask;
import java.util.Map;
import java.util.UUID;

/**
 * What can be done with a request: approve, decline, ask back, and remark; where nobody can decide it, say who does, and take it
 * back.
 */
final class ApprovalActs {

    private static final int LONG = 1000;

    private final ApprovalBook book;
    private final DecidingApprovals deciding;
    private final ApprovalPage page;
    private final SerializableRunnable changed;

    ApprovalActs(ApprovalBook book, ApprovalPage page, SerializableRunnable changed) {
        this.book = book;
        this.deciding = book.deciding();
        this.page = page;
        this.changed = changed;
    }

    /** For whoever may decide it. */
    Component[] header() {
        if (page.stuck() && book.mayReassign()) return unstuck();
        if (!page.mayDecide()) return new Component[0];
        var approve = new Button("Approve", click -> approve());
        approve.addThemeVariants(ButtonVariant.PRIMARY);
        var decline = new Button("Decline", click -> decline());
        return page.open() == null
                ? new Component[] {new Button("Ask back", click -> question()), decline, approve}
                : new Component[] {decline, approve};
    }

    private Component[] unstuck() {
        var reassign = new Button("Say who decides", click -> reassign());
        reassign.addThemeVariants(ButtonVariant.PRIMARY);
        return new Component[] {new Button("Take it back", click -> withdraw()), reassign};
    }

    private void reassign() {
        var who = new Select<Member>();
        who.setLabel("Who decides");
        who.setItems(book.reassigning().others(id()));
        who.setItemLabelGenerator(Member::name);
        who.setHelperText("Those who may approve, and have had no part in it");
        who.setRequiredIndicatorVisible(true);
        who.setManualValidation(true);
        new Ask("Say who decides " + page.request().number(), "Ask them", who)
                .explaining(Map.of("/member", who))
                .then(() -> {
                    if (who.getValue() == null)
                        throw Problem.field(ApprovalProblem.UNCLEAR_APPROVAL, "/member", "Choose somebody");
                    book.reassigning().reassign(id(), who.getValue().id());
                    changed.run();
                })
                .open();
    }

    private void withdraw() {
        var because = text("Why", "Whoever asked reads it", 500, true);
        ask(
                "Take back " + page.request().number(),
                "Take it back",
                "/because",
                because,
                said -> book.answering().withdraw(id(), said));
    }

    /** For everybody of the vendor's who decides things. */
    Component comment() {
        var comment = new Button("Remark on it", click -> remark());
        comment.addThemeVariants(ButtonVariant.TERTIARY);
        return comment;
    }

    private UUID id() {
        return page.request().id();
    }

    private void approve() {
        var words = text("A remark for the others", "Optional. Whoever asked does not see it", LONG, false);
        ask("Approve " + page.request().number(), "Approve", "/words", words, said -> deciding.approve(id(), said));
    }

    private void decline() {
        var because = text("Why", "Whoever asked reads it", 500, true);
        ask("Decline " + page.request().number(), "Decline", "/because", because, said -> deciding.decline(id(), said));
    }

    private void question() {
        var question = text("What do you want to know?", "Whoever asked is told, and answers here", LONG, true);
        ask("Ask back", "Ask", "/question", question, said -> deciding.question(id(), said));
    }

    private void remark() {
        var words = text("Remark", "For the others who decide", LONG, true);
        ask(
                "Remark on " + page.request().number(),
                "Add the remark",
                "/words",
                words,
                said -> deciding.comment(id(), said));
    }

    private static TextArea text(String label, String hint, int most, boolean isNeeded) {
        var text = new TextArea(label);
        text.setHelperText(hint);
        text.setMaxLength(most);
        text.setRequiredIndicatorVisible(isNeeded);
        text.setManualValidation(true);
        return text;
    }

    private void ask(String title, String verb, String at, TextArea text, SerializableConsumer<String> act) {
        new Ask(title, verb, text)
                .explaining(Map.of(at, text))
                .then(() -> {
                    act.accept(text.getValue());
                    changed.run();
                })
                .open();
    }
}
