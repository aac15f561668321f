package dev.entente.deploy;

import dev.entente.deploy.installation.Refusal;
import dev.entente.deploy.server.Operator;
import dev.entente.deploy.server.Rest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** What publishers and the operator do with the catalog of plugins. */
final class CatalogCommand {

    private CatalogCommand() {}

    @Command(
            name = "publish",
            mixinStandardHelpOptions = true,
            description = "Hands a signed jar in to a catalog, prints what was found, and asks for its review.")
    static final class Publish implements Runnable {

        @Mixin
        private Place place = new Place();

        @Parameters(paramLabel = "JAR", description = "The plugin's jar")
        private Path jar = Path.of("");

        @Option(
                names = "--token",
                required = true,
                paramLabel = "FILE",
                description = "The publisher's token, which the operator gave")
        private Path token = Path.of("");

        @Option(
                names = "--server",
                paramLabel = "URL",
                description =
                        "The installation's own address, such as https://entente.example.com (default: the one on this machine)")
        private @Nullable URI server;

        @Option(names = "--older", description = "A version older than one that is listed is meant")
        private boolean older;

        @Override
        public void run() {
            var root = server == null ? URI.create("http://localhost:" + place.portInUse()) : server;
            var plugins = root.resolve("/publisher/v1/plugins");
            var secret = text(token).strip();
            var version = expect(Rest.upload(plugins, secret, bytes(PluginCommand.existing(jar))));
            for (var finding : version.path("findings")) place.say(finding.asString());
            if (!version.path("findings").isEmpty())
                throw new Refusal("Change this, and publish it again; see docs/plugins.md.");
            var review = "/publisher/v1/plugins/%s/versions/%s/review?older=%s"
                    .formatted(name(version, "plugin"), name(version, "version"), older);
            var asked = expect(Rest.upload(root.resolve(review), secret, new byte[0]));
            place.say("%s %s: %s".formatted(name(asked, "plugin"), name(asked, "version"), name(asked, "state")));
        }
    }

    @Command(
            name = "take-back",
            mixinStandardHelpOptions = true,
            description = "Takes a version back that was never listed and is not being reviewed; its jar is deleted.")
    static final class TakeBack implements Runnable {

        @Mixin
        private Place place = new Place();

        @Parameters(index = "0", paramLabel = "PLUGIN", description = "The plugin's name")
        private String plugin = "";

        @Parameters(index = "1", paramLabel = "VERSION", description = "The version")
        private String version = "";

        @Option(
                names = "--token",
                required = true,
                paramLabel = "FILE",
                description = "The publisher's token, which the operator gave")
        private Path token = Path.of("");

        @Option(
                names = "--server",
                paramLabel = "URL",
                description = "The installation's own address (default: the one on this machine)")
        private @Nullable URI server;

        @Override
        public void run() {
            var root = server == null ? URI.create("http://localhost:" + place.portInUse()) : server;
            var path = "/publisher/v1/plugins/%s/versions/%s".formatted(plugin, version);
            expect(Rest.delete(root.resolve(path), text(token).strip()));
            place.say("%s %s was taken back".formatted(plugin, version));
        }
    }

    @Command(
            name = "publisher",
            mixinStandardHelpOptions = true,
            description = "Lets a publisher in and prints its token; or says by which key its jars are signed.")
    static final class Publisher implements Runnable {

        @Mixin
        private Place place = new Place();

        @Parameters(paramLabel = "CODE", description = "The publisher's name in addresses, such as bright-water")
        private String code = "";

        @Option(names = "--name", paramLabel = "NAME", description = "Lets it in under this name")
        private @Nullable String name;

        @Option(names = "--key", paramLabel = "KEY", description = "Trusts this public key for its plugins")
        private @Nullable String key;

        @Option(
                names = "--until",
                paramLabel = "DATE",
                description = "With --key: the last day on which it counts, such as 2027-12-31")
        private @Nullable LocalDate until;

