package dev.entente.plugins.marketplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import dev.entente.api.Amount;
import dev.entente.api.Brackets;
import dev.entente.api.Exact;
import dev.entente.api.Percentage;
import dev.entente.api.UnitPrice;
import dev.entente.api.commercial.CommercialModel.Remark;
import dev.entente.api.commercial.Occurrence.Line;
import dev.entente.api.commercial.Occurrence.Route;
import dev.entente.api.commercial.Occurrence.Won;
import dev.entente.api.commercial.PricingModel.Quoted;
import dev.entente.api.commercial.Standing;
import dev.entente.api.commercial.Step;
import dev.entente.plugins.marketplace.PrivateOffer.Bearer;
import dev.entente.plugins.marketplace.PrivateOffer.Commitment;
import dev.entente.plugins.marketplace.PrivateOffer.Terms;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrivateOfferTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Standing STANDING = new Standing(null, DAY, false, List.of(), Map.of());
    static final Terms ABSORBED = terms("3", null);
    static final Terms ADDED = terms("3", Bearer.BUYER);

    /** For a year 5 % from 50,000 and 8 % from 250,000; for three 12 % and 18 %. */
    static Terms terms(String fee, @Nullable Bearer bearer) {
        return new Terms(List.of(row("P1Y", "0", "5", "8"), row("P3Y", "10", "12", "18")), Percentage.of(fee), bearer);
    }

    @ParameterizedTest(name = "{1} for {0} months costs {2}, or {3} with the fee")
    @CsvSource({
        "11, 300000.00, 300000.00, 300000.00",
        "12, 49999.99, 49999.99, 49999.99",
        "12, 50000.00, 47500.00, 48969.07", // 47,500 of 0.97
        "35, 250000.00, 230000.00, 237113.40",
        "36, 20000.00, 18000.00, 18556.70",
        "36, 250000.00, 205000.00, 211340.21",
        "60, 1000000.00, 820000.00, 845360.82",
        "0, 1000000.00, 1000000.00, 1000000.00", // bought once
    })
    void whoCommitsForLongerAndToMorePaysLess(int months, String list, String absorbed, String added) {
        assertThat(price(months, list, ABSORBED)).isEqualTo(absorbed);
        assertThat(price(months, list, ADDED)).isEqualTo(added);
    }

    @Test
    void eachStepSaysWhatItIsOf() {
        assertThat(words(36, "250000.00", ABSORBED))
                .containsExactly(
                        "Private offer: 18 % of 250000 EUR, committed for 36 months to 250000.00 EUR: -45000 EUR",
                        "Listing fee of 3 % borne by the seller: 6150 EUR, which leaves 198850 EUR: 0 EUR");
        assertThat(words(36, "250000.00", ADDED).getLast())
                .isEqualTo("Listing fee of 3 % added, so that 205000 EUR is left: 6340.206185567 EUR");
        assertThat(words(6, "250000.00", ADDED))
                .containsExactly("Private offers begin with a commitment of 12 months, and this is for 6: 0 EUR");
        assertThat(words(12, "49999.99", ADDED))
                .containsExactly("49999.99 EUR is too little for a private offer of 12 months: 0 EUR");
    }

    /** 200,000.00 and 60,000.00 are one offer; what another model took off stays off. */
    @Test
    void theWholeOfferDecidesAndWhatIsLeftOfThePriceIsReduced() {
        var small = line("SUPPORT", 12, "60000.00", "EUR");
        var cart = new Won(DAY, Route.DIRECT, List.of(line("SEATS", 12, "200000.00", "EUR"), small));
        var list = small.net().exact();
        var steps = new PrivateOffer()
                .price(
                        new Quoted(
                                cart, small, list, Amount.of("54000.00", "EUR").exact()),
                        STANDING,
                        ABSORBED);
        assertThat(steps.getFirst().words())
                .isEqualTo("Private offer: 8 % of 54000 EUR, committed for 12 months to 260000.00 EUR");
        assertThat(steps.getFirst().exact())
                .isEqualTo(Amount.of("-4320.00", "EUR").exact());
        assertThat(steps).extracting(Step::sku).containsOnly("SUPPORT");
    }

    @Test
    void anotherCurrencyStaysAtListPrice() {
        var line = line("SEATS", 36, "300000.00", "USD");
        var list = line.net().exact();
        var quoted = new Quoted(new Won(DAY, Route.DIRECT, List.of(line)), line, list, list);
        assertThat(new PrivateOffer().price(quoted, STANDING, ABSORBED))
                .extracting(Step::toString)
                .containsExactly("Private offers are in EUR, and this is priced in USD: 0 USD");
    }

    /** Rounded to the cent as a host rounds it, for fees of all kinds. */
    @Test
    void whatIsLeftOnceTheFeeIsTakenIsTheOfferToTheCent() {
        var random = new Random(11);
        for (int round = 0; round < 500; round++) {
            var fee = new Percentage(BigDecimal.valueOf(random.nextInt(5_001), 4));
            var list = BigDecimal.valueOf(random.nextLong(5_000_000, 900_000_000), 2)
                    .toPlainString();
            var offered = new BigDecimal(price(36, list, new Terms(ABSORBED.commitments(), fee, null)));
            var paid = new BigDecimal(price(36, list, new Terms(ABSORBED.commitments(), fee, Bearer.BUYER)));
            var left = paid.subtract(paid.multiply(fee.fraction()));
            assertThat(left.subtract(offered).abs()).isLessThanOrEqualTo(new BigDecimal("0.01"));
        }
    }

    @Test
    void theShorterTheCommitmentTheEarlierItStands() {
        var year = row("P1Y", "0", "5", "8");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Terms(List.of(row("P36M", "0", "5", "8"), year), Percentage.of("3"), null))
                .withMessage("The shortest commitments stand first");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Terms(List.of(row("P90D", "0", "5", "8")), Percentage.of("3"), null))
                .withMessage("A commitment is for whole months");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Terms(List.of(), Percentage.of("3"), null))
                .withMessage("At least one commitment has a private offer");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> terms("100", Bearer.BUYER))
                .withMessage("A marketplace keeps a part of the price");
        var dollars = new Commitment(
                Period.ofYears(3),
                Brackets.flat(Percentage.of("9"), Amount.of("0", "USD").unit()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Terms(List.of(year, dollars), Percentage.of("3"), null))
                .withMessage("All private offers are in one currency");
    }

    @Test
    void largerAndLongerOffersThatGetLessAreOdd() {
        assertThat(new PrivateOffer().remarks(ADDED, List.of())).isEmpty();
        var odd = new Terms(
                List.of(row("P1Y", "0", "9", "8"), row("P3Y", "2", "12", "18"), row("P5Y", "2", "12", "15")),
                Percentage.of("3"),
                Bearer.BUYER);
        assertThat(new PrivateOffer().remarks(odd, List.of()))
                .extracting(Remark::pointer, Remark::words)
                .containsExactly(
                        tuple(
                                "/commitments/0/off/2",
                                "From 250000.00 EUR on less is taken off than below it. Let the rates rise"),
                        tuple(
                                "/commitments/2/off",
                                "An offer of 250000.00 EUR gets 15 % for 60 months, and 18 % for 36."
                                        + " Take off more for longer commitments"),
                        tuple(
                                "/commitments/1/off",
                                "With the listing fee of 3 % added, 2 % off the list price costs more than the list"
                                        + " price. Take off more, or bear the fee"));
        assertThat(new PrivateOffer().remarks(new Terms(odd.commitments(), odd.fee(), Bearer.SELLER), List.of()))
                .hasSize(2);
    }

    private static Commitment row(String term, String first, String second, String third) {
        var brackets = Brackets.flat(Percentage.of(first), Amount.of("0", "EUR").unit())
                .from(Amount.of("50000", "EUR"), Percentage.of(second))
                .from(Amount.of("250000", "EUR"), Percentage.of(third));
        return new Commitment(Period.parse(term), brackets);
    }

    private static Line line(String sku, int months, String net, String unit) {
        var amount = Amount.of(net, unit);
        return new Line(sku, "saas", 1, Period.ofMonths(months), new UnitPrice(amount.value(), amount.unit()), amount);
    }

    private static List<Step> steps(int months, String list, Terms terms) {
        var line = line("SEATS", months, list, "EUR");
        var cart = new Won(DAY, Route.DIRECT, List.of(line));
        return new PrivateOffer()
                .price(new Quoted(cart, line, line.net().exact(), line.net().exact()), STANDING, terms);
    }

    private static List<String> words(int months, String list, Terms terms) {
        return steps(months, list, terms).stream().map(Step::toString).toList();
    }

    private static String price(int months, String list, Terms terms) {
        var at = Amount.of(list, "EUR").exact();
        var price = steps(months, list, terms).stream().map(Step::exact).reduce(at, Exact::plus);
        return price.rounded(2, RoundingMode.HALF_UP).value().setScale(2).toPlainString();
    }
}
