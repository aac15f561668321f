package dev.entente.deploy;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;

/** The server's clock, as far from the machine's as a file says; tests write it from outside. */
@Alternative
@Priority(1)
@ApplicationScoped
public class TestClock implements InstantSource {

    /** Says, inside the server, where the file is. */
    static final String WHERE = "test-clock.path";

    /** From now on the server is so far ahead; zero puts it right again. */
    static void ahead(Duration by) {
        try {
            Files.writeString(outside(), by.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path outside() {
        return Harness.installation().data().resolve("test-clock").toAbsolutePath();
    }

    @Override
    public Instant instant() {
        var file = File.WITHIN;
        try {
            var by = Files.exists(file) ? Files.readString(file) : "";
            return by.isEmpty() ? Instant.now() : Instant.now().plus(Duration.parse(by));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Looked up once, inside the server: virtual threads that all read from one jar can block each other for good. */
    private static final class File {

        static final Path WITHIN = find();

        private static Path find() {
            try (var where = Objects.requireNonNull(TestClock.class.getResourceAsStream("/" + WHERE))) {
                return Path.of(new String(where.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
