package dev.entente.ui.product;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import dev.entente.export.ExportingLists;
import dev.entente.identity.Requires;
import dev.entente.problem.Problem;
import dev.entente.product.Product;
import dev.entente.product.ProductFilter;
import dev.entente.product.ProductPermissions;
import dev.entente.ui.kit.Ask;
import dev.entente.ui.kit.Beside;
import dev.entente.ui.kit.Card;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Glyph;
import dev.entente.ui.kit.Listing;
import dev.entente.ui.kit.Listing.Noun;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Rows;
import dev.entente.ui.kit.Tone;
import dev.entente.ui.kit.Undo;
import dev.entente.ui.shell.VendorLayout;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that is sold: search and filters above the list, one product beside it; the address names the open product. */
@Route(value = "products/:sku?", layout = VendorLayout.class)
@Requires(ProductPermissions.READ)
public final class ProductsView extends Div implements Rows<Product>, BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int NOT_FOUND = 404;

    private final transient ProductDesk desk;
    private final ComboBox<String> family = new ComboBox<>();
    private final Checkbox bundles = new Checkbox("Bundles alone");
    private final Listing<Product> list = new Listing<>(new Noun("product", "products"), this);
    private final Beside beside;
    private final LocalDate day;
    private final Undo undo = new Undo();
    private @Nullable String undoOf;
    private String title = "Products";
    private @Nullable String open;

    ProductsView(ProductDesk desk, ExportingLists lists) {
        this.desk = desk;
        this.day = desk.today.day();
        addClassName("en-fill");
        family.setPlaceholder("Family");
        family.setAriaLabel("Family");
        family.setClearButtonVisible(true);
        family.setItems(desk.families());
        beside = new Beside(() -> open(null), header(), listing(lists));
        add(beside);
    }

    private PageHeader header() {
        var words = "What is sold, what bundles contain, and what may be bought together";
        if (!desk.mayDescribe()) return new PageHeader("Products", words);
        var add = new Button("Add a product", new Glyph("plus"), click -> add());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        return new PageHeader("Products", words, new Anchor("imports/new?kind=products", "Import a file"), add);
    }

    private void add() {
        var form = new ProductForm(desk.families(), null);
        new Ask("Add a product", "Add the product", form.parts())
                .explaining(form.byPointer())
                .then(() -> {
                    var added = desk.describe(form.said());
                    list.refresh();
                    open(added.sku());
                })
                .open();
    }

    private Component listing(ExportingLists lists) {
        list.searching("Search name or article number")
                .filter(family)
                .filter(bundles)
                .exporting(_ -> lists.products())
                .opening("Product", ProductsView::address, Product::name, Product::sku)
                .column("Family", Product::family)
                .column("Unit", product -> Format.word(product.details().unit()))
                .badge("Kind", this::kind, this::tone)
                .card(product -> new Card(
                        product.name(),
                        address(product),
                        "",
                        product.sku() + " \u00b7 " + product.family(),
                        kind(product),
                        tone(product)));
        return list.whenEmpty(empty());
    }

    private EmptyState empty() {
        var words = "Sales, terms and price books name products by their article number. Import the list that you have,"
                + " or add the first one by hand.";
        return desk.mayDescribe()
                ? new EmptyState(
                        "tiers", "No products yet", words, new Anchor("imports/new?kind=products", "Import products"))
                : new EmptyState("tiers", "No products yet", words);
    }

    private String kind(Product product) {
        var details = product.details();
        if (details.isRetiredOn(day)) return "No longer sold";
        return details.isBundle() ? "Bundle" : "Product";
    }

    private Tone tone(Product product) {
        var details = product.details();
        if (details.isRetiredOn(day)) return Tone.WARN;
        return details.isBundle() ? Tone.INFO : Tone.NEUTRAL;
    }

    private static String address(Product product) {
        return "products/" + product.sku();
    }

    private ProductFilter filter(String search) {
        return new ProductFilter(family.getValue(), bundles.getValue(), search);
    }

    @Override
    public List<Product> read(String search, int offset, int limit) {
        return desk.list(filter(search), offset, limit);
    }

    @Override
    public int count(String search) {
        return desk.count(filter(search));
    }

    @Override
    public boolean any() {
        return !desk.list(ProductFilter.ALL, 0, 1).isEmpty();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            show(event.getRouteParameters().get("sku").orElse(null));
        } catch (Problem problem) {
            if (problem.kind().status() != NOT_FOUND) throw problem;
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(@Nullable String sku) {
        open = sku;
        list.mark(open != null, row -> row.sku().equals(open));
        if (sku == null) {
            title = "Products";
            beside.show(null);
            return;
        }
        if (!sku.equals(undoOf)) undo.clear();
        undoOf = sku;
        var panel = new ProductPanel(desk, sku, undo, () -> {
            list.refresh();
            show(sku);
        });
        title = panel.title();
        beside.show(panel.detail(() -> open(null)));
    }

    private void open(@Nullable String sku) {
        var parameters = sku == null ? RouteParameters.empty() : new RouteParameters("sku", sku);
        getUI().ifPresent(ui -> ui.navigate(ProductsView.class, parameters));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
