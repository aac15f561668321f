package dev.entente.profitability;

import static dev.entente.profitability.CaseFixtures.assumed;
import static dev.entente.profitability.CaseFixtures.forecast;
import static dev.entente.profitability.CaseFixtures.program;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.profitability.CaseSheet.Row;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CaseSheetTest {

    private static final Map<Assumption, String> MONTH = Map.of(
            Assumption.MONTHS, "2", Assumption.DEALS, "3", Assumption.DEAL, "1000", Assumption.INVESTMENT, "300");

    @Test
    void everythingThatWasAssumedStandsInIt() {
        var rows = rows(MONTH);
        assertThat(rows.stream().filter(row -> row.about().equals("Assumption")).map(Row::name))
                .contains("Program", "Code", "Version", "Currency", "Product family", "Share of deals")
                .containsAll(Stream.of(Assumption.values())
                        .filter(each -> !each.isVendors())
                        .map(Assumption::words)
                        .toList());
    }

    @Test
    void eachTierHasItsSumsAndTheEndOfEachMonth() {
        assertThat(rows(MONTH).stream()
                        .filter(row -> "Gold".equals(row.tier()))
                        .map(row -> row.about() + " " + row.name() + " " + row.value()))
                .contains(
                        "Motion Price margin 600.00",
                        "Motion Earned 28.00",
                        "Tier Margin 328.00",
                        "Tier Break-even 1",
                        "Month 1 Margin so far 14.00",
                        "Month 2 Margin so far 328.00",
                        "Next tier More in the whole time 228.00");
    }

    @Test
    void theVendorsSideStandsInTheVendorsFileAlone() {
        assertThat(rows(MONTH)).noneMatch(row -> row.about().equals("Vendor"));
        assertThat(rows(CaseFixtures.with(MONTH, Assumption.VENDOR_COST, "20")))
                .anyMatch(row -> row.about().equals("Vendor") && row.name().equals("Margin"));
    }

    private static List<Row> rows(Map<Assumption, String> figures) {
        var found = forecast(program(), assumed(Map.of("resell", "100"), figures), "silver");
        return CaseSheet.of(found).pages().after(null);
    }
}
