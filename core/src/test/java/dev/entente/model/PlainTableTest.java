package dev.entente.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.api.Amount;
import dev.entente.api.Measure;
import dev.entente.api.Measure.Window.Calendar;
import dev.entente.api.Percentage;
import dev.entente.api.Unit;
import dev.entente.api.commercial.CommercialModel.Prepared;
import dev.entente.api.commercial.Earning.Earned;
import dev.entente.api.commercial.Occurrence;
import dev.entente.api.commercial.Occurrence.Line;
import dev.entente.api.commercial.Occurrence.Route;
import dev.entente.api.commercial.Occurrence.Won;
import dev.entente.api.commercial.Standing;
import dev.entente.api.commercial.Standing.Credit;
import dev.entente.plugin.TermsForm;
import dev.entente.plugin.TermsForm.Read;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** An amount that nobody asks to be explained is the one that would be explained. */
class PlainTableTest {

    private static final Unit EUR = Unit.currency("EUR");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final Measure SOLD = Measure.of("net-revenue", EUR, Calendar.YEAR);
    private static final String RULES = """
            kind: PAYS
            unit: EUR
            parts:
              - name: Commission
                on: LINE
                rules:
                  - when: {field: TIER, is: gold}
                    rate: {type: table, read: WHOLE, brackets: [{from: {value: "0", unit: EUR}, rate: "10"}, {from: {value: "100.00", unit: EUR}, rate: "12.5"}]}
                    factor: {rows: [{from: {value: "0.05", unit: EUR}, times: "125"}, {from: {value: "200.00", unit: EUR}, times: "150"}], by: {what: net-revenue, unit: EUR, window: YEAR}}
                  - when: {field: TIER, is: silver}
                    rate: {type: table, read: WHOLE, by: {what: net-revenue, unit: EUR, window: YEAR}, brackets: [{from: {value: "0", unit: EUR}, rate: "3"}, {from: {value: "50.00", unit: EUR}, rate: "4.25"}]}
                  - when: {field: TIER, is: gold}
                    rate: {type: percent, rate: "99"}
              - name: Product
                on: LINE
                otherwise: NOTHING
                rules:
                  - when: {field: FAMILY, is: crm}
                    rate: {type: percent, rate: "0.5"}
              - name: Registered
                on: LINE
                otherwise: NOTHING
                rules:
                  - when: {field: REGISTERED, is: true}
                    rate: {type: percent, rate: "2"}
            """;

    @ParameterizedTest
    @ValueSource(strings = {"HALF_UP", "DOWN", "UP", "FLOOR", "CEILING", "HALF_EVEN", "HALF_DOWN"})
    void isTheSameForEveryWayOfRounding(String mode) {
        allAreTheSame(terms(mode, 2, ""), 2_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "conventions: {threshold: PASSED}",
                "conventions: {rounded: LINE}",
                "conventions: {shared: true}",
                "limits: {caps: [{most: {value: \"5.00\", unit: EUR}, over: ONE}]}",
                "exchange: [{amount: {value: \"1.00\", unit: USD}, counts: {value: \"0.90\", unit: EUR}}]"
            })
    void isTheSameWhateverElseIsAgreed(String more) {
        allAreTheSame(terms("HALF_UP", 2, more), 2_000);
    }

    /** Limits that are never reached leave a table to be explained on the way that can do everything. */
    @ParameterizedTest
    @ValueSource(strings = {"", "conventions: {threshold: PASSED}", "conventions: {shared: true}"})
    void isExplainedInTheSameStepsAsWithLimits(String more) {
        var plain = table(terms("HALF_UP", 2, more));
        var never = "limits: {caps: [{most: {value: \"1000000.00\", unit: EUR}, over: ONE}]}";
        var limited = table(terms("HALF_UP", 2, more + "\n" + never));
        var random = new Random(8);
        for (int i = 0; i < 2_000; i++) {
            var what = sale(random);
            var standing = standing(random);
            assertThat(plain.calculate(what, standing)).isEqualTo(limited.calculate(what, standing));
        }
    }

    @Test
    void isTheSameWhereOnlyWholeUnitsArePaid() {
        allAreTheSame(terms("HALF_UP", 0, ""), 500);
    }

