package dev.entente.deploy.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

class OnePageTest {

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        var page = OnePage.of(List.of("Form W-9 (signed)", "Caf\u00E9 \\ Co"));

        var reader = new PdfReader(page.getBytes(StandardCharsets.US_ASCII));
        assertThat(reader.isRebuilt()).as("each object is where the table says").isFalse();
        assertThat(new PdfTextExtractor(reader).getTextFromPage(1)).contains("Form W-9 (signed)", "Caf? \\ Co");
    }
}
