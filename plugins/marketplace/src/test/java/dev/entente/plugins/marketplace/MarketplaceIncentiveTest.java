package dev.entente.plugins.marketplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import dev.entente.api.Amount;
import dev.entente.api.DateRange;
import dev.entente.api.Percentage;
import dev.entente.api.commercial.CommercialModel.Remark;
import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Earning.Earned;
import dev.entente.api.commercial.Earning.Held;
import dev.entente.api.commercial.Earning.Kind;
import dev.entente.api.commercial.Occurrence;
import dev.entente.api.commercial.Occurrence.Buyer;
import dev.entente.api.commercial.Occurrence.Influenced;
import dev.entente.api.commercial.Occurrence.Line;
import dev.entente.api.commercial.Occurrence.Reached;
import dev.entente.api.commercial.Occurrence.Refunded;
import dev.entente.api.commercial.Occurrence.Renewed;
import dev.entente.api.commercial.Occurrence.Route;
import dev.entente.api.commercial.Occurrence.Won;
import dev.entente.api.commercial.Standing;
import dev.entente.api.commercial.Step.Rounding;
import dev.entente.plugins.marketplace.MarketplaceIncentive.Bonus;
import dev.entente.plugins.marketplace.MarketplaceIncentive.Offered;
import dev.entente.plugins.marketplace.MarketplaceIncentive.Terms;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarketplaceIncentiveTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    static final Terms TERMS = terms(
            List.of(row("50000", "2", "0", "EUR"), row("250000", "2.5", "3000", "EUR")),
            List.of(new Bonus("listed", eur("2000")), new Bonus("migrated", eur("5000"))));

    /** 2 % from 50,000; 2.5 % and 3,000 once from 250,000; at most 40,000 in a quarter. */
    @ParameterizedTest(name = "{0} of {1} with {2} in the quarter earns {3}")
    @CsvSource({
        "PRIVATE_OFFER, 49999.99, 0, 0.00",
        "PRIVATE_OFFER, 50000, 0, 1000.00",
        "RESOLD_PRIVATE_OFFER, 249999.99, 0, 5000.00",
        "PRIVATE_OFFER, 250000, 0, 9250.00",
        "PRIVATE_OFFER, 250000, 38000, 2000.00",
        "PRIVATE_OFFER, 250000, 41000, 0.00",
        "PRIVATE_OFFER, 3000000, -10000, 40000.00", // what an earlier quarter gave back makes no room
        "PUBLIC_LISTING, 250000, 0, 0.00",
        "DIRECT, 250000, 0, 0.00",
    })
    void aFirstPrivateOfferEarnsByItsSize(Route route, String net, String soFar, String paid) {
        var earned = earned(won(route, net, DAY), soFar);
        assertThat(earned.kind()).isEqualTo(Kind.PAYS);
        assertThat(earned.amount()).isEqualTo(eur(paid));
    }

    @Test
    void saysWhereALargerOfferEarnsLess() {
        var falling = terms(List.of(row("50000", "3", "0", "EUR"), row("250000", "2", "500", "EUR")), List.of());
        assertThat(new MarketplaceIncentive().remarks(falling, List.of()))
                .extracting(Remark::pointer, Remark::words)
                .containsExactly(tuple(
                        "/offers/1",
                        "From 250000.00 EUR on a private offer earns 5500 EUR, and just below it 7499.9997 EUR. Let the shares"
                                + " rise, or say why it is meant"));
        assertThat(new MarketplaceIncentive().remarks(TERMS, List.of())).isEmpty();
    }

    @Test
    void onlyTheFirstOfferToACustomerCounts() {
        assertThat(says(won(Route.PRIVATE_OFFER, "250000", DAY.minusDays(1))))
                .containsExactly("The customer bought before: 0 EUR");
        var again = new Renewed(
                DAY, Route.PRIVATE_OFFER, won(Route.DIRECT, "250000", DAY).lines());
        assertThat(says(again)).containsExactly("Only the first private offer to a customer earns an incentive: 0 EUR");
    }

    @Test
    void whoeverBroughtTheBuyerHasAPartOfItsOwn() {
        var brought = new Influenced(DAY, won(Route.PRIVATE_OFFER, "100000", DAY), Percentage.of("50"));
        assertThat(says(brought))
                .containsExactly(
                        "1 % of 100000.00 EUR for bringing the buyer, of which 50 % was the partner's: 500 EUR");
        assertThat(says(new Influenced(DAY, won(Route.PRIVATE_OFFER, "100", DAY), Percentage.of("50"))))
                .containsExactly("An offer of 100.00 EUR is too small: 0 EUR");
    }

    @Test
    void whatWasPaidForACustomerIsNotPaidForItAgain() {
        var paid = Map.of(TERMS.soFar(), eur("500"), TERMS.ofCustomer(), eur("500"));
        var standing = new Standing(null, LocalDate.of(2025, 1, 1), false, List.of(), paid);
        var offer = won(Route.PRIVATE_OFFER, "100000", DAY);
        for (var what : List.of(offer, new Influenced(DAY, offer, Percentage.of("50")))) {
            var earned = (Earned) new MarketplaceIncentive().calculate(what, standing, TERMS);
            assertThat(earned.steps())
                    .extracting(Object::toString)
                    .containsExactly("The customer bought before: 0 EUR");
        }
    }

    /** An incentive is of all of an offer: what the most cuts is cut from each product alike, however a refund shares it. */
    @Test
    void whatComesBackOfAnOfferThatWasCutNeverPays() {
        var small = new Line("SETUP", "services", 1, Period.ZERO, null, eur("100000"));
        var lines = List.of(won(Route.DIRECT, "300000", DAY).lines().getFirst(), small);
        var offer = new Won(DAY, Route.PRIVATE_OFFER, lines, Buyer.of("c1", DAY));
        var refund = new Refunded(DAY, offer, earned(offer, "38000"), List.of(), List.of(small));
        assertThat(earned(refund, "40000").amount()).isEqualTo(eur("-500.00"));
        assertThat(((Earned) refund.undoneByEarned()).amount()).isEqualTo(eur("-500.00"));
    }

    @Test
    void listingAndMovingThereHaveABonus() {
        assertThat(earned(new Reached(DAY, "listed"), "0").amount()).isEqualTo(eur("2000"));
        assertThat(earned(new Reached(DAY, "migrated"), "39000").amount()).isEqualTo(eur("1000"));
        assertThat(says(new Reached(DAY, "kick-off"))).containsExactly("No bonus is agreed for kick-off: 0 EUR");
    }

    @Test
    void anotherCurrencyIsHeldAndAnotherTimeEarnsNothing() {
        var line = new Line("SKU", "saas", 1, Period.ofYears(1), null, Amount.of("1", "USD"));
        assertThat(ask(new Won(DAY, Route.PRIVATE_OFFER, List.of(line)), "0"))
                .isEqualTo(new Held("The incentives are in EUR, the sale is in USD"));
        assertThat(says(new Reached(LocalDate.of(2024, 1, 1), "listed")))
                .containsExactly("No incentive is in force on 2024-01-01: 0 EUR");
    }

    @Test
    void termsThatDoNotFitAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> terms(List.of(row("5", "1", "0", "EUR"), row("5", "1", "0", "EUR")), List.of()))
                .withMessage("The smallest private offers stand first");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> terms(List.of(row("5", "1", "0", "USD")), List.of()))
                .withMessage("All amounts are in one currency");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> terms(List.of(), List.of(new Bonus("listed", eur("-1")))))
                .withMessage("An incentive cannot be negative");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        terms(List.of(), List.of(new Bonus("listed", eur("1")), new Bonus("listed", eur("2")))))
                .withMessage("A milestone has one bonus");
    }

    private static Terms terms(List<Offered> offers, List<Bonus> bonuses) {
        return new Terms(
                DateRange.since(LocalDate.of(2025, 1, 1)),
                offers,
                Percentage.of("1"),
                bonuses,
                eur("40000"),
                Rounding.halfUp(2));
    }

    private static Offered row(String from, String share, String once, String unit) {
        return new Offered(Amount.of(from, unit), Percentage.of(share), Amount.of(once, unit));
    }

    private static Amount eur(String value) {
        return Amount.of(value, "EUR");
    }

    private static Won won(Route route, String net, LocalDate since) {
        var line = new Line("SKU", "saas", 1, Period.ofYears(1), null, eur(net));
        return new Won(DAY, route, List.of(line), Buyer.of("c1", since));
    }

    private static List<String> says(Occurrence what) {
        return earned(what, "0").steps().stream().map(Object::toString).toList();
    }

    private static Earned earned(Occurrence what, String soFar) {
        return (Earned) ask(what, soFar);
    }

    private static Earning ask(Occurrence what, String soFar) {
        var measured = Map.of(TERMS.soFar(), eur(soFar), TERMS.ofCustomer(), eur("0"));
        var standing = new Standing(null, LocalDate.of(2025, 1, 1), false, List.of(), measured);
        return new MarketplaceIncentive().calculate(what, standing, TERMS);
    }
}
