package dev.entente.earning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.api.Amount;
import dev.entente.api.Brackets;
import dev.entente.api.DateRange;
import dev.entente.api.Measure;
import dev.entente.api.Measure.Window;
import dev.entente.api.Measure.Window.Calendar;
import dev.entente.api.Percentage;
import dev.entente.api.Unit;
import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Earning.Earned;
import dev.entente.api.commercial.Earning.Held;
import dev.entente.api.commercial.Earning.Kind;
import dev.entente.api.commercial.Occurrence;
import dev.entente.api.commercial.Occurrence.Closed;
import dev.entente.api.commercial.Occurrence.Line;
import dev.entente.api.commercial.Occurrence.Refunded;
import dev.entente.api.commercial.Occurrence.Renewed;
import dev.entente.api.commercial.Occurrence.Route;
import dev.entente.api.commercial.Occurrence.Won;
import dev.entente.api.commercial.Standing;
import dev.entente.api.commercial.Step.Rounding;
import dev.entente.earning.RateTable.Basis;
import dev.entente.earning.RateTable.Measured;
import dev.entente.earning.RateTable.Reading;
import dev.entente.earning.RateTable.Row;
import dev.entente.earning.RateTable.Terms;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateTableTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final Unit USD = Unit.currency("USD");
    private static final Unit EUR = Unit.currency("EUR");

    /** Partner-led support: marginal brackets over a month's usage, with a minimum. */
    private static final Terms SUPPORT = support(Calendar.MONTH);

    /** Commission by level, and hosting with a cap for each line. */
    private static final Terms COMMISSION = new Terms(
            Kind.PAYS,
            EUR,
            Basis.EACH_LINE,
            null,
            List.of(
                    row("enterprise", "learning", "10"),
                    row("enterprise", "ready", "10"),
                    row("enterprise", "silver", "15"),
                    row("enterprise", "gold", "20"),
                    row("hosting", "learning", "10"),
                    row("hosting", null, "50")),
            List.of(
                    new RateTableCap("hosting", Period.ofMonths(1), Amount.of("150", "EUR")),
                    new RateTableCap("hosting", Period.ofYears(1), Amount.of("1440", "EUR"))),
            null,
            Rounding.halfUp(2));

    @ParameterizedTest(name = "{0} USD of usage costs {1}")
    @CsvSource({
        "0, 7500.00",
        "50000, 7500.00",
        "75000, 7500.00",
        "150000, 15000.00",
        "150001, 15000.07",
        "500000, 39500.00",
        "1000000, 64500.00",
        "1200000, 70500.00",
        "2000000, 94500.00",
    })
    void chargesAMonthByItsUsage(String usage, String charge) {
        var earned = (Earned) closed(MARCH, usage, SUPPORT);
        assertThat(earned.kind()).isEqualTo(Kind.CHARGES);
        assertThat(earned.amount()).isEqualTo(Amount.of(charge, "USD"));
    }

    @Test
    void explainsEachBracketAndTheMinimum() {
        assertThat(words(closed(MARCH, "150001", SUPPORT)))
                .containsExactly(
                        "10 % of 150000.00 USD for the month, the part from 0.00 USD: 15000 USD",
                        "7 % of 1.00 USD for the month, the part from 150000.00 USD: 0.07 USD");
        assertThat(words(closed(MARCH, "50000", SUPPORT)))
                .containsExactly(
                        "10 % of 50000.00 USD for the month, the part from 0.00 USD: 5000 USD",
                        "Raised to the minimum of 7500.00 USD: 2500 USD");
    }

    @Test
    void asksForItsMeasureAndForThePeriod() {
        var usage =
                new Measure("net-revenue", USD, Map.of("family", "cloud-usage"), Calendar.MONTH, Measure.Per.PARTNER);
        assertThat(new RateTable().measures(SUPPORT)).containsExactly(usage);
        assertThat(new RateTable().closes(SUPPORT)).isTrue();
        assertThat(new RateTable().measures(COMMISSION)).isEmpty();
        assertThat(new RateTable().closes(COMMISSION)).isFalse();
    }

    @Test
    void aSaleCostsNothingUntilTheMonthCloses() {
        assertThat(words(calculate(won("cloud-usage", "9999", "USD"), "gold", SUPPORT)))
                .containsExactly("Charged when the month closes: 0 USD");
    }

    @Test
    void aQuarterIsChargedWithItsLastMonth() {
        var quarterly = support(Calendar.QUARTER);
        assertThat(words(closed(YearMonth.of(2026, 2), "150000", quarterly)))
                .containsExactly("Charged when the quarter closes: 0 USD");
        assertThat(amount(closed(MARCH, "150000", quarterly))).isEqualTo("15000.00 USD");
        assertThat(amount(closed(YearMonth.of(2026, 6), "150000", support(Calendar.HALF_YEAR))))
                .isEqualTo("15000.00 USD");
        assertThat(amount(closed(YearMonth.of(2026, 6), "150000", support(Calendar.YEAR))))
                .isEqualTo("0.00 USD");
        assertThat(amount(closed(YearMonth.of(2026, 12), "150000", support(Calendar.YEAR))))
                .isEqualTo("15000.00 USD");
    }

    @Test
    void aNegativeMeasureIsHeld() {
        assertThat(closed(MARCH, "-0.01", SUPPORT)).isEqualTo(new Held("What was measured is negative: -0.01 USD"));
    }

    @ParameterizedTest(name = "{1} at {0} earns {3} of {2} for {4}")
    @CsvSource({
        "learning, enterprise, 7470.00, 747.00, P1Y",
        "ready, enterprise, 7470.00, 747.00, P1Y",
        "silver, enterprise, 7470.00, 1120.50, P1Y",
        "gold, enterprise, 7470.00, 1494.00, P1Y",
        "ready, hosting, 200, 100.00, P1M",
        "silver, hosting, 300, 150.00, P1M",
        "gold, hosting, 400, 150.00, P1M",
        "ready, hosting, 2000, 1000.00, P1Y",
        "silver, hosting, 2880, 1440.00, P12M",
        "gold, hosting, 4000, 1440.00, P12M",
        "gold, hosting, 4000, 2000.00, P2Y",
        "learning, hosting, 200, 20.00, P1M",
    })
    void paysALineByTheTier(String tier, String family, String net, String commission, Period term) {
        var line = new Line("SKU", family, 1, term, null, Amount.of(net, "EUR"));
        var earned = (Earned) calculate(new Won(DAY, Route.DIRECT, List.of(line)), tier, COMMISSION);
        assertThat(earned.kind()).isEqualTo(Kind.PAYS);
        assertThat(earned.amount()).isEqualTo(Amount.of(commission, "EUR"));
    }

    @Test
    void eachLineHasItsOwnCapAndSaysSo() {
        var lines = List.of(hosting("ONE", "400"), hosting("TWO", "100"));
        var earned = (Earned) calculate(new Renewed(DAY, Route.DIRECT, lines), "gold", COMMISSION);
        assertThat(words(earned))
                .containsExactly(
                        "50 % of 400.00 EUR for hosting: 200 EUR",
                        "Lowered to the most for one line, 150.00 EUR: -50 EUR",
                        "50 % of 100.00 EUR for hosting: 50 EUR");
        assertThat(earned.steps()).extracting(step -> step.sku()).containsExactly("ONE", "ONE", "TWO");
    }

    @Test
    void aCapOverATimeIsForAllOfASubscriptionAndForNothingBesideItsFamily() {
        var cap = new RateTableCap(
                "hosting", Period.ofMonths(1), Amount.of("150", "EUR"), Measure.Per.SUBSCRIPTION, Calendar.MONTH);
        var terms = new Terms(
                Kind.PAYS, EUR, Basis.EACH_LINE, null, COMMISSION.rows(), List.of(cap), null, Rounding.halfUp(2));
        var given = new Measure(
                "own-earnings",
                EUR,
                Map.of("family", "hosting", "term", "P1M"),
                Calendar.MONTH,
                Measure.Per.SUBSCRIPTION);
        assertThat(new RateTable().measures(terms)).containsExactly(given);
        assertThat(new RateTable().rerates(terms)).isTrue();
        var users = new Line("USERS", "enterprise", 1, Period.ofMonths(1), null, Amount.of("1000", "EUR"));
        var year = new Line("YEAR", "hosting", 1, Period.ofYears(1), null, Amount.of("4000", "EUR"));
        var sale = new Won(DAY, Route.DIRECT, List.of(hosting("ONE", "200"), users, hosting("TWO", "100"), year));
        var before = new Standing("gold", DAY, false, List.of(), Map.of(given, Amount.of("30", "EUR")));
        var earned = (Earned) new RateTable().calculate(sale, before, terms);
        assertThat(earned.amount()).isEqualTo(Amount.of("2320", "EUR"));
        var lowered = earned.steps().getLast();
        assertThat(lowered.words())
                .isEqualTo("Lowered to the 120.00 EUR that is left of 150.00 EUR, of which 30.00 EUR was given before");
        assertThat(lowered.sku()).isEqualTo("TWO");
        assertThat(lowered.exact().value()).isEqualByComparingTo("-30");
    }

    @Test
    void namesTheTierThatDecided() {
        assertThat(words(calculate(won("enterprise", "7470", "EUR"), "silver", COMMISSION)))
                .containsExactly("15 % of 7470.00 EUR for enterprise at tier silver: 1120.5 EUR");
    }

    @Test
    void wholeAndMarginalBracketsDiffer() {
        var brackets = Brackets.flat(Percentage.of("3"), EUR).from(Amount.of("1000", "EUR"), Percentage.of("2"));
        var sale = won("any", "2000", "EUR");
        assertThat(amount(calculate(sale, null, lines(brackets, Reading.WHOLE))))
                .isEqualTo("40.00 EUR");
        assertThat(amount(calculate(sale, null, lines(brackets, Reading.MARGINAL))))
                .isEqualTo("50.00 EUR");
    }

    @Test
    void whatMatchesNoRowIsHeld() {
        assertThat(calculate(won("hardware", "1", "EUR"), "gold", COMMISSION))
                .isEqualTo(new Held("No rate is agreed for the product family hardware at tier gold"));
        assertThat(calculate(won("enterprise", "1", "EUR"), null, COMMISSION))
                .isEqualTo(new Held("No rate is agreed for the product family enterprise without a tier"));
    }

    @Test
    void anotherCurrencyIsHeld() {
        assertThat(calculate(won("enterprise", "1", "USD"), "gold", COMMISSION))
                .isEqualTo(new Held("The rates are in EUR, the sale is in USD"));
    }

    @Test
    void aClosedPeriodPaysNothingWhereEachLineIsPaid() {
        assertThat(words(closed(MARCH, "0", COMMISSION))).containsExactly("Paid sale by sale: 0 EUR");
    }

    @Test
    void aRefundTakesItsPartBack() {
        var sale = new Won(DAY, Route.DIRECT, List.of(hosting("ONE", "400"), hosting("TWO", "100")));
        var earned = (Earned) calculate(sale, "gold", COMMISSION);
        var one = new Refunded(DAY, sale, earned, List.of(), List.of(hosting("ONE", "400")));
        var two = new Refunded(DAY, sale, earned, one.lines(), List.of(hosting("TWO", "100")));
        assertThat(amount(calculate(one, "gold", COMMISSION))).isEqualTo("-150.00 EUR");
        assertThat(amount(calculate(two, "gold", COMMISSION))).isEqualTo("-50.00 EUR");
    }

    @Test
    void theSumIsRoundedOnceAndSaysSo() {
        var odd = new Won(DAY, Route.DIRECT, List.of(hosting("ONE", "0.01"), hosting("TWO", "0.01")));
        assertThat(amount(calculate(odd, "gold", COMMISSION))).isEqualTo("0.01 EUR");
        assertThat(words(calculate(won("enterprise", "0.10", "EUR"), "silver", COMMISSION)))
                .containsExactly(
                        "15 % of 0.10 EUR for enterprise at tier silver: 0.015 EUR",
                        "Rounded half up to 2 decimals: 0.005 EUR");
    }

    @Test
    void aRegisteredDealMayHaveARateOfItsOwn() {
        var flat = Brackets.flat(Percentage.of("5"), EUR);
        var terms = lines(List.of(
                new Row(null, "gold", true, Brackets.flat(Percentage.of("12"), EUR), Reading.WHOLE),
                new Row(null, null, false, flat, Reading.MARGINAL)));
        var sale = won("enterprise", "1000", "EUR");
        assertThat(words(new RateTable().calculate(sale, standing("gold", true), terms)))
                .containsExactly("12 % of 1000.00 EUR for enterprise at tier gold, a registered deal: 120 EUR");
        assertThat(words(calculate(sale, "gold", terms)))
                .containsExactly(
                        "5 % of 1000.00 EUR for enterprise, a deal that is not registered, the part from 0.00 EUR: 50 EUR");
        assertThat(new RateTable().calculate(sale, standing("silver", true), terms))
                .isEqualTo(new Held(
                        "No rate is agreed for the product family enterprise at tier silver for a registered deal"));
    }

    private static Terms support(Window window) {
        var rates = Brackets.flat(Percentage.of("10"), USD)
                .from(Amount.of("150000", "USD"), Percentage.of("7"))
                .from(Amount.of("500000", "USD"), Percentage.of("5"))
                .from(Amount.of("1000000", "USD"), Percentage.of("3"));
        var rows = List.of(new Row(null, null, null, rates, Reading.MARGINAL));
        var minimum = Amount.of("7500", "USD");
        return new Terms(Kind.CHARGES, USD, Basis.PERIOD, usage(window), rows, List.of(), minimum, Rounding.halfUp(2));
    }

    private static Measured usage(Window window) {
        return new Measured("net-revenue", Map.of("family", "cloud-usage"), window);
    }

    private static Terms lines(Brackets rates, Reading read) {
        return lines(List.of(new Row(null, null, null, rates, read)));
    }

    private static Terms lines(List<Row> rows) {
        return new Terms(Kind.PAYS, EUR, Basis.EACH_LINE, null, rows, List.of(), null, Rounding.halfUp(2));
    }

    private static Row row(@Nullable String family, @Nullable String tier, String rate) {
        return new Row(family, tier, null, Brackets.flat(Percentage.of(rate), EUR), Reading.WHOLE);
    }

    private static Line hosting(String sku, String net) {
        return new Line(sku, "hosting", 1, Period.ofMonths(1), null, Amount.of(net, "EUR"));
    }

    private static Won won(String family, String net, String currency) {
        var line = new Line("SKU", family, 1, Period.ofYears(1), null, Amount.of(net, currency));
        return new Won(DAY, Route.DIRECT, List.of(line));
    }

    private static Earning closed(YearMonth month, String measured, Terms terms) {
        var closed =
                new Closed(new DateRange(month.atDay(1), month.plusMonths(1).atDay(1)));
        var totals = terms.measured()
                .map(it -> Map.of(it, Amount.of(measured, "USD")))
                .orElseGet(Map::of);
        return new RateTable().calculate(closed, standing("gold", totals), terms);
    }

    private static Earning calculate(Occurrence what, @Nullable String tier, Terms terms) {
        return new RateTable().calculate(what, standing(tier, Map.of()), terms);
    }

    private static Standing standing(String tier, boolean registered) {
        return new Standing(tier, LocalDate.of(2025, 1, 1), registered, List.of(), Map.of());
    }

    private static Standing standing(@Nullable String tier, Map<Measure, Amount> totals) {
        return new Standing(tier, LocalDate.of(2025, 1, 1), false, List.of(), totals);
    }

    private static String amount(Earning earning) {
        return ((Earned) earning).amount().toString();
    }

    private static List<String> words(Earning earning) {
        return ((Earned) earning).steps().stream().map(Object::toString).toList();
    }
}
