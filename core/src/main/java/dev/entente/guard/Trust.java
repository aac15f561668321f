package dev.entente.guard;

import dev.entente.guard.Objection.Kind;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The keys that the operator trusts, each for some plugins. A text with one key a line: a name, the key, the plugins that it
 * may sign with commas between (a star at the end stands for anything), and the day from which it counts no more if it was
 * revoked: {@code acme MCowBQYDK2Vw… acme-*,bounty revoked=2026-05-01}. A key may have several lines: it is trusted for what
 * any of them names, and revoked as soon as one of them says so.
 */
public record Trust(List<Key> keys) {

    public static final Trust NONE = new Trust(List.of());
    private static final String REVOKED = "revoked=";
    private static final String UNTIL = "until=";
    private static final Objection UNKNOWN = new Objection(Kind.SIGNATURE, "The jar", "no trusted key signed it");

    /**
     * A key with what it is trusted for.
     *
     * @param revoked the first day on which it counts no more, whoever took it back
     * @param until the last day on which it counts, said beforehand; null where it counts until it is revoked
     */
    public record Key(
            String name,
            PublicKey key,
            List<String> plugins,
            @Nullable LocalDate revoked,
            @Nullable LocalDate until) {

        public Key {
            plugins = List.copyOf(plugins);
        }

        boolean isFor(String plugin) {
            return plugins.stream()
                    .anyMatch(it ->
                            it.endsWith("*") ? plugin.startsWith(it.substring(0, it.length() - 1)) : it.equals(plugin));
        }

        boolean isOver(LocalDate day) {
            return until != null && day.isAfter(until);
        }

        boolean isRevoked(LocalDate day) {
            return revoked != null && !day.isBefore(revoked);
        }
    }

    public Trust {
        keys = List.copyOf(keys);
    }

    /** Refuses with an {@link IllegalArgumentException} that names the line. */
    public static Trust read(String text) {
        var keys = new ArrayList<Key>();
        var lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) keys.add(key(line, i + 1));
        }
        return new Trust(keys);
    }

    private static Key key(String line, int number) {
        var words = line.split("\\s+");
        try {
            if (words.length < 3) throw new IllegalArgumentException("Write a name, a key, and the plugins it is for");
            LocalDate revoked = null;
            LocalDate until = null;
            for (var word : Arrays.asList(words).subList(3, words.length)) {
                if (word.startsWith(REVOKED)) revoked = LocalDate.parse(word.substring(REVOKED.length()));
                else if (word.startsWith(UNTIL)) until = LocalDate.parse(word.substring(UNTIL.length()));
                else throw new IllegalArgumentException("Write revoked=2026-05-01, or until=2027-12-31");
            }
            var plugins = Arrays.asList(words[2].split(","));
            return new Key(words[0], Keys.readPublic(words[1]), plugins, revoked, until);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IllegalArgumentException("Line " + number + ": " + e.getMessage(), e);
        }
    }

    /** The signature that a jar carries. */
    public record Seal(String plugin, byte[] sums, String signature) {

        /** Empty where the jar carries none. */
        public static Optional<Seal> of(Archive archive) {
            var sums = archive.files().get(Sums.FILE);
            var signature = archive.files().get(Sums.SIGNATURE);
            if (sums == null || signature == null) return Optional.empty();
            var text = new String(signature, StandardCharsets.US_ASCII);
            return Optional.of(new Seal(archive.line("Plugin-Id"), sums, text));
        }
    }

    /** Whether the jar carries a signature at all. */
    public static boolean isSigned(Archive archive) {
        return archive.files().containsKey(Sums.SIGNATURE) || archive.files().containsKey(Sums.FILE);
    }

    /** Who signed it, if all is as it was signed and the key is trusted for this plugin on this day. */
    public Optional<String> signer(Archive archive, LocalDate day) {
        if (!objections(archive, day).isEmpty()) return Optional.empty();
        return Seal.of(archive).stream()
                .flatMap(seal -> signing(seal).stream()
                        .flatMap(signing ->
                                keys.stream().filter(line -> line.key.equals(signing) && line.isFor(seal.plugin))))
                .map(Key::name)
                .findFirst();
    }

    /** What speaks against the signature of this jar; nothing if it holds. */
    public List<Objection> objections(Archive archive, LocalDate day) {
        var found = new Objections();
        var seal = Seal.of(archive);
        if (seal.isEmpty()) {
            found.add(Kind.SIGNATURE, "The jar", "it is not signed");
        } else if (!Arrays.equals(seal.get().sums, Sums.of(archive).bytes())) {
            compare(new String(seal.get().sums, StandardCharsets.UTF_8), Sums.of(archive), found);
        } else {
            return objections(seal.get(), day);
        }
        return found.all();
    }

    private List<Objection> objections(Seal seal, LocalDate day) {
        return signing(seal).map(key -> objections(seal.plugin, key, day)).orElse(List.of(UNKNOWN));
    }

    /** Who signed a jar whose files are those that were signed: looked for once, since neither the jar nor its key changes. */
    public Optional<PublicKey> signing(Seal seal) {
        return keys.stream()
                .map(Key::key)
                .distinct()
                .filter(key -> Keys.verifies(seal.sums, seal.signature, key))
                .findFirst();
    }

    /** What speaks by now against the key that signed a jar of this plugin. */
    public List<Objection> objections(String plugin, PublicKey signing, LocalDate day) {
        var found = new Objections();
        var lines = keys.stream().filter(line -> line.key.equals(signing)).toList();
        if (lines.isEmpty()) return List.of(UNKNOWN);
        var naming = lines.stream().filter(key -> key.isFor(plugin)).toList();
        var name = lines.getFirst().name;
        if (naming.isEmpty())
            found.add(Kind.SIGNATURE, "The jar", "the key " + name + " is not trusted for the plugin " + plugin);
        else if (naming.stream().allMatch(key -> key.isOver(day)))
            found.add(Kind.SIGNATURE, "The jar", "the last day of the key " + name + " is over");
        for (var key : lines) {
            if (key.isRevoked(day))
                found.add(Kind.SIGNATURE, "The jar", "the key " + key.name + " was revoked on " + key.revoked);
        }
        return found.all();
    }

    /** Which files are others than were signed, as people look for that first. */
    private static void compare(String signed, Sums now, Objections found) {
        var lines = signed.lines().toList();
        now.files().forEach((name, sum) -> {
            if (!lines.contains(sum + "  " + name)) found.add(Kind.SIGNATURE, name, "it is not what was signed");
        });
        if (!lines.contains("version " + now.version()) || !lines.contains("plugin " + now.plugin()))
            found.add(Kind.SIGNATURE, "The jar", "another name or version was signed");
        if (found.all().isEmpty()) found.add(Kind.SIGNATURE, "The jar", "something that was signed is missing");
    }
}
