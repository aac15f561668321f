package dev.entente.ui.imports;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.entente.identity.Requires;
import dev.entente.imports.ImportBatch.State;
import dev.entente.imports.ImportPermissions;
import dev.entente.imports.ReadingImports;
import dev.entente.imports.ReadingImports.Line;
import dev.entente.ui.kit.Card;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Glyph;
import dev.entente.ui.kit.Listing;
import dev.entente.ui.kit.Listing.Noun;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Rows;
import dev.entente.ui.kit.Tone;
import dev.entente.ui.shell.Today;
import dev.entente.ui.shell.VendorLayout;
import java.time.ZoneId;
import java.util.List;

/** All imports, newest first: what came in, by whom and when, and how far each is. */
@Route(value = "imports", layout = VendorLayout.class)
@PageTitle("Imports")
@Requires(ImportPermissions.RUN)
public final class ImportsView extends Div implements Rows<Line> {

    private static final long serialVersionUID = 1L;

    private final transient ReadingImports imports;
    private final ZoneId zone;

    ImportsView(ReadingImports imports, Today today) {
        this.imports = imports;
        this.zone = today.zone();
        addClassNames("en-page", "en-page-full");
        var words =
                "Partners, customers, products, prices, deals, sales, certifications and milestones from CSV and Excel"
                        + " files, checked before anything changes";
        add(new PageHeader("Imports", words, begin(ButtonVariant.PRIMARY)), list());
    }

    private static Button begin(ButtonVariant variant) {
        var begin = new Button(
                "Import a file",
                new Glyph("up"),
                click -> click.getSource().getUI().ifPresent(ui -> ui.navigate(NewImportView.class)));
        begin.addThemeVariants(variant);
        return begin;
    }

    private Listing<Line> list() {
        return new Listing<>(new Noun("import", "imports"), this)
                .opening("File", ImportsView::path, line -> line.batch().fileName(), ImportsView::what)
                .column("Who", ImportsView::who)
                .column("When", this::when)
                .number("Rows", line -> Format.user().number(line.batch().total()))
                .badge(
                        "State",
                        line -> state(line.batch().state()),
                        line -> tone(line.batch().state()))
                .card(line -> new Card(
                        line.batch().fileName(),
                        path(line),
                        Format.user().number(line.batch().total()),
                        what(line) + " \u00b7 " + who(line) + " \u00b7 " + when(line),
                        state(line.batch().state()),
                        tone(line.batch().state())))
                .whenEmpty(new EmptyState(
                        "up",
                        "Nothing was imported yet",
                        "Bring partners, products and past sales from a spreadsheet. Every row is checked first, and an"
                                + " import can be undone.",
                        begin(ButtonVariant.TERTIARY)));
    }

    private static String path(Line line) {
        return "imports/" + line.batch().id();
    }

    private static String what(Line line) {
        return line.batch().number() + " \u00b7 " + line.batch().kind().label();
    }

    private static String who(Line line) {
        var name = line.uploader();
        return name == null ? "The system" : name;
    }

    private String when(Line line) {
        return Format.user().time(line.batch().uploadedAt(), zone);
    }

    static String state(State state) {
        return switch (state) {
            case UPLOADED -> "Columns to say";
            case CHECKING -> "Checking";
            case CHECKED -> "Checked";
            case COMMITTING -> "Importing";
            case STOPPED -> "Stopped";
            case COMMITTED -> "Imported";
            case UNDOING -> "Undoing";
            case UNDONE -> "Undone";
        };
    }

    static Tone tone(State state) {
        return switch (state) {
            case UPLOADED, CHECKED -> Tone.WARN;
            case CHECKING, COMMITTING, UNDOING -> Tone.INFO;
            case COMMITTED -> Tone.GOOD;
            case STOPPED -> Tone.BAD;
            case UNDONE -> Tone.NEUTRAL;
        };
    }

    @Override
    public List<Line> read(String search, int offset, int limit) {
        return imports.list(offset, limit);
    }

    @Override
    public int count(String search) {
        return imports.count();
    }
}
