package dev.entente.ui.rate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.streams.UploadEvent;
import dev.entente.problem.Problem;
import dev.entente.rate.RateSource;
import dev.entente.rate.Taken;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Glyph;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.Tone;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes a file of rates, and says what was taken of it. */
final class UploadRates extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int MOST_BYTES = 20_000_000;

    private final transient RateDesk desk;
    private final SerializableRunnable again;
    private final ComboBox<String> source;
    private final Div answer = new Div();

    // The file comes in a request that does not hold the page, and reads no field.
    private volatile String named = "";

    UploadRates(RateDesk desk, SerializableRunnable again) {
        this.desk = desk;
        this.again = again;
        setHeaderTitle("Upload exchange rates");
        setWidth("min(480px, 94vw)");
        var words = new Paragraph(
                "A file of the European Central Bank as it is (XML, CSV or zip), or a CSV of your own with"
                        + " the columns from, to, day and rate, such as EUR, USD, 2026-03-31, 1.0832. What other sources"
                        + " say stays.");
        words.addClassName("en-muted");
        answer.getElement().setAttribute("role", "status");
        source = SourceField.of("Source", named(desk));
        source.setPlaceholder("By what the file is");
        source.setHelperText("Programs can name whose rates count; type a new one such as TREASURY");
        source.setClearButtonVisible(true);
        source.addValueChangeListener(change -> named = source.isEmpty() ? "" : change.getValue());
        var form = new Div(answer, words, source, upload());
        form.addClassName("en-form");
        add(form);
        getFooter().add(new Button("Close", click -> close()));
    }

    private static List<RateSource> named(RateDesk desk) {
        return desk.sources().stream()
                .filter(each -> !each.equals(RateSource.ENTERED))
                .toList();
    }

    private Upload upload() {
        var upload = new Upload(this::receive);
        upload.setAcceptedFileTypes(".csv", ".xml", ".zip");
        upload.setMaxFileSize(MOST_BYTES);
        upload.setDropLabel(new Span("or drop it here, up to 20 MB"));
        upload.addFileRejectedListener(rejected -> refuse(rejected.getFileName(), rejected.getErrorMessage()));
        var choose = new Button("Choose a file", new Glyph("up"));
        choose.addThemeVariants(ButtonVariant.PRIMARY);
        upload.setUploadButton(choose);
        upload.addAllFinishedListener(event -> upload.clearFileList());
        return upload;
    }

    // The bytes come in another request, which does not hold the page.
    private void receive(UploadEvent event) throws IOException {
        UI ui = event.getUI();
        var name = event.getFileName();
        try {
            var taken = desk.upload(event.getInputStream(), source(named));
            ui.access(() -> say(name, taken));
        } catch (Problem problem) {
            ui.access(() -> refuse(name, why(problem)));
            event.reject(problem.kind().title());
        }
    }

    private static @Nullable RateSource source(String named) {
        return named.isBlank() ? null : RateSource.read(named, "/source");
    }

    void say(String name, Taken taken) {
        answer.removeAll();
        answer.add(new Notice(Tone.GOOD, name + " is taken in", "").resting(words(taken)));
        again.run();
    }

    /** What is wrong with the source is said of it by itself. */
    private static String why(Problem problem) {
        return problem.errors().isEmpty()
                ? problem.detail()
                : problem.errors().getFirst().detail();
    }

    private static String[] words(Taken taken) {
        var words = new ArrayList<String>();
        count(taken.added(), "new", words);
        count(taken.corrected(), "corrected", words);
        count(taken.same(), "known already", words);
        return words.toArray(String[]::new);
    }

    private static void count(long count, String what, ArrayList<String> words) {
        if (count > 0) words.add(Format.user().number(count) + " " + what);
    }

    void refuse(String name, String why) {
        answer.removeAll();
        answer.add(new Notice(Tone.BAD, "This file cannot be taken in", name + ": " + why));
    }
}
