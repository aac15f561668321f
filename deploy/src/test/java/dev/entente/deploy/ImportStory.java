package dev.entente.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A file with mistakes on screen: seen row by row, mended, imported, and taken back. Two clicks do it once. */
@OnProduct
class ImportStory {

    private static final String HEADER = "Invoice,Invoice date,Reseller,How,Customer,Item,Net\n";

    @RegisterExtension
    final Chrome chrome = new Chrome();

    @Test
    void aFileWithMistakesIsMendedImportedAndTakenBack() throws IOException {
        var tenant = TestTenant.open("partnership-levels");
        var partner = tenant.partner("brightwater", "partnership-levels", "2025-01-01", "silver from 2025-01-01");
        var page = People.signedIn(chrome, tenant, "PARTNER_OPERATIONS", null);
        Hands.enter(page, "Imports");
        page.getByText("Nothing was imported yet").waitFor();
        assertThat(People.barriers(page)).isEmpty();

        upload(page, HEADER + sale("INV-1", "2026-03-10", "100.00") + sale("INV-2", "2026-02-30", "a hundred"));
        // "How" is no name that we know.
        Hands.choose(page, "Motion", "How");
        assertThat(People.barriers(page)).isEmpty();
        page.getByText("Check every row").click();
        page.getByText("Stands there").waitFor();
        assertThat(page.locator("main").innerText()).contains("Write a day as 2026-03-31", "\u201ca hundred\u201d");
        assertThat(People.barriers(page)).isEmpty();
        var mend = page.waitForDownload(
                () -> page.getByText("Download the rows to mend").click());
        assertThat(Files.readString(mend.path()))
                .contains("What to mend", "INV-2")
                .doesNotContain("INV-1,");

        upload(page, HEADER + sale("INV-1", "2026-03-10", "100.00") + sale("INV-2", "2026-03-11", "200.00"));
        page.getByText("Mapped as the last time").waitFor();
        page.getByText("Check every row").click();
        page.getByText("Import 2 sales").dblclick();
        page.getByText("Every row went in").waitFor();
        assertThat(People.barriers(page)).isEmpty();
        Examples.isSettled(tenant.statement(partner, "2026-03"), "45.00");

        page.getByText("Undo this import").dblclick();
        Hands.answer(page, "Take back 2").dblclick();
        page.getByText("It was taken back").waitFor();
        Examples.isSettled(tenant.statement(partner, "2026-03"), "0.00");
        assertThat(tenant.findings()).isEmpty();
        assertThat(People.barriers(page)).isEmpty();
    }

    private static void upload(Page page, String text) {
        page.navigate("/imports/new");
        page.locator("vaadin-radio-button:has-text('Sales')").click();
        page.getByText("Needed: Invoice or order").waitFor();
        var file = new FilePayload("sales.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
        page.locator("vaadin-upload input[type=file]").setInputFiles(file);
        page.getByText("Which column is what").waitFor();
    }

    private static String sale(String id, String on, String net) {
        return id + "," + on + ",brightwater,resell,Osprey Rail,ENT," + net + "\n";
    }
}
