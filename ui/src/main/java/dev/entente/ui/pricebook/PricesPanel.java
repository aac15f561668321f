package dev.entente.ui.pricebook;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import dev.entente.export.ExportingLists;
import dev.entente.pricebook.NewPrice;
import dev.entente.pricebook.Offered;
import dev.entente.pricebook.Price;
import dev.entente.pricebook.PriceBook;
import dev.entente.pricebook.ReadingBooks.Shown;
import dev.entente.product.Product;
import dev.entente.ui.kit.Ask;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.Export;
import dev.entente.ui.kit.SavedViews;
import dev.entente.ui.kit.Table;
import dev.entente.ui.kit.Undo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The prices of a book: what it asks on a day, with what it inherits; or all that is written in it, of all days. */
final class PricesPanel extends Div {

    private static final long serialVersionUID = 1L;
    private static final String ASKED = "What it asks";
    private static final String WRITTEN = "What is written in it";
    private static final List<String> COLUMNS = List.of("Product", "Term", "Quantity", "Price", "Where from", "Action");
    private static final int STEP = 20;

    private final transient BookDesk desk;
    private final transient Shown shown;
    private final transient PriceBook book;
    private final PriceFilter filter;
    private final SavedViews views = new SavedViews(List.of(ASKED, WRITTEN), this::view);
    private final Div rows = new Div();
    private final Div charts = new Div();
    private final Undo undo = new Undo();
    private final Button more = new Button("Show more", click -> more());
    private final transient List<Offered> seen = new ArrayList<>();
    private Table table = new Table("", COLUMNS);
    private boolean written;
    private String after = "";
    private transient @Nullable NewPrice last;
    private int count;

    PricesPanel(BookDesk desk, Shown shown, ExportingLists lists) {
        this.desk = desk;
        this.shown = shown;
        this.book = shown.book();
        addClassName("en-part");
        filter = new PriceFilter(desk.products.families(), desk.today.day(), this::refresh);
        filter.with(new Export(() -> lists.prices(book.code(), filter.filter())));
        more.setDisableOnClick(true);
        add(views, filter, undo, charts, rows, more);
        refresh();
    }

    private void view(String name) {
        written = name.equals(WRITTEN);
        filter.asks(!written);
        refresh();
    }

    private void refresh() {
        after = "";
        last = null;
        count = 0;
        seen.clear();
        table = new Table("", COLUMNS);
        table.addClassName("en-prices");
        rows.removeAll();
        rows.add(table);
        more();
        charts.removeAll();
        if (seen.stream().map(Offered::sku).distinct().count() == 1)
            VolumeChart.ofOffered(seen).forEach(charts::add);
    }

    private void more() {
        boolean goesOn = written ? moreWritten() : moreAsked();
        if (count == 0 && filter.triesCapitals()) {
            refresh();
            return;
        }
        more.setVisible(goesOn);
        more.setEnabled(true);
        if (count == 0 && !goesOn) {
            rows.removeAll();
            rows.add(empty());
        }
        filter.say(count == 1 && !goesOn ? "1 price" : count + (goesOn ? " prices, and more" : " prices"));
    }

    private Component empty() {
        if (!filter.isEmpty()) return new EmptyState("search", "Nothing fits", "Try fewer letters or fewer filters.");
        var words = shown.parent() == null
                ? "Set the first price, or import a file with one row for each."
                : "Neither it nor a book that it inherits from says a price. Set the first, or import a file.";
        return desk.maySet()
                ? new EmptyState(
                        "coins", "No prices yet", words, new Anchor("imports/new?kind=prices", "Import prices"))
                : new EmptyState("coins", "No prices yet", words);
    }

    /** Pages on until there is something to see. */
    private boolean moreAsked() {
        boolean goesOn = true;
        int before = count;
        while (goesOn && count == before) {
            var listed = desk.asked(book, filter.filter(), after, STEP);
            listed.prices().stream().filter(each -> filter.fits(each.term())).forEach(this::add);
            goesOn = listed.next() != null;
            if (listed.next() != null) after = listed.next();
        }
        return goesOn;
    }

