package dev.entente.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The glossary is made from the first sentence of each package, and is never behind it. */
class GlossaryTest {

    private static final Path HOME = Path.of("..").toAbsolutePath().normalize();
    private static final Path GLOSSARY = HOME.resolve("docs/glossary.md");
    private static final Pattern SAYS = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("(?m)^package dev\\.entente\\.([a-z.]+);");

    private static final String HEAD = """
            # Glossary

            One word for one thing. Made from the first sentence of each package; to change it, change the sentence and run
            `./entente test unit` with `GLOSSARY=write` in the environment.

            """;

    @Test
    void theGlossarySaysWhatThePackagesSay() throws IOException {
        var made = HEAD + sections();
        if ("write".equals(System.getenv("GLOSSARY"))) Files.writeString(GLOSSARY, made);
        assertThat(GLOSSARY).hasContent(made);
    }

    @Test
    void itFindsTheCapabilities() {
        assertThat(sections()).contains("**earning**", "**tenant**", "**api.commercial**", "**statement**");
    }

    private static String sections() {
        return Stream.of("core", "tenants", "plugins", "ui", "deploy")
                .map(GlossaryTest::section)
                .collect(Collectors.joining("\n"));
    }

    private static String section(String module) {
        var words = new TreeMap<String, String>();
        for (var file : packages(HOME.resolve(module))) {
            var text = read(file);
            var says = SAYS.matcher(text);
            var name = NAME.matcher(text);
            if (says.find() && name.find())
                words.put(name.group(1).replaceFirst("^ui\\.|^deploy\\.", ""), sentence(says.group(1)));
        }
        return "## " + module + "\n\n"
                + words.entrySet().stream()
                        .map(word -> "- **" + word.getKey() + "**: " + word.getValue() + "\n")
                        .collect(Collectors.joining());
    }

    private static String sentence(String comment) {
        var plain = comment.replaceAll("\\n\\s*\\*", " ")
                .replaceAll("\\{@\\w+ ([^}]*)}", "$1")
                .replaceAll("\\s+", " ")
                .strip();
        int end = plain.indexOf(". ");
        return end < 0 ? plain : plain.substring(0, end + 1);
    }

    private static List<Path> packages(Path module) {
        try (var files = Files.walk(module)) {
            return files.filter(file -> file.endsWith("package-info.java"))
                    .filter(file -> file.toString().contains("src/main/java"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
