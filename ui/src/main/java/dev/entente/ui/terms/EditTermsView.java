package dev.entente.ui.terms;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import dev.entente.identity.Requires;
import dev.entente.problem.Problem;
import dev.entente.product.Product;
import dev.entente.product.ReadingProducts;
import dev.entente.program.EditingPrograms;
import dev.entente.program.ProgramPermissions;
import dev.entente.program.PublishingPrograms.Outcome;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.Tone;
import dev.entente.ui.program.ProgramsView;
import dev.entente.ui.shell.Today;
import dev.entente.ui.shell.VendorLayout;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The terms of a program in forms, an example sale beside them, and what they change; published as the next version. */
@Route(value = "programs/:code/edit", layout = VendorLayout.class)
@Requires(ProgramPermissions.PUBLISH)
public final class EditTermsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int MOST_PRODUCTS = 200;

    private final transient EditingPrograms editing;
    private final transient ReadingProducts products;
    private final String currency;
    private final Div newer = new Div();
    private final Div answer = new Div();
    private final Div forms = new Div();
    private final Div changes = new Div();
    private String code = "";
    private transient KeptDraft draft;
    private transient Sheet sheet;
    private transient TryOut trial;

    @SuppressWarnings("NullAway.Init") // there is a draft once the page is entered
    EditTermsView(EditingPrograms editing, ReadingProducts products, Today today) {
        this.editing = editing;
        this.products = products;
        this.currency = today.currency().code();
        addClassName("en-page");
        forms.addClassName("en-column");
        changes.getElement().setAttribute("role", "status").setAttribute("aria-label", "What is different");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        code = event.getRouteParameters().get("code").orElse("");
        try {
            open();
        } catch (Problem unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void open() {
        var newest = editing.open(code);
        var kept = KeptDraft.of(code);
        draft = kept.orElseGet(() -> new KeptDraft(newest.version(), new DraftTree(newest.file())));
        newer.removeAll();
        if (draft.version() != newest.version()) {
            newer.add(
                    new Notice(
                            Tone.WARN,
                            "Version " + newest.version() + " was published after you began",
                            "Your changes are kept. What is different is said against that version; start over to begin from it."));
        }
        show();
    }

    private void show() {
        removeAll();
        sheet = new Sheet(draft.tree(), currency, this::changed, this::recounted);
        trial = new TryOut(
                draft.tree(), families(), sale -> editing.attempt(draft.tree().root(), sale));
        draw();
        var hint = new Paragraph("One line, sold on the first day of the version. Nothing is stored.");
        hint.addClassName("en-muted");
        var side = new Div(new Panel("Try a sale", hint, trial), new Panel("What is different", changes));
        side.addClassName("en-column");
        var columns = new Div(forms, side);
        columns.addClassNames("en-columns", "en-columns-form");
        add(header(), newer, answer, columns);
        check();
    }

    private PageHeader header() {
        var publish = new Button("Publish the terms", click -> publish());
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        var over = new Button("Start over", click -> {
            KeptDraft.forget(code);
            open();
        });
        var quiet = draft.tree().at("/name").asString(code) + " \u00b7 begun with version " + draft.version();
        return new PageHeader("Change the terms", quiet, over, publish).backTo("Programs", ProgramsView.class);
    }

    private void draw() {
        forms.removeAll();
        sheet.forget("");
        var hint =
                new Paragraph("Amounts are in the unit behind them; write another after a figure, such as 100.00 USD.");
        hint.addClassName("en-muted");
        forms.add(new Panel("Program", new RecordForm(sheet, "", List.of(part("name", "Name"), day())), hint));
        var records = editing.records(draft.tree().root());
        for (int i = 0; i < records.size(); i++) forms.add(offer(i, records.get(i)));
    }

    private Panel offer(int offer, Optional<Class<? extends Record>> record) {
        var at = "/offers/" + offer;
        var name = new RecordForm(sheet, at, List.of(part("name", "Name of the offer")));
        var form = record.<Div>map(type -> new RecordForm(sheet, at + "/terms", FormPart.of(type)))
                .orElseGet(() -> new Notice(
                        Tone.WARN,
                        "The model of this offer is not installed",
                        "Its terms stay as they are; install its plugin to change them."));
        var motion = draft.tree().at(at + "/motion").asString("");
        return new Panel(FormPart.words(motion.isEmpty() ? "offer" : motion), name, form);
    }

    private static FormPart part(String name, String label) {
        return new FormPart(name, label, "", FormPart.Kind.TEXT, false, Map.of());
    }

    private static FormPart day() {
        var help = "From this day on it stands in place of all versions before it.";
        return new FormPart("from", "In force from", help, FormPart.Kind.DAY, false, Map.of());
    }

    private List<String> families() {
        return products.list(0, MOST_PRODUCTS).stream()
                .map(Product::family)
                .distinct()
                .toList();
    }

    private void changed() {
        draft.keep(code);
        check();
    }

    private void recounted() {
        draw();
        changed();
    }

    /** Says what is different, or marks what keeps it from being so. */
    private void check() {
        changes.removeAll();
        answer.removeAll();
        sheet.clear();
        try {
            var said = editing.compare(draft.tree().root());
            changes.add(said.isEmpty() ? new Paragraph("Nothing yet.") : list(said));
        } catch (Problem problem) {
            refuse(problem);
            changes.add(new Paragraph("Change the fields that are marked first."));
        }
        trial.attempt();
    }

    private static UnorderedList list(List<String> said) {
        var list = new UnorderedList();
        list.addClassName("en-said");
        said.forEach(each -> list.add(new ListItem(each)));
        return list;
    }

    private void refuse(Problem problem) {
        var rest = sheet.mark(problem.errors());
        if (problem.errors().isEmpty()) rest = List.of(problem.detail());
        if (!rest.isEmpty())
            answer.add(new Notice(Tone.BAD, problem.kind().title(), "").resting(rest.toArray(String[]::new)));
    }

    private void publish() {
        answer.removeAll();
        sheet.clear();
        try {
            switch (editing.publish(draft.tree().root())) {
                case Outcome.Published published -> published(published.version());
                case Outcome.Unchanged same ->
                    answer.add(new Notice(
                            Tone.INFO,
                            "Nothing is different from version " + same.version(),
                            "Change something first."));
                case Outcome.Tried _ -> throw new IllegalStateException("It was no trial");
            }
        } catch (Problem problem) {
            refuse(problem);
            sheet.wrong().ifPresent(field -> {
                if (field instanceof Focusable<?> first) first.focus();
            });
        }
    }

    private void published(int version) {
        KeptDraft.forget(code);
        UI.getCurrent().navigate("programs/" + code, QueryParameters.of("version", Integer.toString(version)));
    }

    @Override
    public String getPageTitle() {
        return "Change the terms";
    }
}
