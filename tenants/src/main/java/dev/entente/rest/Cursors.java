package dev.entente.rest;

import dev.entente.problem.Problem;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Opaque, signed cursors: a page goes on behind the last key of the one before, within one tenant and one list. */
@ApplicationScoped
public class Cursors {

    public static final int DEFAULT_LIMIT = 50;
    public static final int MOST = 200;

    private static final int SIGNATURE = 16;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    @Inject
    Secret secret;

    /** A limit as asked for, or the default; outside 1 to 200 is refused. */
    public static int limit(@Nullable Integer asked) {
        if (asked == null) return DEFAULT_LIMIT;
        if (asked < 1 || asked > MOST) {
            throw Problem.field(RestProblem.INVALID_PARAMETER, "/limit", "Ask for 1 to " + MOST + " at a time");
        }
        return asked;
    }

    /** Makes a page of rows that were read with one more than the limit, to know whether there are more. */
    public <T> Page<T> page(String list, List<T> rows, int limit, Function<T, UUID> key) {
        if (rows.size() <= limit) return new Page<>(rows, null);
        var shown = rows.subList(0, limit);
        return new Page<>(shown, sign(list, key.apply(shown.getLast()).toString()));
    }

    /** The key that the cursor stands for; null without a cursor. */
    public @Nullable UUID after(String list, @Nullable String cursor) {
        return cursor == null ? null : UUID.fromString(read(list, cursor));
    }

    /** The key that the cursor stands for; without a cursor one before all others. */
    public UUID afterOrFirst(String list, @Nullable String cursor) {
        var key = after(list, cursor);
        return key == null ? BEFORE_ALL : key;
    }

    /** The same of rows whose key is a text. */
    public <T> Page<T> pageByText(String list, List<T> rows, int limit, Function<T, String> key) {
        if (rows.size() <= limit) return new Page<>(rows, null);
        var shown = rows.subList(0, limit);
        return new Page<>(shown, behindText(list, key.apply(shown.getLast())));
    }

    /** The cursor that goes on behind a key. */
    public String behindText(String list, String key) {
        return sign(list, key);
    }

    /** The key that the cursor stands for; empty without a cursor, which is before all others. */
    public String textAfter(String list, @Nullable String cursor) {
        return cursor == null ? "" : read(list, cursor);
    }

    private String sign(String list, String key) {
        var bytes = key.getBytes(StandardCharsets.UTF_8);
        var all = Arrays.copyOf(signature(list, key), SIGNATURE + bytes.length);
        System.arraycopy(bytes, 0, all, SIGNATURE, bytes.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
    }

    private String read(String list, String cursor) {
        try {
            var all = Base64.getUrlDecoder().decode(cursor);
            if (all.length > SIGNATURE) {
                var key = new String(all, SIGNATURE, all.length - SIGNATURE, StandardCharsets.UTF_8);
                if (MessageDigest.isEqual(signature(list, key), Arrays.copyOf(all, SIGNATURE))) return key;
            }
        } catch (IllegalArgumentException notBase64) {
            // refused below, like any other foreign cursor
        }
        throw Problem.field(RestProblem.INVALID_CURSOR, "/cursor", "Start again from the first page");
    }

    private byte[] signature(String list, String key) {
        return secret.sign(Scope.current().tenantId() + "|" + list + "|" + key);
    }
}
