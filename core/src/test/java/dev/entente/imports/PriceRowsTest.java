package dev.entente.imports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.pricebook.KnownPrices;
import dev.entente.pricebook.PriceBookFixtures;
import dev.entente.table.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PriceRowsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final List<String> HEADER = List.of(
            "SKU", "Price book", "Price", "Currency", "Term", "From quantity", "From day", "Until", "Correction");

    @Test
    void rowsWhoseDaysOverlapNameEachOther() {
        assertThat(wrong(
                        "SSO,world,10,EUR,P1Y,1,2026-01-01,2026-07-01,",
                        "SSO,world,12,EUR,P1Y,1,2026-06-15,,",
                        "SSO,world,1,EUR,P1M,1,2026-06-15,,"))
                .containsExactly("2: Row 3 has another price from 2026-06-15; end by then");
        assertThat(wrong("SSO,world,10,EUR,P1Y,1,2026-01-01,2026-07-01,", "SSO,world,12,EUR,P1Y,1,2026-07-01,,"))
                .isEmpty();
    }

    @Test
    void twoRowsOfTheSamePriceThatAreWrittenDifferentlyAreNotBothTaken() {
        assertThat(wrong("SSO,world,10,EUR,once,1,2026-06-01,,", "SSO,world,12,,,,,,"))
                .containsExactly("3: Row 2 says a price of the same already; keep one of them");
    }

    @Test
    void whatTheBookSaysAlreadyCannotBeOverlappedEither() {
        assertThat(wrong("SEATS,world,10,,once,1,2025-01-01,2026-12-31,"))
                .contains("2: The book says another price from 2026-01-01; end by then");
        assertThat(wrong("SEATS,world,10,,once,1,2026-02-01,,"))
                .containsExactly("2: A price holds since 2026-01-01, and this one would change days that are over;"
                        + " begin today or later, or send it as a correction");
        assertThat(wrong("SEATS,world,10,,once,1,2026-02-01,,yes")).isEmpty();
        assertThat(wrong("SEATS,world,10,,once,1,2026-01-01,,"))
                .containsExactly(
                        "2: Another price holds since 2026-01-01; begin on a later day, or say that it is a correction");
        assertThat(wrong("SEATS,world,10,,once,1,2026-01-01,,yes")).isEmpty();
    }

    @Test
    void whatCannotBeReadIsSaidRowByRow() {
        assertThat(wrong(
                        "SSO,nowhere,10,,,,,,",
                        "NOWHERE,world,10,,,,,,",
                        "SSO,world,-1,,,,,,",
                        "SSO,world,0.0000000000001,,,,,,",
                        "SSO,world,10,USD,,,,,",
                        "SSO,world,10,ABC,,,,,",
                        "SSO,world,10,,P30D,,,,",
                        "SSO,world,10,,,0,,,",
                        "SSO,world,10,,,,2026-03-01,2026-03-01,"))
                .containsExactly(
                        "2: There is no price book with this code",
                        "3: There is no product with this article number",
                        "4: A price cannot be below zero",
                        "5: Use at most 12 decimals",
                        "6: World is in EUR, and prices are not converted",
                        "7: Write three letters; the price book\u2019s own where nothing is said",
                        "8: Write P1M for a month, P1Y for a year, or once",
                        "9: Use 1 to 1,000,000,000",
                        "10: Use a day after 2026-03-01");
    }

    @Test
    void notSoldAndNothingAreWordsForAPrice() {
        assertThat(wrong("SSO,world,not sold,,,,,,", "SSO,world,Nothing,,P1Y,,,,"))
                .isEmpty();
        assertThat(wrong("SSO,world,free,,,,,,")).hasSize(1);
    }

    private static List<String> wrong(String... lines) {
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < lines.length; i++) {
            var row = new Row(i + 2, Arrays.asList(lines[i].split(",", -1)), List.of());
            entries.add(new Entry(List.of(new Values(row, ImportFixtures.mapping(Kind.PRICES, HEADER), Kind.PRICES))));
        }
        var book = PriceBookFixtures.book("world", "World");
        var known = new KnownPrices(List.of(PriceBookFixtures.once(book, "SEATS", LocalDate.of(2026, 1, 1), "9")));
        var rows = new PriceRows(Map.of("world", book), Set.of("SSO", "SEATS"), known, TODAY);
        rows.read(entries);
        return entries.stream()
                .flatMap(entry -> entry.first().findings().stream())
                .map(finding -> finding.row() + ": " + finding.says())
                .toList();
    }
}
