package dev.entente.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.branding.Brand;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

class PaperTest {

    private static final Brand BRAND = Brand.plain("Håkon & Söner", "#3d4fc4");
    private static final List<Paper.Column> COLUMNS =
            List.of(new Paper.Column("Product", 3, false), new Paper.Column("Net", 1, true));

    @Test
    void saysWhatItWasToldInAnyAlphabet() throws IOException {
        var paper = new Paper(BRAND, Optional.empty(), "Quote Q-2026-00042")
                .heading("Quote Q-2026-00042", "for Żubr Łódź · Ελλάδα · Россия")
                .facts(Map.of("Valid through", "2 Dec 2026"))
                .table(COLUMNS, List.of(List.of("Platform seat", "79.99 EUR")))
                .sum(Map.of("Net, before tax", "79.99 EUR"));

        var text = text(paper.bytes(), 1);
        assertThat(text)
                .contains("Håkon & Söner", "Quote Q-2026-00042", "Żubr Łódź · Ελλάδα · Россия")
                .contains("Valid through", "2 Dec 2026", "Platform seat", "79.99 EUR", "Page 1");
    }

    @Test
    void eachPageCarriesTheLogoAndALineInTheColourOfItsOwnVendor() {
        var rows = IntStream.range(0, 100)
                .mapToObj(i -> List.of("Product " + i, i + ".00 EUR"))
                .toList();
        var other = Brand.plain("Globex", "#0a7a5c");
        var ours = ReadPaper.of(new Paper(BRAND, Optional.of(ReadPaper.logo(61, 17)), "Ours")
                .table(COLUMNS, rows)
                .bytes());
        var theirs = ReadPaper.of(new Paper(other, Optional.empty(), "Theirs")
                .table(COLUMNS, rows)
                .bytes());

        assertThat(ours.pictures()).hasSizeGreaterThan(1).allMatch(List.of("61x17")::equals);
        assertThat(theirs.pictures()).hasSizeGreaterThan(1).allMatch(List::isEmpty);
        assertThat(theirs.text()).contains("Globex").doesNotContain("Håkon");
        assertThat(ours.lines())
                .contains(BRAND.palette().accent().hex())
                .doesNotContain(other.palette().accent().hex());
        assertThat(theirs.lines())
                .contains(other.palette().accent().hex())
                .doesNotContain(BRAND.palette().accent().hex());
    }

    @Test
    void markupIsNothingButText() throws IOException {
        var paper = new Paper(BRAND, Optional.empty(), "<b>Title</b>")
                .text("<script>alert(1)</script> & ${x}")
                .table(COLUMNS, List.of(List.of("<b>=HYPERLINK(1)</b>", "1.00 EUR")));

        assertThat(text(paper.bytes(), 1)).contains("<script>alert(1)</script> & ${x}", "<b>=HYPERLINK(1)</b>");
    }

    @Test
    void columnsAreSaidAgainOnEachPage() throws IOException {
        var rows = IntStream.range(0, 200)
                .mapToObj(i -> List.of("Product " + i, i + ".00 EUR"))
                .toList();

        var pdf =
                new Paper(BRAND, Optional.empty(), "Long").table(COLUMNS, rows).bytes();

        int pages = new PdfReader(pdf).getNumberOfPages();
        assertThat(pages).isGreaterThan(3);
        assertThat(text(pdf, pages)).contains("Product", "Net", "Product 199", "Page " + pages, "Håkon & Söner");
    }

    @Test
    void aTitleNeverStandsAloneAtTheFootOfAPage() throws IOException {
        for (int lines = 20; lines < 50; lines++) {
            var pdf = new Paper(BRAND, Optional.empty(), "Parts")
                    .text("A line\n".repeat(lines))
                    .part("What it is made of")
                    .table(COLUMNS, List.of(List.of("Platform seat", "79.99 EUR")))
                    .bytes();
            int pages = new PdfReader(pdf).getNumberOfPages();
            var last = text(pdf, pages);
            assertThat(last).as(lines + " lines").contains("Platform seat", "What it is made of");
        }
    }

    private static String text(byte[] pdf, int page) throws IOException {
        return new PdfTextExtractor(new PdfReader(pdf)).getTextFromPage(page);
    }
}
