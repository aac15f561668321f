package dev.entente.edge;

import dev.entente.credential.Keys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Knows the operator by a token that only who owns the installation's files can read. */
@ApplicationScoped
class OperatorGate {

    @Inject
    @ConfigProperty(name = "entente.operator.token.file")
    Optional<Path> file;

    boolean isOperator(HttpServletRequest request) {
        var shown = Doorkeeper.bearer(request);
        return shown.isPresent() && knows(shown.get());
    }

    /** Whether there is an operator to know: where no token was given to the server, nobody is. */
    boolean isSet() {
        return file.isPresent();
    }

    boolean knows(String token) {
        return file.isPresent() && Keys.same(token, expected(file.get()));
    }

    // Read each time: it is replaced without a restart, and opening a tenant is rare.
    private static String expected(Path file) {
        try {
            var token = Files.readString(file).strip();
            if (token.length() < 32)
                throw new IllegalStateException("The operator's token in " + file + " is too short");
            return token;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
