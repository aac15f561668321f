package dev.entente.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.api.Amount;
import dev.entente.api.Unit;
import dev.entente.api.commercial.Earning.Kind;
import dev.entente.api.commercial.Step;
import dev.entente.branding.Brand;
import dev.entente.settlement.Statement.State;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

class StatementDocumentTest {

    private static final Unit EUR = Unit.currency("EUR");
    private static final LocalDate DAY = LocalDate.of(2026, 10, 12);
    private static final StatementLine LINE = new StatementLine(
            new UUID(3, 1),
            DAY,
            "Hafen Logistik",
            "INV-7",
            "Margin by tier",
            Kind.PAYS,
            eur("120.00"),
            false,
            new UUID(4, 1));
    private static final StatementLine BALANCE = new StatementLine(
            new UUID(3, 2),
            DAY,
            "Carried from September 2026",
            "",
            "Balance",
            Kind.PAYS,
            eur("30.00"),
            false,
            new UUID(4, 2),
            false);
    private static final List<Step> STEPS = List.of(
            Step.of("{0} of it", eur("125.00").exact(), "12.5 %"),
            Step.of("=HYPERLINK(1) <script>alert(1)</script>", eur("-5.00").exact()));

    @Test
    void saysWhatEachLineIsAndWhatTheyComeTo() throws IOException {
        assertThat(text())
                .contains("Acme Cloud", "Statement ST-00007", "October 2026", "Gr\u00FCnwald & S\u00F8n", "approved")
                .contains("Questions until19 Dec 2026")
                .contains("12 Oct 2026", "Hafen Logistik", "INV-7", "Margin by tier", "120.00 EUR")
                .contains("Earned 120.00 EUR", "Charged \u221240.00 EUR", "From the month before30.00 EUR")
                .contains("In question, not paid now\u221220.00 EUR", "To pay90.00 EUR");
    }

    @Test
    void saysHowALineCameAboutStepByStep() throws IOException {
        assertThat(text())
                .contains("Hafen Logistik, INV-7: how it came about", "12.5 % of it125.00 EUR125.00 EUR")
                .contains("\u22125.00 EUR120.00 EUR")
                .doesNotContain("Carried from September 2026, : how");
    }

    @Test
    void whatAStepSaysIsTextAndNothingElse() throws IOException {
        assertThat(text()).contains("=HYPERLINK(1) <script>alert(1)</script>");
    }

    /** As one line, wherever the paper breaks it; cells may stand beside each other without a blank. */
    private static String text() throws IOException {
        var course = new StatementCourse(State.APPROVED, Instant.EPOCH, LocalDate.of(2026, 12, 19), null, null);
        var head = new StatementRow(
                new UUID(2, 1),
                "ST-00007",
                new UUID(1, 1),
                "Gr\u00FCnwald & S\u00F8n",
                YearMonth.of(2026, 10),
                EUR,
                2,
                eur("120.00"),
                eur("40.00"),
                eur("110.00"),
                eur("30.00"),
                eur("0.00"),
                eur("0.00"),
                eur("20.00"),
                eur("90.00"),
                course);
        var page = new StatementPage(head, List.of(LINE, BALANCE));
        var lines = List.of(new TracedLine(LINE, STEPS), new TracedLine(BALANCE, List.of()));
        var pdf = StatementDocument.of(page, lines, Brand.plain("Acme Cloud", "#3d4fc4"), Optional.empty());
        var reader = new PdfReader(pdf);
        var text = new StringBuilder();
        for (int number = 1; number <= reader.getNumberOfPages(); number++)
            text.append(new PdfTextExtractor(reader).getTextFromPage(number)).append(' ');
        return text.toString().replaceAll("\\s+", " ");
    }

    private static Amount eur(String value) {
        return Amount.of(value, "EUR");
    }
}
