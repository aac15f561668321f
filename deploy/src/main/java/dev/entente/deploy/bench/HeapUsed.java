package dev.entente.deploy.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** How much of the server's heap was in use, as its collector wrote down. */
record HeapUsed(Path log) {

    private static final Pattern STOP = Pattern.compile("Pause .* ([0-9.]+)ms");
    private static final Pattern PAUSE = Pattern.compile("(\\d+)M->(\\d+)M\\(\\d+M\\)");

    /** From where on it is read later. */
    long mark() {
        try {
            return Files.size(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For how many milliseconds the server stood still for a collection, at the longest. */
    double longestStop(long mark) {
        return STOP.matcher(written(mark))
                .results()
                .mapToDouble(stop -> Double.parseDouble(stop.group(1)))
                .max()
                .orElse(0);
    }

    List<Figure> since(long mark) {
        var pauses = PAUSE.matcher(written(mark)).results().toList();
        long before = pauses.stream()
                .mapToLong(pause -> Long.parseLong(pause.group(1)))
                .max()
                .orElse(0);
        long after = pauses.stream()
                .mapToLong(pause -> Long.parseLong(pause.group(2)))
                .max()
                .orElse(0);
        return List.of(
                new Figure("  most heap in use, of 512 MB", before + " MB"),
                new Figure("  most heap left by a collection", after + " MB"));
    }

    private String written(long mark) {
        try {
            return Files.readString(log).substring((int) mark);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
