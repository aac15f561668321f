package dev.entente.deploy.bench.rating;

import java.io.IOException;
import java.nio.file.Path;

/** The limit: a loop written by hand for these very rates, over whole numbers, that explains nothing. */
public final class HandLoop {

    private HandLoop() {}

    /** A deal as an object of its own, as those of the others are. */
    private record Deal(long net, long total, int tier, int family, boolean registered) {}

    public static void main(String[] args) throws IOException {
        var read = Deals.read(Path.of(args[0]));
        var deals = new Deal[read.count()];
        for (int i = 0; i < deals.length; i++) {
            deals[i] = new Deal(read.net(i), read.total(i), read.tier(i), read.family(i), read.registered(i));
        }
        Laps.run((from, until) -> {
            long sum = 0;
            for (int i = from; i < until; i++) {
                var deal = deals[i];
                sum += Rates.minor(deal.net, deal.total, deal.tier, deal.family, deal.registered);
            }
            return sum;
        });
    }
}
