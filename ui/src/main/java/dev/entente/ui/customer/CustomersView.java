package dev.entente.ui.customer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.entente.clientele.IdealCustomer;
import dev.entente.customer.Customer;
import dev.entente.customer.Customer.Size;
import dev.entente.customer.CustomerFilter;
import dev.entente.customer.CustomerFilter.Having;
import dev.entente.customer.CustomerPermissions;
import dev.entente.export.ExportingCustomers;
import dev.entente.identity.Requires;
import dev.entente.ui.clientele.ClienteleDesk;
import dev.entente.ui.kit.Card;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.FilterChip;
import dev.entente.ui.kit.Listing;
import dev.entente.ui.kit.Listing.Noun;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Rows;
import dev.entente.ui.kit.Tone;
import dev.entente.ui.shell.VendorLayout;
import dev.entente.ui.view.Records;
import dev.entente.ui.view.Records.Opened;
import dev.entente.view.KeepingViews;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All customers that were ever named, by name, or those of one kind; one of them beside the list. */
@Route(value = "customers/:id?", layout = VendorLayout.class)
@Requires(CustomerPermissions.READ)
public final class CustomersView extends Div implements Rows<Customer>, BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private static final Map<String, Set<Having>> VIEWS = views();

    private final transient CustomerDesk desk;
    private final transient ExportingCustomers exporting;
    private final transient ClienteleDesk clientele;
    private final FilterChip<Having> deals = new FilterChip<>(
            "Deals", List.of(Having.values()), having -> having == Having.WITH ? "Some open" : "None open");
    private final FilterChip<Having> partner = new FilterChip<>(
            "Partner", List.of(Having.values()), having -> having == Having.WITH ? "Has one" : "Has none");
    private final FilterChip<String> regions;
    private final FilterChip<String> segments;
    private final FilterChip<String> industries;
    private final FilterChip<Size> sizes = new FilterChip<>("Size", List.of(Size.values()), Size::words);
    private final Listing<Customer> list = new Listing<>(new Noun("customer", "customers"), this);
    private final Records<Having> records;
    private final Div wish = new Div();
    private transient IdealCustomer ideal = IdealCustomer.ANY;

    CustomersView(CustomerDesk desk, ExportingCustomers exporting, ClienteleDesk clientele, KeepingViews views) {
        this.desk = desk;
        this.exporting = exporting;
        this.clientele = clientele;
        addClassName("en-fill");
        var said = desk.said();
        regions = chip("Region", said.regions());
        segments = chip("Segment", said.segments());
        industries = chip("Industry", said.industries());
        records = new Records<>(
                        new Records.Place(CustomersView.class, "Customers", "customers"),
                        list,
                        deals,
                        Having::code,
                        VIEWS,
                        views)
                .also(partner, Having::code)
                .words(regions)
                .words(segments)
                .words(industries)
                .also(sizes, Size::code);
        var header = new PageHeader(
                "Customers",
                "Companies that buy: where they are, what they do, and which partners share them with you",
                Stream.concat(brought("Import a file"), clientele.wish(this::wished).stream())
                        .toArray(Component[]::new));
        var frame = records.under(header, wish, listing());
        wished();
        add(frame);
    }

    /** None where nobody said anything yet. */
    private static FilterChip<String> chip(String label, List<String> said) {
        var chip = new FilterChip<String>(label, said, word -> word);
        chip.setVisible(!said.isEmpty());
        return chip;
    }

    private static Map<String, Set<Having>> views() {
        var views = new LinkedHashMap<String, Set<Having>>();
        views.put("All", Set.of());
        views.put("With open deals", Set.of(Having.WITH));
        views.put("Without open deals", Set.of(Having.WITHOUT));
        return views;
    }

    private Stream<Component> brought(String words) {
        return desk.mayImport() ? Stream.of(new Anchor("imports/new?kind=customers", words)) : Stream.empty();
    }

    private void wished() {
        ideal = clientele.ideal();
        wish.removeAll();
        ClienteleDesk.sentence(ideal).ifPresent(wish::add);
        list.refresh();
    }

    private String fits(Customer row) {
        if (!ideal.wishes()) return "";
        return switch (ideal.of(row.profile())) {
            case FITS -> "As wanted";
            case DIFFERS -> "Not as wanted";
            case UNKNOWN -> "Not known";
        };
    }

    private Tone tone(Customer row) {
        return switch (ideal.of(row.profile())) {
            case FITS -> Tone.GOOD;
            case DIFFERS -> Tone.WARN;
            case UNKNOWN -> Tone.NEUTRAL;
        };
    }

    private Component listing() {
        list.searching("Search name or domain")
                .filter(deals)
                .filter(partner)
                .filter(regions)
                .filter(segments)
                .filter(industries)
                .filter(sizes)
                .exporting(typed -> exporting.customers(filter(typed)))
                .opening(
                        "Customer",
                        CustomersView::address,
                        Customer::name,
                        row -> row.domain() == null ? "No domain known" : row.domain())
                .column("Region", row -> known(row.profile().region()))
                .column("Segment", row -> known(row.profile().segment()))
                .column("Industry", row -> known(row.profile().industry()))
                .column("Size", CustomersView::size, "192px")
                .badge("Wanted", this::fits, this::tone)
                .card(row -> new Card(
                        row.name(),
                        address(row),
                        "",
                        Stream.of(
                                        row.profile().region(),
                                        row.profile().segment(),
                                        row.profile().industry())
                                .filter(said -> said != null)
                                .collect(Collectors.joining(" \u00b7 ")),
                        size(row),
                        Tone.NEUTRAL));
        return list.whenEmpty(new EmptyState(
                "deals",
                "No customers yet",
                "A customer is known once a deal, a sale or a file names it. Open a deal to name the first one, or bring in the list that you have.",
                brought("Import customers").toArray(Component[]::new)));
    }

    static String known(@Nullable String said) {
        return said == null ? "" : said;
    }

    static String size(Customer row) {
        var size = row.profile().size();
        return size == null ? "" : size.words();
    }

    private static String address(Customer row) {
        return "customers/" + row.id();
    }

    private CustomerFilter filter(String typed) {
        return new CustomerFilter(
                typed,
                regions.getValue(),
                segments.getValue(),
                industries.getValue(),
                sizes.getValue(),
                deals.getValue(),
                partner.getValue());
    }

    @Override
    public List<Customer> read(String search, int offset, int limit) {
        return desk.list(filter(search), offset, limit);
    }

    @Override
    public int count(String search) {
        return desk.count(filter(search));
    }

    @Override
    public boolean any() {
        return desk.count(CustomerFilter.ALL) > 0;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        records.enter(event, this::show);
        list.mark(records.isOpen(), row -> records.isOpen(row.id()));
    }

    private Opened show(UUID id) {
        var panel = new CustomerPanel(desk, id);
        return new Opened(panel.title(), panel.detail(() -> records.open(null), () -> {
            list.refresh();
            records.show(id);
        }));
    }

    @Override
    public String getPageTitle() {
        return records.title();
    }
}
