package dev.entente.ui.terms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import dev.entente.identity.Requires;
import dev.entente.problem.Problem;
import dev.entente.product.ReadingProducts;
import dev.entente.program.EditingPrograms;
import dev.entente.program.EditingPrograms.Opened;
import dev.entente.program.ProgramPermissions;
import dev.entente.program.ProgramProblem;
import dev.entente.program.PublishingPrograms.Outcome;
import dev.entente.ui.kit.Ask;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Glyph;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.Tone;
import dev.entente.ui.kit.Undo;
import dev.entente.ui.program.ProgramView;
import dev.entente.ui.shell.Today;
import dev.entente.ui.shell.VendorLayout;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;

/** The terms of a program in forms, an example sale beside them, and what they change; published as the next version. */
@Route(value = "programs/:code/edit", layout = VendorLayout.class)
@Requires(ProgramPermissions.DRAFT)
public final class EditTermsView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient EditingPrograms editing;
    private final transient ReadingProducts products;
    private final transient Drafting drafting;
    private final transient Today today;
    private final String currency;
    private final Div newer = new Div();
    private final Div answer = new Div();
    private final Div changes = new Div();
    private final Undo undo = new Undo();
    private final Button discard = new Button("Discard the changes", click -> discard());
    private String code = "";
    private transient Opened newest;
    private transient KeptDraft draft;
    private transient Sheet sheet;
    private transient ProgramForm form;
    private transient TryOut trial;

    @SuppressWarnings("NullAway.Init") // there is a draft once the page is entered
    EditTermsView(EditingPrograms editing, ReadingProducts products, Drafting drafting, Today today) {
        this.editing = editing;
        this.drafting = drafting;
        this.products = products;
        this.today = today;
        this.currency = today.currency().code();
        addClassName("en-page");
        changes.addClassName("en-form");
        changes.getElement().setAttribute("role", "status").setAttribute("aria-label", "What is different");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        code = event.getRouteParameters().get("code").orElse("");
        drafting.take(event.getLocation().getQueryParameters().getSingleParameter(Drafting.DRAFT));
        try {
            open();
        } catch (Problem unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    /** What is not published waits for whoever made it, and nobody leaves it behind unawares. */
    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (KeptDraft.of(code).isEmpty()) return;
        var leaving = event.postpone();
        var words = new Paragraph("They are not published. They wait for you here until you sign out.");
        new Ask("Leave your changes for now?", "Leave the page", words)
                .then(leaving::proceed)
                .open();
    }

    private void open() {
        newest = drafting.newest(code);
        drafting.tree().ifPresent(tree -> new KeptDraft(drafting.begun(), new DraftTree(tree)).keep(code));
        draft = KeptDraft.of(code).orElseGet(() -> new KeptDraft(newest.version(), new DraftTree(newest.file())));
        show();
    }

    private void show() {
        removeAll();
        newer.removeAll();
        if (draft.version() != newest.version()) newer.add(newer());
        sheet = new Sheet(draft.tree(), currency, editing.figures(), this::changed, this::recounted);
        form = new ProgramForm(sheet, editing, undo);
        trial = new TryOut(
                draft.tree(), families(), sale -> editing.attempt(draft.tree().root(), sale));
        var measured = MeasuredWords.of(drafting.measured());
        var side = new Div(new Panel("What is different", changes), new Panel("Try a sale", trial), measured);
        side.addClassName("en-column");
        var columns = new Div(form, side);
        columns.addClassNames("en-columns", "en-columns-form");
        add(header(), newer, answer, undo, columns);
        check();
    }

    private Notice newer() {
        var words = "Your changes are kept. What is different is said against version " + newest.version() + ".";
        var keep = new Button("Go on with mine", click -> {
            draft = new KeptDraft(newest.version(), draft.tree());
            draft.keep(code);
            show();
        });
        return new Notice(Tone.WARN, "Version " + newest.version() + " was published after you began", words)
                .then(keep);
    }

    private PageHeader header() {
        var publish = new Button("Publish the terms", click -> publish());
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        publish.setDisableOnClick(true);
        publish.addClickListener(click -> publish.setEnabled(true));
        publish.setVisible(drafting.mayPublish());
        var keep = new Button("Keep as a draft", new Glyph("doc"), click -> keep());
        var name = newest.file().path("name").asString(code);
        return new PageHeader(
                        "Change the terms",
                        name + " \u00b7 begun with version " + draft.version(),
                        discard,
                        keep,
                        publish)
                .backTo(name, ProgramView.class, new RouteParameters("code", code));
    }

    /** Right or wrong, for others to see and to go on with. */
    private void keep() {
        var id = drafting.keep(code, draft.version(), draft.tree().root());
        KeptDraft.forget(code);
        UI.getCurrent().navigate("program-drafts/" + id);
    }

    private void discard() {
        var before = new KeptDraft(draft.version(), draft.tree().copy());
        KeptDraft.forget(code);
        open();
        undo.offer("Your changes are discarded", () -> {
            before.keep(code);
            open();
        });
    }

    private List<String> families() {
        return products.families();
    }

    private void changed() {
        draft.keep(code);
        undo.clear();
        check();
    }

    private void recounted() {
        form.draw();
        changed();
    }

    /** Says what is different and what is odd about it, or marks what keeps it from being published. */
    private Optional<Outcome> check() {
        changes.removeAll();
        answer.removeAll();
        sheet.clear();
        var outcome = tried();
        boolean isSame = draft.version() == newest.version()
                && outcome.filter(Outcome.Unchanged.class::isInstance).isPresent();
        if (isSame) KeptDraft.forget(code);
        discard.setVisible(KeptDraft.of(code).isPresent());
        trial.attempt();
        return outcome;
    }

    private Optional<Outcome> tried() {
        try {
            var outcome = editing.check(draft.tree().root());
            if (outcome instanceof Outcome.Tried tried) said(tried);
            else changes.add(new Paragraph("Nothing yet."));
            return Optional.of(outcome);
        } catch (Problem problem) {
            refuse(problem);
            changes.add(new Paragraph("Change what is marked first; then it is said here."));
            return Optional.empty();
        }
    }

    private void said(Outcome.Tried tried) {
        changes.add(PublishQuestion.list(tried.changes()));
        past().ifPresent(changes::add);
        int odd = tried.warnings().size();
        if (odd == 0) return;
        var words = odd == 1 ? "1 thing to look at" : odd + " things to look at";
        changes.add(new Notice(Tone.WARN, words, "Each is marked where it is.")
                .resting(sheet.warn(tried.warnings()).toArray(String[]::new)));
    }

    /** A change that begins on the day of the version before it changes what was earned since. */
    private Optional<Notice> past() {
        var from = draft.tree().at("/from");
        if (!from.equals(newest.file().path("from"))) return Optional.empty();
        var day = LocalDate.parse(from.asString());
        if (day.isAfter(today.day())) return Optional.empty();
        var later = today.month().plusMonths(1).atDay(1);
        var begin = new Button("Begin on " + Format.user().day(later), click -> {
            draft.tree().put("/from", JsonNodeFactory.instance.stringNode(later.toString()));
            recounted();
        });
        var words = "Differences are posted. To leave what was earned as it is, begin on a later day.";
        var title = "What was sold since " + Format.user().day(day) + " is worked out again";
        return Optional.of(new Notice(Tone.WARN, title, words).then(begin));
    }

    private void refuse(Problem problem) {
        var rest = sheet.mark(problem.errors());
        if (problem.errors().isEmpty()) rest = List.of(problem.detail());
        if (!rest.isEmpty())
            answer.add(new Notice(Tone.BAD, problem.kind().title(), "").resting(rest.toArray(String[]::new)));
    }

    private void publish() {
        newest = drafting.newest(code);
        if (newest.version() != draft.version()) {
            show();
            newer.scrollIntoView();
            return;
        }
        var outcome = check();
        if (outcome.isEmpty()) {
            sheet.wrong().ifPresent(EditTermsView::lead);
        } else if (outcome.get() instanceof Outcome.Tried tried) {
            PublishQuestion.ask(tried, from(), this::publish);
        } else {
            var words = "Nothing is different from version " + newest.version();
            answer.add(new Notice(Tone.INFO, words, "Change something first."));
        }
    }

    private String from() {
        return Format.user().day(LocalDate.parse(draft.tree().at("/from").asString()));
    }

    private static void lead(Component wrong) {
        if (wrong instanceof Focusable<?> field && !(wrong instanceof Div)) field.focus();
        else wrong.scrollIntoView();
    }

    private void publish(@Nullable String word) {
        try {
            if (editing.publish(draft.tree().root(), draft.version(), word) instanceof Outcome.Published published) {
                KeptDraft.forget(code);
                var version = QueryParameters.of("version", Integer.toString(published.version()));
                UI.getCurrent().navigate("programs/" + code, version);
                return;
            }
        } catch (Problem problem) {
            if (problem.kind() != ProgramProblem.PUBLISHED_MEANWHILE) throw problem;
        }
        // Somebody else was quicker, with something else or with the same.
        newest = drafting.newest(code);
        show();
    }

    @Override
    public String getPageTitle() {
        return "Change the terms";
    }
}
