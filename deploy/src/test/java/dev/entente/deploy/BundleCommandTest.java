package dev.entente.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.tenant.Digest;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A statement on which nothing stands, and whether its file is the one that was taken. */
class BundleCommandTest {

    private static final String EMPTY = """
            {"statement": {"id": "00000000-0000-0007-0000-000000000001", "number": "ST-1", "partner": "Northwind",
              "period": "2026-03", "unit": "USD", "scale": 2, "lines": 0, "pays": "0.00 USD", "charges": "0.00 USD",
              "adjusted": "0.00 USD", "carried": "0.00 USD", "toPay": "0.00 USD", "carriedOn": "0.00 USD",
              "disputed": "0.00 USD", "left": "0.00 USD"}, "postings": [], "elsewhere": [], "earnings": []%s}""";

    @TempDir
    Path folder;

    private String digest = "";

    @BeforeEach
    void write() throws IOException {
        Files.writeString(file(), EMPTY.formatted(""));
        var found = Pattern.compile("SHA-256 of what it says [^:]*: ([0-9a-f]{64}), as")
                .matcher(verified());
        assertThat(found.find()).isTrue();
        digest = found.group(1);
        Files.writeString(file(), EMPTY.formatted(", \"seal\": {\"sha256\": \"" + digest + "\"}"));
    }

    @Test
    void withoutTheDigestOfTheTrailItSaysWhatIsNotShown() {
        assertThat(verified())
                .startsWith("0 ")
                .endsWith(
                        "It comes out as the file says; that it is the file that was taken, and that 0.00 USD were carried"
                                + " and 0.00 USD put right, is not shown without --sha256.\n");
    }

    @Test
    void theDigestOfTheTrailTellsWhetherItIsTheFileThatWasTaken() {
        assertThat(verified("--sha256", digest.toUpperCase(Locale.ROOT)))
                .startsWith("0 ")
                .endsWith("It comes out as the file says, and is the file that was taken.\n");
        assertThat(verified("--sha256", "0a1b"))
                .startsWith("1 ")
                .contains("  - It is not the file that was taken: that has the SHA-256 0a1b")
                .endsWith("It comes out as the file says, but it is NOT the file that was taken.\n");
    }

    @Test
    void theDigestOfTheBytesIsNamedAsSuchAndShowsNothing() throws IOException {
        assertThat(verified("--sha256", Digest.of(Files.readAllBytes(file()))))
                .startsWith("1 ")
                .contains("The digest that was given is that of the file's bytes", "statement.bundled")
                .doesNotContain("It is not the file")
                .endsWith("is not shown by the digest of its bytes.\n");
    }

    @Test
    void itCountsWhatWasWorkedOutAgain() {
        assertThat(verified()).contains("0 results with 0 steps, added up; 0 of them worked out again\n");
    }

    private Path file() {
        return folder.resolve("ST-1.json");
    }

    private String verified(String... options) {
        var out = new StringWriter();
        var words = new ArrayList<>(List.of(
                "bundle",
                "verify",
                file().toString(),
                "--plugins",
                folder.resolve("none").toString()));
        words.addAll(List.of(options));
        int code = Launcher.commandLine().setOut(new PrintWriter(out)).execute(words.toArray(String[]::new));
        return code + " " + out;
    }
}
