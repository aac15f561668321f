package dev.entente.deploy.database;

import dev.entente.deploy.installation.Programs;
import dev.entente.deploy.installation.Refusal;
import dev.entente.deploy.installation.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * As whom PostgreSQL's programs run: they refuse root. Root starts them in a user namespace of their own, or, where the machine
 * bars those, as a user made for them.
 */
record Guise(List<String> prefix, @Nullable String user) {

    private static final Duration SHORT = Duration.ofSeconds(20);
    private static final String OWN_USER = "entente";

    static Guise of(Settings settings) {
        if (!Programs.isRoot()) return new Guise(List.of(), null);
        var told = settings.postgresUser();
        if (told.isPresent()) return as(told.get());
        var namespace = List.of("unshare", "-U");
        return Programs.run(SHORT, join(namespace, List.of("true"))).well() ? new Guise(namespace, null) : as(OWN_USER);
    }

    private static Guise as(String user) {
        if (!user.matches("[a-z_][a-z0-9_-]{0,30}")) throw new Refusal("\"" + user + "\" is no user's name");
        if (!Programs.run(SHORT, List.of("id", "-u", user)).well()) {
            var made = Programs.run(
                    SHORT, List.of("useradd", "--system", "--no-create-home", "--shell", "/usr/sbin/nologin", user));
            if (!made.well()) {
                throw new Refusal("PostgreSQL does not run as root, and its user could not be made: " + made.said());
            }
        }
        return new Guise(
                List.of("setpriv", "--reuid=" + user, "--regid=" + user, "--clear-groups", "--inh-caps=-all"), user);
    }

    Programs.Ended run(Duration atMost, List<String> command) {
        return Programs.run(atMost, join(prefix, command));
    }

    /** Gives everything below a folder to whom it has to belong: a data folder may have been made in another guise. */
    void own(Path folder) {
        var owner = user == null ? System.getProperty("user.name") : user;
        try {
            var principal =
                    folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(owner);
            if (Files.getOwner(folder).equals(principal) || !Programs.isRoot()) return;
            try (Stream<Path> files = Files.walk(folder)) {
                files.forEach(file -> give(file, principal));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + folder + " can't be given to " + owner, e);
        }
    }

    private static void give(Path file, UserPrincipal owner) {
        try {
            Files.setAttribute(file, "posix:owner", owner, LinkOption.NOFOLLOW_LINKS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> join(List<String> prefix, List<String> command) {
        return Stream.concat(prefix.stream(), command.stream()).toList();
    }
}
