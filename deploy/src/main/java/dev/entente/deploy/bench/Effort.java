package dev.entente.deploy.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Seconds that processors worked for server and database: honest also where others use the machine. */
record Effort(double server, double database) {

    private static final double TICKS = 100;
    private static final int BEFORE = 11;
    private static final int COUNTED = 4;

    Effort minus(Effort before) {
        return new Effort(server - before.server, database - before.database);
    }

    /** Of so many together, what was worked for one. */
    Effort each(int many) {
        return new Effort(server / many, database / many);
    }

    double sum() {
        return server + database;
    }

    /** What a process has worked so far, and those of its children that have ended. */
    static double of(ProcessHandle process) {
        return fields(process).mapToLong(Long::parseLong).sum() / TICKS;
    }

    // Behind the name, which may have spaces and brackets in it: user and system, and both of children that have ended.
    private static Stream<String> fields(ProcessHandle process) {
        try {
            var line = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
            return Stream.of(line.substring(line.lastIndexOf(')') + 2).split(" "))
                    .skip(BEFORE)
                    .limit(COUNTED);
        } catch (IOException e) {
            return Stream.empty(); // it has ended in the meantime; its parent counts it
        }
    }
}
