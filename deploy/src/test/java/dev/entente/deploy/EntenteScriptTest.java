package dev.entente.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code ./entente} on a machine made of a few fake programs, by a user who is not root. */
class EntenteScriptTest {

    private static final String SAYS_ITS_ARGUMENTS =
            "#!/bin/sh\nfor word in \"$@\"; do printf '[%s]' \"$word\"; done\n";

    @TempDir
    private Path folder;

    private Path home;
    private Path jdk;
    private Path programs;

    private record Said(int code, String text) {}

    @BeforeEach
    void machine() throws IOException {
        home = Files.createDirectories(folder.resolve("a home"));
        Files.copy(Path.of("../entente"), home.resolve("entente"));
        home.resolve("entente").toFile().setExecutable(true);
        jdk = jdk("25.0.3");
        programs = Files.createDirectories(folder.resolve("programs"));
        program(programs.resolve("id"), "#!/bin/sh\necho 1000\n");
        maven("3.9.9");
    }

    @Test
    void runsTheLauncherOnTheJdkItIsToldWithTheWordsItWasGiven() throws Exception {
        built();
        assertThat(run(jdk, "status", "--data", "some where").text())
                .contains("[-Dentente.home=" + home.toRealPath() + "]")
                .endsWith("[dev.entente.deploy.Launcher][status][--data][some where]");
    }

    @Test
    void passesByAJdkThatIsTooOld() throws Exception {
        built();
        var said = run(jdk("17.0.15"), "status");
        assertThat(said.text()).doesNotContain("[-cp]");
    }

    @Test
    void saysWhatToDoWhenNothingIsBuiltYet() throws Exception {
        for (var command : List.of("help", "status", "down", "logs")) {
            assertThat(run(jdk, command))
                    .isEqualTo(
                            new Said(
                                    1,
                                    "Nothing is built yet: ./entente up builds and starts Entente, ./entente test tests it.\n"));
        }
    }

    @Test
    void buildsOnceAndAgainOnlyWhenASourceChanged() throws Exception {
        source("core/src/main/java/A.java", "class A {}");
        assertThat(run(jdk, "up").text())
                .contains("Building")
                .contains("Built in")
                .endsWith("[up]");
        assertThat(run(jdk, "up").text()).doesNotContain("Building").endsWith("[up]");
        source("core/src/main/java/A.java", "class A { }");
        assertThat(run(jdk, "status").text()).doesNotContain("Building");
        assertThat(run(jdk, "up", "--port", "9").text()).contains("Building").endsWith("[up][--port][9]");
        Files.delete(home.resolve("core/src/main/java/A.java"));
        assertThat(run(jdk, "up").text()).contains("Building");
    }

    @Test
    void showsTheEndOfALogWhenTheBuildFails() throws Exception {
        program(
                programs.resolve("mvn"),
                "#!/bin/sh\n[ \"$1\" = -v ] && echo 'Apache Maven 3.9.9' && exit\necho 'cannot find symbol'\nexit 1\n");
        var said = run(jdk, "up");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.text()).contains("cannot find symbol").contains("The build failed; all of it is in");
    }

    @Test
    void namesTheOneCommandWhenMavenIsTooOld() throws Exception {
        maven("3.6.3");
        var said = run(jdk, "up");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.text()).contains("sudo apt-get install maven");
    }

    @Test
    void runsTheTestsThatAreAskedFor() throws Exception {
        assertThat(run(jdk, "test", "unit").text()).endsWith("[-B][-ntp][test]");
        assertThat(run(jdk, "test", "integration").text()).endsWith("[verify][-Dunit.skip][-Dserver.tests=IT]");
        assertThat(run(jdk, "test", "nonsense"))
                .isEqualTo(new Said(1, "Which tests? ./entente test [unit|integration|stories|pictures|soak]\n"));
    }

    private Said run(Path javaHome, String... words) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(home.resolve("entente").toString()));
        command.addAll(List.of(words));
        var output = folder.resolve("output").toFile();
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output)
                .directory(folder.toFile());
        builder.environment().put("JAVA_HOME", javaHome.toString());
        builder.environment().put("PATH", programs + ":/usr/bin:/bin");
        var process = builder.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Said(process.exitValue(), Files.readString(output.toPath()));
    }

    private Path jdk(String version) throws IOException {
        var made = Files.createDirectories(folder.resolve("jdk " + version));
        Files.createDirectories(made.resolve("bin"));
        Files.writeString(made.resolve("release"), "IMPLEMENTOR=\"Somebody\"\nJAVA_VERSION=\"" + version + "\"\n");
        program(made.resolve("bin/java"), SAYS_ITS_ARGUMENTS);
        program(made.resolve("bin/javac"), SAYS_ITS_ARGUMENTS);
        return made;
    }

    /** Says its version, or makes what a build makes and says how it was called. */
    private void maven(String version) throws IOException {
        var made =
                "mkdir -p deploy/target/lib deploy/server/target ui/target; touch ui/target/entente.war deploy/server/target/entente-server.zip\n";
        program(
                programs.resolve("mvn"),
                "#!/bin/sh\n[ \"$1\" = -v ] && echo 'Apache Maven %s (x)' && exit\n".formatted(version)
                        + made
                        + SAYS_ITS_ARGUMENTS.substring("#!/bin/sh\n".length()));
    }

    private void built() throws IOException {
        for (var file :
                List.of("deploy/target/lib/ready", "deploy/server/target/entente-server.zip", "ui/target/entente.war"))
            source(file, "");
    }

    private void source(String file, String text) throws IOException {
        Files.createDirectories(home.resolve(file).getParent());
        Files.writeString(home.resolve(file), text);
    }

    private static void program(Path file, String text) throws IOException {
        Files.writeString(file, text);
        file.toFile().setExecutable(true);
    }
}
