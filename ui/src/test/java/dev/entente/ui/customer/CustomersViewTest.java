package dev.entente.ui.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import dev.entente.clientele.IdealCustomer;
import dev.entente.customer.Customer;
import dev.entente.customer.Customer.Size;
import dev.entente.customer.CustomerFilter.Having;
import dev.entente.customer.CustomerFixtures;
import dev.entente.customer.CustomerProfile;
import dev.entente.customer.ReadingCustomers;
import dev.entente.deal.DealFixtures;
import dev.entente.deal.Stage;
import dev.entente.ui.UiTest;
import dev.entente.ui.kit.Detail;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.FilterChip;
import dev.entente.ui.partner.PartnerView;
import dev.entente.view.SavedView;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CustomersViewTest extends UiTest {

    @Test
    void saysWhichKindOfCustomerOneIs() {
        open(one());
        assertThat(page()).contains("1 customer");
        assertThat(text(find(Detail.class).single()))
                .contains("Hartwell Dairy", "Nordics", "Mid-market", "251 to 1,000 people");
    }

    @Test
    void nobodyIsACustomerBeforeADealNamesIt() {
        navigate(CustomersView.class);
        assertThat(page()).contains("No customers yet", "Open a deal to name the first one", "Import customers");
    }

    @Test
    void aFileIsOfferedToWhomeverMayBringIt() {
        one();
        navigate(CustomersView.class);
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("imports/new?kind=customers");
    }

    @Test
    void whoBringsNoFilesIsOfferedNone() {
        world().may = Set.of("customer.read", "customer.describe");
        navigate(CustomersView.class);
        assertThat(page()).contains("No customers yet");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).doesNotContain("imports/new?kind=customers");
    }

    @Test
    void showsWhatEachPartnerSharesOfItAndItsDeals() {
        var customer = one();
        world().deals
                .add(DealFixtures.deal(
                        "D-00001",
                        "Hartwell Dairy",
                        Stage.PROPOSAL,
                        world().brightwater().id()));
        open(customer);
        assertThat(text(find(Detail.class).single()))
                .contains("Brightwater", "Both spoke to the plant", "In use", "D-00001", "Manufacturing");
    }

    @Test
    void isDescribedAnew() {
        var customer = one();
        open(customer);
        click("Describe it");
        var region = find(TextField.class).all().stream()
                .filter(field -> "Region".equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
        assertThat(region.getValue()).isEqualTo("Nordics");
        test(region).setValue("DACH");
        click("Keep it");
        assertThat(text(find(Detail.class).single())).contains("DACH").doesNotContain("Nordics");
    }

    @Test
    void whoMayOnlyReadDescribesNothing() {
        var customer = one();
        world().may = Set.of("customer.read");
        open(customer);
        assertThat(text(find(Detail.class).single())).doesNotContain("Describe it", "D-00001");
    }

    @Test
    void whoIsWantedIsSaidAndEachCustomerCompared() {
        one();
        navigate(CustomersView.class);
        assertThat(page()).doesNotContain("You want customers");
        click("Whom you want");
        var regions = find(TextField.class).all().stream()
                .filter(field -> "Regions".equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
        test(regions).setValue("Nordics, DACH");
        click("Keep it");
        assertThat(world().ideal.regions()).containsExactly("Nordics", "DACH");
        assertThat(page()).contains("You want customers with region Nordics or DACH.");
    }

    @Test
    void aPartnerShowsHowManyOfItsCustomersAreWanted() {
        var address = Map.of("id", world().brightwater().id().toString());
        navigate(PartnerView.class, address);
        assertThat(page()).doesNotContain("like the ones you want");
        world().ideal = new IdealCustomer(List.of("Nordics"), List.of(), List.of(), List.of());
        navigate(PartnerView.class, address);
        assertThat(page())
                .contains(
                        "75% of its customers are like the ones you want: 6 of 8. Of 3 not enough is known.",
                        "Region is Nordics", "6 of 8; of 3 it is not known");
    }

    @Test
    void filtersByWhatIsKnownAndByWhoWorksWithIt() {
        one();
        another();
        navigate(CustomersView.class);
        assertThat(page()).contains("2 customers");

        CustomersViewTest.<String>choose(chip("Region"), Set.of("DACH"));
        assertThat(page()).contains("1 customer", "Region: DACH");
        assertThat(first()).isEqualTo("Osprey Rail");

        CustomersViewTest.<Having>choose(chip("Partner"), Set.of(Having.WITH));
        var nothing = (EmptyState) find(Grid.class).single().getEmptyStateComponent();
        assertThat(text(nothing)).contains("Nothing fits these filters");

        CustomersViewTest.<String>choose(chip("Region"), Set.of());
        assertThat(page()).contains("1 customer", "Partner: Has one");
        assertThat(first()).isEqualTo("Hartwell Dairy");
    }

    @SuppressWarnings("unchecked") // the only one on the page
    private String first() {
        return test((Grid<Customer>) find(Grid.class).single()).getRow(0).name();
    }

    @Test
    void anAddressFiltersAndAnOwnViewKeepsWhatIsFiltered() {
        one();
        another();
        UI.getCurrent()
                .navigate(
                        CustomersView.class,
                        RouteParameters.empty(),
                        QueryParameters.fromString("region=DACH&size=1-50&deals=without"));
        roundTrip();
        assertThat(page()).contains("Region: DACH", "Size: 1 to 50 people", "Deals: None open", "1 customer");
        click("Save view");
        test(find(TextField.class).all().stream()
                        .filter(field -> "Name".equals(field.getLabel()))
                        .findFirst()
                        .orElseThrow())
                .setValue("Small ones");
        test(find(Button.class).all().stream()
                        .filter(button -> "Save view".equals(button.getText()))
                        .toList()
                        .getLast())
                .click();
        roundTrip();
        assertThat(world().views)
                .extracting(SavedView::list, SavedView::filter)
                .containsExactly(tuple(
                        "customers",
                        Map.of("deals", List.of("without"), "region", List.of("DACH"), "size", List.of("1-50"))));
    }

    private void another() {
        var customer = CustomerFixtures.described(
                CustomerFixtures.customer("Osprey Rail", "ospreyrail.example"),
                new CustomerProfile("DACH", null, null, Size.UP_TO_50));
        world().customers.add(new ReadingCustomers.Page(customer, List.of()));
    }

    private FilterChip<?> chip(String label) {
        return find(FilterChip.class).all().stream()
                .filter(chip -> label.equals(chip.label()))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked") // by its label
    private static <T> void choose(FilterChip<?> chip, Set<T> values) {
        ((FilterChip<T>) chip).setValue(values);
    }

    private Customer one() {
        var customer = CustomerFixtures.described(
                CustomerFixtures.customer("Hartwell Dairy", "hartwelldairy.example"),
                new CustomerProfile("Nordics", "Mid-market", "Manufacturing", Size.UP_TO_1000));
        var account = CustomerFixtures.account(customer, world().brightwater().id(), "Both spoke to the plant");
        world().customers.add(new ReadingCustomers.Page(customer, List.of(account)));
        return customer;
    }

    private void open(Customer customer) {
        navigate(CustomersView.class, Map.of("id", customer.id().toString()));
    }

    private void click(String text) {
        test(find(Button.class).all().stream()
                        .filter(button -> text.equals(button.getText()))
                        .findFirst()
                        .orElseThrow())
                .click();
        roundTrip();
    }
}
