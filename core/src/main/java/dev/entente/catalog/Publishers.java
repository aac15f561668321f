package dev.entente.catalog;

import dev.entente.catalog.Publisher.SigningKey;
import dev.entente.guard.Keys;
import dev.entente.guard.Trust;
import dev.entente.identity.Internal;
import dev.entente.tenant.Digest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All publishers; of their tokens only digests are kept. */
@Internal
@ApplicationScoped
class Publishers {

    @Inject
    Registrar registrar;

    private record Row(String code, String name, Instant openedAt) {}

    public List<Publisher> all() {
        return read("select code, name, opened_at from publisher order by code");
    }

    private List<Publisher> read(String query, String... values) {
        return sql()
                .list(
                        query,
                        row -> new Row(row.getString("code"), row.getString("name"), Sql.instant(row, "opened_at")),
                        (Object[]) values)
                .stream()
                .map(row -> new Publisher(row.code(), row.name(), row.openedAt(), keys(row.code())))
                .toList();
    }

    public Optional<Publisher> find(String code) {
        return read("select code, name, opened_at from publisher where code = ?", code).stream()
                .findFirst();
    }

    public Optional<Publisher> byToken(String token) {
        return sql()
                .list("select code from publisher where token = ?", row -> row.getString(1), Digest.of(token))
                .stream()
                .findFirst()
                .flatMap(this::find);
    }

    private List<SigningKey> keys(String code) {
        var query =
                "select key, trusted_at, until, revoked_on from publisher_key where publisher = ? order by trusted_at, key";
        return sql().list(
                        query,
                        row -> new SigningKey(
                                row.getString("key"),
                                Sql.instant(row, "trusted_at"),
                                row.getObject("until", LocalDate.class),
                                row.getObject("revoked_on", LocalDate.class)),
                        code);
    }

    /** False where there is one by this code. */
    public boolean open(String code, String name, String token, Instant now) {
        var change = "insert into publisher (code, name, token, opened_at) values (?, ?, ?, ?) on conflict do nothing";
        return sql().update(change, code, name, Digest.of(token), now) > 0;
    }

    public void changeToken(String code, String token) {
        sql().update("update publisher set token = ? where code = ?", Digest.of(token), code);
    }

    /**
     * Trusts it from now on until the end of a day, or of none; one that was revoked stays revoked. Where no day is said, one that is known
     * keeps its last day: a key that is over is not trusted again by saying it twice. False where it is another publisher's.
     */
    public boolean trust(String code, String key, @Nullable LocalDate until, Instant now) {
        var last = "update publisher_key set until = coalesce(cast(? as date), until) where publisher = ? and key = ?";
        if (sql().update(last, until, code, key) > 0) return true;
        var change =
                "insert into publisher_key (publisher, key, trusted_at, until) values (?, ?, ?, cast(? as date)) on conflict do nothing";
        return sql().update(change, code, key, now, until) > 0;
    }

    /** False where the publisher has no such key. */
    public boolean revoke(String code, String key, LocalDate day) {
        var change = "update publisher_key set revoked_on = coalesce(revoked_on, ?) where publisher = ? and key = ?";
        return sql().update(change, day, code, key) > 0;
    }

    /** The keys of all, each for the plugins of its publisher. */
    public Trust trust() {
        record Line(
                String publisher,
                String key,
                @Nullable LocalDate until,
                @Nullable LocalDate revoked,
                String plugin) {}
        var query = """
                select k.publisher, k.key, k.until, k.revoked_on, p.code from publisher_key k
                join plugin p on p.publisher = k.publisher order by k.publisher, k.key, p.code""";
        var lines = sql().list(
                        query,
                        row -> new Line(
                                row.getString("publisher"),
                                row.getString("key"),
                                row.getObject("until", LocalDate.class),
                                row.getObject("revoked_on", LocalDate.class),
                                row.getString("code")));
        var keys = new ArrayList<Trust.Key>();
        for (var line : lines) keys.add(key(line.publisher(), line.key(), line.until(), line.revoked(), line.plugin()));
        return new Trust(keys);
    }

    /** The keys of one publisher, for one plugin, also where it owns none by this name yet. */
    static Trust trust(Publisher publisher, String plugin) {
        return new Trust(publisher.keys().stream()
                .map(it -> key(publisher.code(), it.key(), it.until(), it.revokedOn(), plugin))
                .toList());
    }

    private static Trust.Key key(
            String publisher, String key, @Nullable LocalDate until, @Nullable LocalDate revoked, String plugin) {
        return new Trust.Key(publisher, Keys.readPublic(key), List.of(plugin), revoked, until);
    }

    private Sql sql() {
        return registrar.sql();
    }
}
