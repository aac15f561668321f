package dev.entente.ui.deal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import dev.entente.api.Amount;
import dev.entente.api.Unit;
import dev.entente.deal.DealItem;
import dev.entente.deal.DealProblem;
import dev.entente.problem.Findings;
import dev.entente.product.Product;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Glyph;
import dev.entente.ui.kit.MoneyField;
import dev.entente.ui.product.ProductChoice;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The products of a deal, line by line: what, how many, for how long and for how much together. */
final class LinesField extends Div {

    private static final long serialVersionUID = 1L;
    private static final List<Period> TERMS =
            List.of(Period.ZERO, Period.ofMonths(1), Period.ofYears(1), Period.ofYears(2), Period.ofYears(3));

    private final transient ProductChoice products;
    private final transient Map<String, Product> known;
    private final Unit unit;
    private final transient Map<String, Component> byPointer;
    private final List<Line> lines = new ArrayList<>();
    private final Div rows = new Div();
    private final Span total = new Span();

    /** The fields that findings name are put into the map, and taken out of it with their line. */
    LinesField(ProductChoice products, Unit unit, List<DealItem> items, Map<String, Component> byPointer) {
        this.products = products;
        this.known = products.of(items.stream().map(DealItem::sku).distinct().toList()).stream()
                .collect(Collectors.toMap(Product::sku, Function.identity()));
        this.unit = unit;
        this.byPointer = byPointer;
        rows.addClassName("en-item-lines");
        total.addClassName("en-count-line");
        total.getElement().setAttribute("role", "status");
        var more = new Button("Add a line", new Glyph("plus"), click -> append(null));
        more.addThemeVariants(ButtonVariant.TERTIARY);
        var foot = new Div(more, total);
        foot.addClassName("en-actions");
        addClassName("en-form");
        add(rows, foot);
        items.forEach(this::append);
        if (items.isEmpty()) append(null);
    }

    private final class Line extends Div {

        private static final long serialVersionUID = 1L;

        private final ComboBox<Product> product = new ComboBox<>("Product");
        private final IntegerField quantity = new IntegerField("Quantity");
        private final Select<Period> term = new Select<>();
        private final MoneyField net = new MoneyField("Together", unit);

        Line(@Nullable DealItem item) {
            addClassName("en-item-line");
            products.offer(product);
            product.setRequiredIndicatorVisible(true);
            quantity.setMin(1);
            quantity.setValue(item == null ? 1 : Math.toIntExact(item.quantity()));
            term.setLabel("Term");
            term.setItems(TERMS);
            term.setItemLabelGenerator(
                    each -> each.isZero() ? "Once" : Format.user().period(each));
            term.setValue(item == null ? Period.ofYears(1) : known(item.term()));
            net.setRequiredIndicatorVisible(true);
            net.addValueChangeListener(change -> sum());
            if (item != null) {
                product.setValue(known.get(item.sku()));
                net.setAmount(item.net());
            }
            var away = new Button(new Glyph("close"), click -> takeOut(this));
            away.addThemeVariants(ButtonVariant.TERTIARY);
            away.setAriaLabel("Take this line out");
            away.setTooltipText("Take this line out");
            add(product, quantity, term, net, away);
        }

        DealItem item(int place, Findings findings) {
            var at = "/lines/" + place;
            var chosen = product.getValue();
            if (chosen == null) findings.add(at + "/sku", "Choose what was sold");
            if (quantity.isEmpty()) findings.add(at + "/quantity", "Write how many");
            if (net.isEmpty()) findings.add(at + "/net", "Write what it costs together");
            else if (!net.fits()) findings.add(at + "/net", "Use at most " + unit.scale() + " decimals");
            boolean clear = chosen != null && !quantity.isEmpty() && !net.isEmpty() && net.fits();
            return new DealItem(
                    chosen == null ? "" : chosen.sku(),
                    quantity.isEmpty() ? 1 : quantity.getValue(),
                    term.getValue(),
                    clear ? net.amount().orElseThrow() : Amount.zero(unit));
        }
    }

    private static Period known(Period term) {
        return TERMS.stream()
                .filter(each -> each.normalized().equals(term.normalized()))
                .findFirst()
                .orElse(Period.ofYears(1));
    }

    /** What was sold; what is missing is named field by field. */
    List<DealItem> items() {
        var findings = new Findings();
        var items = new ArrayList<DealItem>();
        for (int i = 0; i < lines.size(); i++) items.add(lines.get(i).item(i, findings));
        findings.refuse(DealProblem.UNCLEAR_DEAL);
        return items;
    }

    private void append(@Nullable DealItem item) {
        var line = new Line(item);
        lines.add(line);
        rows.add(line);
        name();
        sum();
    }

    private void takeOut(Line line) {
        lines.remove(line);
        rows.remove(line);
        if (lines.isEmpty()) append(null);
        name();
        sum();
    }

    private void name() {
        byPointer.keySet().removeIf(pointer -> pointer.startsWith("/lines/"));
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            byPointer.put("/lines/" + i + "/sku", line.product);
            byPointer.put("/lines/" + i + "/quantity", line.quantity);
            byPointer.put("/lines/" + i + "/net", line.net);
        }
    }

    private void sum() {
        var sum = lines.stream()
                .filter(line -> line.net.fits())
                .flatMap(line -> line.net.amount().stream())
                .reduce(Amount.zero(unit), Amount::plus);
        total.setText(Format.user().money(sum));
    }
}
