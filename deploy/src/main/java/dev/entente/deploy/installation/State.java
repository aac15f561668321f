package dev.entente.deploy.installation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What an installation remembers between starts: lines of {@code name=value}. A line that can't be read counts as absent. */
public record State(Path file) {

    public static final String HTTP_PORT = "http.port";
    public static final String SERVER_PID = "server.pid";
    public static final String DATABASE_PORT = "database.port";

    public Optional<Long> number(String name) {
        return Optional.ofNullable(all().get(name))
                .filter(text -> text.matches("[0-9]{1,18}"))
                .map(Long::valueOf);
    }

    public void put(String name, long value) {
        var all = all();
        all.put(name, Long.toString(value));
        write(all);
    }

    public void remove(String name) {
        var all = all();
        if (all.remove(name) != null) write(all);
    }

    private Map<String, String> all() {
        try {
            if (!Files.exists(file)) return new TreeMap<>();
            return Files.readAllLines(file).stream()
                    .map(line -> line.split("=", 2))
                    .filter(parts -> parts.length == 2)
                    .collect(Collectors.toMap(p -> p[0].strip(), p -> p[1].strip(), (a, b) -> b, TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + file + " can't be read", e);
        }
    }

    private void write(Map<String, String> all) {
        try {
            var lines = all.entrySet().stream()
                    .map(e -> e.getKey() + "=" + e.getValue() + "\n")
                    .collect(Collectors.joining());
            Secrets.writeOwnerOnly(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + file + " can't be written", e);
        }
    }
}
