package dev.entente.ui.sale;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import dev.entente.api.Amount;
import dev.entente.problem.Findings;
import dev.entente.sale.ReadingSales.Returnable;
import dev.entente.sale.SaleProblem;
import dev.entente.sale.SaleReport;
import dev.entente.sale.SaleReport.Kind;
import dev.entente.ui.kit.Ask;
import dev.entente.ui.kit.DayField;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.MoneyField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a customer gives back of a sale: all of it where nothing was given back before, or as much of each line as is said. */
final class GivingBack {

    private final SaleBook book;
    private final Returnable sold;
    private final TextField reference = new TextField("Reference");
    private final DayField on = new DayField("Given back on");
    private final List<Line> lines = new ArrayList<>();
    private final Map<String, Component> byPointer = new HashMap<>();

    /** A line of the sale, and as much of it as is given back. */
    private record Line(SaleReport.Line sold, IntegerField quantity, MoneyField net) {}

    GivingBack(SaleBook book, Returnable sold) {
        this.book = book;
        this.sold = sold;
        reference.setMaxLength(100);
        reference.setManualValidation(true);
        reference.setRequiredIndicatorVisible(true);
        reference.setHelperText("What you call it, such as the credit note\u2019s number; it is taken once");
        on.setRequiredIndicatorVisible(true);
        on.setValue(book.today.day());
        byPointer.put("/id", reference);
        byPointer.put("/on", on);
        for (var line : sold.report().lines()) lines.add(line(line));
    }

    private Line line(SaleReport.Line line) {
        var quantity = new IntegerField("Quantity");
        quantity.setMin(0);
        var net = new MoneyField("Together", line.net().unit());
        if (isWhole()) {
            quantity.setValue(Math.toIntExact(SoldPanel.pieces(line)));
            net.setAmount(line.net());
        }
        return new Line(line, quantity, net);
    }

    /** Whether nothing was given back before. */
    private boolean isWhole() {
        return sold.left()
                .equals(sold.report().lines().stream()
                        .map(SaleReport.Line::net)
                        .reduce((one, other) -> one.plus(other))
                        .orElseThrow());
    }

    void ask(String document, SerializableRunnable done) {
        var left = Format.user().money(sold.left()) + " of it is left to give back."
                + " What the partner earned with that is taken back, as the terms say.";
        var names = book.names(sold.report().lines());
        var rows = new Div(lines.stream().map(line -> row(line, names)).toArray(Component[]::new));
        rows.addClassName("en-item-lines");
        var pair = new Div(reference, on);
        pair.addClassName("en-pairs");
        new Ask("Give back " + document, "Give it back", new Paragraph(left), pair, rows)
                .wide()
                .explaining(byPointer)
                .then(() -> {
                    book.record(said());
                    done.run();
                })
                .open();
    }

    private static Component row(Line line, Map<String, String> names) {
        var sku = line.sold().sku();
        var product = new Span(names.getOrDefault(sku, sku));
        product.addClassName("en-strong");
        var of = new Span(Format.user().money(line.sold().net()));
        of.addClassName("en-muted");
        var row = new Div(new Div(product, new Span(" \u00b7 "), of), line.quantity(), line.net());
        row.addClassNames("en-item-line", "en-back-line");
        return row;
    }

    /** The lines of which something is given back, as typed; what is missing is said beside its field. */
    SaleReport said() {
        var findings = new Findings();
        byPointer.keySet().removeIf(pointer -> pointer.startsWith("/lines/"));
        var back = new ArrayList<SaleReport.Line>();
        for (var line : lines) {
            if (line.net().isEmpty()
                    && (line.quantity().isEmpty() || line.quantity().getValue() == 0)) continue;
            back.add(back(line, "/lines/" + back.size(), findings));
        }
        if (back.isEmpty()) findings.add("/lines", "Write how much of a line is given back");
        if (on.isEmpty()) findings.add("/on", "Choose the day on which it was given back");
        var report = sold.report();
        var name = new SaleReport.Name(report.source(), reference.getValue().strip());
        if (book.isRecorded(name)) findings.add("/id", "Something is recorded under this reference already");
        findings.refuse(SaleProblem.INVALID_SALE);
        return new SaleReport(
                report.source(),
                name.id(),
                Kind.REFUND,
                report.id(),
                on.getValue(),
                report.partner(),
                report.program(),
                report.motion(),
                report.route(),
                report.customer(),
                back,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private SaleReport.Line back(Line line, String at, Findings findings) {
        byPointer.put(at + "/quantity", line.quantity());
        byPointer.put(at + "/net", line.net());
        var sold = line.sold();
        long pieces = SoldPanel.pieces(sold);
        if (line.quantity().isEmpty()
                || line.quantity().getValue() < 1
                || line.quantity().getValue() > pieces)
            findings.add(at + "/quantity", "Use 1 to " + Format.user().number(pieces) + ", as many as were sold");
        if (line.net().isEmpty()) findings.add(at + "/net", "Write how much is given back");
        else if (!line.net().fits())
            findings.add(at + "/net", "Use at most " + sold.net().unit().scale() + " decimals");
        boolean clear = !line.net().isEmpty() && line.net().fits();
        return new SaleReport.Line(
                sold.sku(),
                line.quantity().isEmpty() ? 1 : line.quantity().getValue().longValue(),
                sold.term(),
                sold.list(),
                clear
                        ? line.net().amount().orElseThrow()
                        : Amount.zero(sold.net().unit()));
    }
}
