package dev.entente.ui.catalog;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.streams.UploadEvent;
import dev.entente.catalog.PluginVersion;
import dev.entente.problem.Problem;
import dev.entente.ui.kit.Glyph;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.Tone;
import dev.entente.ui.shell.Reference;
import java.io.IOException;
import java.util.List;

/** Where a jar is handed in: how far it is, and what was found in it at once. */
final class JarUpload extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MOST_BYTES = 20_000_000;
    private static final int SIGN_IN_FIRST = 401;

    private final transient PublisherDesk desk;
    private final SerializableRunnable again;
    private final Div answer = new Div();

    JarUpload(PublisherDesk desk, SerializableRunnable again) {
        this.desk = desk;
        this.again = again;
        answer.addClassName("en-column");
        answer.getElement().setAttribute("role", "status");
        var words = new Paragraph("Sign it first, with ./entente plugin sign. It is looked through at once, as"
                + " ./entente plugin check does it. Nothing is listed before you ask for a review.");
        words.addClassName("en-muted");
        add(new Panel("Hand in a jar", words, upload(), answer));
    }

    private Upload upload() {
        var upload = new Upload(this::receive);
        upload.setAcceptedFileTypes(".jar");
        upload.setMaxFileSize(MOST_BYTES);
        upload.setMaxFiles(1);
        upload.setDropLabel(new Span("or drop it here, up to 20 MB"));
        upload.addFileRejectedListener(
                rejected -> refuse(rejected.getFileName(), new Problem(Refused.NOT_TAKEN, rejected.getErrorMessage())));
        var choose = new Button("Choose a jar", new Glyph("up"));
        choose.addThemeVariants(ButtonVariant.PRIMARY);
        upload.setUploadButton(choose);
        upload.addAllFinishedListener(event -> upload.clearFileList());
        return upload;
    }

    /** What the browser refuses before anything is sent. */
    private enum Refused implements Problem.Kind {
        NOT_TAKEN;

        @Override
        public int status() {
            return 422;
        }

        @Override
        public String title() {
            return "The jar cannot be taken";
        }
    }

    // The bytes come in another request, which does not hold the page, and whose failures no page shows by itself.
    private void receive(UploadEvent event) {
        UI ui = event.getUI();
        var name = event.getFileName();
        try (var jar = event.getInputStream()) {
            var version = desk.upload(token(ui), jar);
            ui.access(() -> taken(version));
        } catch (Problem problem) {
            if (problem.kind().status() == SIGN_IN_FIRST)
                ui.access(() -> ui.getPage().reload()); // to where a token is shown
            else ui.access(() -> refuse(name, problem));
            event.reject(problem.kind().title());
        } catch (IOException | RuntimeException e) {
            var reference = Reference.log("Upload of a jar", e);
            var problem = new Problem(Refused.NOT_TAKEN, "Try again; if it happens again, hand on " + reference + ".");
            ui.access(() -> refuse(name, problem));
            event.reject(problem.kind().title());
        }
    }

    /** As it stands now: it may have been kept for as long as it is. */
    private String token(UI ui) {
        var token = new StringBuilder();
        ui.accessSynchronously(() -> token.append(desk.token()));
        return token.toString();
    }

    void taken(PluginVersion version) {
        answer.removeAll();
        boolean good = version.findings().isEmpty();
        var link = new Anchor(
                "publishing/versions/" + version.plugin() + "/" + version.version(),
                good ? "Look at it, and ask for a review" : "See all of it");
        var notice = new Notice(
                good ? Tone.GOOD : Tone.WARN,
                CatalogWords.name(version) + " was taken in",
                good
                        ? "Nothing was found."
                        : CatalogWords.findings(version)
                                + ". Change it, and hand the jar in again under the same version.");
        answer.add(notice.then(link));
        if (!good) answer.add(new FindingList(version.findings(), true));
        again.run();
    }

    void refuse(String name, Problem problem) {
        answer.removeAll();
        answer.add(new Notice(Tone.BAD, problem.kind().title(), name + ": " + problem.detail()));
        if (problem.errors().isEmpty()) return;
        List<String> found =
                problem.errors().stream().map(Problem.Finding::detail).toList();
        answer.add(new FindingList(found, true));
    }
}
