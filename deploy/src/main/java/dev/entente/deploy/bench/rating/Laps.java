package dev.entente.deploy.bench.rating;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Reads a number of deals and a number of times, goes over that many deals so often, and writes how long that took, what the
 * process worked meanwhile, what came out, and the median and 99th percentile of a thousand deals: nanoseconds, and cents.
 */
final class Laps {

    private static final int A_BLOCK = 1_000;

    private final Block block;
    private final int count;
    private final long[] blocks;
    private int timed;

    private Laps(Block block, int count, int times) {
        this.block = block;
        this.count = count;
        this.blocks = new long[times * ((count + A_BLOCK - 1) / A_BLOCK)];
    }

    /** Rates the deals from one up to another; what all of them earn together. */
    interface Block {
        long rate(int from, int until);
    }

    static void run(Block block) throws IOException {
        System.out.println("ready");
        var asked = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
        for (var line = asked.readLine(); line != null; line = asked.readLine()) {
            var words = line.split(" ", 2);
            int times = Integer.parseInt(words[1]);
            System.out.println(new Laps(block, Integer.parseInt(words[0]), times).said(times));
        }
    }

    private String said(int times) {
        long sum = 0;
        long worked = worked();
        long begun = System.nanoTime();
        for (int i = 0; i < times; i++) sum = once();
        long took = System.nanoTime() - begun;
        worked = worked() - worked;
        Arrays.sort(blocks);
        return "%d %d %d %d %d"
                .formatted(took, worked, sum, blocks[blocks.length / 2], blocks[blocks.length * 99 / 100]);
    }

    private long once() {
        long sum = 0;
        for (int from = 0; from < count; from += A_BLOCK) {
            long before = System.nanoTime();
            sum += block.rate(from, Math.min(count, from + A_BLOCK));
            blocks[timed++] = System.nanoTime() - before;
        }
        return sum;
    }

    private static long worked() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
