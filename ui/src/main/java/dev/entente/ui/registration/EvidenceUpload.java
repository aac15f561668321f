package dev.entente.ui.registration;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.streams.UploadHandler;
import dev.entente.ui.kit.Glyph;

/** Where people choose files that show that they work on a deal. */
public final class EvidenceUpload extends Div {

    private static final long serialVersionUID = 1L;

    public EvidenceUpload(UploadHandler receive) {
        var upload = new Upload(receive);
        upload.setAcceptedFileTypes(".pdf", ".docx", ".xlsx", ".pptx", ".png", ".jpg", ".jpeg", ".csv", ".txt");
        upload.setDropLabel(new Span("or drop it here: minutes, a mail, an offer, up to 20 MB each"));
        upload.setUploadButton(new Button("Add a file", new Glyph("up")));
        upload.addAllFinishedListener(event -> upload.clearFileList());
        add(upload);
    }

    /** The small button behind a file. */
    static Button away(String words, SerializableRunnable work) {
        var away = new Button(new Glyph("close"), click -> work.run());
        away.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        away.setAriaLabel(words);
        away.setTooltipText(words);
        return away;
    }
}
