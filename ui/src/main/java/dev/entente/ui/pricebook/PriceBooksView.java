package dev.entente.ui.pricebook;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.entente.identity.Requires;
import dev.entente.pricebook.PricebookPermissions;
import dev.entente.ui.kit.Ask;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.Glyph;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.shell.VendorLayout;

/** All price books, each below the one that it inherits from; and who is asked what. */
@Route(value = "price-books", layout = VendorLayout.class)
@PageTitle("Price books")
@Requires(PricebookPermissions.READ)
public final class PriceBooksView extends Div {

    private static final long serialVersionUID = 1L;

    private final transient BookDesk desk;
    private final Div content = new Div();

    PriceBooksView(BookDesk desk) {
        this.desk = desk;
        addClassName("en-page");
        content.addClassName("en-stack");
        var words = "What is asked of whom. Where a book says nothing, the one above it decides";
        add(new PageHeader("Price books", words, actions()), content);
        show();
    }

    private Component[] actions() {
        if (!desk.mayDescribe()) return new Component[0];
        var add = new Button("Add a price book", new Glyph("plus"), click -> ask());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        return new Component[] {add};
    }

    private void ask() {
        var form = new BookForm(desk, null);
        new Ask("Add a price book", "Add the price book", form.content())
                .wide()
                .explaining(form.byPointer())
                .then(() -> {
                    var said = form.said();
                    desk.describe(said, false);
                    getUI().ifPresent(ui -> ui.navigate("price-books/" + said.code()));
                })
                .open();
    }

    private void show() {
        var books = desk.all();
        if (books.isEmpty()) {
            content.add(empty());
            return;
        }
        content.add(new BookTree(books, desk.counts(), desk.partners(books), desk.today.day()));
        content.add(new Panel("Who pays what", new WhoPays(desk)));
    }

    private static EmptyState empty() {
        return new EmptyState(
                "doc",
                "No price books yet",
                "Make one for everybody first, such as Worldwide. Books for a region, a tier or one partner say only what"
                        + " is different. Prices come from a file or are set one by one.",
                new Anchor("products", "See the products"));
    }
}
