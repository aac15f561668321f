package dev.entente.earning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.api.Amount;
import dev.entente.api.Percentage;
import dev.entente.api.Unit;
import dev.entente.api.UnitPrice;
import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Earning.Earned;
import dev.entente.api.commercial.Occurrence.Influenced;
import dev.entente.api.commercial.Occurrence.Line;
import dev.entente.api.commercial.Occurrence.Reached;
import dev.entente.api.commercial.Occurrence.Refunded;
import dev.entente.api.commercial.Occurrence.Route;
import dev.entente.api.commercial.Occurrence.Sale;
import dev.entente.api.commercial.Occurrence.Won;
import dev.entente.api.commercial.Step;
import dev.entente.api.commercial.Step.Rounding;
import dev.entente.model.Exchange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A sale is taken for the currency of its terms line by line, and what is given back of it comes to what was sold. */
class ConvertedTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final Unit USD = Unit.currency("USD");
    private static final Unit EUR = Unit.currency("EUR");
    private static final Converted BY =
            new Converted(USD, EUR, DAY, BigDecimal.ONE, new BigDecimal("1.08"), "1 EUR was 1.08 USD");

    @Test
    void linesAndTheirListPricesAreConverted() {
        var line = new Line(
                "ENT", "enterprise", 3, Period.ofYears(1), UnitPrice.of("3600", "USD"), Amount.of("10000.00", "USD"));
        var seen = (Sale) BY.of(sale(line));
        assertThat(seen.net()).isEqualTo(Amount.of("9259.26", "EUR"));
        assertThat(Objects.requireNonNull(seen.lines().getFirst().list()).value())
                .isEqualByComparingTo("3333.333333");
        assertThat(seen.lines().getFirst().term()).isEqualTo(Period.ofYears(1));
        assertThat(((Influenced) BY.of(new Influenced(DAY, sale(line), Percentage.of("20")))).sale())
                .isEqualTo(seen);
        assertThat(BY.of(new Reached(DAY, "listed"))).isEqualTo(new Reached(DAY, "listed"));
    }

    @Test
    void whatIsTooLargeInTheOtherCurrencyDoesNotFit() {
        var rupiah = new Converted(
                USD, Unit.currency("IDR"), DAY, new BigDecimal("16500"), BigDecimal.ONE, "1 USD was 16500 IDR");
        assertThat(rupiah.fits(sale(line("A", "10000000000000.00")))).isFalse();
        assertThat(rupiah.fits(sale(line("A", "100.00")))).isTrue();
        assertThat(rupiah.tooLarge()).isEqualTo("It is too large in IDR");
    }

    @Test
    void whateverPartsAreGivenBackComeToWhatWasSold() {
        var sale = sale(line("A", "0.01"), line("A", "0.02"), line("B", "100.00"));
        var sold = (Sale) BY.of(sale);
        var before = new ArrayList<Line>();
        var back = Amount.zero(EUR);
        for (var part : List.of(
                line("A", "0.01"), line("A", "0.01"), line("A", "0.01"), line("B", "33.33"), line("B", "66.67"))) {
            var now = List.of(part);
            if (!BY.isNothing(before, now)) {
                var refund = (Refunded) BY.of(new Refunded(DAY, sale, nothing(), before, now));
                back = back.plus(Line.total(refund.lines()));
            }
            before.add(part);
        }
        assertThat(back).isEqualTo(sold.net());
    }

    @Test
    void whatIsLessThanTheSmallestPartIsNothing() {
        var by = new Converted(Unit.currency("KRW"), EUR, DAY, BigDecimal.ONE, new BigDecimal("1500"), "By hand");
        var won = new Line("A", "a", 1, Period.ZERO, null, Amount.of("1", "KRW"));
        assertThat(by.isNothing(List.of(), List.of(won))).isTrue();
        assertThat(BY.isNothing(List.of(), List.of(line("A", "0.01")))).isFalse();
    }

    @Test
    void aFixedRowCountsBothWays() {
        var row = new Exchange(LocalDate.of(2025, 1, 1), Amount.of("88", "EUR"), Amount.of("100", "USD"));
        var there = Converted.fixed(row, EUR, USD, DAY);
        assertThat(net(there, "880.00", "EUR")).isEqualTo(Amount.of("1000.00", "USD"));
        assertThat(there.source())
                .isEqualTo("88.00 EUR count as 100.00 USD by the program\u2019s own table since 2025-01-01");
        assertThat(net(Converted.fixed(row, USD, EUR, DAY), "1000.00", "USD")).isEqualTo(Amount.of("880.00", "EUR"));
    }

    private static Amount net(Converted by, String value, String unit) {
        var line = new Line("A", "a", 1, Period.ZERO, null, Amount.of(value, unit));
        return ((Sale) by.of(sale(line))).net();
    }

    private static Won sale(Line... lines) {
        return new Won(DAY, Route.DIRECT, List.of(lines));
    }

    private static Line line(String sku, String net) {
        return new Line(sku, "a", 1, Period.ZERO, null, Amount.of(net, "USD"));
    }

    private static Earned nothing() {
        return (Earned) Earning.pays(Rounding.halfUp(2), List.of(Step.nothing(EUR, "Nothing")));
    }
}
