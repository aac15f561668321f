package dev.entente.ui.registration;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.streams.UploadEvent;
import dev.entente.problem.Problem;
import dev.entente.registration.EvidenceFile;
import dev.entente.registration.KeepingEvidence;
import dev.entente.registration.Registration;
import dev.entente.registration.Registration.State;
import dev.entente.registration.RegistrationPage;
import dev.entente.ui.kit.Ask;
import dev.entente.ui.kit.FileWords;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.Tone;
import java.io.IOException;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The files of a registration, to be downloaded; the partner that brought it adds more while it waits or protects. */
final class EvidencePanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable KeepingEvidence keeping;
    private final Registration registration;
    private final ZoneId zone;
    private final SerializableRunnable changed;
    private final Div answer = new Div();

    /** For reading only. */
    EvidencePanel(RegistrationPage page, ZoneId zone) {
        this(page, zone, null, () -> {});
    }

    /** With all that the one who brought it may do; without a use case, for reading only. */
    EvidencePanel(RegistrationPage page, ZoneId zone, @Nullable KeepingEvidence keeping, SerializableRunnable changed) {
        this.keeping = keeping;
        this.registration = page.registration();
        this.zone = zone;
        this.changed = changed;
        addClassName("en-stack");
        var said = registration.evidence();
        if (said != null) {
            var quote = new Paragraph(said);
            quote.addClassName("en-quote");
            add(quote);
        }
        if (!page.evidence().isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("en-people");
            page.evidence().forEach(file -> list.add(item(file)));
            add(list);
        }
        if (takesMore()) add(answer, new EvidenceUpload(this::receive));
    }

    /** Whether there is anything to read or to do. */
    boolean isNeeded() {
        return getComponentCount() > 0;
    }

    private boolean takesMore() {
        return keeping != null && (isWaiting() || registration.state() == State.APPROVED);
    }

    private boolean isWaiting() {
        return registration.state() == State.SUBMITTED;
    }

    private ListItem item(EvidenceFile file) {
        var link = new Anchor("files/" + file.fileId(), file.fileName());
        link.setRouterIgnore(true);
        link.addClassName("en-row-link");
        var quiet = new Span(FileWords.of(file.mediaType(), file.size(), file.addedAt(), zone));
        quiet.addClassName("en-muted");
        var body = new Div(link, quiet);
        body.addClassName("en-person");
        var item = new ListItem(body);
        if (keeping != null && isWaiting()) {
            item.add(EvidenceUpload.away("Delete " + file.fileName(), () -> ask(keeping, file)));
        }
        return item;
    }

    // Its bytes are gone for good, so this one is asked.
    private void ask(KeepingEvidence keeping, EvidenceFile file) {
        var words = new Span("The file is deleted, and the vendor sees it no more. This can\u2019t be undone.");
        new Ask("Delete " + file.fileName(), "Delete file", words)
                .then(() -> {
                    keeping.remove(registration.id(), file.id());
                    changed.run();
                })
                .open();
    }

    // The bytes come in another request, which does not hold the page.
    private void receive(UploadEvent event) throws IOException {
        var ui = event.getUI();
        var name = event.getFileName();
        try {
            if (keeping != null) keeping.add(registration.id(), name, event.getInputStream());
            ui.access(changed::run);
        } catch (Problem problem) {
            ui.access(() -> refused(name, problem));
            event.reject(problem.kind().title());
        }
    }

    private void refused(String name, Problem problem) {
        answer.removeAll();
        answer.add(new Notice(Tone.BAD, problem.kind().title(), name + ": " + problem.detail()));
    }
}
