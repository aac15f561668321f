package dev.entente.deploy.bench;

import dev.entente.deploy.installation.Refusal;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One that takes part, in a process of its own that runs when it is told to. */
final class Contestant implements AutoCloseable {

    private static final String READY = "ready";

    private final String name;
    private final Process process;
    private final BufferedWriter told;
    private final BufferedReader said;
    private final List<Lap> laps = new ArrayList<>();

    private Contestant(String name, Process process) {
        this.name = name;
        this.process = process;
        this.told = process.outputWriter();
        this.said = process.inputReader();
    }

    /** So many deals, gone over so often: nanoseconds that passed and were worked, and of a thousand deals; and the sum. */
    record Lap(int count, int times, long took, long worked, long sum, long p50, long p99) {

        /** Deals for each second that a processor worked for them. */
        double rate() {
            return (double) count * times * 1_000_000_000 / worked;
        }
    }

    /** Null where it does not come up to the start. */
    static @Nullable Contestant start(String name, String classPath, String main, Path deals, String how) {
        var java = Path.of(System.getProperty("java.home"), "bin/java").toString();
        var command = List.of(java, "-Xmx2g", "-cp", classPath, main, deals.toString(), how);
        try {
            var process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            var contestant = new Contestant(name, process);
            if (READY.equals(contestant.said.readLine())) return contestant;
            contestant.close();
            return null;
        } catch (IOException e) {
            return null;
        }
    }

    /** Only what is looked at is kept: before that, compilers are at work. */
    long lap(int count, int times, boolean kept) {
        try {
            told.write(count + " " + times + "\n");
            told.flush();
            var line = said.readLine();
            if (line == null) throw new Refusal(name + " has ended in the middle of a lap");
            var numbers = Stream.of(line.split(" ", -1)).map(Long::valueOf).toList();
            var lap = new Lap(
                    count, times, numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3), numbers.get(4));
            if (kept) laps.add(lap);
            return lap.sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lap in the middle, by what a processor worked for it. */
    Lap median() {
        var sorted = laps.stream()
                .sorted((one, other) -> Double.compare(one.rate(), other.rate()))
                .toList();
        return sorted.get(sorted.size() / 2);
    }

    List<Double> rates() {
        return laps.stream().map(Lap::rate).toList();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
