package dev.entente.deploy;

import dev.entente.deploy.installation.Installation;
import dev.entente.deploy.installation.Refusal;
import dev.entente.deploy.installation.Settings;
import dev.entente.deploy.server.Server;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options that every command takes: which installation is meant. */
final class Place {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Where everything is kept (default: .entente beside this program)")
    private @Nullable Path data;

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "The server's port (default: 9080, or what it was started with)")
    private @Nullable String port;

    Installation installation() {
        var home = Path.of(System.getProperty("entente.home", "."));
        return new Installation(home, data == null ? home.resolve(".entente") : data, new Settings(System.getenv()));
    }

    /** The port to start on. */
    int portToTake() {
        return port == null ? Settings.DEFAULT_PORT : Settings.port("--port", port);
    }

    /** The port on which the installation's server is expected. */
    int portInUse() {
        return port == null ? new Server(installation()).port() : Settings.port("--port", port);
    }

    PrintWriter out() {
        return command().commandLine().getOut();
    }

    void say(String line) {
        out().println(line);
        out().flush();
    }

    private CommandSpec command() {
        if (command == null) throw new IllegalStateException("not made by picocli");
        return command;
    }

    /** One start or stop at a time; the lock goes with the process, however it ends. */
    static void alone(Installation installation, Runnable work) {
        installation.create();
        var file = installation.data().resolve("lock");
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            if (lock == null)
                throw new Refusal("Another ./entente is starting or stopping this installation: wait for it");
            work.run();
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + file + " can't be locked", e);
        }
    }
}
