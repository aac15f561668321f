package dev.entente.ui.registration;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.UploadEvent;
import dev.entente.problem.Problem;
import dev.entente.registration.KeepingEvidence;
import dev.entente.registration.NewEvidence;
import dev.entente.ui.kit.FileWords;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.Tone;
import java.io.IOException;
import java.util.List;

/** Files that go with a registration that is being written: looked at as they come, sent with the rest. */
final class EvidenceField extends Div {

    private static final long serialVersionUID = 1L;

    private final transient KeepingEvidence keeping;
    private final transient Attachments chosen = Attachments.current();
    private final Div answer = new Div();
    private final UnorderedList list = new UnorderedList();

    EvidenceField(KeepingEvidence keeping) {
        this.keeping = keeping;
        addClassName("en-stack");
        list.addClassName("en-people");
        list.getElement().setAttribute("aria-label", "Files to send");
        add(answer, list, new EvidenceUpload(this::receive));
        show();
    }

    /** Those that can be sent. */
    List<NewEvidence> files() {
        return chosen.files();
    }

    void forget() {
        chosen.clear();
        show();
    }

    // The bytes come in another request, which does not hold the page.
    private void receive(UploadEvent event) throws IOException {
        var ui = event.getUI();
        var name = event.getFileName();
        try {
            var file = keeping.receive(name, event.getInputStream());
            ui.access(() -> take(file));
        } catch (Problem problem) {
            ui.access(() -> refused(name, problem.kind().title(), problem.detail()));
            event.reject(problem.kind().title());
        }
    }

    private void take(NewEvidence file) {
        answer.removeAll();
        if (chosen.files().size() < KeepingEvidence.MOST) {
            chosen.add(file);
        } else {
            file.close();
            refused(file.name(), "There are as many files as a registration takes", "take one away first.");
        }
        show();
    }

    private void refused(String name, String title, String detail) {
        answer.removeAll();
        answer.add(new Notice(Tone.BAD, title, name + ": " + detail));
    }

    /** A server that was started again meanwhile has not kept what was not sent. */
    boolean isWhole() {
        var lost = chosen.lost();
        if (lost.isEmpty()) return true;
        show();
        var names = String.join(", ", lost.stream().map(NewEvidence::name).toList());
        refused(names, "Not all files are there any more", "choose again, then send.");
        return false;
    }

    private void show() {
        list.removeAll();
        list.setVisible(!chosen.files().isEmpty());
        chosen.files().forEach(file -> list.add(item(file)));
    }

    private ListItem item(NewEvidence file) {
        var size = new Span(FileWords.size(file.size()));
        size.addClassName("en-muted");
        var body = new Div(new Span(file.name()), size);
        body.addClassName("en-person");
        var away = EvidenceUpload.away("Take away " + file.name(), () -> {
            chosen.remove(file);
            show();
        });
        return new ListItem(body, away);
    }
}
