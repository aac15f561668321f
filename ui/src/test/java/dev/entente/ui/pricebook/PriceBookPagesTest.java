package dev.entente.ui.pricebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import dev.entente.api.Unit;
import dev.entente.pricebook.Adjustment;
import dev.entente.pricebook.Adjustment.Rounding;
import dev.entente.pricebook.Audience;
import dev.entente.pricebook.BookDescription;
import dev.entente.pricebook.NewPrice;
import dev.entente.pricebook.Price.Says;
import dev.entente.pricebook.PricebookPermissions;
import dev.entente.product.ProductFixtures;
import dev.entente.ui.UiTest;
import dev.entente.ui.kit.DayField;
import dev.entente.ui.kit.EChart;
import dev.entente.ui.kit.TraceSteps;
import dev.entente.ui.pricebook.BookChange.What;
import dev.entente.ui.shell.NoPermissionView;
import dev.entente.ui.shell.NotFoundView;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PriceBookPagesTest extends UiTest {

    private static final LocalDate LAST_YEAR = LocalDate.of(2025, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);

    @BeforeEach
    void catalog() {
        world().products.add(ProductFixtures.product("CORE", "Platform"));
        world().products.add(ProductFixtures.product("SSO", "Single sign-on"));
    }

    @Test
    void booksStandBelowTheOneThatTheyInheritFrom() {
        worldwide();
        emea("8");
        enter(PriceBooksView.class);
        assertThat(page())
                .containsSubsequence("Worldwide", "Everybody", "EMEA", "Asks 8% more than Worldwide", "Region emea");
    }

    @Test
    void beforeTheFirstItSaysHowTheyCome() {
        enter(PriceBooksView.class);
        assertThat(page())
                .contains("No price books yet", "Make one for everybody first")
                .doesNotContain("Who pays");
    }

    @Test
    void aBookIsAddedAndItsPageOpens() {
        enter(PriceBooksView.class);
        press("Add a price book");
        field("Name").setValue("World wide");
        assertThat(field("Code").getValue()).isEqualTo("world-wide");
        field("Code").setValue("worldwide");
        field("Name").setValue("Worldwide"); // a code that somebody wrote stays
        press("Add the price book");
        assertThat(page()).contains("Worldwide", "No other book", "No prices yet", "Import prices");
    }

    @Test
    void aBookThatWouldInheritFromItselfIsRefusedInWords() {
        worldwide();
        emea("8");
        navigate("price-books/worldwide", PriceBookView.class);
        press("Edit");
        combo("Inherits from").setValue(world().books.shown("emea").orElseThrow());
        press("Save the price book");
        assertThat(combo("Inherits from").getErrorMessage())
                .isEqualTo("It would inherit from itself: worldwide \u2192 emea \u2192 worldwide");
    }

    @Test
    void aChangedBookIsTakenBack() {
        worldwide();
        navigate("price-books/worldwide", PriceBookView.class);
        press("Edit");
        field("Name").setValue("All over the world");
        press("Save the price book");
        assertThat(page()).contains("All over the world", "You changed All over the world");
        press("Undo");
        assertThat(world().books.books().getFirst().name()).isEqualTo("Worldwide");
    }

    @Test
    void whatABookAsksAlreadyIsChangedByANewerOneFromADayOn() {
        worldwide();
        emea("8");
        price("worldwide", "CORE", 1, "100.00");
        price("emea", "SSO", 1, "20.00");
        navigate("price-books/emea", PriceBookView.class);
        press("Edit");
        figure("Asks more or less by").setValue(new BigDecimal("10"));
        press("Save the price book");
        assertThat(figure("Asks more or less by").getErrorMessage())
                .isEqualTo(
                        "It is asked since 2025-01-01; make a newer book for it that begins on a later day, or send it"
                                + " as a correction");
        happens(What.NEWER);
        assertThat(text(find(BookChange.class).single()))
                .contains("It begins with all prices that are written in EMEA.");
        assertThat(field("Code").getValue()).isEqualTo("emea-2026-03-21");
        press("Save the price book");
        assertThat(page()).contains("EMEA, from 21 Mar 2026", "From 21 Mar 2026", "Asks 10% more", "\u20ac20.00");
        var before = world().books.shown("emea").orElseThrow().book();
        assertThat(before.adjustment().percent()).isEqualByComparingTo("8");
    }

    @Test
    void whatWasWrittenStaysWhereAnotherAnswerIsChosen() {
        worldwide();
        emea("8");
        navigate("price-books/emea", PriceBookView.class);
        press("Edit");
        field("Name").setValue("Europe and more");
        happens(What.NEWER);
        assertThat(field("Name").getValue()).isEqualTo("Europe and more");
        field("Code").setValue("europe");
        happens(What.WRONG);
        assertThat(field("Code").getValue()).isEqualTo("emea");
        happens(What.NEWER);
        assertThat(field("Code").getValue()).isEqualTo("europe");
        assertThat(field("Name").getValue()).isEqualTo("Europe and more");
    }

    @Test
    void whatWasWrongIsCorrectedAndTakenBack() {
        worldwide();
        emea("8");
        navigate("price-books/emea", PriceBookView.class);
        press("Edit");
        figure("Asks more or less by").setValue(new BigDecimal("10"));
        happens(What.WRONG);
        assertThat(figure("Asks more or less by").getValue()).isEqualByComparingTo("10");
        press("Save the price book");
        assertThat(page()).contains("You corrected EMEA", "Asks 10% more");
        press("Undo");
        assertThat(page()).contains("Asks 8% more");
    }

    @Test
    void whatIsMissingOrNoCodeIsSaidBesideItsField() {
        enter(PriceBooksView.class);
        press("Add a price book");
        field("Name").setValue("EMEA");
        field("Code").setValue("E M E A");
        press("Add the price book");
        assertThat(field("Code").getErrorMessage()).contains("lower-case");
        assertThat(world().books.books()).isEmpty();
    }

    @Test
    void anInheritedPriceNamesItsSourceAndAnOwnOneItsDay() {
        worldwide();
        emea("8");
        price("worldwide", "CORE", 1, "100.00");
        price("emea", "SSO", 1, "20.00");
        navigate("price-books/emea", PriceBookView.class);
        assertThat(page())
                .contains("\u20ac108.00", "Inherited from Worldwide", "\u20ac100.00 there, since 1 Jan 2025")
                .contains("\u20ac20.00", "This book, since 1 Jan 2025", "2 prices");
        press("What is written in it");
        assertThat(page()).contains("\u20ac20.00", "1 price").doesNotContain("\u20ac108.00");
    }

    @Test
    void severalPricesOfOneProductAreAlsoAChartAndASearchFindsThem() {
        worldwide();
        price("worldwide", "CORE", 1, "100.00");
        price("worldwide", "CORE", 10, "90.00");
        price("worldwide", "SSO", 1, "20.00");
        navigate("price-books/worldwide", PriceBookView.class);
        assertThat(page()).contains("3 prices", "From 10");
        assertThat(find(EChart.class).all()).isEmpty();
        search().setValue("co");
        assertThat(page()).contains("2 prices").doesNotContain("Single sign-on");
        assertThat(find(EChart.class).single().getElement().getAttribute("aria-label"))
                .contains("\u20ac100.00 from 1 on, \u20ac90.00 from 10 on");
        search().setValue("ZZ");
        assertThat(page()).contains("Nothing fits");
    }

    @Test
    void whereMoreCostsLessItStandsBelowTheChart() {
        worldwide();
        price("worldwide", "CORE", 1, "100.00");
        price("worldwide", "CORE", 10, "95.00");
        price("worldwide", "CORE", 50, "60.00");
        navigate("price-books/worldwide", PriceBookView.class);
        search().setValue("co");
        assertThat(page()).contains("More can cost less here:49 cost \u20ac4,655.00, and 50 cost \u20ac3,000.00");
        assertThat(page()).doesNotContain("9 cost \u20ac900.00");
    }

    @Test
    void aNewPriceThatWouldChangeWhatHoldsSaysSoAndACorrectionIsTakenBack() {
        worldwide();
        price("worldwide", "CORE", 1, "100.00", TODAY);
        navigate("price-books/worldwide", PriceBookView.class);
        pressStarting("Change: Platform");
        figure("Price of one").setValue(new BigDecimal("95.50"));
        press("Set the price");
        assertThat(find(DayField.class).all())
                .anyMatch(
                        each -> each.isInvalid() && each.getErrorMessage().contains("A price holds since 2026-03-20"));
        correct();
        press("Set the price");
        assertThat(page()).contains("\u20ac95.50", "You corrected the price of CORE");
        press("Undo");
        assertThat(page()).contains("\u20ac100.00").doesNotContain("\u20ac95.50");
    }

    @Test
    void aPriceThatWasNewlySetIsTakenBackAsIfItHadNeverBeenSaid() {
        worldwide();
        price("worldwide", "CORE", 1, "100.00", TODAY.minusDays(30));
        navigate("price-books/worldwide", PriceBookView.class);
        pressStarting("Change: Platform");
        figure("Price of one").setValue(new BigDecimal("95.50"));
        press("Set the price");
        assertThat(page()).contains("\u20ac95.50", "You set the price of CORE");
        press("Undo");
        assertThat(page()).contains("\u20ac100.00").doesNotContain("\u20ac95.50");
        press("What is written in it");
        assertThat(page()).contains("1 price").doesNotContain("\u20ac95.50");
    }

    @Test
    void aPriceBelowZeroOrNoneIsSaidBesideItsField() {
        worldwide();
        navigate("price-books/worldwide", PriceBookView.class);
        press("Set a price");
        press("Set the price");
        assertThat(combo("Product").getErrorMessage()).isEqualTo("Choose the product");
        assertThat(figure("Price of one").getErrorMessage()).startsWith("Write a figure");
        combo("Product").setValue(world().products.getFirst());
        figure("Price of one").setValue(new BigDecimal("-1"));
        press("Set the price");
        assertThat(figure("Price of one").getErrorMessage()).isEqualTo("A price cannot be below zero");
        assertThat(world().books.prices()).isEmpty();
    }

    @Test
    void whoPaysWhatShowsThePriceStepByStepAndWhy() {
        worldwide();
        emea("8");
        price("worldwide", "CORE", 1, "100.00");
        enter(PriceBooksView.class);
        combo("Product").setValue(world().products.getFirst());
        field("Region").setValue("emea");
        press("See the price");
        assertThat(text(find(TraceSteps.class).single()))
                .contains("Worldwide asks", "8 % more than Worldwide", "108.00");
        assertThat(page()).contains("EMEA is for region emea, which goes before everybody");
    }

    @Test
    void withoutAPriceItSaysWhyAndWithoutAProductWhatIsMissing() {
        worldwide();
        enter(PriceBooksView.class);
        press("See the price");
        assertThat(combo("Product").getErrorMessage()).isEqualTo("Choose the product");
        combo("Product").setValue(world().products.getFirst());
        press("See the price");
        assertThat(page()).contains("There is no price", "Worldwide has no price of Platform for a year");
    }

    @Test
    void aPartnerSeesItsOwnListAndNeverThatOfAnother() {
        worldwide();
        var own = world().brightwater().id();
        described("brightwater", "For Brightwater", null, Adjustment.NONE, new Audience(own, null, null, null));
        described("other", "For another", null, Adjustment.NONE, new Audience(UUID.randomUUID(), null, null, null));
        price("brightwater", "CORE", 1, "77.00");
        price("other", "CORE", 1, "55.00");
        world().visitedBySeller();
        enter(PortalPriceListView.class);
        assertThat(page())
                .contains("\u20ac77.00", "For Brightwater is for the partner by name", "1 price")
                .doesNotContain("55.00", "For another");
    }

    @Test
    @SuppressWarnings("unchecked") // the only one of this name
    void aPartnerReadsItsListInTheLanguageThatItChooses() {
        worldwide();
        world().visitedBySeller();
        enter(PortalPriceListView.class);
        var language = (ComboBox<String>) find(ComboBox.class).all().stream()
                .filter(each -> "Language".equals(each.getPlaceholder()))
                .findFirst()
                .orElseThrow();
        language.setValue("de");
        assertThat(world().asked).contains("prices in de");
    }

    @Test
    void aLongListIsReadTwentyProductsAtATimeOnBothSides() {
        worldwide();
        world().products.clear();
        for (int i = 10; i < 55; i++) {
            world().products.add(ProductFixtures.product("P-" + i, "Product " + i));
            price("worldwide", "P-" + i, 1, i + ".00");
        }
        navigate("price-books/worldwide", PriceBookView.class);
        assertThat(page()).contains("P-29", "20 prices, and more").doesNotContain("P-30");
        world().visitedBySeller();
        enter(PortalPriceListView.class);
        assertThat(page()).contains("P-29", "20 prices, and more").doesNotContain("P-30");
        more();
        assertThat(page()).contains("P-10", "P-49", "40 prices, and more").doesNotContain("P-50");
        more();
        assertThat(page()).contains("P-54", "45 prices").doesNotContain("and more");
    }

    private void more() {
        test(find(Button.class).withText("Show more").single()).click();
    }

    @Test
    void aPartnerWithoutAPriceIsToldWhatWillBeHere() {
        world().visitedBySeller();
        enter(PortalPriceListView.class);
        assertThat(page()).contains("No prices for you yet", "No price book in EUR is for this buyer");
    }

    @Test
    void whoMayNotSetSeesAndChangesNothing() {
        worldwide();
        price("worldwide", "CORE", 1, "100.00");
        world().may = Set.of(PricebookPermissions.READ);
        navigate("price-books/worldwide", PriceBookView.class);
        assertThat(page()).contains("\u20ac100.00").doesNotContain("Change", "Set a price", "Edit", "Import prices");
    }

    @Test
    void aLeastMarginIsSetFromADayByWhoMayKnowCosts() {
        worldwide();
        navigate("price-books/worldwide", PriceBookView.class);
        assertThat(page()).contains("Least margin", "Nothing is said here");
        press("Set a least margin");
        figure("Of the price, at least").setValue(new BigDecimal("100"));
        press("Set the margin");
        assertThat(figure("Of the price, at least").getErrorMessage()).startsWith("Use more than 0 and less than 100");
        figure("Of the price, at least").setValue(new BigDecimal("12.5"));
        press("Set the margin");
        assertThat(page()).contains("20 Mar 2026", "12.5%").doesNotContain("Nothing is said here");
        world().may = Set.of(PricebookPermissions.READ);
        navigate("price-books/worldwide", PriceBookView.class);
        assertThat(page()).doesNotContain("Least margin", "12.5%");
    }

    @Test
    void anUnknownBookEndsOnTheSamePageAsAny() {
        navigate("price-books/nothing", NotFoundView.class);
    }

    @Test
    void whoMayNotSeePriceBooksSeesNone() {
        world().may = Set.of(PricebookPermissions.READ_OWN);
        navigate("price-books", NoPermissionView.class);
    }

    private void worldwide() {
        described("worldwide", "Worldwide", null, Adjustment.NONE, Audience.EVERYBODY);
    }

    private void emea(String percent) {
        var more = new Adjustment(new BigDecimal(percent), 2, Rounding.HALF_UP);
        described("emea", "EMEA", "worldwide", more, new Audience(null, "emea", null, null));
    }

    private void described(
            String code, String name, @Nullable String parent, Adjustment adjustment, Audience audience) {
        world().books
                .describe(
                        new BookDescription(
                                code, name, Unit.currency("EUR"), parent, adjustment, LAST_YEAR, null, audience),
                        true,
                        TODAY);
    }

    private void price(String book, String sku, long least, String value) {
        price(book, sku, least, value, LAST_YEAR);
    }

    private void price(String book, String sku, long least, String value, LocalDate from) {
        var said = new NewPrice(sku, Period.ofYears(1), least, from, Says.PRICE, new BigDecimal(value));
        world().books.set(world().books.shown(book).orElseThrow().book(), said, true, TODAY);
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Object> combo(String label) {
        return find(ComboBox.class).all().stream()
                .filter(each -> label.equals(each.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private void correct() {
        find(RadioButtonGroup.class).single().setValue(true);
    }

    @SuppressWarnings("unchecked")
    private void happens(What what) {
        find(RadioButtonGroup.class).single().setValue(what);
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(each -> label.equals(each.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private TextField search() {
        return find(TextField.class).all().stream()
                .filter(each -> each.getAriaLabel()
                        .filter("Search article number"::equals)
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }

    private BigDecimalField figure(String label) {
        return find(BigDecimalField.class).all().stream()
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

    private void pressStarting(String label) {
        test(find(Button.class).all().stream()
                        .filter(button -> button.getAriaLabel().orElse("").startsWith(label))
                        .findFirst()
                        .orElseThrow())
                .click();
    }
}
