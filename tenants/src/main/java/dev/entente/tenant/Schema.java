package dev.entente.tenant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.hibernate.StatelessSession;

/** Ready is a server that reaches its database, and finds there at least the schema that it was built with. */
@Readiness
@ApplicationScoped
class Schema implements HealthCheck {

    private static final System.Logger LOG = System.getLogger(Schema.class.getName());
    private static final Pattern FILE = Pattern.compile("<include file=\"([^\"]+)\"");
    private static final Pattern CHANGE = Pattern.compile("(?m)^--changeset ");

    @Inject
    Applied applied;

    private final long expected = FILE.matcher(read("db/changelog.xml"))
            .results()
            .mapToLong(file -> CHANGE.matcher(read(file.group(1))).results().count())
            .sum();

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("database");
        try {
            long found = applied.count();
            return response.status(found >= expected).build();
        } catch (RuntimeException unreachable) {
            LOG.log(Level.WARNING, "The database does not answer", unreachable);
            return response.down().build();
        }
    }

    private static String read(String resource) {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            if (in == null) throw new IllegalStateException("Not in the application: " + resource);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many changes the database has seen. */
    @ApplicationScoped
    @Transactional
    static class Applied {

        @Inject
        StatelessSession session;

        long count() {
            return session.createNativeQuery("select count(*) from databasechangelog", Long.class)
                    .getSingleResult();
        }
    }
}
