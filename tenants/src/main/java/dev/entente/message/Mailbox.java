package dev.entente.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Where letters of all tenants lie when the installation has no SMTP server: files of a folder that only its owner can
 * read, the last few hundred. For trying the product, and for setting it up.
 */
@ApplicationScoped
public class Mailbox {

    private static final int MOST = 300;
    private static final Pattern NAME = Pattern.compile("[0-9]{13}-[0-9a-f-]{36}\\.eml");

    @Inject
    @ConfigProperty(name = "entente.mailbox.folder")
    Optional<Path> folder = Optional.empty();

    @Inject
    @ConfigProperty(name = "entente.mailbox.page", defaultValue = "false")
    boolean shown;

    @Inject
    InstantSource clock;

    private @Nullable Left left;

    /** What lay there when this server had put a letter there, oldest first: it still does unless the folder was changed since. */
    private record Left(FileTime at, List<String> names) {}

    /** Whether people on this machine may look into it. */
    public boolean isShown() {
        return shown && folder.isPresent();
    }

    /** Names of letters, newest first. */
    public List<String> names() {
        return folder.isEmpty() ? List.of() : names(folder.get()).reversed();
    }

    /** A letter by its name; empty if there is none. */
    public Optional<Path> find(String name) {
        return folder.filter(_ -> NAME.matcher(name).matches())
                .map(place -> place.resolve(name))
                .filter(Files::isRegularFile);
    }

    synchronized void put(UUID id, MimeMessage message) throws IOException, MessagingException {
        var place = folder.orElseThrow(
                () -> new IllegalStateException("There is neither an SMTP server nor a mailbox for letters"));
        var there = new ArrayList<>(there(Files.createDirectories(place)));
        var fresh = Files.createTempFile(place, ".", ".new");
        try (var out = Files.newOutputStream(fresh)) {
            message.writeTo(out);
        }
        var name = "%013d-%s.eml".formatted(next(there), id);
        Files.move(fresh, place.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        there.add(name);
        while (there.size() > MOST) Files.deleteIfExists(place.resolve(there.removeFirst()));
        left = new Left(Files.getLastModifiedTime(place), there);
    }

    // To list hundreds of them for each letter takes longer than to write one.
    private List<String> there(Path place) throws IOException {
        var known = left;
        return known != null && known.at().equals(Files.getLastModifiedTime(place)) ? known.names() : names(place);
    }

    // A clock that was set back does not make the newest letter the oldest, which would be dropped.
    private long next(List<String> names) {
        long newest = names.isEmpty() ? 0 : Long.parseLong(names.getLast().substring(0, 13));
        return Math.max(clock.millis(), newest + 1);
    }

    private static List<String> names(Path place) {
        if (!Files.isDirectory(place)) return List.of();
        try (var files = Files.list(place)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> NAME.matcher(name).matches())
                    .sorted(Comparator.naturalOrder())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
