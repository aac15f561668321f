package dev.entente.deploy.bench;

import dev.entente.deploy.bench.Contestant.Lap;
import dev.entente.deploy.bench.Score.Target;
import dev.entente.deploy.bench.rating.Deals;
import dev.entente.deploy.bench.rating.Engine;
import dev.entente.deploy.bench.rating.HandLoop;
import dev.entente.deploy.bench.rating.PluggedEngine;
import dev.entente.deploy.installation.Refusal;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * What commissions of many deals take to be worked out, with and without their explanation, when nothing is read or written:
 * the product's own rate table, a plugin, a loop by hand, and Drools, one lap after the other.
 */
final class RatingInMemory {

    private static final Target EXPLAINED = new Target(10, 0.1);
    private static final Target BARE = new Target(0, 0.3);
    private static final Target PLUGGED = new Target(10, 0);
    private static final int WARM_UP = 5;
    private static final int ROUNDS = 5;
    private static final int ENOUGH = 1_000_000;
    private static final int MANY = 40;
    private static final int SOME = 5;
    private static final int SHARE_OF_PEERS = 10;
    private static final int ENOUGH_FOR_PEERS = 50_000;
    private static final String DROOLS = "dev.entente.peers.Drools";

    private final Path home;
    private final Path folder;
    private final int count;
    private final boolean peers;
    private final Consumer<String> progress;

    RatingInMemory(Path home, Path data, int count, boolean peers, Consumer<String> progress) {
        this.home = home;
        this.folder = data.toAbsolutePath().normalize().resolveSibling("bench-rating");
        this.count = count;
        this.peers = peers;
        this.progress = progress;
    }

    /** With the explanation, then without it. */
    List<Score> measure() {
        var deals = folder.resolve("deals");
        var product = unpacked();
        Deals.made(count).write(deals);
        var engine = Engine.class.getName();
        var plugin = PluggedEngine.class.getName();
        try (var explained = present("The engine", Contestant.start("engine", product, engine, deals, "explained"));
                var bare = present("The engine", Contestant.start("engine", product, engine, deals, "bare"));
                var plugged = present("The plugin", Contestant.start("plugin", product, plugin, deals, "explained"));
                var bareOne = present("The plugin", Contestant.start("plugin", product, plugin, deals, "bare"));
                var hand = present("The loop", Contestant.start("loop", product, HandLoop.class.getName(), deals, ""));
                var batch = peer(deals, "batch");
                var each = peer(deals, "each")) {
            var ours = new Ours(explained, bare, plugged, bareOne);
            for (int i = 0; i < WARM_UP + ROUNDS; i++) {
                progress.accept("Round %d of %d".formatted(i + 1, WARM_UP + ROUNDS));
                round(ours, hand, others(batch, each), i >= WARM_UP);
            }
            return scores(ours, hand.median(), batch, each);
        }
    }

    /** The rate table and the plugin, each with the explanation and without it. */
    private record Ours(Contestant explained, Contestant bare, Contestant plugged, Contestant barePlugin) {}

    private static List<Contestant> others(@Nullable Contestant... all) {
        var others = new ArrayList<Contestant>();
        for (var one : all) if (one != null) others.add(one);
        return others;
    }

    /** Processors' work is counted in hundredths of a second: who is fast goes round more often. Others have a part of the deals. */
    private void round(Ours ours, Contestant hand, List<Contestant> others, boolean kept) {
        int times = Math.max(1, ENOUGH / count);
        long sum = hand.lap(count, times * MANY, kept);
        requireSame(sum, ours.explained.lap(count, times * SOME, kept));
        requireSame(sum, ours.bare.lap(count, times * MANY, kept));
        requireSame(sum, ours.plugged.lap(count, times * SOME, kept));
        requireSame(sum, ours.barePlugin.lap(count, times * MANY, kept));
        if (others.isEmpty()) return;
        int few = Math.min(count, Math.max(ENOUGH_FOR_PEERS, count / SHARE_OF_PEERS));
        long part = hand.lap(few, times, false);
        for (var other : others) requireSame(part, other.lap(few, 1, kept));
    }

    private static void requireSame(long expected, long sum) {
        if (sum != expected) throw new Refusal("The sums differ: %d and %d".formatted(expected, sum));
    }

    private static List<Score> scores(Ours ours, Lap hand, @Nullable Contestant batch, @Nullable Contestant each) {
        var byBatch = batch == null ? null : batch.median().rate();
        var one = each == null ? null : each.median().rate();
        return List.of(
                score("W1a with explanation", ours.explained, hand, byBatch, EXPLAINED),
                score("W1a with explanation, Drools deal by deal", ours.explained, hand, one, EXPLAINED),
                score("W1a without explanation", ours.bare, hand, byBatch, BARE),
                score("W1a by a plugin, with explanation", ours.plugged, hand, byBatch, PLUGGED),
                score("W1a by a plugin, without explanation", ours.barePlugin, hand, byBatch, BARE));
    }

    private static Score score(String workload, Contestant engine, Lap hand, @Nullable Double peer, Target target) {
        var ours = engine.median();
        return new Score(
                        workload,
                        "deals/s and core",
                        ours.rate(),
                        hand.rate(),
                        peer,
                        target,
                        1_000_000 / ours.rate(),
                        ours.p50() / 1_000_000d,
                        ours.p99() / 1_000_000d,
                        ours.sum())
                .over(engine.rates());
    }

    private static Contestant present(String name, @Nullable Contestant contestant) {
        if (contestant == null) throw new Refusal(name + " does not start; build first: ./entente up");
        return contestant;
    }

    private @Nullable Contestant peer(Path deals, String how) {
        if (!peers) return null;
        var built = home.resolve("deploy/peers/target");
        var classPath = String.join(
                File.pathSeparator,
                built.resolve("entente-peers-0.1.0.jar").toString(),
                built.resolve("lib/*").toString());
        return Contestant.start("Drools", classPath, DROOLS, deals, how);
    }

    /** The class path of the product as it is deployed, and the contestants' own. */
    private String unpacked() {
        var libraries = folder.resolve("lib");
        try (var war = new ZipFile(home.resolve("ui/target/entente.war").toFile())) {
            Files.createDirectories(libraries);
            for (var entry : war.stream().toList()) {
                var file = Path.of(entry.getName());
                if (!file.startsWith("WEB-INF/lib") || entry.isDirectory()) continue;
                try (var in = war.getInputStream(entry)) {
                    Files.write(libraries.resolve(file.getFileName()), in.readAllBytes());
                }
            }
            var own = Path.of(Engine.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return own + File.pathSeparator + libraries.resolve("*");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (java.net.URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
