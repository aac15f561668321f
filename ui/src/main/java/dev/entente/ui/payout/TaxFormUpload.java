package dev.entente.ui.payout;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.streams.UploadEvent;
import dev.entente.problem.Problem;
import dev.entente.ui.kit.DayField;
import dev.entente.ui.kit.Glyph;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.Refusals;
import dev.entente.ui.kit.Tone;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Takes a tax form as a file; what is refused is said beside what is to be changed, and nothing that was typed is lost. */
final class TaxFormUpload extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int MOST_BYTES = 10_000_000;

    private final transient PayoutDesk desk;
    private final UUID partner;
    private final SerializableRunnable again;
    private final TextField kind = TaxFormsPanel.kind();
    private final DayField until = TaxFormsPanel.until();
    private final Div answer = new Div();

    TaxFormUpload(PayoutDesk desk, UUID partner, SerializableRunnable again) {
        this.desk = desk;
        this.partner = partner;
        this.again = again;
        setHeaderTitle("Hand in a tax form");
        setWidth("min(480px, 94vw)");
        setCloseOnOutsideClick(false);
        var words = new Paragraph(
                "Say which form it is and how long it holds, then choose its file. It counts once somebody"
                        + " of the vendor\u2019s has looked at it.");
        words.addClassName("en-muted");
        answer.getElement().setAttribute("role", "status");
        var form = new Div(words, answer, kind, until, upload());
        form.addClassName("en-form");
        add(form);
        getFooter().add(new Button("Cancel", click -> close()));
    }

    private Upload upload() {
        var upload = new Upload(this::receive);
        upload.setAcceptedFileTypes(".pdf", ".png", ".jpg", ".jpeg");
        upload.setMaxFileSize(MOST_BYTES);
        upload.setDropLabel(new Span("or drop it here: a PDF or a picture, up to 10 MB"));
        upload.addFileRejectedListener(rejected -> answer.add(
                new Notice(Tone.BAD, rejected.getFileName() + " was not taken", rejected.getErrorMessage())));
        upload.setUploadButton(new Button("Choose a file", new Glyph("up")));
        upload.addAllFinishedListener(event -> upload.clearFileList());
        return upload;
    }

    /** What was typed beside the file. */
    record Typed(String kind, @Nullable LocalDate until) {}

    // The bytes come in another request, which does not hold the page; what was typed is read while it does.
    private void receive(UploadEvent event) throws IOException {
        UI ui = event.getUI();
        try {
            var typed = new AtomicReference<@Nullable Typed>();
            ui.accessSynchronously(() -> typed.set(typed()));
            hand(requireNonNull(typed.get()), event.getFileName(), event.getInputStream());
            ui.access(this::taken);
        } catch (Problem problem) {
            ui.access(() -> refused(problem));
            event.reject(problem.kind().title());
        }
    }

    Typed typed() {
        return new Typed(kind.getValue(), TaxFormsPanel.last(until));
    }

    void hand(Typed typed, String name, InputStream bytes) {
        desk.handing.handIn(partner, typed.kind(), typed.until(), name, bytes);
    }

    void taken() {
        close();
        again.run();
    }

    void refused(Problem problem) {
        answer.removeAll();
        var fields = Map.of("/kind", kind, "/validUntil", until);
        Refusals.clear(fields.values());
        Refusals.show(problem, fields, answer);
    }
}
