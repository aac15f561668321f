package dev.entente.ui.branding;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.streams.UploadEvent;
import dev.entente.branding.BrandLogo;
import dev.entente.branding.ChoosingLogo;
import dev.entente.branding.DraftingBrand;
import dev.entente.branding.Picture;
import dev.entente.problem.Problem;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.Tone;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;

/** The logo of the draft: the one there is, a place to drop another, and an answer that says what became of it. */
final class LogoField extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ChoosingLogo choosing;
    private final transient DraftingBrand drafting;
    private final SerializableRunnable changed;
    private final Div answer = new Div();
    private final Image image = new Image("", "The logo of the draft");
    private final Button remove = new Button("Remove the logo", click -> remove());

    LogoField(ChoosingLogo choosing, DraftingBrand drafting, SerializableRunnable changed) {
        this.choosing = choosing;
        this.drafting = drafting;
        this.changed = changed;
        addClassName("en-logo-field");
        var title = new Span("Logo");
        title.addClassName("en-field-title");
        var place = new Div(image, remove);
        place.addClassName("en-logo-now");
        var hint = new Paragraph(
                "PNG, JPEG or SVG, up to 5 MB. It is drawn anew, so that nothing but the picture is kept.");
        hint.addClassName("en-muted");
        add(title, place, upload(), hint, answer);
    }

    private Upload upload() {
        var upload = new Upload();
        upload.setUploadHandler(event -> receive(upload, event));
        upload.setMaxFiles(1);
        upload.setMaxFileSize((int) Picture.LARGEST);
        upload.setAcceptedFileTypes(".png", ".jpg", ".jpeg", ".svg", "image/png", "image/jpeg", "image/svg+xml");
        upload.setUploadButton(new Button("Choose a logo"));
        upload.setDropLabel(new Span("or drop it here"));
        upload.setI18n(words());
        upload.addFileRejectedListener(rejected -> {
            upload.clearFileList();
            say(new Notice(Tone.BAD, "This file is not taken", rejected.getErrorMessage() + "."));
        });
        return upload;
    }

    private static UploadI18N words() {
        return new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig("Send at most 5 MB")
                        .setIncorrectFileType("Send PNG, JPEG or SVG")
                        .setTooManyFiles("Send one file"));
    }

    // Not under the page's lock: others of its clicks go on while the bytes arrive.
    private void receive(Upload upload, UploadEvent event) throws IOException {
        var notice = taken(event);
        event.getUI().accessSynchronously(() -> {
            upload.clearFileList();
            changed.run();
            say(notice);
        });
    }

    private Notice taken(UploadEvent event) throws IOException {
        try (InputStream bytes = event.getInputStream()) {
            return taken(choosing.choose(bytes));
        } catch (Problem problem) {
            return new Notice(Tone.BAD, problem.kind().title(), problem.detail());
        }
    }

    private static Notice taken(Picture picture) {
        if (picture.removed().isEmpty()) return new Notice(Tone.GOOD, "The logo is in the draft", "");
        return new Notice(
                Tone.WARN,
                "The logo is in the draft, without some of it",
                "Taken out, because browsers could run or load it: " + String.join(", ", picture.removed())
                        + ". Look whether it is still whole.");
    }

    private void remove() {
        drafting.dropLogo();
        changed.run();
        say(new Notice(Tone.NEUTRAL, "The first letter of the name stands for the logo", ""));
    }

    private void say(Notice notice) {
        answer.removeAll();
        answer.add(notice);
    }

    /** Shows the logo of the draft, or where there is none what stands for it. */
    void show(String logo, String otherwise) {
        image.setSrc(logo.isEmpty() ? otherwise : logo);
        remove.setVisible(!logo.isEmpty());
    }

    /** In the page itself: a draft has no address that others could open. */
    static String data(BrandLogo logo) {
        return "data:" + logo.type() + ";base64," + Base64.getEncoder().encodeToString(logo.bytes());
    }
}
