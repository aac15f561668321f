package dev.entente.ui.imports;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadEvent;
import dev.entente.identity.Requires;
import dev.entente.imports.Field;
import dev.entente.imports.ImportPermissions;
import dev.entente.imports.Kind;
import dev.entente.imports.ReadingImports;
import dev.entente.imports.UploadingImports;
import dev.entente.problem.Problem;
import dev.entente.table.Limits;
import dev.entente.ui.kit.Export;
import dev.entente.ui.kit.Glyph;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Tone;
import dev.entente.ui.shell.VendorLayout;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The first step: what is in the file, and the file. */
@Route(value = "imports/new", layout = VendorLayout.class)
@PageTitle("Import a file")
@Requires(ImportPermissions.RUN)
public final class NewImportView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient UploadingImports uploading;
    private final transient ReadingImports reading;
    private final RadioButtonGroup<Kind> kind = new RadioButtonGroup<>("What is in the file");
    private final Div sample = new Div();
    private final Div answer = new Div();

    NewImportView(UploadingImports uploading, ReadingImports reading) {
        this.uploading = uploading;
        this.reading = reading;
        addClassName("en-page");
        var words = "Nothing changes before you have seen what every row would do";
        add(new PageHeader("Import a file", words).backTo("Imports", ImportsView.class));
        add(ImportSteps.at(ImportSteps.FILE));
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(Kind::label);
        kind.setValue(Kind.PARTNERS);
        kind.addValueChangeListener(change -> showSample());
        var form = new Div(answer, kind, sample, upload());
        form.addClassName("en-form");
        add(form);
        showSample();
    }

    /** What is to be imported may stand in the address. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter("kind")
                .flatMap(code -> Arrays.stream(Kind.values())
                        .filter(each -> each.code().equals(code))
                        .findFirst())
                .ifPresent(kind::setValue);
    }

    private Upload upload() {
        var upload = new Upload(this::receive);
        upload.setAcceptedFileTypes(".csv", ".txt", ".tsv", ".xlsx");
        upload.setMaxFileSize((int) Limits.FILE);
        upload.setDropLabel(new Span("or drop it here: CSV or Excel, up to 50 MB and a million rows"));
        upload.addFileRejectedListener(rejected -> refuse(rejected.getFileName(), rejected.getErrorMessage()));
        var choose = new Button("Choose a file", new Glyph("up"));
        choose.addThemeVariants(ButtonVariant.PRIMARY);
        upload.setUploadButton(choose);
        upload.addAllFinishedListener(event -> upload.clearFileList());
        return upload;
    }

    // The bytes come in another request, which does not hold the page.
    private void receive(UploadEvent event) throws IOException {
        var ui = event.getUI();
        var name = event.getFileName();
        try {
            var batch = uploading.upload(kind.getValue().code(), name, event.getInputStream());
            ui.access(() -> UI.getCurrent().navigate("imports/" + batch.id()));
        } catch (Problem problem) {
            ui.access(() -> refuse(name, problem.detail()));
            event.reject(problem.kind().title());
        }
    }

    private void refuse(String name, String why) {
        answer.removeAll();
        answer.add(new Notice(Tone.BAD, "This file cannot be imported", name + ": " + why));
    }

    private void showSample() {
        sample.removeAll();
        sample.addClassName("en-part");
        var of = kind.getValue();
        var needed =
                of.fields().stream().filter(Field::required).map(Field::label).collect(Collectors.joining(", "));
        var words = new Paragraph(
                "Needed: " + needed + ". Columns may have other names and any order; you say next which is which.");
        words.addClassName("en-muted");
        sample.add(words, samples(of));
    }

    private Div samples(Kind of) {
        var links = new Div();
        links.addClassName("en-actions");
        for (var format : dev.entente.table.Format.values()) {
            var link = new Anchor(
                    Export.handler(of.code(), format, () -> reading.sample(of.code(), format)),
                    "Sample file (" + Export.words(format) + ")");
            links.add(link);
        }
        return links;
    }
}
