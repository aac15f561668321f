package dev.entente.ui.pricebook;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.entente.api.Unit;
import dev.entente.api.UnitPrice;
import dev.entente.identity.Requires;
import dev.entente.pricebook.Cost;
import dev.entente.pricebook.KeepingCosts;
import dev.entente.pricebook.NewCost;
import dev.entente.pricebook.PricebookPermissions;
import dev.entente.pricebook.Term;
import dev.entente.product.Product;
import dev.entente.product.ReadingProducts;
import dev.entente.ui.kit.Ask;
import dev.entente.ui.kit.Currencies;
import dev.entente.ui.kit.DayField;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Glyph;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.SearchField;
import dev.entente.ui.kit.Table;
import dev.entente.ui.shell.Today;
import dev.entente.ui.shell.VendorLayout;
import dev.entente.ui.shell.Visit;
import java.math.BigDecimal;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What products cost the vendor, from which days on; never shown to a partner. */
@Route(value = "costs", layout = VendorLayout.class)
@PageTitle("Costs")
@Requires(PricebookPermissions.COST_SEE)
public final class CostsView extends Div {

    private static final long serialVersionUID = 1L;
    private static final int STEP = 100;
    private static final List<Period> TERMS =
            List.of(Period.ZERO, Period.ofMonths(1), Period.ofYears(1), Period.ofYears(3));

    private final transient KeepingCosts costs;
    private final transient ReadingProducts products;
    private final transient Today today;
    private final transient Visit visit;
    private final transient List<Cost> shown = new ArrayList<>();
    private final Div list = new Div();
    private final Button more = new Button("Show more", click -> more());
    private final SearchField search = new SearchField("Search costs by product", this::refresh);
    private final Div toolbar = new Div(search);

    CostsView(KeepingCosts costs, ReadingProducts products, Today today, Visit visit) {
        this.costs = costs;
        this.products = products;
        this.today = today;
        this.visit = visit;
        addClassName("en-page");
        var words = "What a piece costs you. Approval rules look at the margin that is left; partners never see it";
        boolean may = visit.may(PricebookPermissions.COST_SET);
        add(may ? new PageHeader("Costs", words, set()) : new PageHeader("Costs", words), toolbar, list, more);
        toolbar.addClassName("en-toolbar");
        more();
        toolbar.setVisible(!shown.isEmpty());
    }

    private void refresh() {
        shown.clear();
        more();
    }

    private Button set() {
        var set = new Button("Add a cost", new Glyph("plus"), click -> ask());
        set.addThemeVariants(ButtonVariant.PRIMARY);
        return set;
    }

    private void more() {
        var next = costs.after(
                search.text(), shown.isEmpty() ? "" : shown.getLast().place(), STEP);
        shown.addAll(next);
        more.setVisible(next.size() == STEP);
        show();
    }

    private void show() {
        list.removeAll();
        if (shown.isEmpty() && !search.text().isEmpty()) {
            list.add(new EmptyState("search", "Nothing fits", "Try fewer letters of the article number or the name."));
            return;
        }
        if (shown.isEmpty()) {
            var words = "With costs, whoever approves a special price sees what margin it leaves.";
            list.add(
                    visit.may(PricebookPermissions.COST_SET)
                            ? new EmptyState("coins", "No costs are known yet", words, set())
                            : new EmptyState("coins", "No costs are known yet", words));
            return;
        }
        var format = Format.user();
        var table = new Table("", List.of("Product", "Term", "From", "Cost of a piece"));
        var names = products.ofSkus(shown.stream().map(Cost::sku).distinct().toList()).stream()
                .collect(Collectors.toMap(Product::sku, Product::name));
        for (var each : shown) {
            var cost = new Span(format.plain(each.cost()));
            cost.addClassName("en-money");
            table.row(List.of(
                    product(each.sku(), names.getOrDefault(each.sku(), "")),
                    new Text(Term.words(each.term())),
                    new Text(format.day(each.from())),
                    cost));
        }
        list.add(table);
    }

    private static Div product(String sku, String name) {
        var quiet = new Span(sku);
        quiet.addClassName("en-muted");
        var both = new Div(new Span(name), quiet);
        both.addClassName("en-cell-2");
        return both;
    }

    private void ask() {
        var sku = new TextField("Article number");
        var term = new Select<Period>();
        term.setLabel("Term");
        term.setItems(TERMS);
        term.setItemLabelGenerator(Term::words);
        term.setValue(Period.ofYears(1));
        var from = new DayField("From");
        from.setValue(today.day());
        var cost = new BigDecimalField("Cost of a piece");
        var currency = new ComboBox<String>("Currency");
        currency.setItems(Currencies.codes());
        currency.setValue(today.currency().code());
        sku.setManualValidation(true);
        cost.setManualValidation(true);
        from.setManualValidation(true);
        var pair = new Div(cost, currency);
        pair.addClassName("en-pairs");
        new Ask("Add a cost", "Add", sku, term, from, pair)
                .explaining(Map.of("/costs/0/sku", sku, "/costs/0/from", from, "/costs/0/cost", cost))
                .then(() -> {
                    var value = cost.isEmpty() ? BigDecimal.ONE.negate() : cost.getValue();
                    var unit = Unit.currency(currency.getValue());
                    var day = from.isEmpty() ? today.day() : from.getValue();
                    costs.set(List.of(
                            new NewCost(sku.getValue().strip(), term.getValue(), day, new UnitPrice(value, unit))));
                    refresh();
                    toolbar.setVisible(true);
                })
                .open();
    }
}
