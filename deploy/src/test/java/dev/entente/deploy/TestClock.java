package dev.entente.deploy;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.eclipse.microprofile.config.ConfigProvider;

/** The server's clock, as far from the machine's as a file beside the server's key says; tests move it from outside. */
@Alternative
@Priority(1)
@ApplicationScoped
public class TestClock implements InstantSource {

    private static final String NAME = "server-key";

    /** From now on the server is so far ahead; zero puts it right again. */
    static void ahead(Duration by) {
        try {
            var file = Harness.installation().secrets().file(NAME).resolveSibling("test-clock");
            Files.writeString(file, by.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Instant instant() {
        var key = Path.of(ConfigProvider.getConfig().getValue("entente.secret.file", String.class));
        var file = key.resolveSibling("test-clock");
        try {
            var now = Instant.now();
            return Files.exists(file) ? now.plus(Duration.parse(Files.readString(file))) : now;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
