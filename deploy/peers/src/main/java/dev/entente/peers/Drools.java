package dev.entente.peers;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.Message;

/** Drools, with a session for each batch of 500 deals, or one for each deal: 52 rules, as its users would write them. */
public final class Drools {

    private static final int BATCH = 500;
    private static final int A_BLOCK = 1_000;

    private static final int[][] BASE = {
        {500, 600, 700, 800}, {700, 800, 900, 1000}, {900, 1000, 1100, 1200}, {1100, 1200, 1300, 1500}
    };
    private static final long[] BRACKETS = {0, 1_000_000, 5_000_000, 20_000_000, Long.MAX_VALUE};
    private static final long[] REACHED = {0, 100_000_000, 500_000_000, Long.MAX_VALUE};
    private static final int[] TIMES = {10_000, 12_500, 15_000};
    private static final int[] BONUS = {0, 50, 100, 150};
    private static final int REGISTERED = 200;

    private final KieBase rules;
    private final Deal[] deals;
    private final boolean each;

    private Drools(KieBase rules, Deal[] deals, boolean each) {
        this.rules = rules;
        this.deals = deals;
        this.each = each;
    }

    public static void main(String[] args) throws IOException {
        var drools = new Drools(rules(), deals(Path.of(args[0])), args[1].equals("each"));
        System.out.println("ready");
        var asked = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
        for (var line = asked.readLine(); line != null; line = asked.readLine()) {
            var words = line.split(" ", 2);
            System.out.println(drools.laps(Integer.parseInt(words[0]), Integer.parseInt(words[1])));
        }
    }

    private String laps(int count, int times) {
        var blocks = new long[times * ((count + A_BLOCK - 1) / A_BLOCK)];
        int timed = 0;
        long sum = 0;
        long worked = worked();
        long begun = System.nanoTime();
        for (int i = 0; i < times; i++) {
            sum = 0;
            for (int from = 0; from < count; from += A_BLOCK) {
                long before = System.nanoTime();
                sum += rate(from, Math.min(count, from + A_BLOCK));
                blocks[timed++] = System.nanoTime() - before;
            }
        }
        long took = System.nanoTime() - begun;
        worked = worked() - worked;
        Arrays.sort(blocks);
        return "%d %d %d %d %d"
                .formatted(took, worked, sum, blocks[blocks.length / 2], blocks[blocks.length * 99 / 100]);
    }

    private static long worked() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private long rate(int from, int until) {
        if (each) return oneByOne(from, until);
        long sum = 0;
        for (int i = from; i < until; i += BATCH) sum += batch(i, Math.min(until, i + BATCH));
        return sum;
    }

    private long oneByOne(int from, int until) {
        var session = rules.newStatelessKieSession();
        long sum = 0;
        for (int i = from; i < until; i++) {
            session.execute(deals[i]);
            sum += deals[i].taken();
        }
        return sum;
    }

    private long batch(int from, int until) {
        var session = rules.newKieSession();
        for (int i = from; i < until; i++) session.insert(deals[i]);
        session.fireAllRules();
        session.dispose();
        long sum = 0;
        for (int i = from; i < until; i++) sum += deals[i].taken();
        return sum;
    }

    private static Deal[] deals(Path file) throws IOException {
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            var deals = new Deal[in.readInt()];
            for (int i = 0; i < deals.length; i++) {
                deals[i] = new Deal(in.readLong(), in.readLong(), in.readByte(), in.readByte(), in.readBoolean());
            }
            return deals;
        }
    }

    private static KieBase rules() {
        var services = KieServices.Factory.get();
        var files = services.newKieFileSystem();
        files.write("src/main/resources/rates/rates.drl", text());
        var built = services.newKieBuilder(files).buildAll();
        if (built.getResults().hasMessages(Message.Level.ERROR))
            throw new IllegalStateException(built.getResults().toString());
        return services.newKieContainer(built.getKieModule().getReleaseId()).getKieBase();
    }

    private static String text() {
        var text = new StringBuilder("package rates; import dev.entente.peers.Deal;\n");
        for (int tier = 0; tier < BASE.length; tier++) {
            for (int i = 0; i < BASE[tier].length; i++) {
                for (int j = 0; j < TIMES.length; j++) text.append(base(tier, i, j));
            }
        }
        for (int family = 1; family < BONUS.length; family++)
            text.append(rule("product " + family, "family == " + family, BONUS[family]));
        return text.append(rule("registered", "registered == true", REGISTERED)).toString();
    }

    private static String base(int tier, int bracket, int times) {
        var when = "tier == " + tier + between("net", BRACKETS, bracket) + between("total", REACHED, times);
        return rule("base " + tier + " " + bracket + " " + times, when, BASE[tier][bracket] * TIMES[times] / 10_000);
    }

    private static String between(String field, long[] bounds, int i) {
        var from = ", " + field + " >= " + bounds[i] + "L";
        return bounds[i + 1] == Long.MAX_VALUE ? from : from + ", " + field + " < " + bounds[i + 1] + "L";
    }

    private static String rule(String name, String when, int rate) {
        return "rule \"" + name + "\" when $deal: Deal(" + when + ") then $deal.add($deal.getNet() * " + rate
                + "L); end\n";
    }
}
