package dev.entente.credential;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import dev.entente.audit.Audit;
import dev.entente.problem.Problem;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.text.Normalizer;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Stores passwords as argon2id hashes and compares with them, always at the same cost. */
@ApplicationScoped
public class Passwords {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int PATIENCE_SECONDS = 10;
    private static final String CHOOSE = """
            insert into identity.credential (tenant_id, member_id, hash, changed_at) values (?, ?, ?, ?)
            on conflict (tenant_id, member_id) do update set hash = excluded.hash, changed_at = excluded.changed_at""";

    @Inject
    @ConfigProperty(name = "entente.password.memory.kib", defaultValue = "19456")
    int memoryKib;

    @Inject
    @ConfigProperty(name = "entente.password.iterations", defaultValue = "2")
    int iterations;

    @Inject
    Vault vault;

    // Each comparison takes memory and a core; without a limit, signing in would be a way to stop the server.
    private final Semaphore turns =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()));

    private String dummy = "";

    @PostConstruct
    void prepare() {
        dummy = hash(Keys.fresh());
    }

    /** Replaces the member's password. */
    public void choose(UUID memberId, String password) {
        var hash = hash(password);
        vault.open(desk -> {
            Vault.audit(desk, new Audit.Change("password.chosen", "member", memberId, null, null));
            return desk.update(CHOOSE, memberId, hash, desk.now());
        });
    }

    public boolean has(UUID memberId) {
        return vault.open(desk -> stored(desk, memberId)).isPresent();
    }

    /** Takes the password away, so that only a new link lets the member in. */
    public void drop(UUID memberId) {
        vault.open(
                desk -> desk.update("delete from identity.credential where tenant_id = ? and member_id = ?", memberId));
    }

    static Optional<String> stored(Desk desk, UUID memberId) throws SQLException {
        return desk.one(
                "select hash from identity.credential where tenant_id = ? and member_id = ?",
                row -> row.getString("hash"),
                memberId);
    }

    String hash(String password) {
        var function = Argon2Function.getInstance(memoryKib, iterations, 1, HASH_BYTES, Argon2.ID);
        return inTurn(() -> Password.hash(normal(password))
                .addRandomSalt(SALT_BYTES)
                .with(function)
                .getResult());
    }

    /** Without a hash it compares all the same, and says no. */
    boolean matches(String password, @Nullable String hash) {
        boolean possible = hash != null && password.length() <= PasswordRules.LONGEST;
        var against = possible && hash != null ? hash : dummy;
        var text = possible ? normal(password) : "x";
        var function = Argon2Function.getInstanceFromHash(against);
        return inTurn(() -> Password.check(text, against).with(function)) && possible;
    }

    // Keyboards differ in how they write an accented letter.
    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    private <R> R inTurn(Supplier<R> work) {
        try {
            if (!turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new Problem(CredentialProblem.BUSY, "Try again in a minute.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }
}
