package dev.entente.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.api.Percentage;
import dev.entente.api.PluginId;
import dev.entente.api.Unit;
import dev.entente.api.UnitPrice;
import dev.entente.api.commercial.Occurrence.Buyer;
import dev.entente.api.commercial.Standing;
import dev.entente.api.commercial.Step.Rounding;
import dev.entente.branding.Brand;
import dev.entente.branding.Design;
import dev.entente.document.ReadPaper;
import dev.entente.model.Discounts;
import dev.entente.program.Pricing.Place;
import dev.entente.quote.Basis.Asked;
import dev.entente.quote.Basis.Listed;
import dev.entente.quote.Cart.Kind;
import dev.entente.tenant.Scope;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

class QuoteDocumentTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final Instant AT = Instant.parse("2026-11-02T08:00:00Z");
    private static final Unit EUR = Unit.currency("EUR");
    private static final String MARGIN = """
            {"discounts":[{"name":"Premier discount","when":{"field":"TIER","is":"premier"},"off":{"type":"percent","rate":"10"}}]}""";
    private static final Map<String, String> CALLED = Map.of("reseller", "Resale in Europe");
    private static final String RATE = "1 EUR was 1.25 USD on 2026-10-30";

    @Test
    void thePaperOfThePartnerReadsFromTheListPriceByEachStepToTheNet() throws IOException {
        var pdf = text(
                QuoteDocument.of(page(), standing(), CALLED, "Brightwater", brand("Acme Cloud"), Optional.empty()));
        assertThat(pdf)
                .contains("Acme Cloud", "Quote Q-2026-00042", "for Hartwell Dairy", "As we said on the phone")
                .contains("Brightwater", "Resale in Europe, version 3", RATE)
                .contains("Seat 07", "SEAT-07", "1,290.00 EUR", "10.0%", "1,161.00 EUR")
                .contains("At list price1,290.00 EUR", "Discounts \u2212129.00 EUR", "Net, before tax1,161.00 EUR")
                .contains("Never without a contract");
        assertThat(pdf.substring(pdf.indexOf("Step Adds Price")))
                .containsSubsequence(
                        "12 of Seat 07 at 107.50 EUR, Worldwide, since 1 Nov 2026",
                        "1,290.00 EUR1,290.00 EUR",
                        "Premier discount: 10 % of 1,290.00 EUR",
                        "discounts 1, Resale in Europe, version 3",
                        "\u2212129.00 EUR1,161.00 EUR");
    }

    @Test
    void theCustomersPaperSaysWhatItComesToAndNothingOfHow() throws IOException {
        var pdf = text(QuoteDocument.forCustomer(page(), standing(), brand("Acme Cloud"), Optional.empty()));
        assertThat(pdf)
                .contains(
                        "Acme Cloud", "Quote Q-2026-00042", "for Hartwell Dairy", "Seat 07", "Never without a contract")
                .contains("Total, before tax1,161.00 EUR")
                .doesNotContain(
                        "List", "1,290.00", "Premier", "129.00", "107.50", "Brightwater", "reseller", "Resale", RATE);
    }

    @Test
    void bothPapersOfAQuoteCarryTheLogoAndTheColourOfTheirVendor() {
        var logo = Optional.of(ReadPaper.logo(61, 17));
        var brand = brand("Acme Cloud");
        var partners = ReadPaper.of(QuoteDocument.of(page(), standing(), CALLED, "Brightwater", brand, logo));
        var customers = ReadPaper.of(QuoteDocument.forCustomer(page(), standing(), brand, logo));
        for (var paper : List.of(partners, customers)) {
            assertThat(paper.pictures()).isNotEmpty().allMatch(List.of("61x17")::equals);
            assertThat(paper.lines()).contains(brand.palette().accent().hex());
        }
    }

    @Test
    void eachVendorsPaperIsInItsOwnName() throws IOException {
        var pdf = text(QuoteDocument.forCustomer(page(), standing(), brand("Globex"), Optional.empty()));
        assertThat(pdf).contains("Globex").doesNotContain("Acme Cloud");
    }

    private static String text(byte[] pdf) throws IOException {
        return new PdfTextExtractor(new PdfReader(pdf)).getTextFromPage(1);
    }

    private static Brand brand(String name) {
        var plain = Brand.plain(name, "#3d4fc4");
        var design = new Design(name, "#3d4fc4", "", "", "", "Never without a contract", "");
        return new Brand(design, null, plain.palette());
    }

    private static QuotePage page() {
        return Scope.call(Scope.system(new UUID(0, 1)), () -> {
            var cart = new Cart(null, "resell", Kind.NEW, EUR, null, null, null, null, List.of(seats().asked()));
            var priced = priced();
            var quote = new Quote(
                    "Q-2026-00042", new QuoteProfile(cart, "Hartwell Dairy", "As we said on the phone"), priced, AT);
            return new QuotePage(quote, new QuoteRevision(quote, priced, AT), List.of());
        });
    }

    private static QuoteRevision standing() {
        return page().standing();
    }

    /** Twelve seats of 107.50, of which a premier partner's discount takes off a tenth. */
    private static PricedCart priced() {
        var rate = new QuotedRate(Unit.currency("USD"), DAY, RATE);
        var basis = new Basis(
                DAY,
                Kind.NEW,
                Buyer.UNKNOWN,
                new Standing("premier", DAY.minusYears(1), false, List.of(), Map.of()),
                EUR,
                List.of(seats()),
                List.of(new Asked(new PluginId("discounts", 1), MARGIN)),
                Percentage.of("60"),
                Rounding.halfUp(2),
                Place.LINE,
                "reseller",
                3,
                rate,
                null);
        var lines = Prices.of(basis, _ -> Optional.of(new Discounts()));
        return new PricedCart(
                DAY,
                DAY.plusDays(30),
                EUR,
                "reseller",
                "Resale in Europe",
                3,
                lines,
                List.of(),
                basis,
                rate,
                List.of());
    }

    private static Listed seats() {
        var price = UnitPrice.of("107.50", "EUR");
        return new Listed(
                "SEAT-07", "Seat 07", "software", 12, Period.ofYears(1), price, "Worldwide", DAY.minusDays(1));
    }
}
