package dev.entente.deploy.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.entente.deploy.installation.Ports;
import dev.entente.deploy.installation.Refusal;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Kill Bill 0.22.26 in a Tomcat of its own, with a database beside the product's in the same PostgreSQL. It says what a
 * subscription would cost as an invoice that is not made, and makes accounts.
 */
final class KillBill implements AutoCloseable {

    private static final String WAR = "killbill-profiles-killbill-0.22.26.war";
    private static final String TOMCAT = "tomcat-9.0.98.tar.gz";
    private static final String NAME = "killbill";
    private static final int FIRST_PORT = 19880;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final long A_LOOK = 1_000;
    private static final int CREATED = 201;

    /** What it was written for, and has not been opened since. */
    private static final int JAVA = 17;

    private static final List<String> OPENED = List.of(
            "java.lang",
            "java.util",
            "java.util.concurrent",
            "java.net",
            "java.io",
            "java.nio",
            "java.text",
            "java.lang.reflect",
            "java.lang.invoke",
            "java.security",
            "java.time",
            "sun.nio.ch",
            "sun.security.ssl",
            "sun.net.www.protocol.http",
            "sun.net.www.protocol.jar",
            "sun.net.www.protocol.file",
            "sun.net.www.protocol.ftp",
            "sun.net.www.protocol.https",
            "sun.net.www.protocol.jrt",
            "sun.net.www.protocol.mailto");

    // Hashing a password as often as it does by itself would be most of what is measured.
    private static final String SETTINGS = """
            org.killbill.dao.url=%1$s
            org.killbill.dao.user=killbill
            org.killbill.dao.password=killbill
            org.killbill.dao.maxActive=30
            org.killbill.billing.osgi.dao.url=%1$s
            org.killbill.billing.osgi.dao.user=killbill
            org.killbill.billing.osgi.dao.password=killbill
            org.killbill.osgi.bundle.install.dir=%2$s/bundles
            org.killbill.catalog.uri=SpyCarAdvanced.xml
            org.killbill.server.multitenant=true
            org.killbill.server.test.mode=true
            org.killbill.invoice.sanitySafetyBoundEnabled=false
            org.killbill.security.shiroNbHashIterations=1
            """;

    private static final String INVOICE = """
            {"dryRunType":"SUBSCRIPTION_ACTION","dryRunAction":"START_BILLING","productName":"Standard",
            "productCategory":"BASE","billingPeriod":"MONTHLY","priceListName":"DEFAULT"}""";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Process process;
    private final int port;

    private KillBill(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Empty where it was not downloaded, there is no Java for it, or it does not come up, which is told. */
    static Optional<KillBill> start(Path home, Path folder, Laboratory laboratory, Consumer<String> progress) {
        var built = home.resolve("deploy/peers/target/killbill");
        var java = java();
        if (java == null || !Files.exists(built.resolve(WAR))) {
            progress.accept("Kill Bill is absent: it needs Java 17, and what the peers' build downloads");
            return Optional.empty();
        }
        try {
            Archives.unpackTomcat(built.resolve(TOMCAT), folder);
            Archives.unpackWar(built.resolve(WAR), folder.resolve("webapps/ROOT"));
            var database = database(laboratory, folder);
            int port = Ports.keepFirstFree(FIRST_PORT, 100).orElseThrow();
            var killBill = new KillBill(launched(folder, java, database, port), port);
            if (killBill.isReady()) return Optional.of(killBill);
            killBill.close();
            progress.accept("Kill Bill does not answer; all that it said is in " + folder.resolve("logs"));
            return Optional.empty();
        } catch (IOException | SQLException e) {
            progress.accept("Kill Bill does not start: " + e.getMessage());
            return Optional.empty();
        }
    }

    /** A Java that it runs on. */
    private static @Nullable Path java() {
        try (var known = Files.list(Path.of("/usr/lib/jvm"))) {
            var named = Stream.ofNullable(System.getenv("JAVA_17_HOME")).map(Path::of);
            return Stream.concat(named, known.sorted())
                    .filter(jdk -> Files.isExecutable(jdk.resolve("bin/java")) && is17(jdk.resolve("release")))
                    .findFirst()
                    .orElse(null);
        } catch (IOException e) {
            return null;
        }
    }

    private static boolean is17(Path release) {
        try {
            return Files.readString(release).contains("JAVA_VERSION=\"" + JAVA + ".");
        } catch (IOException e) {
            return false;
        }
    }

    private static String database(Laboratory laboratory, Path folder) throws SQLException, IOException {
        try (var admin = laboratory.admin();
                var statement = admin.createStatement()) {
            // What makes its tables makes a language and a trigger on events as well.
            statement.execute("create role killbill superuser login password 'killbill'");
            statement.execute("create database killbill owner killbill");
        }
        var database = laboratory.url(NAME);
        try (var own = DriverManager.getConnection(database, NAME, NAME);
                var statement = own.createStatement()) {
            for (var text : tables(folder.resolve("webapps/ROOT/WEB-INF/lib"))) statement.execute(text);
        }
        return database;
    }

    /** What makes its tables, the types that PostgreSQL lacks first. */
    private static List<String> tables(Path libraries) throws IOException {
        var first = new ArrayList<String>();
        var then = new ArrayList<String>();
        try (var jars = Files.newDirectoryStream(libraries, "killbill-*-0.22.26.jar")) {
            for (var jar : jars) {
                try (var in = new ZipInputStream(Files.newInputStream(jar))) {
                    for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                        if (entry.getName().endsWith("/ddl-postgresql.sql"))
                            first.add(new String(in.readAllBytes(), UTF_8));
                        if (entry.getName().endsWith("/ddl.sql")) then.add(new String(in.readAllBytes(), UTF_8));
                    }
                }
            }
        }
        first.addAll(then);
        return first;
    }

