package dev.entente.ui.partner;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import dev.entente.partner.KeepingDocuments;
import dev.entente.partner.PartnerDocument;
import dev.entente.partner.PartnerDocument.Details;
import dev.entente.partner.PartnerDocument.Kind;
import dev.entente.partner.PartnerProblem;
import dev.entente.partner.ReadingDocuments;
import dev.entente.problem.Problem;
import dev.entente.ui.kit.Ask;
import dev.entente.ui.kit.DayField;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.Glyph;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.StatusBadge;
import dev.entente.ui.kit.Tone;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** The documents of a partner's record, and handing in another: for the vendor alone, unless it is shared. */
final class DocumentsPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ReadingDocuments reading;
    private final transient KeepingDocuments keeping;
    private final UUID partnerId;
    private final boolean mayChange;
    private final ZoneId zone;
    private final TextField label = new TextField("What it is");
    private final Select<Kind> kind = new Select<>();
    private final DayField until = new DayField("Last day");
    private final Checkbox shared = new Checkbox("Share with the partner");
    private final Div answer = new Div();
    private final Div list = new Div();

    DocumentsPanel(UUID partnerId, ReadingDocuments reading, KeepingDocuments keeping, boolean mayChange, ZoneId zone) {
        this.partnerId = partnerId;
        this.reading = reading;
        this.keeping = keeping;
        this.mayChange = mayChange;
        this.zone = zone;
        addClassName("en-stack");
        if (mayChange) add(form());
        add(new Panel("Documents", list));
        show();
    }

    private Div form() {
        label.setPlaceholder("Partner agreement 2026");
        label.setHelperText("Left empty, the name of the file");
        label.setMaxLength(200);
        kind.setLabel("Kind");
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(Kind::words);
        kind.setValue(Kind.DOCUMENT);
        until.setHelperText("You are told 60 days ahead. Left empty, it has no end");
        until.setVisible(false);
        kind.addValueChangeListener(change -> {
            until.setVisible(change.getValue() == Kind.AGREEMENT);
            if (!until.isVisible()) until.clear();
        });
        shared.setHelperText("Decided once: what your partner could read is not taken back by a tick");
        var upload = new Upload(this::receive);
        upload.setAcceptedFileTypes(".pdf", ".docx", ".xlsx", ".pptx", ".png", ".jpg", ".jpeg", ".csv", ".txt");
        upload.setDropLabel(new Span("or drop it here: up to 20 MB"));
        var choose = new Button("Choose a file", new Glyph("up"));
        upload.setUploadButton(choose);
        upload.addAllFinishedListener(event -> upload.clearFileList());
        var form = new Div(answer, label, kind, until, shared, upload);
        form.addClassNames("en-form", "en-form-inset");
        return form;
    }

    // The bytes come in another request, which does not hold the page; what to call the file is read before.
    private void receive(UploadEvent event) throws IOException {
        var ui = event.getUI();
        var name = event.getFileName();
        try {
            if (until.isInvalid())
                throw Problem.field(
                        PartnerProblem.UNCLEAR_DOCUMENT, "/until", "Write the last day as one such as 31 Dec 2027");
            var called = label.getValue().isBlank() ? name : label.getValue();
            var details = new Details(called, name, shared.getValue(), kind.getValue(), until.getValue());
            keeping.add(partnerId, details, event.getInputStream());
            ui.access(this::added);
        } catch (Problem problem) {
            ui.access(() -> refused(name, problem));
            event.reject(problem.kind().title());
        }
    }

    private void added() {
        answer.removeAll();
        label.clear();
        kind.setValue(Kind.DOCUMENT);
        shared.clear();
        show();
    }

    private void refused(String name, Problem problem) {
        answer.removeAll();
        answer.add(new Notice(Tone.BAD, problem.kind().title(), name + ": " + problem.detail()));
    }

    private void show() {
        list.removeAll();
        var documents = reading.of(partnerId);
        list.add(
                documents.isEmpty()
                        ? new EmptyState(
                                "doc",
                                "No documents yet",
                                "Agreements, certificates and plans lie here, where everybody who works with this"
                                        + " partner finds them.")
                        : items(documents));
    }

    private Component items(List<PartnerDocument> documents) {
        var items = new UnorderedList();
        items.addClassName("en-people");
        documents.forEach(document -> items.add(item(document)));
        return items;
    }

    private ListItem item(PartnerDocument document) {
        var link = new Anchor("files/" + document.fileId(), document.label());
        link.setRouterIgnore(true);
        link.addClassName("en-row-link");
        var quiet = new Span(Documents.words(document, zone));
        quiet.addClassName("en-muted");
        var body = new Div(link, quiet);
        body.addClassName("en-person");
        var end = new Div(new StatusBadge(
                document.isShared() ? "Shared" : "Yours alone", document.isShared() ? Tone.INFO : Tone.NEUTRAL));
        end.addClassName("en-actions");
        if (mayChange) end.add(remove(document));
        return new ListItem(body, end);
    }

    private Button remove(PartnerDocument document) {
        var remove = new Button(new Glyph("close"), click -> ask(document));
        remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        remove.setAriaLabel("Delete " + document.label());
        remove.setTooltipText("Delete " + document.label());
        return remove;
    }

    // Its bytes are gone for good, so this one is asked.
    private void ask(PartnerDocument document) {
        var words = new Span("The file " + document.fileName() + " is deleted for everybody. This can’t be undone.");
        new Ask("Delete " + document.label(), "Delete document", words)
                .then(() -> {
                    keeping.remove(partnerId, document.id());
                    show();
                })
                .open();
    }
}
