package dev.entente.ui.quote;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import dev.entente.api.Unit;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem.Finding;
import dev.entente.product.Product;
import dev.entente.product.Product.Description;
import dev.entente.product.ProductDetails;
import dev.entente.quote.CartLine;
import dev.entente.quote.PricedCart;
import dev.entente.ui.kit.Undo;
import dev.entente.ui.quote.Remedies.Said;
import dev.entente.ui.quote.Remedies.Wanted;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a cart. Choosing a product puts it in at once and asks how many; Enter there goes on with the next product, so
 * that a cart is typed without a mouse. A long cart shows its first lines until somebody wants the rest.
 */
final class CartField extends Div implements CartRow.Owner {

    private static final long serialVersionUID = 1L;
    private static final int FIRST = 100;

    private final transient QuoteDesk desk;
    private final transient Map<String, Description> known = new HashMap<>();
    private final SerializableSupplier<@Nullable Unit> currency;
    private final SerializableRunnable changed;
    private final SerializableConsumer<CartRow> added;
    private final List<CartRow> rows = new ArrayList<>();
    private final Div head = head();
    private final Div list = new Div();
    private final Button more = new Button("", click -> showAll());
    private final ComboBox<Product> adder = new ComboBox<>("Add a product");
    private final Undo undo = new Undo();

