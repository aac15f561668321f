package dev.entente.ui.sale;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.entente.export.ExportingLists;
import dev.entente.identity.Requires;
import dev.entente.partner.Partner;
import dev.entente.sale.SaleFilter;
import dev.entente.sale.SalePermissions;
import dev.entente.sale.SaleReport.Kind;
import dev.entente.ui.kit.Ask;
import dev.entente.ui.kit.Card;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.FilterChip;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Glyph;
import dev.entente.ui.kit.Listing;
import dev.entente.ui.kit.Listing.Noun;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Rows;
import dev.entente.ui.shell.VendorLayout;
import dev.entente.ui.view.Records;
import dev.entente.view.KeepingViews;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What customers bought and gave back, the latest first, with what it earned; a sale opens on a page of its own. */
@Route(value = "sales", layout = VendorLayout.class)
@PageTitle("Sales")
@Requires(SalePermissions.READ)
public final class SalesView extends Div implements Rows<SaleRow>, BeforeEnterObserver, AfterNavigationObserver {

    private static final long serialVersionUID = 1L;
    private static final Map<String, Set<Kind>> VIEWS = views();

    private final transient SaleBook book;
    private final transient ExportingLists lists;
    private final FilterChip<Kind> kinds = new FilterChip<>("Kind", List.of(Kind.values()), SubscriptionSheet::kind);
    private final ComboBox<Partner> partner = new ComboBox<>();
    private final Listing<SaleRow> list = new Listing<>(new Noun("sale", "sales"), this);
    private final Records<Kind> records;

    SalesView(SaleBook book, ExportingLists lists, KeepingViews keeping) {
        this.book = book;
        this.lists = lists;
        addClassName("en-fill");
        book.partners.offer(partner);
        records = new Records<>(
                        new Records.Place(SalesView.class, "Sales", "sales"),
                        list,
                        kinds,
                        SaleFilter::word,
                        VIEWS,
                        keeping)
                .also("partner", partner, each -> each.id().toString(), book.partners::of);
        var words = "What customers bought and gave back, through whom, and what it earned";
        add(records.under(new PageHeader("Sales", words, actions()), listing()));
    }

    private Component[] actions() {
        if (!book.mayRecord()) return new Component[0];
        var record = new Button("Record a sale", new Glyph("plus"), click -> ask());
        record.addThemeVariants(ButtonVariant.PRIMARY);
        return new Component[] {record};
    }

    private void ask() {
        var form = new SaleForm(book);
        new Ask("Record a sale", "Record the sale", form.parts())
                .wide()
                .explaining(form.byPointer())
                .then(() -> {
                    var sale = book.record(form.said());
                    UI.getCurrent().navigate("sales/" + sale);
                })
                .open();
    }

    private Component listing() {
        list.searching("Search customer or number")
                .filter(kinds)
                .filter(partner)
                .exporting(typed -> lists.sales(filter(typed)))
                .opening(
                        "Customer",
                        SaleRow::address,
                        row -> row.sale().customerName(),
                        row -> row.sale().document());
        if (book.partners.isSeen()) list.column("Partner", SaleRow::partner);
        list.column("Day", SaleRow::day)
                .column("Motion", row -> Format.word(row.sale().motion()))
                .badge("Kind", SaleRow::state, SaleRow::tone)
                .whole("Net", SaleRow::net);
        if (book.seesAmounts()) list.number("Earned", SaleRow::earned);
        return list.card(SalesView::card).whenEmpty(empty());
    }

    private EmptyState empty() {
        var words = "Sales come from your billing over REST, from files, and from deals that are won. They say what"
                + " customers bought and through whom; the terms say what that earns.";
        return book.mayRecord()
                ? new EmptyState("coins", "No sales yet", words, new Anchor("imports", "Import a file of sales"))
                : new EmptyState("coins", "No sales yet", words);
    }

    private static Card card(SaleRow row) {
        var line = row.partner().isEmpty()
                ? row.sale().document()
                : row.partner() + " \u00b7 " + row.sale().document();
        return new Card(
                row.sale().customerName(),
                row.address(),
                Format.user().money(row.net()),
                row.day() + " \u00b7 " + line,
                row.state(),
                row.tone());
    }

    private SaleFilter filter(String search) {
        var chosen = partner.getValue();
        return new SaleFilter(kinds.getValue().stream().sorted().toList(), chosen == null ? null : chosen.id(), search);
    }

    @Override
    public List<SaleRow> read(String search, int offset, int limit) {
        return book.rows(filter(search), offset, limit);
    }

    @Override
    public int count(String search) {
        return book.count(filter(search));
    }

    @Override
    public boolean any() {
        return book.count(SaleFilter.ALL) > 0;
    }

    private static Map<String, Set<Kind>> views() {
        var views = new LinkedHashMap<String, Set<Kind>>();
        views.put("All", Set.of());
        views.put("New business", Set.of(Kind.NEW));
        views.put("Existing customers", Set.of(Kind.RENEWAL, Kind.EXPANSION));
        views.put("Given back", Set.of(Kind.REFUND));
        return views;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        records.enter(event, id -> {
            throw new IllegalStateException("A sale has a page of its own");
        });
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        if (book.mayRecord()) Records.begin(event, this::ask);
    }
}
