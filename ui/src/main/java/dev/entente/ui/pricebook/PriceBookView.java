package dev.entente.ui.pricebook;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import dev.entente.export.ExportingLists;
import dev.entente.identity.Requires;
import dev.entente.pricebook.PricebookPermissions;
import dev.entente.pricebook.ReadingBooks.Shown;
import dev.entente.problem.Problem;
import dev.entente.ui.kit.Ask;
import dev.entente.ui.kit.Facts;
import dev.entente.ui.kit.Glyph;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.Undo;
import dev.entente.ui.shell.VendorLayout;
import java.util.ArrayList;
import java.util.List;

/** One price book: for whom it is and what it inherits, and its prices, which are set here. */
@Route(value = "price-books/:code", layout = VendorLayout.class)
@Requires(PricebookPermissions.READ)
public final class PriceBookView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int NOT_FOUND = 404;

    private final transient BookDesk desk;
    private final transient ExportingLists lists;
    private final Undo undo = new Undo();
    private String title = "Price book";

    PriceBookView(BookDesk desk, ExportingLists lists) {
        this.desk = desk;
        this.lists = lists;
        addClassName("en-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        undo.clear();
        try {
            show(event.getRouteParameters().get("code").orElse(""));
        } catch (Problem problem) {
            if (problem.kind().status() != NOT_FOUND) throw problem;
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(String code) {
        var shown = desk.open(code);
        var book = shown.book();
        title = book.name();
        removeAll();
        var prices = new PricesPanel(desk, shown, lists);
        var partners = desk.partners(List.of(shown));
        var quiet = "For " + lower(BookWords.audience(book.audience(), partners)) + " \u00b7 " + book.unit();
        var header = new PageHeader(title, quiet, actions(shown, prices))
                .backTo("Price books", PriceBooksView.class)
                .status(BookWords.badge(book, desk.today.day()));
        var sheet = new Div(new Panel("About this book", facts(shown, partners.values())), new Panel("Prices", prices));
        sheet.addClassName("en-stack");
        if (desk.mayKnowCosts()) sheet.add(new Panel("Least margin", new MarginPanel(desk, code)));
        add(header, undo, sheet);
    }

    private static String lower(String words) {
        return words.equals("Everybody") ? "everybody" : words;
    }

    private Component[] actions(Shown shown, PricesPanel prices) {
        var actions = new ArrayList<Component>();
        if (desk.maySet()) actions.add(new Anchor("imports/new?kind=prices", "Import prices"));
        if (desk.mayDescribe()) actions.add(new Button("Edit", new Glyph("edit"), click -> edit(shown)));
        if (desk.maySet()) {
            var set = new Button("Set a price", new Glyph("plus"), click -> prices.ask());
            set.addThemeVariants(ButtonVariant.PRIMARY);
            actions.add(set);
        }
        return actions.toArray(Component[]::new);
    }

    private void edit(Shown shown) {
        var form = new BookForm(desk, shown);
        new Ask("Edit " + shown.book().name(), "Save the price book", form.content())
                .wide()
                .explaining(form.byPointer())
                .then(() -> save(form, shown))
                .open();
    }

    private void save(BookForm form, Shown shown) {
        var said = form.said();
        if (form.isNewer()) {
            desk.begin(said, shown.book().code());
            getUI().ifPresent(ui -> ui.navigate("price-books/" + said.code()));
            return;
        }
        var before = shown.description();
        boolean correction = form.isCorrection();
        desk.describe(said, correction);
        show(said.code());
        undo.offer((correction ? "You corrected " : "You changed ") + said.name(), () -> {
            desk.describe(before, true); // what was offered before is offered again
            show(before.code());
        });
    }

    private Facts facts(Shown shown, Iterable<String> partner) {
        var book = shown.book();
        var audience = book.audience();
        var facts = new Facts().fact("Code", book.code()).fact("Holds", BookWords.validity(book));
        for (var name : partner) facts.fact("Partner", name);
        if (audience.region() != null) facts.fact("Region", audience.region());
        if (audience.tier() != null) facts.fact("Tier", audience.tier());
        if (audience.motion() != null) facts.fact("Motion", audience.motion());
        var parent = shown.parent();
        if (parent == null) return facts.fact("Inherits from", "No other book");
        var above = desk.open(parent).book();
        facts.fact("Inherits from", new Anchor("price-books/" + above.code(), above.name()))
                .fact("Asks", BookWords.adjustment(book.adjustment(), above.name()));
        if (book.adjustment().percent().signum() != 0) facts.fact("Rounding", BookWords.rounding(book.adjustment()));
        return facts;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
