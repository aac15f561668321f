package dev.entente.deploy.database;

import dev.entente.deploy.installation.Installation;
import dev.entente.deploy.installation.Refusal;
import java.net.URI;
import java.net.URISyntaxException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL database as JDBC names it, without anybody's password. */
public record Database(String jdbcUrl) {

    /** Accepts {@code postgresql://…}, {@code postgres://…} and both behind {@code jdbc:}; refuses a password in it. */
    public static Database at(String url) {
        var address = Address.parse(url);
        if (address.user() != null) {
            throw new Refusal("ENTENTE_DATABASE_URL must not carry a user or password: each role has its own setting");
        }
        return new Database(address.jdbcUrl());
    }

    static Database local(int port, String name) {
        return new Database("jdbc:postgresql://127.0.0.1:" + port + "/" + name);
    }

    /** Connects as one of our roles, with the password of the environment or else of the installation. */
    public Connection as(String role, Installation installation) throws SQLException {
        return connect(Roles.name(role), Roles.password(role, installation));
    }

    Connection connect(String user, String password) throws SQLException {
        var properties = new Properties();
        properties.putAll(Map.of(
                "user", user, "password", password, "connectTimeout", "10", "ApplicationName", "entente launcher"));
        return DriverManager.getConnection(jdbcUrl, properties);
    }

    /** As a person writes it. */
    public String url() {
        return jdbcUrl.substring("jdbc:".length());
    }

    /** An address with who is to connect. */
    record Address(String jdbcUrl, @Nullable String user, String password, String database) {

        static Address parse(String url) {
            var plain = url.strip().replaceFirst("^jdbc:", "").replaceFirst("^postgres:", "postgresql:");
            try {
                var uri = new URI(plain);
                if (!"postgresql".equals(uri.getScheme()) || uri.getHost() == null) throw notAnAddress(null);
                return of(uri);
            } catch (URISyntaxException e) {
                throw notAnAddress(e);
            }
        }

        private static Address of(URI uri) {
            var path = uri.getPath() == null ? "" : uri.getPath().replaceFirst("^/", "");
            if (path.isEmpty() || path.contains("/")) throw notAnAddress(null);
            var port = uri.getPort() < 0 ? 5432 : uri.getPort();
            var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
            var who = uri.getUserInfo() == null
                    ? new String[0]
                    : uri.getUserInfo().split(":", 2);
            return new Address(
                    "jdbc:postgresql://%s:%d/%s%s".formatted(uri.getHost(), port, path, query),
                    who.length > 0 ? who[0] : null,
                    who.length > 1 ? who[1] : "",
                    path);
        }

        /** Another database of the same server. */
        String of(String name) {
            return jdbcUrl.replaceFirst("(//[^/]+/)[^?]*", "$1" + name);
        }

        private static Refusal notAnAddress(@Nullable Throwable cause) {
            var sentence = "A database's address looks like postgresql://host:5432/entente";
            return cause == null ? new Refusal(sentence) : new Refusal(sentence, cause);
        }

        Connection connect() throws SQLException {
            return new Database(jdbcUrl).connect(user == null ? "postgres" : user, password);
        }
    }
}
