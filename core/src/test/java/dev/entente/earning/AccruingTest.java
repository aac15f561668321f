package dev.entente.earning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.entente.api.Amount;
import dev.entente.api.DateRange;
import dev.entente.api.Measure;
import dev.entente.api.commercial.CommercialModel;
import dev.entente.api.commercial.Earning.Earned;
import dev.entente.api.commercial.Earning.Held;
import dev.entente.api.commercial.Occurrence.Closed;
import dev.entente.api.commercial.Standing;
import dev.entente.api.commercial.Step;
import dev.entente.earning.Accruing.Due;
import dev.entente.model.RuleTable;
import dev.entente.plugin.Models.Installed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

class AccruingTest {

    private static final YearMonth MAY = YearMonth.of(2024, 5);

    /** Quarters back to the first euro, years above a threshold, and a fixed amount for many renewals. */
    private static final ModelTerms REBATES = bound(new RuleTable(), file("rebates.yaml"));

    @Test
    void aQuarterAndAYearThatGoOnStandByTheirOwnClosesWithWhatIsMissing() {
        var due = Accruing.of(REBATES, standing(null, "120000.00", "30000.00", "260000.00"), MAY);

        assertThat(due)
                .extracting(Due::closes, AccruingTest::amount)
                .containsExactly(
                        tuple(LocalDate.of(2024, 6, 30), "2400.00 EUR"), tuple(LocalDate.of(2024, 12, 31), "0.00 EUR"));
        assertThat(words(due.getFirst())).containsExactly("2 % of 120000.00 EUR for the quarter");
        assertThat(missing(due.getFirst()))
                .containsExactly(
                        "130000.00 EUR to 250000.00 EUR: 7500.00 EUR", "20000.00 EUR to 50000.00 EUR: 3150.00 EUR");
        assertThat(missing(due.getLast())).containsExactly("140000.00 EUR to 400000.00 EUR: 0.00 EUR");
    }

    @Test
    void onTheLastDayItIsWhatTheCloseGives() {
        var standing = standing(null, "300000.00", "60000.00", "650000.00");
        var december = YearMonth.of(2024, 12);

        var due = Accruing.of(REBATES, standing, december);

        var close = new Closed(
                new DateRange(december.atDay(1), december.plusMonths(1).atDay(1)));
        assertThat(due.getFirst().result()).isEqualTo(REBATES.calculate(close, standing));
        assertThat(amount(due.getFirst())).isEqualTo("12250.00 EUR");
        assertThat(due).hasSize(1);
    }

    @Test
    void aBracketThatIsReachedIsNoGoalAnyMore() {
        var due = Accruing.of(REBATES, standing(null, "250000.00", "50000.00", "400000.00"), MAY);

        assertThat(due).allSatisfy(each -> assertThat(each.next()).isEmpty());
    }

    @Test
    void whatClosesEachMonthStandsThereOnceThoughEachMonthWouldGiveTheSame() {
        var terms = bound(new RateTable(), yaml("""
                kind: CHARGES
                unit: EUR
                basis: PERIOD
                measure: {what: net-revenue, only: {}, window: MONTH}
                rows:
                  - {tier: gold, read: MARGINAL, rates: [{from: {value: "0", unit: EUR}, rate: "10"}, {from: {value: "1000.00", unit: EUR}, rate: "5"}]}
                minimum: {value: "50.00", unit: EUR}
                rounding: {mode: HALF_UP, decimals: 2}
                """));

        var due = Accruing.of(terms, standing("gold", Map.of("MONTH", "800.00")), MAY);
        var held = Accruing.of(terms, standing("silver", Map.of("MONTH", "800.00")), MAY);

        assertThat(due).extracting(AccruingTest::amount).containsExactly("80.00 EUR");
        assertThat(missing(due.getFirst())).containsExactly("200.00 EUR to 1000.00 EUR: 100.00 EUR");
        assertThat(held)
                .extracting(Due::result)
                .containsExactly(new Held("No rate is agreed for the month at tier silver"));
    }

    @Test
    void amountsOfAnotherTierAreNobodysGoal() {
        var terms = bound(new RuleTable(), yaml("""
                kind: PAYS
                unit: EUR
                parts:
                  - name: Growth
                    on: PERIOD
                    every: {length: QUARTER}
                    otherwise: NOTHING
                    rules:
                      - when: {field: TIER, is: gold}
                        base: {of: MEASURE, measure: {what: net-revenue, unit: EUR, window: QUARTER}, less: {what: net-revenue, unit: EUR, window: YEAR}}
                        rate: {type: table, read: WHOLE, brackets: [{from: {value: "0", unit: EUR}, rate: "1"}, {from: {value: "500.00", unit: EUR}, rate: "2"}]}
                rounding: {mode: HALF_UP, decimals: 2}
                """));

        var gold = Accruing.of(terms, standing("gold", Map.of("QUARTER", "900.00", "YEAR", "600.00")), MAY);

        assertThat(gold).extracting(AccruingTest::amount).containsExactly("3.00 EUR");
        assertThat(missing(gold.getFirst())).containsExactly("200.00 EUR to 500.00 EUR: 10.00 EUR");
        assertThat(Accruing.of(terms, standing("silver", Map.of("QUARTER", "900.00", "YEAR", "600.00")), MAY))
                .isEmpty();
    }

    private static Standing standing(@Nullable String tier, String quarter, String renewals, String year) {
        return standing(tier, Map.of("QUARTER", quarter, "QUARTER renewal", renewals, "YEAR", year));
    }

    /** By the window, and the kind where the measure is of one. */
    private static Standing standing(@Nullable String tier, Map<String, String> totals) {
        var measured = new HashMap<Measure, Amount>();
        for (var what : List.of("MONTH", "QUARTER", "YEAR")) {
            put(measured, what, Map.of(), totals.get(what));
            put(measured, what, Map.of("kind", "renewal"), totals.get(what + " renewal"));
        }
        return new Standing(tier, LocalDate.of(2020, 1, 1), false, List.of(), measured);
    }

    private static void put(
            Map<Measure, Amount> measured, String window, Map<String, String> only, @Nullable String total) {
        if (total == null) return;
        var unit = Amount.of("0", "EUR").unit();
        var over = Measure.Window.Calendar.valueOf(window);
        measured.put(new Measure("net-revenue", unit, only, over, Measure.Per.PARTNER), Amount.of(total, "EUR"));
    }

    private static String amount(Due due) {
        return due.result() instanceof Earned earned
                ? earned.amount().toString()
                : due.result().toString();
    }

    private static List<String> words(Due due) {
        return ((Earned) due.result()).steps().stream().map(Step::words).toList();
    }

    private static List<String> missing(Due due) {
        return due.next().stream()
                .map(next -> next.missing() + " to " + next.from() + ": " + next.then())
                .toList();
    }

    private static ModelTerms bound(CommercialModel<?> model, JsonNode terms) {
        return (ModelTerms) ModelTerms.bind(new Installed(model, null), terms);
    }

    private static JsonNode file(String name) {
        try {
            return yaml(Files.readString(Path.of("src/test/resources/programs", name)))
                    .path("terms");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode yaml(String text) {
        return new YAMLMapper().readTree(text);
    }
}
