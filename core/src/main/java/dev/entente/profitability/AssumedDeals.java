package dev.entente.profitability;

import dev.entente.profitability.AssumedDeal.Like;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The deals of an assumed business, whole ones, one after the other: by the end of each month as many as the pace has made
 * full. Each is of the kind that is furthest behind its share; of equals the first. Pure.
 */
final class AssumedDeals {

    private static final int YEAR = 12;
    private static final long WHOLE = 10_000;
    private static final BigDecimal QUARTER = BigDecimal.valueOf(3);

    private AssumedDeals() {}

    static List<AssumedDeal> of(Assumptions assumed) {
        var shares = shares(assumed);
        var made = new long[shares.size()];
        var deals = new ArrayList<AssumedDeal>();
        for (int month = 1; month <= assumed.count(Assumption.MONTHS); month++) {
            int until = full(month, assumed.figures());
            while (deals.size() < until) {
                int next = furthestBehind(shares, made, deals.size() + 1L);
                made[next]++;
                deals.add(new AssumedDeal(month, shares.get(next).like()));
            }
        }
        return deals;
    }

    /** How many there are in the whole time. */
    static int count(Map<Assumption, BigDecimal> figures) {
        return full(figure(figures, Assumption.MONTHS).intValueExact(), figures);
    }

    /** How many are full by the end of a month; after each twelve months with deals, the pace grows. */
    private static int full(int month, Map<Assumption, BigDecimal> figures) {
        int ramp = figure(figures, Assumption.RAMP).intValueExact();
        var growth = BigDecimal.ONE.add(figure(figures, Assumption.GROWTH).movePointLeft(2));
        var pace = figure(figures, Assumption.DEALS);
        var thirds = BigDecimal.ZERO;
        for (int done = 0; done < month - ramp; done++) {
            if (done > 0 && done % YEAR == 0) pace = pace.multiply(growth);
            thirds = thirds.add(pace);
        }
        return thirds.divide(QUARTER, 0, RoundingMode.DOWN).intValueExact();
    }

    private static BigDecimal figure(Map<Assumption, BigDecimal> figures, Assumption which) {
        return figures.getOrDefault(which, BigDecimal.ZERO);
    }

    /** A kind of deal, and its share of all, counted so finely that three shares of two decimals multiply exactly. */
    private record Share(Like like, long share) {}

    private static List<Share> shares(Assumptions assumed) {
        long renewals = parts(assumed.figure(Assumption.RENEWALS));
        long registered = parts(assumed.figure(Assumption.REGISTERED));
        var shares = new ArrayList<Share>();
        assumed.mix().forEach((motion, percent) -> {
            long share = parts(percent);
            shares.add(new Share(new Like(motion, false, true), share * (WHOLE - renewals) * registered));
            shares.add(new Share(new Like(motion, false, false), share * (WHOLE - renewals) * (WHOLE - registered)));
            shares.add(new Share(new Like(motion, true, false), share * renewals * WHOLE));
        });
        return shares;
    }

    private static long parts(BigDecimal percent) {
        return percent.movePointRight(2).longValueExact();
    }

    // With 10,000 deals at most this stays within a long: 10^12 times 10^4 at most.
    private static int furthestBehind(List<Share> shares, long[] made, long deals) {
        long whole = WHOLE * WHOLE * WHOLE;
        int furthest = 0;
        long most = Long.MIN_VALUE;
        for (int i = 0; i < shares.size(); i++) {
            long behind = shares.get(i).share() * deals - made[i] * whole;
            if (behind <= most) continue;
            most = behind;
            furthest = i;
        }
        return furthest;
    }
}
