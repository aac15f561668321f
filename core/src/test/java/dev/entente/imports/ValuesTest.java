package dev.entente.imports;

import static dev.entente.imports.ImportFixtures.sale;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.api.Unit;
import dev.entente.imports.Mapping.Days;
import dev.entente.imports.Mapping.Decimals;
import dev.entente.table.Row;
import dev.entente.table.Row.Flaw;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ValuesTest {

    private static final Map<String, Integer> COLUMNS = Map.of("on", 0, "net", 1, "term", 2, "id", 3);
    private static final Map<String, String> REST =
            Map.of("partner", "p", "motion", "resell", "customer", "c", "sku", "s");

    @Test
    void daysAreReadAsTheFileWritesThem() {
        for (var written : List.of(
                "2026-03-04",
                "2026/3/4",
                "4.3.2026",
                "04.03.2026",
                "04/03/2026",
                "2026-03-04T00:00",
                "04/03/2026 10:15")) {
            assertThat(read(written, Days.DAY_FIRST).day("on")).as(written).isEqualTo(LocalDate.of(2026, 3, 4));
        }
        assertThat(read("04/03/2026", Days.MONTH_FIRST).day("on")).isEqualTo(LocalDate.of(2026, 4, 3));
        assertThat(read("04.03.2026", Days.MONTH_FIRST).day("on")).isEqualTo(LocalDate.of(2026, 3, 4));
        for (var wrong : List.of("2026-02-30", "31/31/2026", "yesterday", "20260304", "04/03/26")) {
            var values = read(wrong, Days.DAY_FIRST);
            assertThat(values.day("on")).as(wrong).isNull();
            assertThat(values.findings()).containsExactly(new Finding(2, 0, "on", wrong, "Write a day as 2026-03-31"));
        }
    }

    @Test
    void amountsAreReadAsTheFileWritesThem() {
        for (var written : List.of(
                "7470",
                "7470.00",
                "7,470.00",
                "7.470,00",
                "€ 7.470,00",
                "EUR 7470,0",
                "7 470,00",
                "7\u00a0470.00",
                "7'470.00",
                "$7,470")) {
            assertThat(amount(written, Decimals.POINT)).as(written).isEqualTo("7470.00 EUR");
        }
        assertThat(amount("1.234", Decimals.COMMA)).isEqualTo("1234.00 EUR");
        assertThat(amount("1,234", Decimals.POINT)).isEqualTo("1234.00 EUR");
        assertThat(amount("1,234,567", Decimals.COMMA)).isEqualTo("1234567.00 EUR");
        assertThat(amount("\u2212640", Decimals.POINT)).isEqualTo("-640.00 EUR");
        assertThat(amount("(640.00)", Decimals.POINT)).isEqualTo("-640.00 EUR");
        for (var wrong : List.of("1.234", "1e400", "NaN", "12,34,5", "١٢.00", "=1+1", "9".repeat(30))) {
            assertThat(amount(wrong, Decimals.POINT)).as(wrong).isEqualTo("null");
        }
    }

    @Test
    void termsAreMonthsYearsOrIso() {
        assertThat(term("12")).isEqualTo(Period.ofMonths(12));
        assertThat(term("12 Months")).isEqualTo(Period.ofMonths(12));
        assertThat(term("1 year")).isEqualTo(Period.ofYears(1));
        assertThat(term("P1Y6M")).isEqualTo(Period.of(1, 6, 0));
        assertThat(term("for ever")).isNull();
    }

    @Test
    void whatIsMissingIsSaidWithWhatToWrite() {
        var values = sale(5, "INV-1", "2026-03-31", "brightwater", "", "Osprey Rail", "ENT", "1.00");
        assertThat(values.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.row()).isEqualTo(5);
            assertThat(finding.field()).isEqualTo("motion");
            assertThat(finding.column()).isEqualTo(3);
            assertThat(finding.says()).contains("resell");
        });
    }

    @Test
    void aCellThatIsWrongAsSuchIsFoundOnce() {
        var row = new Row(3, List.of("2026-03-31", "xxx", "", "1"), List.of(new Flaw(1, "The cell is too long")));
        var values = new Values(row, new Mapping(COLUMNS, REST, Days.DAY_FIRST, Decimals.POINT), Kind.SALES);
        assertThat(values.figure("net")).isNull();
        assertThat(values.findings()).containsExactly(new Finding(3, 1, "net", "xxx", "The cell is too long"));
    }

    @Test
    void whatCannotBeSeenOrStoredIsNotShown() {
        assertThat(Finding.brief("a\u0000b\ud800c" + "x".repeat(200)))
                .startsWith("a b c")
                .hasSize(100);
    }

    private static Values read(String on, Days days) {
        return values(List.of(on, "1", "", "1"), days, Decimals.POINT);
    }

    private static String amount(String net, Decimals decimals) {
        return String.valueOf(values(List.of("2026-03-31", net, "", "1"), Days.DAY_FIRST, decimals)
                .amount("net", Unit.currency("EUR")));
    }

    private static @Nullable Period term(String written) {
        return values(List.of("2026-03-31", "1", written, "1"), Days.DAY_FIRST, Decimals.POINT)
                .term("term");
    }

    private static Values values(List<String> cells, Days days, Decimals decimals) {
        return new Values(new Row(2, cells, List.of()), new Mapping(COLUMNS, REST, days, decimals), Kind.SALES);
    }
}
