package dev.entente.ui.quote;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.QueryParameters;
import dev.entente.api.Percentage;
import dev.entente.deal.DealFixtures;
import dev.entente.deal.Stage;
import dev.entente.product.BuyingRules;
import dev.entente.product.Product;
import dev.entente.product.ProductFixtures;
import dev.entente.quote.Cart.Kind;
import dev.entente.quote.CartLine;
import dev.entente.quote.QuoteFixtures;
import dev.entente.quote.QuoteProfile;
import dev.entente.quote.Special;
import dev.entente.ui.UiTest;
import dev.entente.ui.shell.NotFoundView;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QuoteFormTest extends UiTest {

    private final Product platform = ProductFixtures.product("PLATFORM", "Platform");
    private final Product insight = ProductFixtures.product(
            "INSIGHT", "Insight", new BuyingRules(List.of("PLATFORM"), List.of(), 5L, null, 5L));
    private final Product setup = ProductFixtures.product("SETUP", "Setting up");
    private final Product unlisted = ProductFixtures.product("UNLISTED", "Old thing");

    @BeforeEach
    void withACatalog() {
        world().brightwater();
        world().products.addAll(List.of(platform, insight, setup, unlisted));
    }

    @Test
    void pricesStandBesideEachLineWhileItIsTypedAndSayWhatTheyAreMadeOf() {
        enter(NewQuoteView.class);
        assertThat(page()).contains("Nothing in the cart yet");
        put(platform);
        assertThat(page())
                .contains(
                        "€80.00",
                        "€100.00 at list, 20.0% off",
                        "Good through 19 Apr 2026",
                        "Acme Partnership, version 3");
        quantity(0).setValue(10);
        assertThat(page()).contains("€800.00", "€1,000.00 at list, 20.0% off");

        var how = find(NativeDetails.class).first();
        how.setOpen(true);
        ComponentUtil.fireEvent(how, new NativeDetails.ToggleEvent(how, true));
        assertThat(text(how)).contains("Gold margin: 20.0% of €1,000.00", "1,000.00 − 1,000.00 × 0.2");
        assertThat(text(how)).contains("price book worldwide", "discounts 1, Acme Partnership, version 3");
        quantity(0).setValue(20);
        assertThat(text(how)).contains("Gold margin: 20.0% of €2,000.00");
    }

    @Test
    void enterTakesTheFirstProductThatFitsWhatWasTyped() {
        enter(NewQuoteView.class);
        var element = adder().getElement();
        var typed = JacksonUtils.createObjectNode()
                .put("event.detail", platform.name().substring(0, 4));
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, "first-wanted", typed));
        roundTrip();
        assertThat(quantity(0).getValue()).isEqualTo(1);
        assertThat(page()).contains(platform.name());
    }

    @Test
    void theVendorIsToldOfWhatNoMarginIsKept() {
        var uncosted = ProductFixtures.product("UNCOSTED", "New thing");
        world().products.add(uncosted);
        enter(NewQuoteView.class);
        put(uncosted);
        assertThat(page()).contains("The least margin is not kept for UNCOSTED", "Add it under Costs");
    }

    @Test
    void whyPricesAreThoseOfAnOlderVersionIsSaid() {
        enter(NewQuoteView.class);
        put(platform);
        assertThat(page()).doesNotContain("Prices of an older version");
        kind().setValue(Kind.RENEWAL);
        var since = find(DatePicker.class).all().stream()
                .filter(each -> "Customer since".equals(each.getLabel()))
                .findFirst()
                .orElseThrow();
        since.setValue(LocalDate.of(2025, 5, 1));
        assertThat(page()).contains("Prices of an older version", "It began on 2025-05-01, before version 4");
    }

    @SuppressWarnings("unchecked") // the only one of this name
    private Select<Kind> kind() {
        return (Select<Kind>) find(Select.class).all().stream()
                .filter(each -> "For the customer it is".equals(each.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void makesTheQuoteAndLeadsToItsPage() {
        enter(NewQuoteView.class);
        field("Customer").setValue("Osprey Rail");
        put(platform);
        quantity(0).setValue(10);
        press("Make the quote");
        assertThat(world().done).containsExactly("quoted Osprey Rail: 10 PLATFORM P1Y in EUR");
        assertThat(page()).contains("Osprey Rail", "Q-2026-00007", "Draft", "€800.00");
    }

    @Test
    @SuppressWarnings("unchecked") // the only one of this name
    void theLanguageInWhichProductsAreNamedStaysWithTheQuote() {
        enter(NewQuoteView.class);
        put(platform);
        field("Customer").setValue("Osprey Rail");
        ((ComboBox<String>) combo("Language")).setValue("de");
        press("Make the quote");
        assertThat(page()).contains("Products named in", "German (de)");
        press("Revise");
        assertThat(combo("Language").getValue()).isEqualTo("de");
    }

    @Test
    void saysAllThatIsMissingAtOnceAndKeepsWhatWasTyped() {
        enter(NewQuoteView.class);
        press("Make the quote");
        assertThat(field("Customer").getErrorMessage()).isEqualTo("Say which customer it is for");
        assertThat(adder().getErrorMessage()).isEqualTo("Put at least one product into the cart");

        put(platform);
        assertThat(field("Customer").isInvalid()).isTrue();
        quantity(0).clear();
        field("Customer").setValue("Osprey Rail");
        press("Make the quote");
        assertThat(adder().isInvalid()).isFalse();
        assertThat(quantity(0).isInvalid()).isTrue();
        assertThat(field("Customer").getValue()).isEqualTo("Osprey Rail");
        assertThat(world().done).isEmpty();
    }

    @Test
    void aRuleOfAProductStandsAtItsLineWithWhatCuresIt() {
        enter(NewQuoteView.class);
        field("Customer").setValue("Osprey Rail");
        put(insight);
        assertThat(page()).contains("Insight needs Platform", "Insight is sold from 5 on");
        press("Make the quote");
        assertThat(world().done).isEmpty();
        assertThat(page()).contains("Not every line has a price");

        press("Add Platform");
        press("Take 5");
        assertThat(page()).doesNotContain("needs Platform", "sold from 5 on");
        press("Make the quote");
        assertThat(world().done).containsExactly("quoted Osprey Rail: 5 INSIGHT P1Y, 1 PLATFORM P1Y in EUR");
    }

    @Test
    void aLineWithoutAPriceSaysWhy() {
        enter(NewQuoteView.class);
        put(platform);
        put(unlisted);
        assertThat(page()).contains("No price list for you has it", "No price", "1 line without a price", "€80.00");
    }

    @Test
    void whatHasNoPriceForTheUsualTermTakesOneThatHas() {
        enter(NewQuoteView.class);
        put(setup);
        assertThat(term(0).getValue()).isEqualTo(Period.ZERO);
        assertThat(page()).contains("€80.00").doesNotContain("No price");
    }

    @Test
    void aLineThatWasTakenOutComesBackToItsPlace() {
        enter(NewQuoteView.class);
        put(platform);
        put(setup);
        test(find(Button.class).withAriaLabel("Take Platform out").single()).click();
        assertThat(page()).contains("Platform is out of the cart", "€80.00");
        press("Undo");
        assertThat(page()).containsSubsequence("PLATFORM", "SETUP").contains("€160.00");
    }

    @Test
    void pricesThatCannotBeReadLeaveWhatWasTyped() {
        enter(NewQuoteView.class);
        put(platform);
        world().broken = true;
        quantity(0).setValue(3);
        assertThat(page()).contains("Prices can’t be read now", "No price yet");
        assertThat(quantity(0).getValue()).isEqualTo(3);
        world().broken = false;
        quantity(0).setValue(4);
        assertThat(page()).contains("€320.00").doesNotContain("can’t be read");
    }

    @Test
    void beginsWithWhatADealSays() {
        var partner = world().partners.getFirst();
        var deal = DealFixtures.deal("D-1", "Hartwell Dairy", Stage.PROPOSAL, partner.id());
        world().deals.add(deal);
        UI.getCurrent()
                .navigate("quotes/new", QueryParameters.of("deal", deal.id().toString()));
        assertThat(field("Customer").getValue()).isEqualTo("Hartwell Dairy");
        assertThat(combo("Partner").getValue()).isEqualTo(partner);
        assertThat(combo("Deal").getValue()).isEqualTo(deal);
        UI.getCurrent()
                .navigate(
                        "quotes/new",
                        QueryParameters.of("deal", UUID.randomUUID().toString()));
        assertThat(page()).contains("The deal can’t be found");
    }

    @Test
    void revisingBeginsWithWhatStandsAndMakesTheNextRevision() {
        var partner = world().brightwater().id();
        var page = QuoteFixtures.page("Q-1", "Hartwell Dairy", partner, null, LocalDate.of(2026, 4, 19));
        world().quotes.add(page);
        navigate("quotes/" + page.quote().id() + "/revise", NewQuoteView.class);
        assertThat(combo("Partner").isReadOnly()).isTrue();
        assertThat(quantity(0).getValue()).isEqualTo(10);
        quantity(0).setValue(12);
        press("Make revision 2");
        assertThat(world().done).containsExactly("revised Hartwell Dairy: 12 PLATFORM P1Y in EUR");
        assertThat(page()).contains("revision 2", "€960.00");
        navigate("quotes/" + UUID.randomUUID() + "/revise", NotFoundView.class);
    }

    @Test
    void aPartnerIsNotAskedForWhomThePriceIs() {
        world().visitedBySeller();
        enter(PortalNewQuoteView.class);
        assertThat(find(ComboBox.class).all()).noneMatch(each -> "Partner".equals(each.getLabel()) && each.isVisible());
        field("Customer").setValue("Osprey Rail");
        put(platform);
        press("Make the quote");
        assertThat(world().done).containsExactly("quoted Osprey Rail: 1 PLATFORM P1Y in EUR");
        assertThat(page()).contains("Q-2026-00007");
    }

    @Test
    void aSpecialPriceIsAskedForWithAReasonAndStaysWhenTheQuoteIsRevised() {
        enter(NewQuoteView.class);
        field("Customer").setValue("Osprey Rail");
        put(platform);
        find(BigDecimalField.class).single().setValue(new BigDecimal("12.123456789012"));
        press("Make the quote");
        assertThat(find(BigDecimalField.class).single().isInvalid()).isTrue();
        assertThat(world().done).isEmpty();
        find(BigDecimalField.class).single().setValue(new BigDecimal("12.5"));
        press("Make the quote");
        assertThat(why().isInvalid()).isTrue();
        assertThat(world().done).isEmpty();
        why().setValue("They have another offer");
        press("Make the quote");
        assertThat(world().done).containsExactly("quoted Osprey Rail: 1 PLATFORM P1Y in EUR");

        var made = world().quotes.getLast().quote();
        assertThat(made.reason()).isEqualTo("They have another offer");
        navigate("quotes/" + made.id() + "/revise", NewQuoteView.class);
        assertThat(find(BigDecimalField.class).single().getValue()).isEqualByComparingTo("12.5");
        assertThat(why().getValue()).isEqualTo("They have another offer");
    }

    @Test
    void aLineMayAskForAPriceOfItsOwn() {
        enter(NewQuoteView.class);
        field("Customer").setValue("Osprey Rail");
        put(platform);
        put(setup);
        test(find(Button.class)
                        .withAriaLabel("Ask for a special price of Platform")
                        .single())
                .click();
        var price = own("Platform");
        price.setValue(new BigDecimal("120"));
        assertThat(price.getErrorMessage())
                .isEqualTo("Use a percentage above 0 and at most 100, with at most 6 decimals");
        price.setValue(new BigDecimal("12.123456789012"));
        assertThat(price.isInvalid()).isTrue();
        press("Make the quote");
        assertThat(world().done).isEmpty();
        price.setValue(new BigDecimal("20"));
        why().setValue("They have another offer");
        press("Make the quote");
        var made = world().quotes.getLast();
        assertThat(made.standing().asked())
                .extracting(CartLine::special)
                .containsExactly(new Special.Off(Percentage.of("20")), null);

        navigate("quotes/" + made.quote().id() + "/revise", NewQuoteView.class);
        assertThat(own("Platform").getValue()).isEqualByComparingTo("20");
        test(find(Button.class).withText("Usual price").single()).click();
        assertThat(find(BigDecimalField.class).all()).hasSize(1);
    }

    private BigDecimalField own(String name) {
        return find(BigDecimalField.class).all().stream()
                .filter(each -> each.getAriaLabel().equals(Optional.of("Special price of " + name)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aCartOfHundredsOfLinesIsPricedInOneGoAndShowsItsFirst() {
        var lines = IntStream.range(0, 500)
                .mapToObj(i -> new CartLine("PLATFORM", i + 1, Period.ofYears(1)))
                .toArray(CartLine[]::new);
        var cart = QuoteFixtures.cart(null, null, lines);
        var priced = QuoteFixtures.priced(
                cart,
                LocalDate.of(2026, 4, 19),
                cart.lines().stream()
                        .map(line -> QuoteFixtures.line(line, "Platform", "100.00"))
                        .toList());
        var page = QuoteFixtures.made("Q-1", new QuoteProfile(cart, "Osprey Rail", null), priced);
        world().quotes.add(page);
        world().asked.clear();
        navigate("quotes/" + page.quote().id() + "/revise", NewQuoteView.class);
        assertThat(world().asked).containsOnlyOnce("prices");
        assertThat(find(IntegerField.class).all()).hasSize(100);
        press("Show 400 more lines");
        assertThat(find(IntegerField.class).all()).hasSize(500);
        assertThat(page()).contains("€10,020,000.00");
    }

    private void put(Product product) {
        adder().setValue(product);
        roundTrip();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Product> adder() {
        return combo("Add a product");
    }

    @SuppressWarnings("rawtypes")
    private ComboBox combo(String label) {
        return find(ComboBox.class).all().stream()
                .filter(each -> label.equals(each.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private IntegerField quantity(int line) {
        return find(IntegerField.class).all().get(line);
    }

    @SuppressWarnings("unchecked")
    private Select<Period> term(int line) {
        return find(Select.class).all().stream()
                .filter(each -> each.getAriaLabel().isPresent())
                .toList()
                .get(line);
    }

    private TextArea why() {
        return find(TextArea.class).all().stream()
                .filter(each -> "Why".equals(each.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(each -> label.equals(each.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private void press(String text) {
        test(find(Button.class).all().stream()
                        .filter(button -> text.equals(button.getText()))
                        .findFirst()
                        .orElseThrow())
                .click();
        roundTrip();
    }
}
