package dev.entente.catalog;

import dev.entente.plugin.Models.Model;
import java.lang.module.ModuleDescriptor.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One version of a plugin in the catalog.
 *
 * @param digest the SHA-256 of its jar
 * @param findings all that keeps it from being listed, each with the place and what to change
 * @param decidedBy who listed, refused or retired it, as the operator named them
 * @param listedBy who listed it, whatever was decided since
 * @param bytes how large its jar is
 * @param installed by how many tenants
 */
public record PluginVersion(
        String plugin,
        String version,
        String publisher,
        String publisherName,
        String digest,
        String description,
        List<Model> models,
        List<String> findings,
        State state,
        Instant uploadedAt,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @Nullable String because,
        @Nullable Instant listedAt,
        @Nullable String listedBy,
        long bytes,
        long installed) {

    /** How far it has come. */
    public enum State {
        CHECKED("Checked"),
        IN_REVIEW("In review"),
        LISTED("Listed"),
        REFUSED("Refused"),
        RETIRED("Retired"),
        /** Only in what became of it: the version is not there any more. */
        TAKEN_BACK("Taken back");

        private final String words;

        State(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        /** Whether it was never listed, and waits for nobody: its publisher may take it back. */
        public boolean isFree() {
            return this == CHECKED || this == REFUSED;
        }

        /** Whether its jar was listed once: it is for ever what it is. */
        boolean isKept() {
            return this == LISTED || this == RETIRED;
        }
    }

    private static final Pattern VERSION = Pattern.compile("[0-9]+(\\.[0-9]+){0,3}(-[A-Za-z0-9]+(\\.[A-Za-z0-9]+)*)?");

    public PluginVersion {
        models = List.copyOf(models);
        findings = List.copyOf(findings);
    }

    /** What can be compared with others, such as 1.2.0. */
    static boolean isVersion(String text) {
        return text.length() <= 40 && VERSION.matcher(text).matches();
    }

    /** The newest of these that is of the same plugin, listed, and newer than this one. */
    public Optional<String> newerListed(List<PluginVersion> all) {
        return all.stream()
                .filter(other -> other.plugin().equals(plugin) && other.state() == State.LISTED)
                .map(PluginVersion::version)
                .filter(other -> compare(other, version) > 0)
                .max(PluginVersion::compare);
    }

    /** Negative where the one is older. */
    static int compare(String one, String other) {
        return isVersion(one) && isVersion(other)
                ? Version.parse(one).compareTo(Version.parse(other))
                : one.compareTo(other);
    }
}
