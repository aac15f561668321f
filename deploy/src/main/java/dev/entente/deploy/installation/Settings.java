package dev.entente.deploy.installation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What an installation may be told by its environment. All are optional.
 *
 * <ul>
 *   <li>{@code ENTENTE_DATABASE_URL}: {@code postgresql://host:port/name} of an existing PostgreSQL 15 or newer, in place of the
 *       embedded one; parameters such as {@code ?sslmode=verify-full} are passed on
 *   <li>{@code ENTENTE_DATABASE_OWNER_PASSWORD}, {@code ENTENTE_DATABASE_APP_PASSWORD}, {@code ENTENTE_DATABASE_PARTNER_PASSWORD}, {@code ENTENTE_DATABASE_IDENTITY_PASSWORD},
 *       {@code ENTENTE_DATABASE_JOBS_PASSWORD}:
 *       of the roles there; without them the ones that {@code entente database init} wrote into the data folder
 *   <li>{@code ENTENTE_DATABASE_ADMIN_URL}: for {@code database init} alone, {@code postgresql://user:password@host:port/postgres}
 *   <li>{@code ENTENTE_LISTEN}: the address the server listens on, {@code 127.0.0.1} unless told; {@code *} for all
 *   <li>{@code ENTENTE_BASE_HOST}, {@code ENTENTE_PUBLIC_PORT}, {@code ENTENTE_PUBLIC_SCHEME}: how people reach it, when that is
 *       not {@code http://<tenant>.localhost:<port>}
 *   <li>{@code ENTENTE_JOBS}: {@code on} unless told; with {@code off} this server starts no due work
 *   <li>{@code ENTENTE_FILES}: the folder of the files that people hand in, {@code files} in the data folder unless told
 *   <li>{@code ENTENTE_SMTP_HOST}, {@code ENTENTE_SMTP_PORT}, {@code ENTENTE_SMTP_TLS}, {@code ENTENTE_SMTP_USER}, {@code
 *       ENTENTE_SMTP_PASSWORD}: the server that takes letters; without a host they go into a mailbox in the data folder
 *   <li>{@code ENTENTE_MAIL_SENDER}, {@code ENTENTE_MAIL_HOURLY}: whom letters come from, and how many a tenant may send in an hour
 *   <li>{@code ENTENTE_NOTICES_KEPT}, {@code ENTENTE_LETTERS_KEPT}: for how many days notices that were read, and letters that are
 *       done, are kept
 *   <li>{@code ENTENTE_MAILBOX}: {@code on} unless told; with {@code off} nobody sees the mailbox in a browser
 *   <li>{@code ENTENTE_JAVA_OPTIONS}: of the server's Java machine, {@value #JAVA_OPTIONS} unless told
 *   <li>{@code ENTENTE_POSTGRES_PORT}, {@code ENTENTE_POSTGRES_USER}: of the embedded PostgreSQL; the user matters only when root
 *       starts it
 * </ul>
 */
public record Settings(Map<String, String> environment) {

    public static final int DEFAULT_PORT = 9080;

    /** Little stays in a small heap: to stop and collect it is less work than to mark it beside the requests. */
    public static final String JAVA_OPTIONS =
            "-Xmx512m -XX:+UseCompactObjectHeaders -XX:+UseParallelGC -XX:MetaspaceSize=256m -XX:SweeperThreshold=50";

    public Settings {
        environment = Map.copyOf(environment);
    }

    public Optional<String> databaseUrl() {
        return setting("DATABASE_URL");
    }

    public Optional<String> adminUrl() {
        return setting("DATABASE_ADMIN_URL");
    }

    public Optional<String> password(String role) {
        return setting("DATABASE_" + role.toUpperCase(Locale.ROOT) + "_PASSWORD");
    }

    public Optional<Integer> postgresPort() {
        return setting("POSTGRES_PORT").map(text -> port("ENTENTE_POSTGRES_PORT", text));
    }

    public Optional<String> postgresUser() {
        return setting("POSTGRES_USER");
    }

    public String listen() {
        return setting("LISTEN").orElse("127.0.0.1");
    }

    public String baseHost() {
        return setting("BASE_HOST").orElse("localhost");
    }

    public int publicPort(int port) {
        return setting("PUBLIC_PORT")
                .map(text -> port("ENTENTE_PUBLIC_PORT", text))
                .orElse(port);
    }

    public String publicScheme() {
        return setting("PUBLIC_SCHEME").orElse("http");
    }

    /** On or off: whether the server runs what is due, or leaves it to others. */
    public String jobs() {
        var text = setting("JOBS").orElse("on").strip();
        if (text.equals("on") || text.equals("off")) return text;
        throw new Refusal("ENTENTE_JOBS is \"%s\": it is on or off".formatted(text));
    }

    public Optional<String> files() {
        return setting("FILES");
    }

    public Optional<String> smtpHost() {
        return setting("SMTP_HOST");
    }

    public int smtpPort() {
        return setting("SMTP_PORT")
                .map(text -> port("ENTENTE_SMTP_PORT", text))
                .orElse(smtpTls().equals("tls") ? 465 : 587);
    }

    /** From the first byte ("tls"), from the second on and never without ("starttls"), or never ("none"). */
    public String smtpTls() {
        return oneOf("SMTP_TLS", List.of("starttls", "tls", "none"));
    }

    public Optional<String> smtpUser() {
        return setting("SMTP_USER");
    }

    public Optional<String> smtpPassword() {
        return setting("SMTP_PASSWORD");
    }

    /** A plain address; the tenant's name stands before it. */
    public String mailSender() {
        var text = setting("MAIL_SENDER").orElse("no-reply@" + baseHost()).strip();
        if (text.matches("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]{1,189}")) return text;
        throw new Refusal(
                "ENTENTE_MAIL_SENDER is \"%s\": it is a plain address, such as no-reply@example.com".formatted(text));
    }

    public int mailHourly() {
        var text = setting("MAIL_HOURLY").orElse("1000").strip();
        if (text.matches("[1-9][0-9]{0,5}")) return Integer.parseInt(text);
        throw new Refusal("ENTENTE_MAIL_HOURLY is \"%s\": it is a number from 1 to 999999".formatted(text));
    }

    /** For how many days notices that were read are kept. */
    public int noticesKept() {
        return days("NOTICES_KEPT", "180");
    }

    /** For how many days letters that are done are kept, with recipient and subject. */
    public int lettersKept() {
        return days("LETTERS_KEPT", "30");
    }

    private int days(String name, String otherwise) {
        var text = setting(name).orElse(otherwise).strip();
        if (text.matches("[1-9][0-9]{0,3}")) return Integer.parseInt(text);
        throw new Refusal("ENTENTE_%s is \"%s\": it is a number of days from 1 to 9999".formatted(name, text));
    }

    /** Whether people on this machine see letters in a browser; never with an SMTP server, or when others reach us by name. */
    public boolean showsMailbox() {
        var wanted = oneOf("MAILBOX", List.of("on", "off")).equals("on");
        return wanted && smtpHost().isEmpty() && baseHost().equals("localhost");
    }

    public String javaOptions() {
        return setting("JAVA_OPTIONS").orElse(JAVA_OPTIONS);
    }

    public static int port(String name, String text) {
        var digits = text.strip();
        var port = digits.matches("[0-9]{1,5}") ? Integer.parseInt(digits) : 0;
        if (port >= 1 && port <= 65535) return port;
        throw new Refusal("%s is \"%s\": a port is a number from 1 to 65535".formatted(name, text));
    }

    /** The first is what holds unless told. */
    private String oneOf(String name, List<String> values) {
        var text = setting(name).orElse(values.getFirst()).strip();
        if (values.contains(text)) return text;
        throw new Refusal("ENTENTE_%s is \"%s\": it is one of %s".formatted(name, text, String.join(", ", values)));
    }

    private Optional<String> setting(String name) {
        return Optional.ofNullable(environment.get("ENTENTE_" + name)).filter(text -> !text.isBlank());
    }
}
