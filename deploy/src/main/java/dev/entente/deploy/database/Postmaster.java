package dev.entente.deploy.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Processes of PostgreSQL that work on one data folder. They are known by their working directory, which is that folder: neither a
 * process number in a left-over file nor a port says whose server it is.
 */
record Postmaster(Path data) {

    /** The one that its lock file names, if it lives and is ours. */
    Optional<ProcessHandle> running() {
        return namedProcess().filter(this::worksHere);
    }

    /** The port it was started with, by its lock file. */
    Optional<Integer> port() {
        return lockFile()
                .filter(lines -> lines.size() > 3 && lines.get(3).strip().matches("[0-9]{1,5}"))
                .map(lines -> Integer.valueOf(lines.get(3).strip()));
    }

    /** Everything that works on this folder: also the children of a server that was killed, until they notice. */
    List<ProcessHandle> all() {
        return ProcessHandle.allProcesses().filter(this::worksHere).toList();
    }

    /** Removes a lock file whose number some other program has by now: PostgreSQL would take that one for its server and refuse. */
    void removeStaleLock() throws IOException {
        if (namedProcess().filter(process -> !worksHere(process)).isPresent()) Files.deleteIfExists(lock());
    }

    private Optional<ProcessHandle> namedProcess() {
        return lockFile()
                .map(lines -> lines.getFirst().strip())
                .filter(pid -> pid.matches("[0-9]{1,10}"))
                .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)));
    }

    private boolean worksHere(ProcessHandle process) {
        try {
            var proc = Path.of("/proc", Long.toString(process.pid()));
            var isPostgres = Files.readString(proc.resolve("comm")).strip().equals("postgres");
            return isPostgres && Files.readSymbolicLink(proc.resolve("cwd")).equals(data.toRealPath());
        } catch (IOException | SecurityException e) {
            return false;
        }
    }

    private Optional<List<String>> lockFile() {
        try {
            return Optional.of(Files.readAllLines(lock())).filter(lines -> !lines.isEmpty());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Path lock() {
        return data.resolve("postmaster.pid");
    }
}