    private static Process launched(Path folder, Path java, String database, int port) throws IOException {
        var server = folder.resolve("conf/server.xml");
        var said = Files.readString(server);
        Files.writeString(
                server, said.replace("port=\"8005\"", "port=\"-1\"").replace("port=\"8080\"", "port=\"" + port + "\""));
        var settings = folder.resolve("killbill.properties");
        Files.writeString(settings, SETTINGS.formatted(database, folder));
        var command = new ArrayList<>(List.of(java.resolve("bin/java").toString(), "-Xms1g", "-Xmx2g"));
        for (var opened : OPENED) command.addAll(List.of("--add-opens", "java.base/" + opened + "=ALL-UNNAMED"));
        for (var opened : List.of("java.desktop/java.beans", "java.sql/java.sql", "java.rmi/sun.rmi.transport"))
            command.addAll(List.of("--add-opens", opened + "=ALL-UNNAMED"));
        var classes = folder.resolve("bin/bootstrap.jar") + ":" + folder.resolve("bin/tomcat-juli.jar");
        command.addAll(List.of(
                "--add-opens",
                "java.xml/com.sun.org.apache.xerces.internal.jaxp=ALL-UNNAMED",
                "-Dorg.killbill.server.properties=file://" + settings,
                "-Dcatalina.home=" + folder,
                "-Dcatalina.base=" + folder,
                "-Djava.io.tmpdir=" + folder.resolve("temp"),
                "-cp",
                classes,
                "org.apache.catalina.startup.Bootstrap",
                "start"));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("logs/console.log").toFile())
                .start();
    }

    private boolean isReady() {
        for (long until = System.nanoTime() + PATIENCE.toNanos(); System.nanoTime() < until; Replies.pause(A_LOOK)) {
            if (!process.isAlive()) return false;
            var health = answer(request("/1.0/healthcheck").GET().build());
            if (health.filter(said -> said.statusCode() == 200).isPresent()) return true;
        }
        return false;
    }

    ProcessHandle process() {
        return process.toHandle();
    }

    /** A tenant, in which all that is asked for is; of its own it would have a catalog of nothing. */
    void open() {
        post("/1.0/kb/tenants?useGlobalDefault=true", "{\"apiKey\":\"bench\",\"apiSecret\":\"bench\"}");
    }

    /** Makes an account of this name, which there must not be yet. */
    void account(String name) {
        var body = "{\"name\":\"%1$s\",\"externalKey\":\"%1$s\",\"email\":\"%1$s@bench.example\",\"currency\":\"USD\"}"
                .formatted(name);
        int status = answer(request("/1.0/kb/accounts")
                        .POST(BodyPublishers.ofString(body))
                        .build())
                .map(HttpResponse::statusCode)
                .orElse(0);
        if (status != CREATED) throw new Refusal("Kill Bill made no account, and answered " + status);
    }

    /** What is asked again and again, and who answers it. */
    record Asked(HttpRequest invoice, ProcessHandle process) {}

    /** The same question of an account of its own; empty where it is not answered. */
    Optional<Asked> invoice() {
        open();
        post("/1.0/kb/accounts", "{\"name\":\"Bench\",\"externalKey\":\"bench\",\"currency\":\"USD\"}");
        var found = send(request("/1.0/kb/accounts?externalKey=bench").GET());
        var id = found.replaceAll(".*\"accountId\":\"([0-9a-f-]{36})\".*", "$1");
        var on = LocalDate.now(ZoneOffset.UTC).plusMonths(2);
        var path = "/1.0/kb/invoices/dryRun?accountId=" + id + "&targetDate=" + on;
        var asked = request(path).POST(BodyPublishers.ofString(INVOICE));
        return send(asked).contains("\"amount\"") ? Optional.of(new Asked(asked.build(), process())) : Optional.empty();
    }

    private void post(String path, String body) {
        send(request(path).POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        var who = Base64.getEncoder().encodeToString("admin:password".getBytes(UTF_8));
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Basic " + who)
                .header("X-Killbill-ApiKey", "bench")
                .header("X-Killbill-ApiSecret", "bench")
                .header("X-Killbill-CreatedBy", "bench")
                .header("Content-Type", "application/json")
                .header("Accept", "application/json");
    }

    private String send(HttpRequest.Builder request) {
        return answer(request.build()).map(HttpResponse::body).orElse("");
    }

    /** Empty where it does not listen yet. */
    private Optional<HttpResponse<String>> answer(HttpRequest request) {
        try {
            return Optional.of(http.send(request, BodyHandlers.ofString()));
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }
}
