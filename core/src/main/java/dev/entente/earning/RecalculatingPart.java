package dev.entente.earning;

import static java.util.stream.Collectors.toSet;

import dev.entente.attribution.AttributingSales;
import dev.entente.attribution.KnowingCredits;
import dev.entente.audit.Audit;
import dev.entente.earning.Recalculating.Done;
import dev.entente.identity.Internal;
import dev.entente.job.LongWork;
import dev.entente.job.Part;
import dev.entente.milestone.Milestone;
import dev.entente.milestone.Milestones;
import dev.entente.partner.TakingTurns;
import dev.entente.sale.Sale;
import dev.entente.sale.Sales;
import dev.entente.sale.Sales.Stands;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

/** One transaction of a recalculation: some sales, and when all were looked at, the closed months. */
@Internal
@ApplicationScoped
@Transactional
class RecalculatingPart implements LongWork {

    static final String KIND = "earning.recalculation";

    /** What is read and made of so many is gone before the collector would keep it: of twice as many it kept much, and worked thrice as long. */
    private static final int PART = 1_000;

    private static final UUID NOBODY = new UUID(0, 0);

    @Inject
    Recalculations recalculations;

    @Inject
    Sales sales;

    @Inject
    Earnings earnings;

    @Inject
    TakingTurns turns;

    @Inject
    Rating rating;

    @Inject
    TakingBack back;

    @Inject
    AttributingSales attributing;

    @Inject
    KnowingCredits knowing;

    @Inject
    RatingPeriods periods;

    @Inject
    RatingMilestones milestones;

    @Inject
    RatingCounted counted;

    @Inject
    Milestones reached;

    @Inject
    Audit audit;

    @Inject
    InstantSource clock;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Part next(UUID id, long done) {
        var order = open(id);
        var behind = order.behind;
        if (behind == null) finish(order);
        else sales(order, behind);
        recalculations.update(order);
        boolean finished = order.finishedAt != null;
        return finished
                ? new Part(order.seen, order.seen, true, inWords(order.done()))
                : new Part(Math.min(order.seen, order.sales), order.sales, false, null);
    }

    Done done(UUID id) {
        return open(id).done();
    }

    private Recalculation open(UUID id) {
        return recalculations.byId(id).orElseThrow(() -> new IllegalStateException("There is no recalculation " + id));
    }

    static String inWords(Done done) {
        return String.format(Locale.ENGLISH, "%,d of %,d results changed", done.changed(), done.seen());
    }

    private void sales(Recalculation order, UUID behind) {
        var last = sales.current(behind);
        var partner = last.map(Sale::partnerId).orElse(NOBODY);
        var day = last.map(Sale::on).orElse(order.since);
        var batch = order.ofPartner == null
                ? sales.currentAfter(partner, day, behind, order.since, Limit.of(PART))
                : sales.currentOfPartnerAfter(order.ofPartner, day, behind, order.since, Limit.of(PART));
        take(batch);
        order.add(new Done(batch.size(), again(asTheyAreNow(batch), order)));
        order.behind = batch.size() < PART ? null : batch.getLast().id();
    }

    /** The turns of all whose results may change: those who sold, those who are credited, those who claim it. */
    private void take(List<Stands> batch) {
        var concerned =
                new HashSet<>(knowing.concerned(batch.stream().map(Stands::key).collect(toSet())));
        batch.forEach(sale -> concerned.add(sale.partnerId()));
        turns.with(concerned);
    }

    /** Who is credited first: the program's policy for the day may be another one now. */
    private int again(List<Sale> batch, Recalculation order) {
        var changed = attributing.decide(batch, order.reason);
        var credits = knowing.of(batch);
        var days = Days.of(batch, credits);
        back.from(changed, credits, days);
        int results = rating.again(batch, days, order.reason);
        // The end of a recalculation of all looks at every milestone and closed month itself.
        if (order.ofPartner != null) counted.afterSales(days, order.reason);
        return results;
    }

    // They may have changed while others had their turn.
    private List<Sale> asTheyAreNow(List<Stands> batch) {
        return sales.currentOf(batch.stream().map(Stands::id).toArray(UUID[]::new));
    }

    private void finish(Recalculation order) {
        if (order.ofPartner != null) elsewhere(order, order.ofPartner);
        var closed = order.ofPartner == null
                ? earnings.closedSince(order.since)
                : earnings.closedOf(new UUID[] {order.ofPartner}, order.since);
        var others = reached.since(order.ofPartner, order.since);
        turns.with(Stream.concat(
                        closed.stream().map(BookedEarning::partnerId),
                        others.stream().map(Milestone::partnerId))
                .toList());
        var rated = milestones.again(others, order.reason);
        var months = periods.again(closed, order.reason);
        counted.after(rated.and(months).days());
        order.add(new Done(others.size(), rated.results()));
        order.add(new Done(closed.size(), months.results()));
        order.finishedAt = clock.instant();
        audit.record("earning.recalculated", "recalculation", order.id(), null, summary(order));
    }

    /** Sales of others that the partner is credited with, or would like to be. */
    private void elsewhere(Recalculation order, UUID partner) {
        var ids = stated(partner, order.since);
        var others = sales.standing(ids.toArray(UUID[]::new)).stream()
                .filter(sale -> !sale.partnerId().equals(partner))
                .toList();
        take(others);
        for (int from = 0; from < others.size(); from += PART) {
            var batch = others.subList(from, Math.min(others.size(), from + PART));
            order.add(new Done(batch.size(), again(asTheyAreNow(batch), order)));
        }
    }

    private List<UUID> stated(UUID partner, LocalDate since) {
        var all = new ArrayList<UUID>();
        var page = knowing.stated(partner, since, NOBODY, PART);
        while (!page.isEmpty()) {
            all.addAll(page);
            page = page.size() < PART ? List.of() : knowing.stated(partner, since, page.getLast(), PART);
        }
        return all;
    }

    private static LinkedHashMap<String, Object> summary(Recalculation order) {
        var what = new LinkedHashMap<String, Object>();
        if (order.ofPartner != null) what.put("partner", order.ofPartner.toString());
        what.put("from", order.since.toString());
        what.put("reason", order.reason);
        what.put("seen", order.seen);
        what.put("changed", order.changed);
        return what;
    }
}
