package dev.entente.ui.customer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import dev.entente.clientele.IdealCustomer;
import dev.entente.customer.Customer;
import dev.entente.customer.CustomerPermissions;
import dev.entente.export.ExportingCustomers;
import dev.entente.identity.Requires;
import dev.entente.ui.clientele.ClienteleDesk;
import dev.entente.ui.kit.Beside;
import dev.entente.ui.kit.Card;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.Listing;
import dev.entente.ui.kit.Listing.Noun;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Rows;
import dev.entente.ui.kit.Tone;
import dev.entente.ui.shell.RecordPage;
import dev.entente.ui.shell.VendorLayout;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All customers that were ever named, by name; one of them beside the list. */
@Route(value = "customers/:id?", layout = VendorLayout.class)
@Requires(CustomerPermissions.READ)
public final class CustomersView extends Div implements Rows<Customer>, BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient CustomerDesk desk;
    private final Listing<Customer> list = new Listing<>(new Noun("customer", "customers"), this);
    private final transient ClienteleDesk clientele;
    private final Beside beside;
    private final Div wish = new Div();
    private transient IdealCustomer ideal = IdealCustomer.ANY;
    private String title = "Customers";
    private @Nullable UUID open;

    CustomersView(CustomerDesk desk, ExportingCustomers exporting, ClienteleDesk clientele) {
        this.desk = desk;
        this.clientele = clientele;
        addClassName("en-fill");
        var header = new PageHeader(
                "Customers",
                "Companies that buy: where they are, what they do, and which partners share them with you",
                Stream.concat(brought("Import a file"), clientele.wish(this::wished).stream())
                        .toArray(Component[]::new));
        beside = new Beside(() -> open(null), header, wish, listing(exporting));
        wished();
        add(beside);
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

    private Component listing(ExportingCustomers exporting) {
        list.searching("Search name or domain")
                .exporting(exporting::customers)
                .opening(
                        "Customer",
                        CustomersView::address,
                        Customer::name,
                        row -> row.domain() == null ? "No domain known" : row.domain())
                .column("Region", row -> known(row.profile().region()))
                .column("Segment", row -> known(row.profile().segment()))
                .column("Industry", row -> known(row.profile().industry()))
                .column("Size", CustomersView::size)
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

    @Override
    public List<Customer> read(String search, int offset, int limit) {
        return desk.list(search, offset, limit);
    }

    @Override
    public int count(String search) {
        return desk.count(search);
    }

    @Override
    public boolean any() {
        return desk.count("") > 0;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (event.getRouteParameters().get("id").isEmpty()) show(null);
        else RecordPage.open(event, this::show);
    }

    private void show(@Nullable UUID id) {
        open = id;
        list.mark(open != null, row -> row.id().equals(open));
        title = "Customers";
        if (id == null) {
            beside.show(null);
            return;
        }
        var panel = new CustomerPanel(desk, id);
        title = panel.title();
        beside.show(panel.detail(() -> open(null), () -> {
            list.refresh();
            show(id);
        }));
    }

    private void open(@Nullable UUID id) {
        var parameters = id == null ? RouteParameters.empty() : new RouteParameters("id", id.toString());
        getUI().ifPresent(ui -> ui.navigate(CustomersView.class, parameters));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
