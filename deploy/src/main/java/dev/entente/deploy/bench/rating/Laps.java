package dev.entente.deploy.bench.rating;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Goes over so many deals for each number that it reads, and writes how long that took, what the process worked meanwhile,
 * what came out, and the median and 99th percentile of a thousand deals: nanoseconds, and cents.
 */
final class Laps {

    private static final int A_BLOCK = 1_000;

    private Laps() {}

    /** Rates the deals from one up to another; what all of them earn together. */
    interface Block {
        long rate(int from, int until);
    }

    static void run(Block block) throws IOException {
        System.out.println("ready");
        var asked = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
        for (var line = asked.readLine(); line != null; line = asked.readLine()) {
            System.out.println(lap(block, Integer.parseInt(line)));
        }
    }

    private static String lap(Block block, int count) {
        var blocks = new long[(count + A_BLOCK - 1) / A_BLOCK];
        long sum = 0;
        long worked = worked();
        long begun = System.nanoTime();
        for (int i = 0; i < blocks.length; i++) {
            long before = System.nanoTime();
            sum += block.rate(i * A_BLOCK, Math.min(count, (i + 1) * A_BLOCK));
            blocks[i] = System.nanoTime() - before;
        }
        long took = System.nanoTime() - begun;
        worked = worked() - worked;
        Arrays.sort(blocks);
        return "%d %d %d %d %d".formatted(took, worked, sum, blocks[blocks.length / 2], blocks[blocks.length * 99 / 100]);
    }

    private static long worked() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }
}
