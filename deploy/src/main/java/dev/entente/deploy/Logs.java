package dev.entente.deploy;

import dev.entente.deploy.installation.Programs;
import dev.entente.deploy.installation.Refusal;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "logs",
        mixinStandardHelpOptions = true,
        description = "Prints the end of the server's log, one JSON object a line.")
final class Logs implements Runnable {

    @Mixin
    private Place place = new Place();

    @Option(
            names = {"-n", "--lines"},
            paramLabel = "N",
            defaultValue = "40",
            description = "How many lines (default: ${DEFAULT-VALUE})")
    private int lines;

    @Option(
            names = {"-f", "--follow"},
            description = "Go on with what comes, until Ctrl-C")
    private boolean follow;

    @Override
    public void run() {
        var log = place.installation().logs().resolve("messages.log");
        if (!Files.exists(log)) throw new Refusal("There is no log yet: " + log);
        try {
            var end = Files.size(log);
            place.say(Programs.tail(log, Math.max(0, lines)));
            while (follow) {
                Thread.sleep(500);
                end = printFrom(log, end);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(log + " can't be read", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    // A log that became shorter is a new one.
    private long printFrom(Path log, long position) throws IOException {
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            var from = file.length() < position ? 0 : position;
            var bytes = new byte[(int) Math.min(file.length() - from, 1 << 20)];
            file.seek(from);
            file.readFully(bytes);
            place.out().print(new String(bytes, StandardCharsets.UTF_8));
            place.out().flush();
            return from + bytes.length;
        }
    }
}
