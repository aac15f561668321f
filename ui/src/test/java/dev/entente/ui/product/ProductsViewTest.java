package dev.entente.ui.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import dev.entente.product.BuyingRules;
import dev.entente.product.Part;
import dev.entente.product.Past;
import dev.entente.product.Product;
import dev.entente.product.Product.Description;
import dev.entente.product.ProductDetails;
import dev.entente.product.ProductFixtures;
import dev.entente.product.ProductPermissions;
import dev.entente.ui.UiTest;
import dev.entente.ui.kit.Detail;
import dev.entente.ui.shell.NoPermissionView;
import dev.entente.ui.shell.NotFoundView;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProductsViewTest extends UiTest {

    @Test
    void productsAreFoundByNumberAndNameAndBundlesAlone() {
        sold("CORE", "Platform");
        sold("SSO", "Single sign-on");
        world().products.add(ProductFixtures.bundle("SUITE", "The suite", new Part("CORE", 1)));
        var page = enter(ProductsView.class);
        assertThat(page.count("")).isEqualTo(3);
        assertThat(page.read("sign", 0, 10)).extracting(Product::sku).containsExactly("SSO");
        assertThat(page.count("core")).isEqualTo(1);
        find(Checkbox.class).single().setValue(true);
        assertThat(page.read("", 0, 10)).extracting(Product::sku).containsExactly("SUITE");
    }

    @Test
    void beforeTheFirstItSaysHowTheyCome() {
        enter(ProductsView.class);
        assertThat(page()).contains("No products yet", "Import products");
    }

    @Test
    void aProductIsAddedAndOpensBesideTheList() {
        enter(ProductsView.class);
        press("Add a product");
        field("Article number").setValue("CORE-100");
        field("Name").setValue("Platform");
        family("platform");
        press("Add the product");
        assertThat(detail()).contains("CORE-100", "It is bought by itself", "It has one name everywhere");
        assertThat(world().products).hasSize(1);
    }

    @Test
    void whatCannotBeAnArticleNumberIsSaidBesideItsFieldAndNothingTypedIsLost() {
        enter(ProductsView.class);
        press("Add a product");
        field("Article number").setValue("CORE 100");
        field("Name").setValue("Platform");
        press("Add the product");
        assertThat(field("Article number").isInvalid()).isTrue();
        assertThat(field("Article number").getErrorMessage()).contains("without spaces");
        assertThat(field("Name").getValue()).isEqualTo("Platform");
        assertThat(world().products).isEmpty();
    }

    @Test
    void theRulesOfBuyingAreSentences() {
        sold("CORE", "Platform");
        sold("LITE", "Platform, small");
        var rules = new BuyingRules(List.of("CORE"), List.of("LITE"), 10L, 1_000L, 10L);
        var details = new ProductDetails("user", Map.of(), List.of(), rules, LocalDate.of(2026, 3, 1));
        world().products.add(ProductFixtures.described(new Description("SSO", "Single sign-on", "security", details)));
        navigate("products/SSO", ProductsView.class);
        assertThat(detail())
                .contains(
                        "Needs Platform (CORE) bought with it",
                        "Cannot be bought with Platform, small (LITE)",
                        "Sold from 10 to 1,000",
                        "Sold by 10",
                        "No longer sold",
                        "from 1 Mar 2026");
    }

    @Test
    void whatItContainedAndByWhichRulesItWasBoughtBeforeStandsOnIt() {
        sold("CORE", "Platform");
        sold("SSO", "Single sign-on");
        world().products.add(ProductFixtures.bundle("SUITE", "The suite", new Part("CORE", 1), new Part("SSO", 2)));
        navigate("products/SUITE", ProductsView.class);
        assertThat(detail()).doesNotContain("earlier days");
        var rules = new BuyingRules(List.of(), List.of(), 10L, null, null);
        world().past
                .put(
                        "SUITE",
                        List.of(
                                new Past(LocalDate.of(2026, 3, 2), List.of(new Part("CORE", 1)), rules),
                                new Past(LocalDate.of(2025, 6, 1), List.of(), BuyingRules.NONE)));
        navigate("products/CORE", ProductsView.class);
        navigate("products/SUITE", ProductsView.class);
        assertThat(detail())
                .contains("Until 1 Mar 2026", "Contained Platform\u00a0\u00d7\u00a01", "Sold from 10 on")
                .contains("Until 31 May 2025", "Contained nothing else", "Bought by itself, in any number");
    }

    @Test
    void whatABundleContainsIsChangedAndTakenBack() {
        sold("CORE", "Platform");
        sold("SSO", "Single sign-on");
        var bundle = ProductFixtures.bundle("SUITE", "The suite", new Part("CORE", 1), new Part("SSO", 2));
        world().products.add(bundle);
        navigate("products/SUITE", ProductsView.class);
        assertThat(detail()).contains("Platform", "\u00d7 1", "\u00d7 2", "Bundle");
        pressNamed("Change what it contains");
        pressNamed("Take this product out");
        press("Save what it contains");
        assertThat(bundle.details().parts()).containsExactly(new Part("SSO", 2));
        press("Undo");
        assertThat(bundle.details().parts()).containsExactly(new Part("CORE", 1), new Part("SSO", 2));
    }

    @Test
    void aBundleThatWouldContainTheSameTwiceIsRefusedAtTheRow() {
        sold("CORE", "Platform");
        var bundle = ProductFixtures.bundle("SUITE", "The suite", new Part("CORE", 1));
        world().products.add(bundle);
        navigate("products/SUITE", ProductsView.class);
        pressNamed("Change what it contains");
        press("Add a product", 1);
        products().getLast().setValue(world().products.getFirst());
        press("Save what it contains");
        assertThat(products().getLast().isInvalid()).isTrue();
        assertThat(products().getLast().getErrorMessage()).contains("named twice");
        assertThat(bundle.details().parts()).hasSize(1);
    }

    @Test
    void rulesThatNoNumberKeepsToAreRefusedAtTheirField() {
        sold("CORE", "Platform");
        navigate("products/CORE", ProductsView.class);
        pressNamed("Change the rules");
        var counts = find(IntegerField.class).all();
        counts.get(0).setValue(20);
        counts.get(1).setValue(10);
        press("Save the rules");
        assertThat(counts.get(1).getErrorMessage()).contains("cannot be at most 10");
        counts.get(1).setValue(200);
        press("Save the rules");
        assertThat(world().products.getFirst().details().rules().most()).isEqualTo(200);
    }

    @Test
    void aTextInAnotherLanguageIsAddedUnderItsCode() {
        sold("CORE", "Platform");
        navigate("products/CORE", ProductsView.class);
        pressNamed("Change the texts");
        field("Language").setValue("german!");
        field("Name").setValue("Plattform");
        press("Save the texts");
        assertThat(field("Language").getErrorMessage()).contains("de or pt-BR");
        field("Language").setValue("de");
        press("Save the texts");
        assertThat(detail()).contains("German (de)", "Plattform");
    }

    @Test
    void whoMayNotDescribeSeesAndChangesNothing() {
        sold("CORE", "Platform");
        world().may = Set.of(ProductPermissions.READ);
        navigate("products/CORE", ProductsView.class);
        assertThat(detail()).contains("Platform").doesNotContain("Edit", "Change", "What books ask");
        assertThat(page()).doesNotContain("Add a product");
    }

    @Test
    void anUnknownOneEndsOnTheSamePageAsAny() {
        navigate("products/NOTHING", NotFoundView.class);
    }

    @Test
    void whoMayNotSeeProductsSeesNone() {
        world().may = Set.of();
        navigate("products", NoPermissionView.class);
    }

    private String detail() {
        roundTrip();
        return text(find(Detail.class).single());
    }

    private void sold(String sku, String name) {
        world().products.add(ProductFixtures.product(sku, name));
    }

    @SuppressWarnings("unchecked")
    private List<ComboBox<Product>> products() {
        return find(ComboBox.class).all().stream()
                .filter(each -> "Product".equals(each.getLabel()))
                .map(each -> (ComboBox<Product>) each)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private void family(String name) {
        find(ComboBox.class).all().stream()
                .filter(each -> "Family".equals(each.getLabel()))
                .forEach(each -> ((ComboBox<String>) each).setValue(name));
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(each -> label.equals(each.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private void press(String words) {
        press(words, 0);
    }

    private void press(String words, int which) {
        test(find(Button.class).all().stream()
                        .filter(button -> button.getText().equals(words))
                        .skip(which)
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private void pressNamed(String label) {
        test(find(Button.class).all().stream()
                        .filter(button ->
                                button.getAriaLabel().filter(label::equals).isPresent())
                        .findFirst()
                        .orElseThrow())
                .click();
    }
}
