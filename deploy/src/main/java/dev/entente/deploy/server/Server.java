package dev.entente.deploy.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.entente.deploy.database.Database;
import dev.entente.deploy.installation.Installation;
import dev.entente.deploy.installation.Programs;
import dev.entente.deploy.installation.Refusal;
import dev.entente.deploy.installation.State;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Open Liberty with the product, as a process in a session of its own: a closed terminal or a Ctrl-C does not reach it. */
public final class Server {

    private static final Duration START = Duration.ofMinutes(5);
    private static final Duration STOP = Duration.ofSeconds(60);

    private final Installation installation;
    private final Path folder;
    private final Duration patience;

    public Server(Installation installation) {
        this(installation, START);
    }

    /** One that may take longer to start, since others keep the machine busy. */
    public Server(Installation installation, Duration patience) {
        this.installation = installation;
        this.patience = patience;
        this.folder = installation.server().resolve("servers/entente");
    }

    /** The process, if it runs: known by the data folder among its arguments, since process numbers are used again. */
    public Optional<ProcessHandle> running() {
        return installation
                .state()
                .number(State.SERVER_PID)
                .flatMap(ProcessHandle::of)
                .filter(this::isOurs);
    }

    public int port() {
        return installation.state().number(State.HTTP_PORT).map(Long::intValue).orElse(9080);
    }

    public ProcessHandle start(Database database, int port) {
        try {
            prepare(database, port);
            var launched = Instant.now();
            var process = launch();
            installation.state().put(State.SERVER_PID, process.pid());
            installation.state().put(State.HTTP_PORT, port);
            awaitReady(process.toHandle(), port, launched);
            return process.toHandle();
        } catch (IOException e) {
            throw new UncheckedIOException("The server can't be started", e);
        }
    }

    /** First asks, and gives running requests their time; then ends it. */
    public void stop() {
        running().ifPresent(process -> {
            process.destroy();
            if (!ends(process, STOP)) {
                process.destroyForcibly();
                ends(process, STOP);
            }
        });
        installation.state().remove(State.SERVER_PID);
    }

    private void prepare(Database database, int port) throws IOException {
        var apps = Files.createDirectories(folder.resolve("apps"));
        for (var name : List.of("server.xml", "entente.xml")) {
            try (var content = Server.class.getResourceAsStream("/liberty/" + name)) {
                if (content == null) throw new IOException(name + " is not in the launcher's jar");
                Files.copy(content, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Files.writeString(folder.resolve("jvm.options"), String.join("\n", javaOptions()) + "\n");
        Configuration.write(folder, Configuration.variables(installation, database, port));
        // Copies: a build that replaces them must not change a server that runs.
        replace(installation.product("ui", "entente.war"), apps.resolve("entente.war"));
        var jdbc = Files.createDirectories(installation.server().resolve("shared/resources/jdbc"));
        copyAll(installation.product("deploy", "lib"), "postgresql-*.jar", jdbc);
        copyPlugins();
    }

    // The server keeps the jars of a WAR that it has run, and tells by their dates whether they are still the same.
    // In a reproducible build all dates are, so a new WAR would run with the old jars.
    private void replace(Path built, Path installed) throws IOException {
        boolean same = Files.exists(installed)
                && Files.exists(built)
                && Files.getLastModifiedTime(installed).equals(Files.getLastModifiedTime(built));
        if (!same) Runtime.delete(folder.resolve("workarea"));
        copy(built, installed);
    }

    /** The plugins that are shipped, beside those that somebody put there. */
    public void copyPlugins() throws IOException {
        Files.createDirectories(installation.plugins());
        try (var plugins = Files.newDirectoryStream(installation.home().resolve("plugins"), Files::isDirectory)) {
            for (var plugin : plugins) {
                if (!plugin.endsWith("api") && !plugin.endsWith("kit"))
                    copyAll(plugin.resolve("target"), "entente-plugin-*.jar", installation.plugins());
            }
        }
    }

    private List<String> javaOptions() throws IOException {
        try (var content = Server.class.getResourceAsStream("/liberty/jvm.options")) {
            var options = new ArrayList<String>();
            if (content != null)
                options.addAll(new String(content.readAllBytes(), UTF_8).lines().toList());
            options.add(mark());
            options.addAll(List.of(installation.settings().javaOptions().strip().split("\\s+")));
            return options;
        }
    }

    private Process launch() throws IOException {
        var program = Runtime.unpacked(installation).resolve("bin/server").toString();
        var command = new ArrayList<>(List.of("setsid", program, "run", "entente"));
        if (!Programs.run(Duration.ofSeconds(10), List.of("setsid", "true")).well()) command.removeFirst();
        var log = installation.logs().resolve("console.log").toFile();
        var builder = new ProcessBuilder(command)
                .directory(installation.server().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log)
                .redirectInput(new File("/dev/null"));
        var environment = builder.environment();
        // Passwords of the launcher's environment are none of the server's business.
        environment
                .keySet()
                .removeIf(name -> name.startsWith("ENTENTE_DATABASE")
                        || name.startsWith("ENTENTE_SMTP")
                        || name.equals("JVM_ARGS"));
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("WLP_USER_DIR", installation.server().toString());
        environment.put("LOG_DIR", installation.logs().toString());
        return builder.start();
    }

    private void awaitReady(ProcessHandle process, int port, Instant launched) throws IOException {
        var until = System.nanoTime() + patience.toNanos();
        while (!new Operator(installation, port).isReady()) {
            if (!process.isAlive()) throw new Refusal("The server ended while it started:\n" + lastWords());
            if (failedSince(launched)) throw new Refusal("The product does not start in the server:\n" + lastWords());
            if (System.nanoTime() > until)
                throw new Refusal(
                        "The server is not ready after " + patience.toMinutes() + " minutes:\n" + lastWords());
            ends(process, Duration.ofMillis(250));
        }
    }

    // The application could not be started, or the port was taken in the last moment: waiting on would be of no use.
    private boolean failedSince(Instant launched) throws IOException {
        var log = installation.logs().resolve("messages.log");
        if (!Files.exists(log) || Files.getLastModifiedTime(log).toInstant().isBefore(launched)) return false;
        var said = Files.readString(log);
        return said.contains("CWWKZ0002E") || said.contains("CWWKO0221E");
    }

    private String lastWords() {
        return Programs.tail(installation.logs().resolve("console.log"), 10)
                + Programs.tail(installation.logs().resolve("messages.log"), 10);
    }

    private boolean isOurs(ProcessHandle process) {
        try {
            var arguments = Files.readString(Path.of("/proc", Long.toString(process.pid()), "cmdline"));
            return List.of(arguments.split("\0")).contains(mark());
        } catch (IOException e) {
            return false;
        }
    }

    private String mark() {
        return "-Dentente.data=" + installation.data();
    }

    private static boolean ends(ProcessHandle process, Duration within) {
        try {
            process.onExit().get(within.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void copyAll(Path from, String names, Path to) throws IOException {
        if (!Files.isDirectory(from)) return;
        try (var files = Files.newDirectoryStream(from, names)) {
            for (var file : files) copy(file, to.resolve(file.getFileName()));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        if (!Files.exists(from)) throw new Refusal(from + " is missing: build again with ./entente up");
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
    }
}
