package dev.entente.pricebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.api.Unit;
import dev.entente.api.UnitPrice;
import dev.entente.branding.Brand;
import dev.entente.document.ReadPaper;
import dev.entente.pricebook.ListingPrices.Listed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PriceListDocumentTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 20);
    private static final Brand ACME = Brand.plain("Acme Cloud", "#3d4fc4");
    private static final Brand GLOBEX = Brand.plain("Globex", "#0a7a5c");

    @Test
    void saysWhatEachProductCostsAndByWhichBookInTheVendorsBrand() {
        var paper = ReadPaper.of(
                PriceListDocument.of(listed(null), "Brightwater", DAY, ACME, Optional.of(ReadPaper.logo(61, 17))));
        assertThat(paper.text())
                .contains("Price list", "for Brightwater, as of 20 Mar 2026", "Worldwide is for everybody")
                .contains("Seat 07", "SEAT-07", "107.50 EUR", "Its parts", "Page 1")
                .doesNotContain("It goes on behind");
        assertThat(paper.pictures()).isEqualTo(List.of(List.of("61x17")));
        assertThat(paper.lines()).contains(ACME.palette().accent().hex());
    }

    @Test
    void anotherVendorsIsInItsOwnNameAndColourAndSaysWhereItEnds() {
        var paper = ReadPaper.of(PriceListDocument.of(listed("SEAT-07"), "", DAY, GLOBEX, Optional.empty()));
        assertThat(paper.text()).contains("Globex", "It goes on behind SEAT-07").doesNotContain("Acme Cloud", "for B");
        assertThat(paper.lines())
                .contains(GLOBEX.palette().accent().hex())
                .doesNotContain(ACME.palette().accent().hex());
    }

    private static Listed listed(@Nullable String next) {
        var price = new ListPrice(
                new UnitPrice(new BigDecimal("107.50"), Unit.currency("EUR")), null, List.of(), List.of());
        return new Listed(
                new Choice(null, "Worldwide is for everybody"),
                List.of(new Offered("SEAT-07", "Seat 07", Period.ofYears(1), 1, price)),
                next);
    }
}