    private boolean moreWritten() {
        boolean goesOn = true;
        int before = count;
        while (goesOn && count == before) {
            var found = desk.written(book, filter.filter(), last, STEP);
            var names = names(found);
            found.stream().filter(each -> filter.fits(each.term())).forEach(price -> add(price, names));
            goesOn = found.size() == STEP;
            if (!found.isEmpty()) last = found.getLast().said();
        }
        return goesOn;
    }

    private Map<String, String> names(List<Price> found) {
        var skus = found.stream().map(Price::sku).distinct().toList();
        return desk.products.of(skus).stream().collect(Collectors.toMap(Product::sku, Product::name));
    }

    private void add(Offered offered) {
        seen.add(offered);
        var known = own(offered);
        var start = known != null
                ? known
                : new NewPrice(
                        offered.sku(), offered.term(), offered.least(), desk.today.day(), Price.Says.PRICE, null);
        var price = PriceWords.price(offered.price().price());
        row(start, known, offered.name(), price, SourceWords.of(offered, book));
    }

    /** What the book itself says there; null where another one does, or the parts of a bundle do. */
    private @Nullable NewPrice own(Offered offered) {
        var from = offered.price().written();
        if (from == null || !from.book().equals(book.code())) return null;
        var value = from.price().value();
        return new NewPrice(
                offered.sku(), offered.term(), from.least(), from.since(), Price.Says.PRICE, value, from.existing());
    }

    private void add(Price price, Map<String, String> names) {
        var name = names.getOrDefault(price.sku(), price.sku());
        var words = new Text(PriceWords.days(price.said(), desk.today.day()));
        row(price.said(), price.said(), name, PriceWords.said(price, book.unit()), words);
    }

    private void row(NewPrice start, @Nullable NewPrice known, String name, String price, Component source) {
        count++;
        var figure = new Span(price);
        figure.addClassName("en-money");
        var cells = new ArrayList<Component>(List.of(
                product(name, start.sku()),
                new Text(PriceWords.term(start.term())),
                new Text(PriceWords.least(start.least())),
                figure,
                source));
        cells.add(desk.maySet() ? change(start, known, name) : new Text(""));
        table.row(cells);
    }

    private static Component product(String name, String sku) {
        var link = new Anchor("products/" + sku, name);
        link.addClassName("en-row-link");
        var quiet = new Span(sku);
        quiet.addClassName("en-muted");
        var cell = new Div(link, quiet);
        cell.addClassName("en-cell-2");
        return cell;
    }

    private Button change(NewPrice start, @Nullable NewPrice known, String name) {
        var words = known == null ? "Set its own" : "Change";
        var button = new Button(words, click -> ask(start, known, name));
        button.addThemeNames("small");
        button.setAriaLabel(words + ": " + name + ", " + PriceWords.place(start.term(), start.least()));
        return button;
    }

    /** Asks for a price of any product. */
    void ask() {
        var form = new PriceForm(desk, book, null, null);
        open("Set a price in " + book.name(), form);
    }

    private void ask(NewPrice start, @Nullable NewPrice known, String name) {
        var form = new PriceForm(desk, book, start, known);
        open(name + ", " + PriceWords.place(start.term(), start.least()), form);
    }

    private void open(String title, PriceForm form) {
        new Ask(title, "Set the price", form.content())
                .explaining(form.byPointer())
                .then(() -> set(form))
                .open();
    }

    private void set(PriceForm form) {
        var said = form.said();
        var before = desk.at(book.code(), said);
        desk.set(book.code(), said, form.isCorrection());
        refresh();
        undo.clear();
        if (said.equals(before)) return;
        var done = (before == null ? "You set the price of " : "You corrected the price of ") + said.sku();
        undo.offer(done, back(said, before));
    }

    /** What stood at its place is said again; where nothing did, it is as if it had never been said. */
    private SerializableRunnable back(NewPrice said, @Nullable NewPrice before) {
        return () -> {
            if (before == null) desk.takeBack(book.code(), said);
            else desk.set(book.code(), before, true);
            refresh();
        };
    }
}
