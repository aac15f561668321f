package dev.entente.settlement;

import static dev.entente.settlement.BundleFixtures.EARNING;
import static dev.entente.settlement.BundleFixtures.SALE;
import static dev.entente.settlement.BundleFixtures.bundle;
import static dev.entente.settlement.BundleFixtures.posted;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.branding.Brand;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import tools.jackson.databind.node.ObjectNode;

class BundleDocumentTest {

    @Test
    void saysWhatTheFileSays() throws IOException {
        var bundle = bundle();
        ((ObjectNode) bundle.at("/earnings/0")).put("fence", 7);
        var other = posted("EXPENSE", "PARTNER_PAYABLE", "0.07", SALE, EARNING);
        bundle.withArray("elsewhere").add(other.put("period", "2026-02").put("on", "2026-02-28"));

        assertThat(text(bundle))
                .contains("Acme Cloud", "Audit bundle of ST-1", "2026-03", "Northwind", "24.14 USD")
                .contains(Seal.said(bundle), "./entente bundle verify ST-1.json")
                .contains("Carried on", "Left to pay", "Disputed5.00 USD")
                .contains("Month", "2026-02-28 2026-02 Expense", "Behind version 7 of the fence around plugins")
                .contains("Expense", "Partner payable", "14.14 USD", "Posted beside the lines", "Disputed")
                .contains(
                        "Levels, version 2",
                        "rate-table, version 1",
                        "\"kind\" : \"PAYS\", \"unit\" : \"USD\"",
                        "one of Entente\u2019s own")
                .contains("Tier on the day", "gold", "the part from 100.00 USD", "1.6415 USD")
                .contains("Worked out by terms 1", "it did not come out again");
    }

    @Test
    void namesThePluginsJarByItsDigest() throws IOException {
        var bundle = bundle();
        ((ObjectNode) bundle.at("/earnings/0/inputs/pin")).put("digest", "0a1b".repeat(16));

        assertThat(text(bundle)).contains("0a1b".repeat(16)).doesNotContain("one of Entente\u2019s own");
    }

    @Test
    void saysWhereInputsAreLeftOut() throws IOException {
        var bundle = bundle();
        ((ObjectNode) bundle.at("/earnings/0"))
                .put(BundledEarnings.LEFT_OUT, "Others had a part in it")
                .remove("inputs");

        assertThat(text(bundle))
                .contains("Its inputs are not in the file. Others had a part in it.", "1.6415 USD")
                .doesNotContain("Tier on the day");
    }

    @Test
    void termsThatMadeSeveralResultsStandThereOnce() throws IOException {
        var bundle = bundle();
        var again = ((ObjectNode) bundle.at("/earnings/0")).deepCopy().put("reproduced", true);
        bundle.withArray("earnings").add(again);

        assertThat(text(bundle)).containsOnlyOnce("Terms 1: Commission").doesNotContain("Terms 2");
    }

    /** As one line, wherever the paper breaks it. */
    private static String text(ObjectNode bundle) throws IOException {
        var pdf = BundleDocument.of(bundle, Brand.plain("Acme Cloud", "#3d4fc4"), Optional.empty());
        var reader = new PdfReader(pdf);
        var text = new StringBuilder();
        for (int page = 1; page <= reader.getNumberOfPages(); page++)
            text.append(new PdfTextExtractor(reader).getTextFromPage(page)).append(' ');
        return text.toString().replaceAll("\\s+", " ");
    }
}
