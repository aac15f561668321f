package dev.entente.deploy;

import dev.entente.deploy.installation.Refusal;
import dev.entente.guard.Archive;
import dev.entente.guard.Keys;
import dev.entente.guard.Signing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What publishers sign their jars with. */
final class SigningCommand {

    private SigningCommand() {}

    @Command(
            name = "key",
            mixinStandardHelpOptions = true,
            description = "Makes a key to sign with, and prints what an operator trusts it by.")
    static final class Key implements Runnable {

        @Mixin
        private Place place = new Place();

        @Parameters(paramLabel = "FILE", description = "Where the private key is kept; it must not exist yet")
        private Path file = Path.of("");

        @Option(names = "--plugin", paramLabel = "NAME", description = "A plugin that it signs; may be given again")
        private List<String> plugins = List.of();

        @Override
        public void run() {
            if (Files.exists(file)) throw new Refusal(file + " exists already; choose another file");
            var keys = Keys.pair();
            try {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(file, Keys.text(keys.getPrivate()) + "\n");
            } catch (IOException e) {
                throw new UncheckedIOException(file + " can't be written", e);
            }
            var key = Keys.text(keys.getPublic());
            var named = plugins.isEmpty() ? "NAME-OF-THE-PLUGIN" : String.join(",", plugins);
            place.say("Keep " + file + " to yourself. For a catalog, give its operator the key alone:");
            place.say(key);
            place.say("For a folder of jars, its operator puts this line into plugins/trusted-keys:");
            place.say("publisher " + key + " " + named);
        }
    }

    @Command(
            name = "sign",
            mixinStandardHelpOptions = true,
            description = "Signs a jar: the SHA-256 of every file, with an Ed25519 key.")
    static final class Sign implements Runnable {

        @Mixin
        private Place place = new Place();

        @Parameters(paramLabel = "JAR", description = "The plugin's jar")
        private Path jar = Path.of("");

        @Option(names = "--key", required = true, paramLabel = "FILE", description = "The private key, of plugin key")
        private Path key = Path.of("");

        @Option(names = "--out", paramLabel = "FILE", description = "The signed jar (default: the jar itself)")
        private @Nullable Path out;

        @Override
        public void run() {
            var archive = Archive.read(PluginCommand.existing(jar));
            if (!archive.objections().isEmpty())
                throw new Refusal(archive.objections().getFirst().toString());
            var signed = out == null ? jar : out;
            try {
                Signing.sign(archive, Keys.readPrivate(Files.readString(PluginCommand.existing(key))), signed);
            } catch (IllegalArgumentException e) {
                throw new Refusal(key + ": " + e.getMessage(), e);
            } catch (IOException e) {
                throw new UncheckedIOException(signed + " can't be written", e);
            }
            place.say("Signed " + signed);
        }
    }
}
