package dev.entente.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signatures that hold and such that don't, and jars that are not what they seem. */
class TrustTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);
    private static final KeyPair OURS = Keys.pair();
    private static final KeyPair OTHERS = Keys.pair();

    @TempDir
    Path folder;

    @Test
    void aSignedJarIsTrustedForWhatItsKeyMaySign() throws IOException {
        var archive = signed("1.0.0", OURS);
        assertThat(trust("acme-*").signer(archive, DAY)).contains("acme");
        assertThat(trust("acme-bounty").signer(archive, DAY)).contains("acme");
        assertThat(words(trust("other,acme"), archive))
                .isEqualTo("the key acme is not trusted for the plugin acme-bounty");
    }

    @Test
    void whatNobodyOrSomebodyElseSignedIsNotTrusted() throws IOException {
        assertThat(words(trust("*"), Archive.read(jar(files("1.0.0"))))).isEqualTo("it is not signed");
        assertThat(words(trust("*"), signed("1.0.0", OTHERS))).isEqualTo("no trusted key signed it");
    }

    @Test
    void aRevokedKeyCountsUntilTheDay() throws IOException {
        var revoked = trust("* revoked=2026-05-01");
        var archive = signed("1.0.0", OURS);
        assertThat(revoked.signer(archive, DAY.minusDays(1))).contains("acme");
        assertThat(words(revoked, archive)).isEqualTo("the key acme was revoked on 2026-05-01");
    }

    @Test
    void aKeyCountsThroughItsLastDayUnlessAnotherLineGoesOn() throws IOException {
        var archive = signed("1.0.0", OURS);
        assertThat(trust("* until=2026-05-01").signer(archive, DAY)).contains("acme");
        assertThat(words(trust("* until=2026-04-30"), archive)).isEqualTo("the last day of the key acme is over");
        assertThat(words(trust("* until=2026-12-31 revoked=2026-05-01"), archive))
                .isEqualTo("the key acme was revoked on 2026-05-01");
        var key = Keys.text(OURS.getPublic());
        var prolonged = Trust.read("old " + key + " acme-* until=2026-04-30\nnew " + key + " acme-* until=2026-12-31");
        assertThat(prolonged.objections(archive, DAY)).isEmpty();
        assertThat(trust("* until=2026-04-30").objections("acme-bounty", OURS.getPublic(), DAY))
                .hasSize(1);
    }

    @Test
    void aKeyIsTrustedForWhatAnyOfItsLinesNamesAndRevokedAsSoonAsOneSaysSo() throws IOException {
        var archive = signed("1.0.0", OURS);
        var key = Keys.text(OURS.getPublic());
        var two = Trust.read("one " + key + " other\ntwo " + key + " acme-*");
        assertThat(two.signer(archive, DAY)).contains("two");
        var revoked = Trust.read("one " + key + " acme-*\ntwo " + key + " nothing revoked=2026-05-01");
        assertThat(revoked.signer(archive, DAY.minusDays(1))).contains("one");
        assertThat(words(revoked, archive)).isEqualTo("the key two was revoked on 2026-05-01");
    }

    @Test
    void whoseSignatureItIsIsFoundOnceAndItsKeyIsLookedAtAgain() throws IOException {
        var seal = Trust.Seal.of(signed("1.0.0", OURS)).orElseThrow();
        var key = trust("acme-*").signing(seal).orElseThrow();
        assertThat(key).isEqualTo(OURS.getPublic());
        assertThat(trust("acme-*").objections("acme-bounty", key, DAY)).isEmpty();
        assertThat(trust("* revoked=2026-05-01").objections("acme-bounty", key, DAY))
                .extracting(Objection::what)
                .containsExactly("the key acme was revoked on 2026-05-01");
        assertThat(Trust.NONE.objections("acme-bounty", key, DAY))
                .extracting(Objection::what)
                .containsExactly("no trusted key signed it");
        assertThat(Trust.NONE.signing(seal)).isEmpty();
    }

    @Test
    void everyChangeBreaksTheSignature() throws IOException {
        var original = signed("1.0.0", OURS).files();
        assertThat(words(trust("*"), changed(original, "a/Extra.class", "x"))).isEqualTo("it is not what was signed");
        assertThat(words(trust("*"), changed(original, "a/A.class", "y"))).isEqualTo("it is not what was signed");
        assertThat(words(trust("*"), changed(original, "META-INF/MANIFEST.MF", manifest("2.0.0"))))
                .isEqualTo("it is not what was signed");
        var less = new LinkedHashMap<>(original);
        less.remove("a/A.class");
        assertThat(words(trust("*"), Archive.read(jar(less)))).isEqualTo("something that was signed is missing");
        assertThat(words(trust("*"), changed(original, Sums.SIGNATURE, "!!"))).isEqualTo("no trusted key signed it");
        var sums = changed(original, Sums.FILE, new String(original.get(Sums.FILE), StandardCharsets.UTF_8) + "\n");
        assertThat(trust("*").signer(sums, DAY)).isEmpty();
        var other = signed("2.0.0", OURS).files();
        var swapped = new LinkedHashMap<>(other);
        swapped.put(Sums.FILE, original.get(Sums.FILE));
        swapped.put(Sums.SIGNATURE, original.get(Sums.SIGNATURE));
        assertThat(trust("*").signer(Archive.read(jar(swapped)), DAY)).isEmpty();
    }

    @Test
    void theListOfKeysNamesTheLineThatIsWrong() {
        assertThatThrownBy(() -> Trust.read("# keys\nacme x *")).hasMessage("Line 2: Not a public Ed25519 key");
        assertThatThrownBy(() -> Trust.read("acme")).hasMessageStartingWith("Line 1: Write a name");
        assertThatThrownBy(() -> Trust.read("acme " + Keys.text(OURS.getPublic()) + " * later"))
                .hasMessage("Line 1: Write revoked=2026-05-01, or until=2027-12-31");
    }

    @Test
    void oddJarsAreRefused() throws IOException {
        assertThat(odd("../../evil.class", "x")).isEqualTo("its name leads elsewhere");
        assertThat(odd("/evil", "x")).isEqualTo("its name leads elsewhere");
        assertThat(odd("a\\b", "x")).isEqualTo("its name leads elsewhere");
        assertThat(odd("META-INF/versions/25/a/A.class", "x")).isEqualTo("it is for some versions of Java alone");
        for (var line : new String[] {"Class-Path: other.jar", "Launcher-Agent-Class: a.A", "Multi-Release: true"}) {
            assertThat(odd("META-INF/MANIFEST.MF", manifest("1.0.0") + line + "\n"))
                    .isEqualTo("it has a line " + line.substring(0, line.indexOf(':')));
        }
    }

    @Test
    void moreLinesThatReachOutOfTheJarAreRefused() throws IOException {
        for (var line : new String[] {
            "Premain-Class: a.A",
            "Agent-Class: a.A",
            "Add-Opens: java.base/java.lang",
            "Enable-Native-Access: ALL-UNNAMED"
        })
            assertThat(odd("META-INF/MANIFEST.MF", manifest("1.0.0") + line + "\n"))
                    .isEqualTo("it has a line " + line.substring(0, line.indexOf(':')));
        assertThat(odd("C:evil", "x")).isEqualTo("its name leads elsewhere");
        assertThat(odd("a/\u202Eevil", "x")).isEqualTo("its name leads elsewhere");
        assertThat(odd("x".repeat(501), "x")).isEqualTo("its name leads elsewhere");
    }

    @Test
    void aJarThatIsCutOffOrGrewIsRefusedOrReadAsItWas() throws IOException {
        var whole = Files.readAllBytes(jar(files("1.0.0")));
        for (int length = 0; length < whole.length; length++) {
            var cut = Files.write(folder.resolve("cut.jar"), java.util.Arrays.copyOf(whole, length));
            assertThat(Archive.read(cut).objections()).isNotEmpty();
        }
    }

    @Test
    void noOlderVersionPassesForANewerOne() throws IOException {
        var older = signed("1.0.0", OURS).files();
        assertThat(words(trust("*"), changed(older, "META-INF/MANIFEST.MF", manifest("1.0.1"))))
                .isEqualTo("it is not what was signed");
        var sums = new String(older.get(Sums.FILE), StandardCharsets.UTF_8).replace("version 1.0.0", "version 1.0.1");
        var both = new LinkedHashMap<>(
                changed(older, "META-INF/MANIFEST.MF", manifest("1.0.1")).files());
        assertThat(trust("*").signer(changed(both, Sums.FILE, sums), DAY)).isEmpty();
    }

    @Test
    void bombsAreNotUnpacked() throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("bomb", new byte[30_000_000]);
        assertThat(Archive.read(jar(files)).objections())
                .extracting(Objection::what)
                .containsExactly("it holds more than 20 MB or 2,000 files");
    }

    @Test
    void aFileThatIsThereTwiceIsRefused() throws IOException {
        var bytes = Files.readAllBytes(jar(Map.of("a/A.class", new byte[1], "a/B.class", new byte[1])));
        var text = new String(bytes, StandardCharsets.ISO_8859_1).replace("a/B.class", "a/A.class");
        var twice = Files.write(folder.resolve("twice.jar"), text.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(Archive.read(twice).objections()).isNotEmpty();
        int index = text.lastIndexOf("a/A.class");
        var hidden = text.substring(0, index) + "a/C.class" + text.substring(index + 9);
        var other = Files.write(folder.resolve("hidden.jar"), hidden.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(Archive.read(other).objections()).isNotEmpty();
    }

    @Test
    void anIndexThatLeadsToOtherBytesIsRefused() throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("a/A.class", new byte[] {1});
        files.put("a/B.class", new byte[] {2});
        var bytes = ByteBuffer.wrap(Files.readAllBytes(jar(files))).order(ByteOrder.LITTLE_ENDIAN);
        int first = index(bytes, 0);
        int second = index(bytes, first + 1);
        int offset = bytes.getInt(first + 42);
        bytes.putInt(first + 42, bytes.getInt(second + 42));
        bytes.putInt(second + 42, offset);
        var swapped = Files.write(folder.resolve("swapped.jar"), bytes.array());
        assertThat(Archive.read(swapped).objections())
                .extracting(Objection::what)
                .containsExactly("its index leads to other bytes than its files have");
    }

    /** Where the next file stands in the index. */
    private static int index(ByteBuffer jar, int from) {
        int at = from;
        while (jar.getInt(at) != 0x02014b50) at++;
        return at;
    }

    private String odd(String name, String content) throws IOException {
        var files = files("1.0.0");
        files.put(name, content.getBytes(StandardCharsets.UTF_8));
        return Archive.read(jar(files)).objections().getFirst().what();
    }

    private static String words(Trust trust, Archive archive) {
        assertThat(trust.signer(archive, DAY)).isEmpty();
        return trust.objections(archive, DAY).getFirst().what();
    }

    private static Trust trust(String plugins) {
        return Trust.read("acme " + Keys.text(OURS.getPublic()) + " " + plugins);
    }

    private Archive changed(Map<String, byte[]> files, String name, String content) throws IOException {
        var changed = new LinkedHashMap<>(files);
        changed.put(name, content.getBytes(StandardCharsets.UTF_8));
        return Archive.read(jar(changed));
    }

    private Archive signed(String version, KeyPair keys) throws IOException {
        var signed = folder.resolve("signed.jar");
        Signing.sign(Archive.read(jar(files(version))), Keys.readPrivate(Keys.text(keys.getPrivate())), signed);
        return Archive.read(signed);
    }

    private static Map<String, byte[]> files(String version) {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("META-INF/MANIFEST.MF", manifest(version).getBytes(StandardCharsets.UTF_8));
        files.put("a/A.class", "x".getBytes(StandardCharsets.UTF_8));
        return files;
    }

    private static String manifest(String version) {
        return "Manifest-Version: 1.0\nPlugin-Id: acme-bounty\nPlugin-Version: " + version + "\n";
    }

    private Path jar(Map<String, byte[]> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue());
                out.closeEntry();
            }
        }
        return Files.write(folder.resolve("made.jar"), bytes.toByteArray());
    }
}