        @Option(names = "--revoke", paramLabel = "KEY", description = "Trusts this public key no more, at once")
        private @Nullable String revoked;

        @Override
        public void run() {
            var operator = new Operator(place.installation(), place.portInUse());
            if (name != null) {
                var opened = operator.decide("/publishers", Map.of("code", code, "name", name));
                place.say("Give " + code + " this token, which is told this one time:");
                place.say(opened.path("token").asString());
            }
            if (key != null) {
                var last = until == null ? Map.of("key", key) : Map.of("key", key, "until", until.toString());
                said(operator.decide("/publishers/" + code + "/keys", last));
            }
            if (revoked != null)
                said(operator.decide("/publishers/" + code + "/keys/revocation", Map.of("key", revoked)));
        }

        private void said(JsonNode publisher) {
            for (var each : publisher.path("keys")) {
                place.say(each.path("key").asString() + state(each));
            }
        }
    }

    private static String state(JsonNode key) {
        var revoked = key.path("revokedOn").asString("");
        var until = key.path("until").asString("");
        if (!revoked.isEmpty()) return " revoked on " + revoked;
        return until.isEmpty() ? " trusted" : " trusted through " + until;
    }

    @Command(
            name = "catalog",
            mixinStandardHelpOptions = true,
            description =
                    "Lists all versions of the catalog, with their jars' SHA-256, what was found and by how many tenants each is installed.")
    static final class All implements Runnable {

        @Mixin
        private Place place = new Place();

        @Override
        public void run() {
            var catalog = new Operator(place.installation(), place.portInUse()).catalog("");
            for (var version : catalog.path("versions")) {
                place.say("%-30s %-10s %-16s %-10s %d"
                        .formatted(
                                name(version, "plugin"),
                                name(version, "version"),
                                name(version, "publisher"),
                                name(version, "state"),
                                version.path("installed").asInt()));
                place.say("  SHA-256 " + name(version, "digest"));
                for (var finding : version.path("findings")) place.say("  " + finding.asString());
            }
        }
    }

    @Command(
            name = "review",
            mixinStandardHelpOptions = true,
            description = "Lists a version that was looked at, refuses it, or retires it.")
    static final class Review implements Runnable {

        /** What becomes of it. */
        enum Decision {
            listing,
            refusal,
            retirement
        }

        @Mixin
        private Place place = new Place();

        @Parameters(index = "0", paramLabel = "PLUGIN", description = "The plugin's name")
        private String plugin = "";

        @Parameters(index = "1", paramLabel = "VERSION", description = "The version, such as 1.2.0")
        private String version = "";

        @Parameters(index = "2", paramLabel = "DECISION", description = "listing, refusal or retirement")
        private Decision decision = Decision.listing;

        @Option(names = "--by", required = true, paramLabel = "NAME", description = "Who looked at it")
        private String by = "";

        @Option(
                names = "--jar",
                required = true,
                paramLabel = "SHA-256",
                description = "The jar that they looked at, as plugin catalog prints it")
        private String digest = "";

        @Option(names = "--because", paramLabel = "TEXT", description = "Why; a refusal and a retirement need it")
        private @Nullable String because;

        @Override
        public void run() {
            var said = new HashMap<String, Object>(Map.of("by", by, "digest", digest));
            if (because != null) said.put("because", because);
            var path = "/%s/%s/%s".formatted(plugin, version, decision);
            var decided = new Operator(place.installation(), place.portInUse()).decide(path, said);
            place.say(plugin + " " + version + ": " + name(decided, "state"));
        }
    }

    private static String name(JsonNode of, String field) {
        return of.path(field).asString("");
    }

    private static JsonNode expect(Rest.Reply reply) {
        if (reply.well()) return reply.body();
        throw new Refusal(reply.words());
    }

    private static String text(Path file) {
        try {
            return Files.readString(PluginCommand.existing(file));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " can't be read", e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " can't be read", e);
        }
    }
}
