package dev.entente.ui.sale;

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
import dev.entente.problem.Findings;
import dev.entente.product.Product;
import dev.entente.sale.SaleReport;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Glyph;
import dev.entente.ui.kit.MoneyField;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What was sold, line by line: a product, how many, for how long, its list price, and for how much together. */
final class SoldLines extends Div {

    private static final long serialVersionUID = 1L;
    private static final List<Period> TERMS =
            List.of(Period.ZERO, Period.ofMonths(1), Period.ofYears(1), Period.ofYears(2), Period.ofYears(3));

    private final transient SaleBook book;
    private final transient Map<String, Component> byPointer;
    private final List<Line> lines = new ArrayList<>();
    private final Div rows = new Div();
    private final Span total = new Span();
    private Unit unit;

    /** The fields that findings name are put into the map, and taken out of it with their line. */
    SoldLines(SaleBook book, Unit unit, Map<String, Component> byPointer) {
        this.book = book;
        this.unit = unit;
        this.byPointer = byPointer;
        rows.addClassName("en-item-lines");
        total.addClassName("en-count-line");
        total.getElement().setAttribute("role", "status");
        var more = new Button("Add a line", new Glyph("plus"), click -> append());
        more.addThemeVariants(ButtonVariant.TERTIARY);
        var foot = new Div(more, total);
        foot.addClassName("en-actions");
        addClassName("en-form");
        add(rows, foot);
        append();
    }

    private final class Line extends Div {

        private static final long serialVersionUID = 1L;

        private final ComboBox<Product> product = new ComboBox<>("Product");
        private final IntegerField quantity = new IntegerField("Quantity");
        private final Select<Period> term = new Select<>();
        private final MoneyField list = new MoneyField("List price each", unit);
        private final MoneyField net = new MoneyField("Together", unit);

        Line() {
            addClassNames("en-item-line", "en-sold-line");
            book.offerProducts(product);
            product.setRequiredIndicatorVisible(true);
            quantity.setMin(1);
            quantity.setValue(1);
            term.setLabel("Term");
            term.setItems(TERMS);
            term.setItemLabelGenerator(
                    each -> each.isZero() ? "Once" : Format.user().period(each));
            term.setValue(Period.ofYears(1));
            net.setRequiredIndicatorVisible(true);
            net.addValueChangeListener(change -> sum());
            var away = new Button(new Glyph("close"), click -> takeOut(this));
            away.addThemeVariants(ButtonVariant.TERTIARY);
            away.setAriaLabel("Take this line out");
            away.setTooltipText("Take this line out");
            add(product, quantity, term, list, net, away);
        }

        /** What is missing is said in the findings, and stands as nothing in the line. */
        SaleReport.Line said(int place, Findings findings) {
            var at = "/lines/" + place;
            var chosen = product.getValue();
            if (chosen == null) findings.add(at + "/sku", "Choose what was sold");
            if (quantity.isEmpty()) findings.add(at + "/quantity", "Write how many");
            if (net.isEmpty()) findings.add(at + "/net", "Write what it costs together");
            var decimals = "Use at most " + unit.scale() + " decimals";
            if (!net.fits()) findings.add(at + "/net", decimals);
            if (!list.fits()) findings.add(at + "/list", decimals);
            return new SaleReport.Line(
                    chosen == null ? "" : chosen.sku(),
                    quantity.isEmpty() ? 1 : quantity.getValue().longValue(),
                    term.getValue(),
                    list.fits() ? list.amount().orElse(null) : null,
                    net.fits() ? net.amount().orElse(Amount.zero(unit)) : Amount.zero(unit));
        }
    }

    /** All in another currency from now on; the figures stay. */
    void count(Unit other) {
        unit = other;
        for (var line : lines) {
            line.list.count(other);
            line.net.count(other);
        }
        sum();
    }

    List<SaleReport.Line> said(Findings findings) {
        var said = new ArrayList<SaleReport.Line>();
        for (int i = 0; i < lines.size(); i++) said.add(lines.get(i).said(i, findings));
        return said;
    }

    private void append() {
        var line = new Line();
        lines.add(line);
        rows.add(line);
        name();
        sum();
    }

    private void takeOut(Line line) {
        lines.remove(line);
        rows.remove(line);
        if (lines.isEmpty()) append();
        name();
        sum();
    }

    private void name() {
        // The currency is that of all lines, and stays.
        byPointer.keySet().removeIf(pointer -> pointer.startsWith("/lines/") && !pointer.endsWith("/unit"));
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            byPointer.put("/lines/" + i + "/sku", line.product);
            byPointer.put("/lines/" + i + "/quantity", line.quantity);
            byPointer.put("/lines/" + i + "/term", line.term);
            byPointer.put("/lines/" + i + "/list", line.list);
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
