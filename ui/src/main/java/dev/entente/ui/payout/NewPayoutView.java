package dev.entente.ui.payout;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.entente.identity.Requires;
import dev.entente.payout.PayoutPermissions;
import dev.entente.payout.PayoutPreview;
import dev.entente.problem.Problem;
import dev.entente.ui.kit.Currencies;
import dev.entente.ui.kit.DayField;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.Figure;
import dev.entente.ui.kit.Figure.Remark;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.MoneyCell;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.Refusals;
import dev.entente.ui.kit.Table;
import dev.entente.ui.kit.Tone;
import dev.entente.ui.shell.VendorLayout;
import java.util.List;
import java.util.Map;

/** What a payout would pay and what it would leave out, before it is made. */
@Route(value = "payouts/new", layout = VendorLayout.class)
@PageTitle("New payout")
@Requires(PayoutPermissions.PAY)
public final class NewPayoutView extends Div {

    private static final long serialVersionUID = 1L;

    private final transient PayoutDesk desk;
    private final ComboBox<String> currency = new ComboBox<>("Statements in");
    private final DayField day = new DayField("Pays on");
    private final Button make = new Button("Make payout", click -> make());
    private final Div above = new Div();
    private final Div preview = new Div();

    NewPayoutView(PayoutDesk desk) {
        this.desk = desk;
        addClassName("en-page");
        currency.setItems(Currencies.codes());
        currency.setValue(desk.today.currency().code());
        day.setValue(desk.today.day());
        currency.addValueChangeListener(change -> show());
        day.addValueChangeListener(change -> show());
        make.addThemeVariants(ButtonVariant.PRIMARY);
        make.setDisableOnClick(true);
        var fields = new Div(currency, day);
        fields.addClassName("en-actions");
        preview.addClassName("en-below-fields");
        var words = "Another person approves it before anything is paid";
        add(new PageHeader("New payout", words, make).backTo("Payouts", PayoutsView.class), fields, above, preview);
        show();
    }

    private void show() {
        above.removeAll();
        preview.removeAll();
        Refusals.clear(List.of(currency, day));
        try {
            show(desk.making.preview(currency.getValue(), day.getValue()));
        } catch (Problem problem) {
            make.setEnabled(false);
            Refusals.show(problem, Map.of("/currency", currency, "/day", day), above);
        }
    }

    private void show(PayoutPreview found) {
        make.setEnabled(!found.lines().isEmpty());
        if (found.lines().isEmpty() && found.leftOut().isEmpty()) {
            preview.add(new EmptyState(
                    "coins",
                    "Nothing is approved in " + currency.getValue(),
                    "Approve statements first; what is approved and not paid stands here."));
            return;
        }
        if (found.lines().isEmpty())
            preview.add(new Notice(
                    Tone.INFO,
                    "Nothing can be paid in " + currency.getValue() + " now",
                    "See below what keeps each statement back."));
        if (!found.paid().isEmpty())
            preview.add(Figure.strip(found.paid().stream()
                    .limit(4)
                    .map(sum -> new Figure(
                            "To be paid in " + sum.unit().code(),
                            Format.user().money(sum),
                            new Remark("", "together", Tone.NEUTRAL)))
                    .toArray(Figure[]::new)));
        if (!found.lines().isEmpty()) preview.add(new Panel("Paid", lines(found)));
        if (!found.leftOut().isEmpty()) preview.add(LeftOut.panel(found.leftOut()));
    }

    private static Table lines(PayoutPreview found) {
        boolean isConverted = found.lines().stream().anyMatch(line -> line.rate() != null);
        var columns = isConverted
                ? List.of("Partner", "Statement", "Amount", "Paid", "Rate")
                : List.of("Partner", "Statement", "Amount");
        var table = new Table("", columns);
        for (var line : found.lines()) {
            var cells = List.of(
                    new Span(line.partner()),
                    new Anchor("statements/" + line.statementId(), line.statement()),
                    new MoneyCell(line.amount()),
                    new MoneyCell(line.paid()),
                    new Span(line.rate() == null ? "" : line.rate()));
            table.row(cells.subList(0, columns.size()));
        }
        return table;
    }

    private void make() {
        above.removeAll();
        try {
            var id = desk.making.make(currency.getValue(), day.getValue());
            UI.getCurrent().navigate("payouts/" + id);
        } catch (Problem problem) {
            make.setEnabled(true);
            Refusals.show(problem, Map.of("/currency", currency, "/day", day), above);
        }
    }
}
