package dev.entente.deploy;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.api.Amount;
import dev.entente.guard.Archive;
import dev.entente.guard.Trust;
import dev.entente.kit.ModelContract;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pf4j.ExtensionPoint;

/** What an author does, in a folder of their own, with nothing but what the commands give. */
class PluginCommandTest {

    private record Said(int code, String out, String err) {}

    @TempDir
    Path folder;

    @Test
    void aPluginIsBegunBuiltCheckedAskedAndSigned() throws Exception {
        var home = home();
        var begun = run(home, "new", "five-percent", "--in", folder.toString());
        assertThat(begun.err).isEmpty();
        build();
        var jar = folder.resolve("five-percent/five-percent.jar").toString();
        assertThat(run(home, "check", jar).out)
                .isEqualTo(
                        "A model five-percent v1, for [resell]\nIt keeps no answers in META-INF/golden.\nThe jar can be loaded.\n");
        var input = folder.resolve("five-percent/input.json");
        assertThat(run(home, "run", jar, "--input", input.toString()).out)
                .containsSubsequence(
                        "Case 0, won on 2026-03-02:",
                        "5 % of 1234.50 EUR",
                        "PAYS 61.73 EUR",
                        " of 5,000,000 work, ",
                        "No more than 500.00 EUR",
                        "PAYS 500.00 EUR",
                        "Case 2, refunded on 2026-03-09:",
                        "PAYS -125.00 EUR")
                .doesNotContain("fuel");
        var kept = folder.resolve("five-percent/golden/first.json").toString();
        assertThat(run(home, "run", jar, "--input", input.toString(), "--keep", kept).out)
                .contains("Kept 3 answers in " + kept);
        build();
        assertThat(run(home, "check", jar).out).contains("It keeps 3 answers.", "The jar can be loaded.");
        var key = folder.resolve("key");
        var made = run(home, "key", key.toString(), "--plugin", "five-percent");
        assertThat(run(home, "key", key.toString()).err).contains("exists already");
        assertThat(run(home, "sign", jar, "--key", key.toString()).out).isEqualTo("Signed " + jar + "\n");
        var line = made.out.lines().toList().getLast();
        assertThat(line).matches("publisher \\S+ five-percent");
        assertThat(made.out.lines()).as("the key alone, for a catalog").contains(line.split(" ", 3)[1]);
        assertThat(Trust.read(line).signer(Archive.read(Path.of(jar)), LocalDate.EPOCH))
                .contains("publisher");
        assertThat(run(home, "check", jar).code).isZero();
        install(home, jar, line);
        Files.writeString(input, Files.readString(input).replace("\"rate\": \"5\"", "\"rate\": \"500\""));
        assertThat(run(home, "run", jar, "--input", input.toString()).err).contains("/terms/rate");
    }

    @Test
    void theTestThatItBeginsWithRunsAndKeepsAnswers() throws Exception {
        run(home(), "new", "five-percent", "--in", folder.toString());
        assertThat(script("five-percent/test.sh")).isEqualTo(1);
        assertThat(log()).contains("-Dentente.golden=write").endsWith("8 tests passed, 1 failed\n");
        assertThat(script("five-percent/test.sh", "write")).isZero();
        assertThat(log()).isEqualTo("Made five-percent.jar\n9 tests passed, 0 failed\n");
        assertThat(Files.readString(folder.resolve("five-percent/test/golden/five-percent-1-standard.json")))
                .contains("Refunded", "\"EUR\"");
        assertThat(script("five-percent/test.sh")).isZero();
    }

    @Test
    void aModelThatIsCalledOtherwiseNeedsNoFurtherChange() throws Exception {
        var home = home();
        run(home, "new", "renamed", "--in", folder.toString());
        var source = folder.resolve("renamed/src/com/example");
        var text = Files.readString(source.resolve("Model.java"));
        Files.delete(source.resolve("Model.java"));
        Files.writeString(
                source.resolve("Bounty.java"),
                text.replace("class Model", "class Bounty").replace("Model.Terms", "Bounty.Terms"));
        build("renamed");
        assertThat(run(home, "check", folder.resolve("renamed/renamed.jar").toString()).out)
                .startsWith("A model renamed v1");
    }

    @Test
    void theInputOfTheGuideIsReadAndAnswered() throws Exception {
        var home = home();
        run(home, "new", "five-percent", "--in", folder.toString());
        build();
        var guide = Files.readString(Path.of("../docs/plugins.md"));
        var input = Files.writeString(folder.resolve("guide.json"), between(guide, "```json\n", "```"));
        var jar = folder.resolve("five-percent/five-percent.jar").toString();
        var ran = run(home, "run", jar, "--input", input.toString());
        assertThat(ran.code).as(ran.out).isZero();
        assertThat(ran.out)
                .containsSubsequence(
                        "Case 0, won on",
                        "PAYS 61.73 EUR",
                        "Case 1, refunded on 2026-03-09",
                        "PAYS -11.73 EUR",
                        "Case 2, refunded on 2026-03-16",
                        "PAYS -30.86 EUR",
                        "Case 3, closed on 2026-03-31",
                        "PAYS 0.00 EUR");
    }

    private static String between(String text, String from, String to) {
        int begin = text.indexOf(from) + from.length();
        return text.substring(begin, text.indexOf(to, begin));
    }

