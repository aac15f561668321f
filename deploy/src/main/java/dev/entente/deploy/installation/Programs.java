package dev.entente.deploy.installation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Other programs of the machine, run to their end. */
public final class Programs {

    /** What a program said and how it ended. */
    public record Ended(int code, String said) {
        public boolean well() {
            return code == 0;
        }
    }

    private Programs() {}

    public static Ended run(Duration atMost, List<String> command) {
        try {
            // A file, not a pipe: what the program leaves running would hold a pipe open.
            var output = Files.createTempFile("entente", ".out");
            try {
                var process = new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .redirectInput(ProcessBuilder.Redirect.from(
                                Path.of("/dev/null").toFile()));
                process.environment().put("LC_ALL", "C");
                return ended(process.start(), atMost, output);
            } finally {
                Files.deleteIfExists(output);
            }
        } catch (IOException e) {
            return new Ended(127, String.valueOf(e.getMessage()));
        }
    }

    private static Ended ended(Process process, Duration atMost, Path output) throws IOException {
        try {
            if (!process.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
                return new Ended(124, Files.readString(output) + "\nnot finished after " + atMost.toSeconds() + " s");
            }
            return new Ended(process.exitValue(), Files.readString(output).strip());
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("interrupted", e));
        }
    }

    public static boolean isRoot() {
        try {
            return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        } catch (IOException e) {
            return "root".equals(System.getProperty("user.name"));
        }
    }

    /** The last lines of a log, for a message. */
    public static String tail(Path log, int lines) {
        try {
            var all = Files.exists(log) ? Files.readAllLines(log) : List.<String>of();
            return String.join("\n", all.subList(Math.max(0, all.size() - lines), all.size()));
        } catch (IOException e) {
            return "(" + log + " can't be read)";
        }
    }
}
