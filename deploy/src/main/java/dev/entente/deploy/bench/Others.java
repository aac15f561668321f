package dev.entente.deploy.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;

/** How many processors work for others while nothing of the bench runs but the bench. */
final class Others {

    private static final Path STAT = Path.of("/proc/stat");
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final double TICKS = 100;
    private static final int IDLE = 3;
    private static final int WAITING = 4;
    /** Guests are counted in what comes before them. */
    private static final int COUNTED = 8;

    private Others() {}

    /** The time of all processors since the machine began, and the part of it in which they worked, in ticks. */
    record Worked(long all, long busy) {

        /** From the first line of {@code /proc/stat}: "cpu  user nice system idle iowait irq softirq steal ...". */
        static Worked of(String line) {
            var ticks = Arrays.stream(line.strip().split("\\s+"))
                    .skip(1)
                    .limit(COUNTED)
                    .mapToLong(Long::parseLong)
                    .toArray();
            long all = Arrays.stream(ticks).sum();
            return new Worked(all, all - ticks[IDLE] - ticks[WAITING]);
        }

        /** How many of so many processors worked since then, without what was our own, in seconds. */
        double since(Worked before, int processors, double own) {
            double seconds = (all - before.all) / TICKS / processors;
            return seconds <= 0 ? 0 : Math.max(0, ((busy - before.busy) / TICKS - own) / seconds);
        }
    }

    /** Watched for a second; where the system does not tell, none. */
    static double busy() {
        if (!Files.isReadable(STAT)) return 0;
        var self = ProcessHandle.current();
        var before = worked();
        double own = Effort.of(self);
        Replies.pause(LOOK.toMillis());
        return worked().since(before, Runtime.getRuntime().availableProcessors(), Effort.of(self) - own);
    }

    private static Worked worked() {
        try (var lines = Files.lines(STAT)) {
            return Worked.of(lines.findFirst().orElseThrow());
        } catch (IOException e) {
            return new Worked(0, 0);
        }
    }
}