    @Test
    void isTheSameForMoreThanLongsCanCount() {
        var table = table(terms("HALF_UP", 2, ""));
        var line = new Line("crm", "crm", 1, Period.ZERO, null, new Amount(90_000_000_000_000_000L, EUR));
        var what = new Won(DAY, Route.DIRECT, List.of(line));
        var standing = standing("gold", true, Amount.of("300.00", "EUR"), Credit.WHOLE);
        assertThat(table.minor(what, standing))
                .isEqualTo(explained(table, what, standing))
                .isPositive();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 100_000_000, 100_000_000_000L, 900_000_000_000_000_000L})
    void isTheSameForTheHighestRatesCountedInTheFinestParts(long net) {
        var table = table(terms("HALF_UP", 2, "")
                .replace("rate: \"10\"", "rate: \"100\"")
                .replace("rate: \"4.25\"", "rate: \"4.2500001\"")
                .replace("times: \"125\"", "times: \"1000\"")
                .replace("times: \"150\"", "times: \"1000\"")
                .replace("rate: \"12.5\"", "rate: \"100\""));
        var line = new Line("erp", "erp", 1, Period.ZERO, null, new Amount(net, EUR));
        var what = new Won(DAY, Route.DIRECT, List.of(line));
        var standing = standing("gold", false, Amount.of("100.00", "EUR"), Credit.WHOLE);
        assertThat(table.minor(what, standing))
                .isEqualTo(explained(table, what, standing))
                .isEqualTo(10 * net);
    }

    @Test
    void ofSeveralRulesForTheSameTierTheFirstDecides() {
        var table = table(terms("HALF_UP", 2, ""));
        var line = new Line("erp", "erp", 1, Period.ZERO, null, Amount.of("10.00", "EUR"));
        var standing = standing("gold", false, Amount.zero(EUR), Credit.WHOLE);
        assertThat(table.minor(new Won(DAY, Route.DIRECT, List.of(line)), standing))
                .isEqualTo(100);
    }

    private static void allAreTheSame(String terms, int count) {
        var table = table(terms);
        var random = new Random(7);
        for (int i = 0; i < count; i++) {
            var what = sale(random);
            var standing = standing(random);
            assertThat(table.minor(what, standing))
                    .as("%s, %s", what, standing)
                    .isEqualTo(explained(table, what, standing));
        }
    }

    private static long explained(Prepared table, Occurrence what, Standing standing) {
        return table.calculate(what, standing) instanceof Earned earned
                ? earned.amount().minor()
                : Long.MIN_VALUE;
    }

    private static Won sale(Random random) {
        var lines = new ArrayList<Line>();
        var unit = random.nextInt(10) == 0 ? Unit.currency("USD") : EUR;
        for (int i = 0; i <= random.nextInt(3); i++) {
            var family = List.of("crm", "erp").get(random.nextInt(2));
            lines.add(new Line(family, family, 1, Period.ZERO, null, new Amount(random.nextInt(20_000), unit)));
        }
        return new Won(DAY, Route.DIRECT, lines);
    }

    private static Standing standing(Random random) {
        var tier = List.of("gold", "silver", "bronze", "").get(random.nextInt(4));
        var share = new Credit("sells", Percentage.of("10"), Percentage.of("33.3"));
        return standing(
                tier.isEmpty() ? null : tier,
                random.nextBoolean(),
                new Amount(random.nextInt(40_000) - 1_000, EUR),
                random.nextBoolean() ? Credit.WHOLE : share);
    }

    private static Standing standing(@Nullable String tier, boolean registered, Amount total, Credit credit) {
        return new Standing(tier, DAY, registered, List.of(), Map.of(SOLD, total), Map.of(), credit);
    }

    private static String terms(String mode, int decimals, String more) {
        return RULES + "rounding: {mode: " + mode + ", decimals: " + decimals + "}\n" + more + "\n";
    }

    private static Prepared table(String terms) {
        return switch (TermsForm.read(RuleTerms.class, new YAMLMapper().readTree(terms))) {
            case Read<RuleTerms>(var read) -> new RuleTable().prepare(read);
            case TermsForm.Findings<RuleTerms>(var findings) -> throw new AssertionError(findings);
        };
    }
}