    @Test
    void aCaseThatCannotBeReadKeepsNoOtherFromItsAnswer() throws Exception {
        var home = home();
        run(home, "new", "five-percent", "--in", folder.toString());
        build();
        var input = folder.resolve("five-percent/input.json");
        Files.writeString(input, Files.readString(input).replaceFirst("2026-03-02", "2 March"));
        var ran = run(
                home, "run", folder.resolve("five-percent/five-percent.jar").toString(), "--input", input.toString());
        assertThat(ran.code).isEqualTo(1);
        assertThat(ran.out)
                .containsSubsequence(
                        "Case 0 cannot be read:",
                        "/cases/0/what/on: Write a date",
                        "Case 1, won on",
                        "PAYS 500.00 EUR");
    }

    private void install(Path home, String jar, String line) throws IOException {
        var data = folder.resolve("data").toString();
        assertThat(run(home, "install", jar, "--data", data).err).contains("no trusted key signed it");
        Files.createDirectories(folder.resolve("data/plugins"));
        Files.writeString(folder.resolve("data/plugins/trusted-keys"), line);
        assertThat(run(home, "install", jar, "--data", data).out).contains("five-percent-1.0.0.jar");
        assertThat(run(home, "install", jar, "--data", data).err).contains("five-percent 1.0.0 is there already");
        assertThat(run(home, "list", "--data", data).out)
                .matches("five-percent +1\\.0\\.0 +publisher +five-percent-1\\.0\\.0\\.jar\n");
    }

    @Test
    void whatCannotBeLoadedIsSaidWithItsPlace() throws Exception {
        var home = home();
        run(home, "new", "nosy", "--in", folder.toString());
        var source = folder.resolve("nosy/src/com/example/Model.java");
        Files.writeString(
                source, Files.readString(source).replace("var steps = new", "System.gc();\n        var steps = new"));
        build("nosy");
        var checked = run(home, "check", folder.resolve("nosy/nosy.jar").toString());
        assertThat(checked.code).isEqualTo(1);
        assertThat(checked.out)
                .startsWith("com.example.Model.pays: java.lang.System.gc. Use only the plugin API")
                .endsWith("1 to change; see docs/plugins.md.\n");
        assertThat(run(home, "check", "nothing.jar").err).startsWith("There is no file nothing.jar");
        assertThat(run(home, "new", "No Name").err).contains("is no name for a plugin");
    }

    private void build() throws Exception {
        build("five-percent");
    }

    private void build(String name) throws Exception {
        assertThat(script(name + "/build.sh")).as(log()).isZero();
    }

    private int script(String name, String... words) throws Exception {
        var all = new ArrayList<>(List.of(folder.resolve(name).toString()));
        all.addAll(List.of(words));
        var builder = new ProcessBuilder(all);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        var process = builder.redirectErrorStream(true)
                .redirectOutput(folder.resolve("script.log").toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }

    private String log() throws IOException {
        return Files.readString(folder.resolve("script.log"));
    }

    private static Said run(Path home, String... words) {
        var before = System.setProperty("entente.home", home.toString());
        try {
            var out = new StringWriter();
            var err = new StringWriter();
            var all = new ArrayList<>(List.of("plugin"));
            all.addAll(List.of(words));
            int code = Launcher.commandLine()
                    .setOut(new PrintWriter(out))
                    .setErr(new PrintWriter(err))
                    .execute(all.toArray(String[]::new));
            return new Said(code, out.toString(), err.toString());
        } finally {
            if (before == null) System.clearProperty("entente.home");
            else System.setProperty("entente.home", before);
        }
    }

    /** Where a server stands: its archive has the libraries that authors compile against, and the launcher's those to test with. */
    private Path home() throws IOException {
        var lib = Files.createDirectories(folder.resolve("home/deploy/target/lib"));
        for (var path : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            var from = Path.of(path);
            boolean isWanted = from.getFileName().toString().matches("(jackson|junit|opentest4j|picocli).*");
            if (isWanted) Files.copy(from, lib.resolve(from.getFileName()), REPLACE_EXISTING);
        }
        try (var out = Files.newOutputStream(lib.resolve("entente-plugin-kit-0.1.0.jar"))) {
            pack(ModelContract.class, out);
        }
        var war = folder.resolve("home/ui/target/entente.war");
        Files.createDirectories(war.getParent());
        try (var out = new ZipOutputStream(Files.newOutputStream(war))) {
            put(out, "entente-plugin-api-0.1.0.jar", Amount.class);
            put(out, "pf4j-3.jar", ExtensionPoint.class);
            put(out, "jspecify-1.jar", Nullable.class);
            put(out, "other-1.jar", Test.class);
        }
        return folder.resolve("home");
    }

    private static void put(ZipOutputStream out, String name, Class<?> of) throws IOException {
        out.putNextEntry(new ZipEntry("WEB-INF/lib/" + name));
        pack(of, out);
        out.closeEntry();
    }

    /** The jar that this class is of, or one of the folder that it is in. */
    private static void pack(Class<?> of, OutputStream out) throws IOException {
        var from =
                Path.of(of.getProtectionDomain().getCodeSource().getLocation().getPath());
        if (Files.isRegularFile(from)) {
            Files.copy(from, out);
            return;
        }
        var jar = new ZipOutputStream(out);
        try (var files = Files.walk(from)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                jar.putNextEntry(new ZipEntry(from.relativize(file).toString()));
                Files.copy(file, jar);
            }
        }
        jar.finish();
    }
}
