package dev.entente.plugins.marketplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.entente.api.Amount;
import dev.entente.api.Brackets;
import dev.entente.api.DateRange;
import dev.entente.api.Percentage;
import dev.entente.api.Unit;
import dev.entente.api.commercial.CommercialModel.Remark.Weight;
import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Earning.Earned;
import dev.entente.api.commercial.Earning.Held;
import dev.entente.api.commercial.Earning.Kind;
import dev.entente.api.commercial.Occurrence;
import dev.entente.api.commercial.Occurrence.Closed;
import dev.entente.api.commercial.Occurrence.Expanded;
import dev.entente.api.commercial.Occurrence.Line;
import dev.entente.api.commercial.Occurrence.Refunded;
import dev.entente.api.commercial.Occurrence.Renewed;
import dev.entente.api.commercial.Occurrence.Route;
import dev.entente.api.commercial.Occurrence.Won;
import dev.entente.api.commercial.Standing;
import dev.entente.api.commercial.Step.Rounding;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListingFeeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Standing STANDING = new Standing(null, LocalDate.of(2025, 1, 1), false, List.of(), Map.of());
    private static final Unit USD = Unit.currency("USD");
    private static final Brackets BY_CONTRACT_VALUE = Brackets.flat(Percentage.of("3"), USD)
            .from(Amount.of("1000000", "USD"), Percentage.of("2"))
            .from(Amount.of("10000000", "USD"), Percentage.of("1.5"));
    private static final ListingFee.Fee SAAS = fee("saas", "3", BY_CONTRACT_VALUE);
    private static final ListingFee.Terms TERMS = terms(List.of(
            SAAS,
            fee("server", "20", BY_CONTRACT_VALUE),
            fee("data", "3", BY_CONTRACT_VALUE),
            fee("services", "2.5", Brackets.flat(Percentage.of("2.5"), USD))));

    @Test
    void saysWhereALargerPrivateOfferCostsLess() {
        var remarks = new ListingFee().remarks(TERMS, List.of());
        assertThat(remarks).hasSize(6).allMatch(each -> each.weight() == Weight.WARNING);
        assertThat(remarks.getFirst().pointer()).isEqualTo("/fees/0/offered");
        assertThat(remarks.getFirst().words())
                .startsWith("At 1000000.00 USD the fee of a private offer for saas falls");
        assertThat(new ListingFee()
                        .remarks(terms(List.of(fee("a", "3", Brackets.flat(Percentage.of("3"), USD)))), List.of()))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} of {1} for {2} USD costs {3}")
    @CsvSource({
        "PRIVATE_OFFER, saas, 250000, 7500.00",
        "PRIVATE_OFFER, saas, 999999.99, 30000.00",
        "PRIVATE_OFFER, saas, 1000000, 20000.00",
        "PRIVATE_OFFER, saas, 9999999.99, 200000.00",
        "PRIVATE_OFFER, saas, 10000000, 150000.00",
        "RESOLD_PRIVATE_OFFER, saas, 250000, 8750.00",
        "RESOLD_PRIVATE_OFFER, saas, 2500000, 62500.00",
        "PUBLIC_LISTING, saas, 40000, 1200.00",
        "PUBLIC_LISTING, server, 40000, 8000.00",
        "PUBLIC_LISTING, data, 40000, 1200.00",
        "PRIVATE_OFFER, services, 40000, 1000.00",
    })
    void chargesThePublishedFee(Route route, String family, String net, String fee) {
        assertThat(charged(won(route, family, net))).isEqualTo(Amount.of(fee, "USD"));
    }

    @Test
    void aRenewalHasARateOfItsOwn() {
        for (var route : Route.values()) {
            if (route == Route.RESOLD_PRIVATE_OFFER) continue;
            assertThat(charged(new Renewed(DAY, route, List.of(line("SKU", "saas", "250000")))))
                    .isEqualTo(Amount.of("3750.00", "USD"));
        }
    }

    @Test
    void theValueOfTheWholeContractDecidesTheRateOfALine() {
        var lines = List.of(line("ONE", "saas", "600000"), line("TWO", "data", "400000"));
        assertThat(charged(new Expanded(DAY, Route.PRIVATE_OFFER, lines))).isEqualTo(Amount.of("20000.00", "USD"));
    }

    @Test
    void explainsEachLineAndTheRounding() {
        var earned = (Earned) calculate(won(Route.PRIVATE_OFFER, "saas", "999999.99"));
        assertThat(earned.steps())
                .extracting(Object::toString)
                .containsExactly(
                        "3 % of 999999.99 USD, in a private offer: 29999.9997 USD",
                        "Rounded half up to 2 decimals: 0.0003 USD");
        assertThat(earned.steps().getFirst().sku()).isEqualTo("SKU");
    }

    @Test
    void holdsASaleFromBeforeTheFeesWereInForce() {
        var early = new Won(LocalDate.of(2024, 1, 4), Route.PRIVATE_OFFER, List.of(line("SKU", "saas", "250000")));
        assertThat(calculate(early)).isEqualTo(new Held("No listing fee is in force on 2024-01-04"));
        var first = new Won(LocalDate.of(2024, 1, 5), Route.PRIVATE_OFFER, early.lines());
        assertThat(charged(first)).isEqualTo(Amount.of("7500.00", "USD"));
    }

    @Test
    void holdsAProductFamilyWithoutFee() {
        assertThat(calculate(won(Route.PUBLIC_LISTING, "hardware", "1")))
                .isEqualTo(new Held("No listing fee is agreed for the product family hardware"));
    }

    @Test
    void holdsAnotherCurrency() {
        var euro = new Line("SKU", "saas", 1, Period.ofYears(1), null, Amount.of("1", "EUR"));
        assertThat(calculate(new Won(DAY, Route.PUBLIC_LISTING, List.of(euro))))
                .isEqualTo(new Held("The listing fees are in USD, the sale is in EUR"));
    }

    @Test
    void holdsASaleThatWasNotMadeOnTheMarketplace() {
        assertThat(calculate(won(Route.DIRECT, "saas", "1"))).isInstanceOf(Held.class);
    }

    @Test
    void aRefundTakesTheFeeBack() {
        var sale = won(Route.PRIVATE_OFFER, "saas", "999999.99");
        var earned = (Earned) calculate(sale);
        var refund = new Refunded(DAY.plusDays(9), sale, earned, List.of(), sale.lines());
        assertThat(charged(refund)).isEqualTo(Amount.of("-30000.00", "USD"));
    }

    @Test
    void aClosedPeriodCostsNothing() {
        var march = new Closed(new DateRange(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 1)));
        assertThat(charged(march)).isEqualTo(Amount.zero(USD));
        assertThat(new ListingFee().closes(TERMS)).isFalse();
    }

    @Test
    void termsWithoutFeesWithTwoForAFamilyOrInTwoCurrenciesAreRefused() {
        var euro = fee("other", "3", Brackets.flat(Percentage.of("3"), Unit.currency("EUR")));
        assertThatIllegalArgumentException().isThrownBy(() -> terms(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> terms(List.of(SAAS, SAAS)));
        assertThatIllegalArgumentException().isThrownBy(() -> terms(List.of(SAAS, euro)));
    }

    private static Won won(Route route, String family, String net) {
        return new Won(DAY, route, List.of(line("SKU", family, net)));
    }

    private static Line line(String sku, String family, String net) {
        return new Line(sku, family, 1, Period.ofYears(1), null, Amount.of(net, "USD"));
    }

    private static Amount charged(Occurrence what) {
        var earned = (Earned) calculate(what);
        assertThat(earned.kind()).isEqualTo(Kind.CHARGES);
        return earned.amount();
    }

    private static Earning calculate(Occurrence what) {
        return new ListingFee().calculate(what, STANDING, TERMS);
    }

    private static ListingFee.Fee fee(String family, String listed, Brackets offered) {
        return new ListingFee.Fee(family, Percentage.of(listed), offered);
    }

    private static ListingFee.Terms terms(List<ListingFee.Fee> fees) {
        var since2024 = DateRange.since(LocalDate.of(2024, 1, 5));
        return new ListingFee.Terms(since2024, fees, Percentage.of("1.5"), Percentage.of("0.5"), Rounding.halfUp(2));
    }
}
