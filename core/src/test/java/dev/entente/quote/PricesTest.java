package dev.entente.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.api.Percentage;
import dev.entente.api.PluginId;
import dev.entente.api.Unit;
import dev.entente.api.UnitPrice;
import dev.entente.api.commercial.Occurrence.Buyer;
import dev.entente.api.commercial.PricingModel;
import dev.entente.api.commercial.Standing;
import dev.entente.api.commercial.Step;
import dev.entente.api.commercial.Step.Rounding;
import dev.entente.model.Discounts;
import dev.entente.plugin.ApiJson;
import dev.entente.program.Pricing.Place;
import dev.entente.quote.Basis.Asked;
import dev.entente.quote.Basis.Listed;
import dev.entente.quote.Cart.Kind;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PricesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final Unit EUR = Unit.currency("EUR");
    private static final Standing GOLD = new Standing("gold", DAY.minusYears(1), false, List.of(), Map.of());
    private static final String MARGIN =
            "{\"discounts\":[{\"name\":\"Gold margin\",\"when\":{\"field\":\"TIER\",\"is\":\"gold\"},"
                    + "\"off\":{\"type\":\"percent\",\"rate\":\"%s\"}}]}";

    @Test
    void aLineGoesFromTheListPriceStepByStepToWhatItCosts() {
        var line = priced(basis(MARGIN.formatted("15"), null, Place.LINE), seats(3, "33.33"));

        assertThat(line.steps())
                .extracting(Step::toString)
                .containsExactly(
                        "3 of Platform seat at 33.33 EUR, Worldwide, since 2026-01-01: 99.99 EUR",
                        "Gold margin: 15 % of 99.99 EUR: -14.9985 EUR",
                        "Rounded half up to 2 decimals: -0.0015 EUR");
        assertThat(line.list()).hasToString("99.99 EUR");
        assertThat(line.net()).hasToString("84.99 EUR");
    }

    @Test
    void roundedForEachPieceEachCostsTheSame() {
        var line = priced(basis(MARGIN.formatted("15"), null, Place.PIECE), seats(3, "33.37"));

        assertThat(line.steps().getLast()).hasToString("Rounded half up to 2 decimals, for each piece: -0.0135 EUR");
        assertThat(line.net()).hasToString("85.08 EUR"); // 3 times 28.36
    }

    @Test
    void neverLessRemainsThanTheFloor() {
        var line = priced(basis(MARGIN.formatted("50"), Percentage.of("60"), Place.LINE), seats(1, "100"));

        assertThat(line.steps().getLast()).hasToString("At least 60 % of the list price 100 EUR: 10 EUR");
        assertThat(line.net()).hasToString("60.00 EUR");
    }

    @Test
    void roundingTakesNothingBelowTheFloor() {
        var basis = basis(MARGIN.formatted("15"), Percentage.of("85"), Place.PIECE);
        var down = new Basis(
                DAY,
                Kind.NEW,
                Buyer.UNKNOWN,
                GOLD,
                EUR,
                List.of(seats(1000, "1.99")),
                basis.steps(),
                basis.floor(),
                new Rounding(RoundingMode.DOWN, 2),
                Place.PIECE,
                null,
                0);

        var line = Prices.of(down, PricesTest::model).getFirst();

        assertThat(line.net()).hasToString("1691.50 EUR");
        assertThat(line.steps().getLast()).hasToString("At least 85 % of the list price 1990 EUR, rounded up: 1.5 EUR");
    }

    @Test
    void aPieceOfLessThanACentIsRoundedAsFineAsTheProgramSays() {
        var fine = new Basis(
                DAY,
                Kind.NEW,
                Buyer.UNKNOWN,
                GOLD,
                EUR,
                List.of(seats(1_000_000, "0.004")),
                List.of(),
                null,
                Rounding.halfUp(4),
                Place.PIECE,
                null,
                0);

        assertThat(Prices.of(fine, PricesTest::model).getFirst().net()).hasToString("4000.00 EUR");
    }

    @Test
    void whatCannotBeCountedHasNoPrice() {
        var basis = basis(MARGIN.formatted("15"), null, Place.LINE, seats(1_000_000_000, "92233721"), seats(1, "100"));

        var lines = Prices.of(basis, PricesTest::model);

        assertThat(lines.getFirst().because()).contains("more than can be counted");
        assertThat(lines.getLast().net()).hasToString("85.00 EUR");
    }

    @Test
    void withoutAPriceThereIsAReasonAndNoZero() {
        var unlisted =
                new Listed("SSO", "Sign-on", "security", 1, Period.ZERO, null, "No price list for you has SSO", null);

        var lines = Prices.of(
                basis(MARGIN.formatted("15"), null, Place.LINE, seats(1, "100"), unlisted), PricesTest::model);

        assertThat(lines.getFirst().net()).hasToString("85.00 EUR");
        assertThat(lines.getLast().net()).isNull();
        assertThat(lines.getLast().because()).isEqualTo("No price list for you has SSO");
    }

    @Test
    void aModelThatIsGoneGivesNoPrice() {
        var lines = Prices.of(basis(MARGIN.formatted("15"), null, Place.LINE, seats(1, "100")), _ -> Optional.empty());

        assertThat(lines.getFirst().because()).isEqualTo("The pricing model discounts v1 is not installed");
    }

    @Test
    void theSameBasisGivesTheSameStepsForEver() {
        var basis = basis(MARGIN.formatted("15"), Percentage.of("60"), Place.PIECE, seats(7, "12.345"));

        assertThat(Basis.of(basis.text())).isEqualTo(basis);
        assertThat(Prices.of(Basis.of(basis.text()), PricesTest::model)).isEqualTo(Prices.of(basis, PricesTest::model));
    }

    @Test
    void aSpecialPriceIsTheLastStepAndTheFloorHolds() {
        var basis = basis(MARGIN.formatted("15"), Percentage.of("60"), Place.LINE);
        var off = priced(basis, seats(2, "100").with(new Special.Off(Percentage.of("10"))));
        var each = priced(basis, seats(2, "100").with(new Special.Each(UnitPrice.of("80", "EUR"))));

        assertThat(off.steps().getLast()).hasToString("Special price: 10 % less than 170 EUR: -17 EUR");
        assertThat(off.net()).hasToString("153.00 EUR");
        assertThat(off.usual()).hasToString("170.00 EUR");
        assertThat(each.steps().getLast()).hasToString("Special price: 80 EUR for each of 2: -10 EUR");
        assertThat(priced(basis, seats(1, "100").with(new Special.Off(Percentage.of("100"))))
                        .net())
                .hasToString("60.00 EUR");
        assertThat(priced(basis, seats(1, "100").with(new Special.Each(UnitPrice.of("90", "EUR"))))
                        .because())
                .startsWith("The special price is above the usual one");
        var special = basis(
                MARGIN.formatted("15"), null, Place.LINE, seats(1, "9").with(new Special.Off(Percentage.of("3"))));
        assertThat(Basis.of(special.text())).isEqualTo(special);
    }

    @Test
    void discountsStopAtWhatTheVendorSellsForWhichNoStepTells() {
        var basis = basis(MARGIN.formatted("50"), null, Place.LINE);
        var cost = UnitPrice.of("66.67", "EUR");

        var line = priced(basis, seats(1, "100").atLeast(cost));
        assertThat(line.steps())
                .extracting(Step::words)
                .containsExactly(
                        "1 of Platform seat at 100 EUR, Worldwide, since 2026-01-01",
                        "Gold margin: 50 % of 100 EUR",
                        "Not sold for less by the vendor");
        assertThat(line.net()).hasToString("66.67 EUR");
        assertThat(priced(basis, seats(1, "140").atLeast(cost)).net()).hasToString("70.00 EUR");
        assertThat(priced(basis, seats(1, "60").atLeast(cost)).net()).hasToString("60.00 EUR"); // never above the list
    }

    @Test
    void aSpecialPriceMayGoBelowWhatTheVendorSellsForSinceSomebodyDecidesIt() {
        var basis = basis(MARGIN.formatted("50"), null, Place.LINE);
        var least = UnitPrice.of("66", "EUR");
        var asked = priced(
                basis,
                seats(1, "100").with(new Special.Off(Percentage.of("50"))).atLeast(least));

        assertThat(asked.usual()).hasToString("66.00 EUR");
        assertThat(asked.net()).hasToString("33.00 EUR");
    }

    @Test
    void aSpecialPriceComesOutAgainWhereOnlyItsUsualOneWasLifted() {
        var whole = wholeEuros(basis(MARGIN.formatted("29.6"), null, Place.LINE))
                .with(List.of(seats(1, "100")
                        .with(new Special.Off(Percentage.of("10")))
                        .atLeast(UnitPrice.of("70.2", "EUR"))));

        var lines = Prices.of(whole, PricesTest::model);
        var kept = Basis.of(whole.with(PricingCarts.kept(whole.lines(), lines)).text());

        assertThat(lines.getFirst().usual()).hasToString("70.20 EUR");
        assertThat(lines.getFirst().steps()).noneMatch(Prices::isLeast);
        assertThat(Prices.of(kept, PricesTest::model)).isEqualTo(lines);
    }

    private static Basis wholeEuros(Basis basis) {
        return new Basis(
                basis.day(),
                basis.kind(),
                basis.buyer(),
                basis.standing(),
                basis.unit(),
                basis.lines(),
                basis.steps(),
                basis.floor(),
                Rounding.halfUp(0),
                basis.place(),
                basis.program(),
                basis.version());
    }

    @Test
    void roundingTakesNothingBelowWhatTheVendorSellsFor() {
        var basis = basis(MARGIN.formatted("0"), null, Place.LINE);
        var line = priced(basis, seats(1, "64.004").atLeast(UnitPrice.of("64.004", "EUR")));

        assertThat(line.net()).hasToString("64.01 EUR");
    }

    @Test
    void aCurrencyWithoutDecimalsIsRoundedToWholeUnits() {
        var yen = Unit.currency("JPY");
        var line = new Listed(
                "SEAT", "Platform seat", "platform", 1, Period.ZERO, UnitPrice.of("99.5", "JPY"), "Japan", null);
        var basis = new Basis(
                DAY,
                Kind.NEW,
                Buyer.UNKNOWN,
                GOLD,
                yen,
                List.of(line),
                List.of(),
                null,
                Rounding.halfUp(0),
                Place.LINE,
                null,
                0);

        assertThat(Prices.of(basis, PricesTest::model).getFirst().net()).hasToString("100 JPY");
    }

    @Test
    void eachStepNamesTheBookOrTheModelAndTheVersionThatSayIt() {
        var listed = new Listed(
                "SEAT",
                "Platform seat",
                "platform",
                3,
                Period.ofYears(1),
                UnitPrice.of("33.33", "EUR"),
                "Worldwide",
                LocalDate.of(2026, 1, 1),
                Percentage.of("1"),
                null,
                "worldwide",
                null);
        var line = priced(basis(MARGIN.formatted("50"), Percentage.of("60"), Place.LINE), listed);

        assertThat(line.by())
                .containsExactly(
                        "price book worldwide, since 2026-01-01",
                        "discounts 1, program partners version 3",
                        "asked for with this cart",
                        "program partners version 3",
                        "program partners version 3",
                        "program partners version 3");
    }

    @Test
    void whatWasKeptBeforeStepsSaidThatComesOutAgainWithoutIt() {
        var basis = basis(MARGIN.formatted("15"), null, Place.LINE, seats(3, "33.33"));
        var kept = ApiJson.mapper()
                .writeValueAsString(
                        Prices.of(basis, PricesTest::model).getFirst().unsaid());
        var read = ApiJson.mapper().readValue(kept, PricedLine.class);

        assertThat(kept).doesNotContain("\"by\"");
        assertThat(read.by(0)).isEmpty();
        assertThat(ApiJson.mapper().writeValueAsString(read)).isEqualTo(kept);
        assertThat(basis.text()).doesNotContain("language", "\"book\"");
    }

    private static PricedLine priced(Basis basis, Listed line) {
        var one = new Basis(
                basis.day(),
                basis.kind(),
                basis.buyer(),
                basis.standing(),
                basis.unit(),
                List.of(line),
                basis.steps(),
                basis.floor(),
                basis.rounding(),
                basis.place(),
                basis.program(),
                basis.version());
        return Prices.of(one, PricesTest::model).getFirst();
    }

    private static Basis basis(String terms, @Nullable Percentage floor, Place place, Listed... lines) {
        var asked = new Asked(new PluginId("discounts", 1), terms);
        return new Basis(
                DAY,
                Kind.NEW,
                Buyer.UNKNOWN,
                GOLD,
                EUR,
                List.of(lines),
                List.of(asked),
                floor,
                Rounding.halfUp(2),
                place,
                "partners",
                3);
    }

    private static Listed seats(long quantity, String price) {
        return new Listed(
                "SEAT",
                "Platform seat",
                "platform",
                quantity,
                Period.ofYears(1),
                UnitPrice.of(price, "EUR"),
                "Worldwide",
                LocalDate.of(2026, 1, 1));
    }

    private static Optional<PricingModel<?>> model(PluginId id) {
        return Optional.of(new Discounts());
    }
}
