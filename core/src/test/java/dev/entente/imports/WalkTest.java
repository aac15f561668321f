package dev.entente.imports;

import static dev.entente.imports.ImportFixtures.walk;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class WalkTest {

    private static final String SALES = "id,date,partner,motion,customer,sku,net\n";

    @Test
    void rowsOneBehindTheOtherWithOneIdAreTheLinesOfOneSale() {
        try (var walk = walk(Kind.SALES, SALES + row("1", "A") + row("1", "B") + row("2", "A"))) {
            var entries = walk.next(10);
            assertThat(entries).extracting(entry -> entry.rows().size()).containsExactly(2, 1);
            var report = new SaleRows("EUR").report(entries.getFirst());
            assertThat(Objects.requireNonNull(report).lines())
                    .extracting(line -> line.sku())
                    .containsExactly("A", "B");
        }
    }

    @Test
    void aSaleIsNeverTornApartBetweenTwoParts() {
        try (var walk = walk(Kind.SALES, SALES + row("1", "A") + row("1", "B") + row("1", "C") + row("2", "A"))) {
            assertThat(walk.next(1)).hasSize(1);
            assertThat(walk.done()).isEqualTo(3);
            assertThat(walk.next(1)).hasSize(1);
            assertThat(walk.next(1)).isEmpty();
        }
    }

    @Test
    void aKeyThatCameBeforeIsFoundWithItsRow() {
        try (var walk = walk(Kind.SALES, SALES + row("1", "A") + row("2", "A") + row("1", "B"))) {
            var entries = walk.next(10);
            assertThat(entries.getLast().first().findings())
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.says()).startsWith("Row 2 names it already"));
            assertThat(walk.isBefore(Walk.keyOf("import", "1"), 3)).isTrue();
            assertThat(walk.isBefore(Walk.keyOf("import", "2"), 3)).isFalse();
        }
        try (var walk = walk(Kind.PRODUCTS, "sku,name,family\nA,a,f\nA,a,f\n")) {
            assertThat(walk.next(10).getLast().isFine()).isFalse();
        }
    }

    @Test
    void ofRowsThatNameOneCustomerOneIsChosen() {
        var file = "website,customer,partner,buyer,problem,meetingOn,motion\n"
                + "osprey.example,Osprey,brightwater,CIO,Slow,2026-12-01,resell\n"
                + "https://www.osprey.example/,Osprey Rail,quicksilver,CIO,Slow,2026-12-03,resell\n";
        try (var walk = walk(Kind.REGISTRATIONS, file)) {
            assertThat(walk.next(10).getLast().first().findings())
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.says())
                            .isEqualTo("Row 2 names it already (brightwater, meeting 2026-12-01), this one is"
                                    + " quicksilver, meeting 2026-12-03; keep one of them"));
        }
        try (var walk = walk(Kind.REGISTRATIONS, file, 2)) {
            var entries = walk.next(10);
            assertThat(entries.getFirst().isFine()).isFalse();
            assertThat(entries.getLast().isFine()).isTrue();
        }
    }

    @Test
    void rowsOfOneSaleAgreeOnWhatIsTheSaleItself() {
        try (var walk = walk(
                Kind.SALES,
                SALES + "1,2026-03-31,brightwater,resell,Osprey,A,1\n1,2026-03-30,brightwater,resell,Osprey,B,1\n")) {
            var entry = walk.next(10).getFirst();
            assertThat(new SaleRows("EUR").report(entry)).isNull();
            assertThat(entry.rows().getLast().findings())
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.field()).isEqualTo("on"));
        }
    }

    @Test
    void aMillionKeysAreRemembered() {
        var first = new FirstRows();
        for (int i = 1; i <= 1_000_000; i++)
            assertThat(first.put("INV-" + i, i)).isZero();
        assertThat(first.put("INV-77", 1_000_001)).isEqualTo(77);
        assertThat(first.of("INV-1000000")).isEqualTo(1_000_000);
        assertThat(first.of("INV-0")).isZero();
    }

    @Test
    void whatIsWrongWithAReportIsPutToItsRowAndField() {
        try (var walk = walk(Kind.SALES, SALES + row("1", "A") + row("1", "B"))) {
            var entry = walk.next(10).getFirst();
            for (var pointer : List.of(
                    "/lines/1/net/unit", "/lines/0/sku", "/customer/name", "/lines", "/partner", "/of", "/what")) {
                SaleRows.put(entry, new Problem.Finding(pointer, "no"));
            }
            var fields = new ArrayList<String>();
            entry.rows()
                    .forEach(row ->
                            row.findings().forEach(finding -> fields.add(finding.row() + " " + finding.field())));
            assertThat(fields)
                    .containsExactly("2 sku", "2 customer", "2 net", "2 partner", "2 of", "2 id", "3 currency");
        }
    }

    private static String row(String id, String sku) {
        return id + ",2026-03-31,brightwater,resell,Osprey Rail," + sku + ",1.00\n";
    }
}
