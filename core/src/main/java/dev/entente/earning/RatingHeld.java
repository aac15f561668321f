package dev.entente.earning;

import static java.util.stream.Collectors.toSet;

import dev.entente.attribution.KnowingCredits;
import dev.entente.earning.Recalculating.Done;
import dev.entente.identity.Internal;
import dev.entente.job.LongWork;
import dev.entente.job.Part;
import dev.entente.milestone.Milestones;
import dev.entente.partner.TakingTurns;
import dev.entente.sale.Sales;
import dev.entente.sale.Sales.Stands;
import dev.entente.tenant.CurrentTenant;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Works out sales, and services that were delivered, that were held for want of an exchange rate, and whatever counts sales in
 * other currencies that a rate became known for. Each part is a transaction of its own, since partners' turns are
 * free of deadlocks only where they are asked for once.
 */
@Internal
@ApplicationScoped
@Transactional
class RatingHeld implements LongWork {

    static final String KIND = "earning.held-for-rates";
    static final String ENTERED = "An exchange rate was entered";

    private static final int PART = 500;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    @Inject
    Recalculations recalculations;

    @Inject
    Earnings earnings;

    @Inject
    Sales sales;

    @Inject
    KnowingCredits knowing;

    @Inject
    TakingTurns turns;

    @Inject
    Rating rating;

    @Inject
    RatingCounted counted;

    @Inject
    RatingMilestones ratingMilestones;

    @Inject
    Milestones milestones;

    @Inject
    CountedAbroad converted;

    @Inject
    CurrentTenant tenant;

    @Inject
    InstantSource clock;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Part next(UUID id, long done) {
        var order = recalculations
                .byId(id)
                .orElseThrow(() -> new IllegalStateException("There is no order to work out " + id));
        var some = waiting(order, PART);
        order.add(new Done(some.size(), rate(some)));
        boolean finished = some.size() < PART;
        if (finished) order.finishedAt = clock.instant();
        else order.behind = some.getLast();
        recalculations.update(order);
        return new Part(
                order.seen,
                finished ? order.seen : 0,
                finished,
                finished ? RecalculatingPart.inWords(order.done()) : null);
    }

    /** The next sales, refunds and milestones that wait for rates of the order's currencies, or are counted by them. */
    List<UUID> waiting(Recalculation order, int most) {
        var own = tenant.get().currency().getCurrencyCode();
        var patterns = Conversions.waitingFor(order.currencies(), own);
        var after = order.behind == null ? BEFORE_ALL : order.behind;
        var held = earnings.heldFor(patterns, order.since, after, Limit.of(most));
        var abroad = converted.from(order.currencies());
        if (abroad.length == 0) return held;
        var counted = sales.inCurrencies(abroad, RatingConverted.counted(order.since), after, Limit.of(most));
        // In the order of the database, which is not that of the language.
        return Stream.concat(held.stream(), counted.stream())
                .distinct()
                .sorted(Comparator.comparing(UUID::toString))
                .limit(most)
                .toList();
    }

    /** Returns how many results changed. */
    int rate(List<UUID> some) {
        if (some.isEmpty()) return 0;
        var ids = some.toArray(UUID[]::new);
        var held = sales.standing(ids);
        var delivered = milestones.byIds(ids);
        var concerned =
                new HashSet<>(knowing.concerned(held.stream().map(Stands::key).collect(toSet())));
        held.forEach(sale -> concerned.add(sale.partnerId()));
        delivered.forEach(each -> concerned.add(each.partnerId()));
        turns.with(concerned);
        int changed = held.isEmpty() ? 0 : rateSales(held);
        var reached = ratingMilestones.rate(milestones.byIds(ids), ENTERED);
        if (!delivered.isEmpty()) counted.after(reached.days());
        return changed + reached.results();
    }

    private int rateSales(List<Stands> held) {
        var batch = sales.currentOf(held.stream().map(Stands::id).toArray(UUID[]::new));
        var days = Days.of(batch, knowing.of(batch));
        int changed =
                rating.rate(batch.stream().filter(sale -> !sale.isWithdrawn()).toList(), days, ENTERED);
        counted.afterSales(days);
        return changed;
    }
}
