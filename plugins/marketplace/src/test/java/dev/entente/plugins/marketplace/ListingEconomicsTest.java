package dev.entente.plugins.marketplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.entente.api.Amount;
import dev.entente.api.Brackets;
import dev.entente.api.DateRange;
import dev.entente.api.Percentage;
import dev.entente.api.Unit;
import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Earning.Earned;
import dev.entente.api.commercial.Earning.Held;
import dev.entente.api.commercial.Earning.Kind;
import dev.entente.api.commercial.Occurrence;
import dev.entente.api.commercial.Occurrence.Closed;
import dev.entente.api.commercial.Occurrence.Line;
import dev.entente.api.commercial.Occurrence.Route;
import dev.entente.api.commercial.Occurrence.Won;
import dev.entente.api.commercial.Standing;
import dev.entente.api.commercial.Step.Rounding;
import dev.entente.plugins.marketplace.ListingEconomics.Terms;
import dev.entente.plugins.marketplace.ListingFee.Fee;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListingEconomicsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Fee SAAS = new Fee(
            "saas",
            Percentage.of("3"),
            Brackets.flat(Percentage.of("3"), Unit.currency("EUR"))
                    .from(Amount.of("1000000", "EUR"), Percentage.of("2")));
    static final Terms TERMS = terms("150", "EUR");

    @Test
    void aSaleCostsItsTakeRateAndSaysWhatTheSellerNets() {
        var earned = earned(won(Route.PUBLIC_LISTING, "saas", "40000"), "0");
        assertThat(earned.kind()).isEqualTo(Kind.CHARGES);
        assertThat(earned.steps())
                .extracting(Object::toString)
                .containsExactly(
                        "3 % of 40000.00 EUR, listed publicly: 1200 EUR",
                        "Of 40000.00 EUR the seller nets 38800.00 EUR: 0 EUR");
    }

    @ParameterizedTest(name = "{0} for {1} costs {2}")
    @CsvSource({
        "PRIVATE_OFFER, 999999.99, 30000.00",
        "PRIVATE_OFFER, 1000000, 20000.00",
        "RESOLD_PRIVATE_OFFER, 250000, 8750.00",
    })
    void takeRatesAreThoseOfTheListingFee(Route route, String net, String fee) {
        assertThat(earned(won(route, "saas", net), "0").amount()).isEqualTo(Amount.of(fee, "EUR"));
    }

    /** 150 for the listing, 500 in all at least. */
    @ParameterizedTest(name = "a month with take rates of {0} costs {1} more")
    @CsvSource({"0, 500.00", "100, 400.00", "350, 150.00", "2000, 150.00", "-1200, 500.00"})
    void aMonthCostsTheListingAndWhatIsMissingToItsLeast(String charged, String fee) {
        assertThat(earned(month(YearMonth.of(2026, 3)), charged).amount()).isEqualTo(Amount.of(fee, "EUR"));
        assertThat(earned(month(YearMonth.of(2024, 3)), charged).amount().minor())
                .isZero();
        assertThat(new ListingEconomics().closes(TERMS)).isTrue();
    }

    /** The whole month is of March 2026, at 150. */
    @ParameterizedTest(name = "joined on {0}, with {1} so far: {2}")
    @CsvSource({
        "2026-03-01, 900, 500.00",
        "2026-03-22, 900, 48.39", // 10 of 31 days, and no least
        "2026-03-01, 0, 0.00",
    })
    void aMonthIsChargedByItsDaysOnceSomethingWasSold(LocalDate joined, String ever, String fee) {
        var measured = Map.of(TERMS.charged(), Amount.of("0", "EUR"), TERMS.ever(), Amount.of(ever, "EUR"));
        var standing = new Standing(null, joined, false, List.of(), measured);
        var earned = (Earned) new ListingEconomics().calculate(month(YearMonth.of(2026, 3)), standing, TERMS);
        assertThat(earned.amount()).isEqualTo(Amount.of(fee, "EUR"));
    }

    @Test
    void aMonthInWhichTheTermsEndIsChargedByItsDays() {
        var until = new DateRange(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 3, 11));
        var ending = new Terms(
                until, TERMS.fees(), TERMS.renewal(), TERMS.uplift(), TERMS.listing(), TERMS.least(), TERMS.rounding());
        var measured = Map.of(TERMS.ever(), Amount.of("900", "EUR"));
        var standing = new Standing(null, LocalDate.of(2025, 1, 1), false, List.of(), measured);
        var earned = (Earned) new ListingEconomics().calculate(month(YearMonth.of(2026, 3)), standing, ending);
        assertThat(earned.amount()).isEqualTo(Amount.of("48.39", "EUR"));
        assertThat(earned.steps().getFirst().words()).isEqualTo("Listed for 10 of 31 days at 150.00 EUR a month");
    }

    @Test
    void whatHasNoFeeIsHeld() {
        assertThat(ask(won(Route.PUBLIC_LISTING, "hardware", "1"), "0"))
                .isEqualTo(new Held("No listing fee is agreed for the product family hardware"));
    }

    @Test
    void termsThatDoNotFitAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> terms("1", "USD"))
                .withMessage("All fees are in one currency");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> terms("-1", "EUR"))
                .withMessage("A fee cannot be negative");
    }

    private static Terms terms(String listing, String unit) {
        return new Terms(
                DateRange.since(LocalDate.of(2025, 1, 1)),
                List.of(SAAS),
                Percentage.of("1.5"),
                Percentage.of("0.5"),
                Amount.of(listing, unit),
                Amount.of("500", "EUR"),
                Rounding.halfUp(2));
    }

    private static Closed month(YearMonth month) {
        return new Closed(new DateRange(month.atDay(1), month.plusMonths(1).atDay(1)));
    }

    private static Won won(Route route, String family, String net) {
        var line = new Line("SKU", family, 1, Period.ofYears(1), null, Amount.of(net, "EUR"));
        return new Won(DAY, route, List.of(line));
    }

    private static Earned earned(Occurrence what, String charged) {
        return (Earned) ask(what, charged);
    }

    private static Earning ask(Occurrence what, String charged) {
        var measured = Map.of(TERMS.charged(), Amount.of(charged, "EUR"), TERMS.ever(), Amount.of("5000", "EUR"));
        var standing = new Standing(null, LocalDate.of(2025, 1, 1), false, List.of(), measured);
        return new ListingEconomics().calculate(what, standing, TERMS);
    }
}
