package dev.entente.deploy.bench.rating;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;

/** Deals by columns, the same for every contestant: written to a file once, and read by each. */
public final class Deals {

    private static final long SEED = 1;
    private static final long LEAST_NET = 10_000;
    private static final long MOST_NET = 40_000_000;
    private static final long MOST_SO_FAR = 900_000_000;

    private final long[] nets;
    private final long[] totals;
    private final int[] tiers;
    private final int[] families;
    private final boolean[] registered;

    private Deals(int count) {
        nets = new long[count];
        totals = new long[count];
        tiers = new int[count];
        families = new int[count];
        registered = new boolean[count];
    }

    /** So many, spread evenly over tiers, brackets, totals and products. */
    public static Deals made(int count) {
        var deals = new Deals(count);
        var random = new SplittableRandom(SEED);
        for (int i = 0; i < count; i++) {
            deals.nets[i] = random.nextLong(LEAST_NET, MOST_NET);
            deals.totals[i] = random.nextLong(MOST_SO_FAR);
            deals.tiers[i] = random.nextInt(Rates.TIERS.size());
            deals.families[i] = random.nextInt(Rates.FAMILIES.size());
            deals.registered[i] = random.nextBoolean();
        }
        return deals;
    }

    /** The number of deals, then each: net and total so far (8 bytes), tier, product and whether registered (1 byte). */
    public void write(Path file) {
        try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            out.writeInt(count());
            for (int i = 0; i < count(); i++) {
                out.writeLong(nets[i]);
                out.writeLong(totals[i]);
                out.writeByte(tiers[i]);
                out.writeByte(families[i]);
                out.writeBoolean(registered[i]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Deals read(Path file) {
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            var deals = new Deals(in.readInt());
            for (int i = 0; i < deals.count(); i++) {
                deals.nets[i] = in.readLong();
                deals.totals[i] = in.readLong();
                deals.tiers[i] = in.readByte();
                deals.families[i] = in.readByte();
                deals.registered[i] = in.readBoolean();
            }
            return deals;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int count() {
        return nets.length;
    }

    /** In cents. */
    long net(int i) {
        return nets[i];
    }

    /** What the partner sold in the year up to and with this one, in cents. */
    long total(int i) {
        return totals[i];
    }

    int tier(int i) {
        return tiers[i];
    }

    int family(int i) {
        return families[i];
    }

    boolean registered(int i) {
        return registered[i];
    }
}