    CartField(
            QuoteDesk desk,
            SerializableSupplier<@Nullable Unit> currency,
            SerializableRunnable changed,
            SerializableConsumer<CartRow> added) {
        this.desk = desk;
        this.currency = currency;
        this.changed = changed;
        this.added = added;
        addClassNames("en-form", "en-cart");
        list.addClassName("en-cart-rows");
        adder.setPlaceholder("Name or article number");
        adder.setManualValidation(true);
        adder.addClassName("en-cart-adder");
        adder.setItemLabelGenerator(each -> each.name() + " (" + each.sku() + ")");
        adder.setItems(
                query -> desk.products(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream(),
                query -> desk.countProducts(query.getFilter().orElse("")));
        adder.addValueChangeListener(change -> {
            if (change.getValue() == null) return;
            adder.clear();
            add(change.getValue().sku());
        });
        takeFirst();
        more.setVisible(false);
        add(head, list, more, undo, adder);
        frame();
    }

    // Enter takes the first that fits what was typed, also where the arrows chose none and the list is still on its
    // way.
    private void takeFirst() {
        adder.getElement().executeJs("""
                this.addEventListener('keydown', event => {
                  if (event.key === 'Enter' && this.filter && !(this._focusedIndex >= 0))
                    this.dispatchEvent(new CustomEvent('first-wanted', {detail: this.filter}));
                }, true)""");
        adder.getElement()
                .addEventListener("first-wanted", event -> {
                    var typed = event.getEventData().path("event.detail").asString("");
                    desk.products(typed, 0, 1).stream().findFirst().ifPresent(first -> add(first.sku()));
                })
                .addEventData("event.detail");
    }

    private static Div head() {
        var head = new Div();
        for (var column : List.of("Product", "Quantity", "Term", "Net", "")) head.add(new Span(column));
        head.addClassNames("en-cart-line", "en-cart-head");
        head.getElement().setAttribute("aria-hidden", "true");
        return head;
    }

    /** Puts lines in the place of those that are there. */
    void fill(List<CartLine> lines) {
        rows.clear();
        list.removeAll();
        learn(lines.stream().map(CartLine::sku).toList());
        lines.forEach(line -> rows.add(row(line)));
        rows.stream().limit(FIRST).forEach(list::add);
        frame();
    }

    private CartRow row(CartLine line) {
        var product = known(line.sku());
        return new CartRow(
                line,
                product.map(Description::name).orElse(line.sku()),
                product.map(each -> each.known().unit()).orElse(ProductDetails.PIECE),
                this);
    }

    @Override
    public void add(String sku) {
        undo.clear();
        adder.setInvalid(false);
        learn(List.of(sku));
        var term = rows.isEmpty() ? Period.ofYears(1) : rows.getLast().term();
        var row = row(new CartLine(sku, 1, term));
        rows.add(row);
        showAll();
        frame();
        changed.run();
        added.accept(row);
        row.quantity().focus();
    }

    @Override
    public void changed() {
        changed.run();
    }

    @Override
    public void next() {
        adder.focus();
    }

    @Override
    public void remove(CartRow row) {
        int place = rows.indexOf(row);
        rows.remove(row);
        list.remove(row);
        frame();
        changed.run();
        adder.focus();
        undo.offer(row.name() + " is out of the cart", () -> {
            rows.add(Math.min(place, rows.size()), row);
            showAll();
            frame();
            changed.run();
        });
    }

    @Override
    public @Nullable Unit currency() {
        return currency.get();
    }

    /** Whether a special price is asked for on any line by itself. */
    boolean isSpecial() {
        return rows.stream().anyMatch(row -> row.special().special() != null);
    }

    private void showAll() {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).getParent().isEmpty()) list.addComponentAtIndex(i, rows.get(i));
        }
        frame();
    }

    private void frame() {
        long hidden = rows.stream().filter(row -> row.getParent().isEmpty()).count();
        more.setText("Show " + hidden + " more lines");
        more.setVisible(hidden > 0);
        head.setVisible(!rows.isEmpty());
    }

    private void learn(List<String> skus) {
        var missing = skus.stream().filter(sku -> !known.containsKey(sku)).toList();
        if (!missing.isEmpty()) known.putAll(desk.known(missing));
    }

    private Optional<Description> known(String sku) {
        learn(List.of(sku));
        return Optional.ofNullable(known.get(sku));
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Those that say how many. */
    List<CartRow> fitting() {
        return rows.stream().filter(CartRow::fits).toList();
    }

    static List<CartLine> lines(List<CartRow> rows) {
        return rows.stream().map(CartRow::line).toList();
    }

    /** Shows what each of these costs, and what was found at it. */
    void show(PricedCart cart, List<CartRow> asked) {
        var wanted = asked.stream()
                .map(row -> new Wanted(row.sku(), row.quantity().getValue()))
                .toList();
        var remedies = new Remedies(wanted, this::known);
        Map<Integer, List<Said>> found = new LinkedHashMap<>();
        for (var finding : cart.findings()) {
            int line = line(finding);
            found.computeIfAbsent(line, _ -> new ArrayList<>()).add(remedies.of(finding, wanted.get(line)));
        }
        for (int i = 0; i < asked.size(); i++)
            asked.get(i).show(cart.lines().get(i), cart, found.getOrDefault(i, List.of()));
    }

    /** /lines/3/sku is found at the fourth line. */
    private static int line(Finding finding) {
        return Integer.parseInt(finding.pointer().split("/", -1)[2]);
    }

    void unpriced() {
        rows.forEach(CartRow::unpriced);
    }

    void check(Findings findings) {
        if (rows.isEmpty()) findings.add("/lines", "Put at least one product into the cart");
        for (int i = 0; i < rows.size(); i++)
            if (!rows.get(i).saysHowMany()) findings.add("/lines/" + i + "/quantity", "Write how many");
            else if (rows.get(i).special().isWrong())
                findings.add(
                        "/lines/" + i + "/off", rows.get(i).special().field().getErrorMessage());
    }

    Map<String, Component> byPointer() {
        var fields = new LinkedHashMap<String, Component>();
        fields.put("/lines", adder);
        for (int i = 0; i < rows.size(); i++) line(fields, "/lines/" + i, rows.get(i));
        return fields;
    }

    private static void line(Map<String, Component> fields, String at, CartRow row) {
        fields.put(at + "/quantity", row.quantity());
        fields.put(at + "/off", row.special().field());
        fields.put(at + "/each", row.special().field());
    }

    /** Leads to the first line that keeps the cart from being quoted. */
    void lead() {
        rows.stream().filter(CartRow::isWrong).findFirst().ifPresent(row -> {
            showAll();
            row.scrollIntoView();
            row.quantity().focus();
        });
    }
}
