package dev.entente.ui.sale;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import dev.entente.sale.SaleReport;
import dev.entente.ui.kit.Facts;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Glyph;
import dev.entente.ui.kit.MoneyCell;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.Table;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was sold and what is left of it, on the page of a sale, where some of it can be given back. */
@Dependent
public class SoldPanel {

    @Inject
    SaleBook book;

    /** None for who may not see sales. */
    public Optional<Component> of(UUID saleId, SerializableRunnable changed) {
        if (!book.seesSales()) return Optional.empty();
        var sale = book.open(saleId).sale();
        if (sale.isWithdrawn()) return Optional.empty();
        var sold = book.returnable(saleId);
        var facts = new Facts()
                .fact("Kind", SubscriptionSheet.kind(sale.kind()))
                .fact("Motion", Format.word(sale.motion()))
                .fact("Reported by", Format.word(sale.source()) + " as " + sale.externalId());
        if (!sold.left().equals(sale.net())) facts.fact("Left", new MoneyCell(sold.left()));
        var panel = new Panel("What was sold", new Div(lines(sold.report().lines()), facts));
        if (book.mayRecord() && sold.left().minor() > 0) {
            var back = new Button(
                    "Give back",
                    new Glyph("again"),
                    click -> new GivingBack(book, book.returnable(saleId)).ask(sale.document(), changed));
            back.addThemeVariants(ButtonVariant.TERTIARY);
            panel.aside(back);
        }
        return Optional.of(panel);
    }

    private Table lines(List<SaleReport.Line> lines) {
        var table = new Table("", List.of("Product", "Quantity", "Term", "Net"));
        var names = book.names(lines);
        var format = Format.user();
        for (var line : lines) {
            var term = line.term();
            table.row(List.of(
                    new Text(names.getOrDefault(line.sku(), line.sku())),
                    new Text(format.number(pieces(line))),
                    new Text(term == null || term.isZero() ? "Once" : format.period(term)),
                    new MoneyCell(line.net())));
        }
        return table;
    }

    static long pieces(SaleReport.Line line) {
        return line.quantity() == null ? 1 : line.quantity();
    }
}
