package dev.entente.ui.pricebook;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import dev.entente.api.Unit;
import dev.entente.identity.Requires;
import dev.entente.pricebook.ListingPrices;
import dev.entente.pricebook.ListingPrices.Asked;
import dev.entente.pricebook.Offered;
import dev.entente.pricebook.PricebookPermissions;
import dev.entente.pricebook.PrintingPrices;
import dev.entente.ui.kit.Download;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.Export;
import dev.entente.ui.kit.Languages;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Table;
import dev.entente.ui.product.ProductChoice;
import dev.entente.ui.shell.PortalLayout;
import dev.entente.ui.shell.Today;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the visitor's partner is asked for everything, by the book that applies to it, and why that one. */
@Route(value = "portal/price-list", layout = PortalLayout.class)
@PageTitle("Price list")
@Requires(PricebookPermissions.READ_OWN)
public final class PortalPriceListView extends Div {

    private static final long serialVersionUID = 1L;
    private static final List<String> COLUMNS = List.of("Product", "Term", "Quantity", "Price", "Since");
    /** Products on a page: what a phone shows without getting lost in it. */
    private static final int STEP = 20;

    private final transient ListingPrices prices;
    private final PriceFilter filter;
    private final ComboBox<String> currency = new ComboBox<>();
    private final ComboBox<String> language = Languages.field("");
    private final Paragraph why = new Paragraph();
    private final Div rows = new Div();
    private final Button more = new Button("Show more", click -> more());
    private final Unit usual;
    private Table table = new Table("", COLUMNS);
    private @Nullable String after = "";
    private int count;

    PortalPriceListView(ListingPrices prices, PrintingPrices printing, ProductChoice products, Today today) {
        this.prices = prices;
        this.usual = today.currency();
        addClassName("en-portal-page");
        filter = new PriceFilter(products.families(), today.day(), this::refresh);
        currencies(today);
        languages();
        filter.with(new Export(() -> PriceListSheet.of(prices, asked(), filter)));
        filter.with(new Anchor(paper(printing), "PDF"));
        why.addClassName("en-muted");
        why.getElement().setAttribute("role", "status");
        more.setDisableOnClick(true);
        var sheet = new Div(filter, rows, more);
        sheet.addClassNames("en-portal-sheet", "en-part");
        var inner =
                new Div(new PageHeader("Price list", "What you are asked for one piece of each product"), why, sheet);
        inner.addClassNames("en-portal-inner", "en-portal-stack");
        add(inner);
        refresh();
    }

    private DownloadHandler paper(PrintingPrices printing) {
        return Download.of(event -> {
            var printed = printing.print(asked(), filter.filter());
            event.setFileName(printed.name());
            event.setContentType("application/pdf");
            event.getOutputStream().write(printed.pdf());
        });
    }

    private void currencies(Today today) {
        var known = prices.currencies().stream().map(Unit::code).toList();
        currency.setItems(known);
        currency.setAriaLabel("Currency");
        currency.setPlaceholder("Currency");
        currency.setVisible(known.size() > 1);
        if (known.contains(today.currency().code()))
            currency.setValue(today.currency().code());
        else known.stream().findFirst().ifPresent(currency::setValue);
        currency.addValueChangeListener(_ -> refresh());
        filter.with(currency);
    }

    // Whoever reads another language in the browser reads it here, as far as products have names in it.
    private void languages() {
        language.setAriaLabel("Language");
        language.setPlaceholder("Language");
        var own = UI.getCurrent().getLocale().getLanguage();
        if (!own.equals(Locale.ENGLISH.getLanguage())) language.setValue(own);
        language.addValueChangeListener(_ -> refresh());
        filter.fold(language);
    }

    private Asked asked() {
        var unit = currency.getValue() == null ? usual : Unit.currency(currency.getValue());
        return new Asked(null, null, null, null, unit, filter.filter().day(), language.getValue());
    }

    private void refresh() {
        after = "";
        count = 0;
        table = new Table("", COLUMNS);
        table.addClassName("en-prices");
        rows.removeAll();
        rows.add(table);
        more();
    }

    /** Pages on until there is something to see. */
    private void more() {
        int before = count;
        while (after != null && count == before) {
            var listed = prices.list(asked(), filter.filter(), after, STEP);
            why.setText(listed.choice().why());
            listed.prices().stream().filter(each -> filter.fits(each.term())).forEach(this::add);
            after = listed.next();
        }
        if (count == 0 && filter.triesCapitals()) {
            refresh();
            return;
        }
        more.setVisible(after != null);
        more.setEnabled(true);
        if (count == 0) {
            rows.removeAll();
            rows.add(empty());
        }
        filter.say(count == 1 && after == null ? "1 price" : count + (after == null ? " prices" : " prices, and more"));
    }

    private Component empty() {
        return filter.isEmpty()
                ? new EmptyState(
                        "coins",
                        "No prices for you yet",
                        "Once a price book applies to your company, all that you can buy stands here with its price.")
                : new EmptyState("search", "Nothing fits", "Try fewer letters or fewer filters.");
    }

    private void add(Offered offered) {
        count++;
        var name = new Span(offered.name());
        var quiet = new Span(offered.sku());
        quiet.addClassName("en-muted");
        var product = new Div(name, quiet);
        product.addClassName("en-cell-2");
        var written = offered.price().written();
        table.row(List.<Component>of(
                product,
                new Text(PriceWords.term(offered.term())),
                new Text(PriceWords.least(offered.least())),
                PriceWords.both(offered),
                new Text(written == null ? "Sum of its parts" : PriceWords.day(written.since()))));
    }
}
