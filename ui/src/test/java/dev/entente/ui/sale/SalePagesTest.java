package dev.entente.ui.sale;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import dev.entente.api.Amount;
import dev.entente.attribution.CreditFixtures;
import dev.entente.product.ProductFixtures;
import dev.entente.sale.SaleFixtures;
import dev.entente.sale.SalePermissions;
import dev.entente.sale.SaleReport;
import dev.entente.sale.SaleReport.Kind;
import dev.entente.ui.UiTest;
import dev.entente.ui.attribution.SaleCreditsView;
import dev.entente.ui.kit.SearchField;
import dev.entente.ui.shell.NoPermissionView;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SalePagesTest extends UiTest {

    @Test
    void salesAreListedWithWhoSoldThemAndFilteredByTheirKind() {
        sold(Kind.NEW, "INV-1", "Osprey Rail");
        sold(Kind.RENEWAL, "INV-2", "Marram Energy");
        var page = enter(SalesView.class);
        var rows = page.read("", 0, 10);
        assertThat(rows).extracting(SaleRow::state).containsExactly("New", "Renewal");
        assertThat(rows.getFirst().partner()).isEqualTo("Brightwater Consulting");
        press("Existing customers");
        assertThat(page.count("")).isEqualTo(1);
        assertThat(page.count("osprey")).isZero();
        press("All");
        assertThat(page.count("inv-1")).isEqualTo(1);
    }

    @Test
    void theAddressSaysWhatIsShown() {
        sold(Kind.NEW, "INV-1", "Osprey Rail");
        sold(Kind.EXPANSION, "INV-2", "Marram Energy");
        UI.getCurrent().navigate("sales", QueryParameters.fromString("kind=expansion"));
        roundTrip();
        assertThat(find(SalesView.class).single().count("")).isEqualTo(1);
    }

    @Test
    void beforeTheFirstItSaysHowTheyComeAndASearchThatFindsNothingSaysSo() {
        enter(SalesView.class);
        assertThat(page()).contains("No sales yet", "Import a file of sales");
        sold(Kind.NEW, "INV-1", "Osprey Rail");
        enter(SalesView.class);
        find(SearchField.class).single().setValue("nobody");
        assertThat(page()).contains("Nothing fits").doesNotContain("No sales yet");
    }

    @Test
    void whatIsMissingIsSaidBesideItsFieldAndNothingTypedIsLost() {
        UI.getCurrent().navigate("sales", QueryParameters.fromString("new"));
        roundTrip();
        field("Customer").setValue("Osprey Rail");
        press("Record the sale");
        assertThat(combo("Partner").getErrorMessage()).isEqualTo("Choose the partner that sold it");
        assertThat(combo("Product").getErrorMessage()).isEqualTo("Choose what was sold");
        assertThat(field("Customer").getValue()).isEqualTo("Osprey Rail");
        assertThat(world().sales).isEmpty();
    }

    @Test
    void aSaleIsRecordedByHandInTheCurrencyThatIsChosen() {
        filled("INV-9");
        assertThat(world().sales).hasSize(1);
        var report = world().sales.getFirst();
        assertThat(report.source()).isEqualTo("by-hand");
        assertThat(report.partner()).isEqualTo("brightwater");
        assertThat(report.subscription()).isEqualTo(new SaleReport.Subscription("SUB-1", null, null));
        assertThat(report.lines())
                .singleElement()
                .satisfies(line -> assertThat(line.net()).isEqualTo(Amount.of("1200.50", "USD")));
    }

    @Test
    void aReferenceIsTakenOnceSoThatNoSaleIsChangedByMistake() {
        filled("INV-9");
        filled("INV-9");
        assertThat(field("Reference").getErrorMessage()).contains("A sale is recorded under this reference");
        assertThat(world().sales).hasSize(1);
    }

    @Test
    void aCurrencyThatIsMissingIsSaidThereAlsoWithSeveralLines() {
        enter(SalesView.class);
        press("Record a sale");
        press("Add a line");
        combo("Currency").clear();
        press("Record the sale");
        assertThat(combo("Currency").getErrorMessage()).isEqualTo("Choose the currency");
    }

    @Test
    void partOfASaleIsGivenBackOnItsPage() {
        var report = opened();
        press("Give back");
        field("Reference").setValue("CN-1");
        find(IntegerField.class).single().setValue(4);
        money().setValue(new BigDecimal("400.00"));
        press("Give it back");
        var back = world().sales.getLast();
        assertThat(back.of()).isEqualTo(report.id());
        assertThat(back.source()).isEqualTo(report.source());
        assertThat(back.lines().getFirst().net()).isEqualTo(Amount.of("400.00", "EUR"));
        assertThat(page()).contains("\u20ac600.00");
        press("Give back");
        assertThat(money().isEmpty()).isTrue();
        assertThat(find(IntegerField.class).single().isEmpty()).isTrue();
    }

    @Test
    void moreThanWasSoldIsRefusedBesideTheLine() {
        opened();
        press("Give back");
        field("Reference").setValue("CN-1");
        find(IntegerField.class).single().setValue(11);
        press("Give it back");
        assertThat(find(IntegerField.class).single().getErrorMessage()).startsWith("Use 1 to 10");
        assertThat(world().sales).hasSize(1);
    }

    @Test
    void whoMayNotRecordSeesSalesAndChangesNone() {
        opened();
        world().may = Set.of(SalePermissions.READ);
        enter(SalesView.class);
        assertThat(page()).doesNotContain("Record a sale", "Earned");
        world().may = Set.of();
        navigate("sales", NoPermissionView.class);
    }

    private SaleReport opened() {
        world().credits = CreditFixtures.contested(null);
        var report = sold(Kind.NEW, "INV-1", "Osprey Rail");
        navigate(SaleCreditsView.class, Map.of("id", CreditFixtures.SALE.toString()));
        assertThat(page()).contains("What was sold");
        return report;
    }

    private SaleReport sold(Kind kind, String id, String customer) {
        world().brightwater();
        var report = SaleFixtures.report(kind, id, customer, "1000.00");
        world().sales.add(report);
        return report;
    }

    private void filled(String id) {
        world().brightwater();
        if (world().products.isEmpty()) world().products.add(ProductFixtures.product("PLATFORM", "Platform"));
        enter(SalesView.class);
        press("Record a sale");
        field("Customer").setValue("Osprey Rail");
        field("Reference").setValue(id);
        field("Subscription").setValue("SUB-1");
        first("Partner");
        first("Product");
        combo("Currency").setValue("USD");
        way().setValue(way().getListDataView().getItem(0));
        money().setValue(new BigDecimal("1200.50"));
        press("Record the sale");
    }

    private void first(String label) {
        combo(label).setValue(combo(label).getLazyDataView().getItem(0));
    }

    @SuppressWarnings("unchecked") // of whatever is offered
    private ComboBox<Object> combo(String label) {
        return find(ComboBox.class).all().stream()
                .filter(each -> label.equals(each.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked") // of offers
    private Select<Object> way() {
        return find(Select.class).all().stream()
                .filter(each -> "Sold under".equals(each.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private BigDecimalField money() {
        return find(BigDecimalField.class).all().stream()
                .filter(each -> "Together".equals(each.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(each -> label.equals(each.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private void press(String words) {
        test(find(Button.class).all().stream()
                        .filter(button -> button.getText().equals(words))
                        .findFirst()
                        .orElseThrow())
                .click();
    }
}
