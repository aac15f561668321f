package dev.entente.edge;

import dev.entente.credential.Keys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Knows the operator by a token that only who owns the installation's files can read. */
@ApplicationScoped
class OperatorGate {

    private static final System.Logger LOG = System.getLogger(OperatorGate.class.getName());
    private static final int SHORTEST = 32;

    @Inject
    @ConfigProperty(name = "entente.operator.token.file")
    Optional<Path> file;

    private volatile boolean told;

    boolean isOperator(HttpServletRequest request) {
        var shown = Doorkeeper.bearer(request);
        return shown.isPresent() && knows(shown.get());
    }

    /** Whether there is an operator to know: where the server has no token that is fit for it, nobody is. */
    boolean isSet() {
        return expected().isPresent();
    }

    boolean knows(String token) {
        return expected().filter(it -> Keys.same(token, it)).isPresent();
    }

    // Read each time: it is replaced, or taken away, without a restart, and opening a tenant is rare.
    private Optional<String> expected() {
        return file.flatMap(this::read);
    }

    private Optional<String> read(Path file) {
        try {
            var token = Files.readString(file).strip();
            if (token.length() >= SHORTEST) {
                told = false;
                return Optional.of(token);
            }
            tell(file, "is too short");
        } catch (IOException e) {
            tell(file, "cannot be read");
        }
        return Optional.empty();
    }

    /** Once, until there is one again. */
    private void tell(Path file, String why) {
        if (told) return;
        told = true;
        LOG.log(Level.WARNING, "Nobody is the operator: the token in {0} {1}", file, why);
    }
}
