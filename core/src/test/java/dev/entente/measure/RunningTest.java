package dev.entente.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.api.Amount;
import dev.entente.api.Measure;
import dev.entente.api.Measure.Per;
import dev.entente.api.Measure.Window;
import dev.entente.api.Measure.Window.Calendar;
import dev.entente.api.Measure.Window.Last;
import dev.entente.api.Unit;
import dev.entente.measure.Asking.About;
import dev.entente.measure.Counted.Sold;
import dev.entente.measure.Place.Rank;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class RunningTest {

    private static final UUID PARTNER = new UUID(1, 1);
    private static final Unit EUR = Unit.currency("EUR");
    private static final Measure REVENUE = Measure.of("net-revenue", EUR, Calendar.QUARTER);
    private static final Measure DEALS = Measure.of("deals", Unit.counted("deals", 0), Calendar.SINCE_JOINING);
    private static final Measure OF_CUSTOMER = new Measure("net-revenue", EUR, Map.of(), Calendar.EVER, Per.CUSTOMER);
    private static final Measure OF_LINE = new Measure("net-revenue", EUR, Map.of(), Calendar.EVER, Per.PRODUCT_LINE);
    private static final Measure OWN = Measure.of("own-earnings", EUR, Calendar.YEAR);

    private final Counted source = new Counted();
    private final Catalog catalog = new Catalog(List.of(source), Month.JANUARY);

    @Test
    void countsUpToAndIncludingTheOccurrenceItself() {
        var first = sold("2026-01-10", 1, 100);
        var second = sold("2026-01-10", 2, 50);
        var third = sold("2026-02-01", 0, 7);
        sold("2025-12-31", 9, 1000);
        var running = running(first, second, third);
        assertThat(total(running, first, REVENUE)).isEqualTo(100);
        assertThat(total(running, second, REVENUE)).isEqualTo(150);
        assertThat(total(running, third, REVENUE)).isEqualTo(157);
        assertThat(running.of(asking(second, Set.of(REVENUE))).own()).containsEntry(REVENUE, new Amount(50, EUR));
        assertThat(total(running, third, DEALS)).isEqualTo(4);
    }

    @Test
    void asksOnceForEachMeasureHoweverManyOccurrencesThereAre() {
        var many = new ArrayList<Sold>();
        for (int i = 0; i < 500; i++) many.add(sold("2026-03-" + (10 + i % 20), i, 1));
        catalog.running(many.stream()
                .map(sale -> asking(sale, Set.of(REVENUE, DEALS, OF_CUSTOMER, OWN)))
                .toList());
        assertThat(source.questions).isEqualTo(4);
    }

    @Test
    void aCustomerAndAProductLineHaveTheirOwnTotals() {
        var first = sold("2026-01-10", 1, 100, "c1", "cloud");
        var other = sold("2026-01-11", 2, 50, "c2", "cloud");
        var again = sold("2026-01-12", 3, 7, "c1", "desk");
        var running = running(first, other, again);
        assertThat(total(running, again, OF_CUSTOMER)).isEqualTo(107);
        assertThat(total(running, other, OF_LINE.of("cloud"))).isEqualTo(150);
        assertThat(total(running, again, OF_LINE.of("desk"))).isEqualTo(7);
    }

    @Test
    void whatIsGivenBackOnADayComesAfterItsSales() {
        var sale = sold("2026-01-10", 9, 100);
        var refund = new Sold(PARTNER, new Place(day("2026-01-10"), Rank.REFUND, new UUID(0, 1)), "c1", "cloud", -40);
        source.sold.add(refund);
        var running = running(sale, refund);
        assertThat(total(running, sale, REVENUE)).isEqualTo(100);
        assertThat(total(running, refund, REVENUE)).isEqualTo(60);
    }

    @Test
    void aSaleThatTwoAreCreditedWithAddsToEachItsShare() {
        var before = sold("2026-01-10", 1, 100);
        var own = sold("2026-01-11", 2, 30);
        var others = new Sold(new UUID(1, 2), own.place(), "c1", "cloud", 70);
        source.sold.add(others);
        var running = running(before, own, others);
        assertThat(total(running, own, REVENUE)).isEqualTo(130);
        assertThat(total(running, others, REVENUE)).isEqualTo(70);
        assertThat(running.of(asking(own, Set.of(REVENUE))).own()).containsEntry(REVENUE, new Amount(30, EUR));
        assertThat(running.of(asking(others, Set.of(REVENUE))).own()).containsEntry(REVENUE, new Amount(70, EUR));
    }

    @Test
    void aWindowThatHasNotBegunCountsNothing() {
        var sale = sold("2026-01-10", 1, 100);
        var since = new Measure("net-revenue", EUR, Map.of(), new Window.Since(day("2026-02-01")), Per.PARTNER);
        var months = new Measure("net-revenue", EUR, Map.of(), new Window.SubscriptionMonths(1, 12), Per.PARTNER);
        var running = catalog.running(List.of(asking(sale, Set.of(since, months))));
        assertThat(total(running, sale, since)).isZero();
        assertThat(total(running, sale, months)).isZero();
    }

    @Test
    void theQuarterOfLastYearIsWhole() {
        sold("2025-02-01", 1, 30);
        sold("2025-03-31", 2, 12);
        sold("2025-04-01", 3, 99);
        var now = sold("2026-01-10", 4, 5);
        var before = new Measure(
                "net-revenue", EUR, Map.of(), new Window.Ago(Calendar.QUARTER, Period.ofYears(1)), Per.PARTNER);
        var running = catalog.running(List.of(asking(now, Set.of(before))));
        assertThat(total(running, now, before)).isEqualTo(42);
        assertThat(running.of(asking(now, Set.of(before))).own()).isEmpty();
    }

    @Test
    void ownEarningsOfTheBatchCountForWhatComesAfterInPlaceOfWhatWasStored() {
        var first = sold("2026-01-10", 1, 100);
        var second = sold("2026-02-10", 2, 100);
        var asks = Set.of(OWN);
        source.earned.put(first.place().event(), new MeasureSource.Fact(PARTNER, "offer", first.place(), 999));
        source.earned.put(
                new UUID(0, 7),
                new MeasureSource.Fact(PARTNER, "offer", new Place(day("2026-01-20"), Rank.SALE, new UUID(0, 7)), 5));
        var running = catalog.running(List.of(asking(first, asks), asking(second, asks)));
        assertThat(total(running, first, OWN)).isZero();
        running.earned(asking(first, asks), new Amount(10, EUR));
        assertThat(total(running, second, OWN)).isEqualTo(15);
    }

    /** What a capped accelerator would give: results depend on totals, and on what earlier results gave. */
    private static long rate(Map<Measure, Amount> totals) {
        long revenue = totals.getOrDefault(REVENUE, Amount.zero(EUR)).minor();
        long earned = totals.getOrDefault(OWN, Amount.zero(EUR)).minor();
        return Math.max(0, Math.min(5_000 - earned, revenue / 10));
    }

    @RepeatedTest(30)
    void theOrderInWhichSalesAreReportedChangesNothing(RepetitionInfo info) {
        var random = new Random(info.getCurrentRepetition());
        var all = new ArrayList<Sold>();
        for (int i = 0; i < 40; i++) {
            var day = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(120));
            all.add(new Sold(
                    new UUID(0, 1 + random.nextInt(2)),
                    new Place(day, Rank.SALE, new UUID(random.nextLong(), i)),
                    "c" + random.nextInt(3),
                    "cloud",
                    random.nextInt(10_000)));
        }
        var expected = reported(List.of(List.copyOf(all)));
        Collections.shuffle(all, random);
        assertThat(reported(all.stream().map(List::of).toList())).isEqualTo(expected);
        Collections.shuffle(all, random);
        assertThat(reported(List.of(all.subList(0, 13), all.subList(13, 15), all.subList(15, 40))))
                .isEqualTo(expected);
    }

    /** Each batch is worked out together with everything later that counts it. */
    private static Map<UUID, Long> reported(List<List<Sold>> batches) {
        var source = new Counted();
        var catalog = new Catalog(List.of(source), Month.JANUARY);
        for (var batch : batches) {
            source.sold.addAll(batch);
            var first = batch.stream().map(Sold::place).min(Place::compareTo).orElseThrow();
            var partners = batch.stream().map(Sold::partner).collect(Collectors.toSet());
            var again = source.sold.stream()
                    .filter(sale ->
                            partners.contains(sale.partner()) && sale.place().compareTo(first) >= 0)
                    .sorted((a, b) -> a.place().compareTo(b.place()))
                    .map(sale -> asking(sale, Set.of(REVENUE, OWN)))
                    .toList();
            var running = catalog.running(again);
            for (var asking : again) {
                long minor = rate(running.of(asking).measured());
                running.earned(asking, new Amount(minor, EUR));
                source.earned.put(
                        asking.place().event(),
                        new MeasureSource.Fact(asking.partner(), "offer", asking.place(), minor));
            }
        }
        var results = new HashMap<UUID, Long>();
        source.earned.forEach((event, fact) -> results.put(event, fact.minor()));
        return results;
    }

    @Test
    void totalsOfADayAreTheSameFiguresWithoutAnOccurrence() {
        sold("2026-01-10", 1, 100);
        sold("2026-03-31", 2, 11);
        sold("2026-04-01", 3, 5);
        var month = Measure.of("net-revenue", EUR, new Last(Period.ofMonths(12)));
        var joined = Map.of(PARTNER, day("2026-02-01"));
        var since = Measure.of("net-revenue", EUR, Calendar.SINCE_JOINING);
        var totals = catalog.totals(List.of(REVENUE, month, since), joined, day("2026-03-31"));
        assertThat(totals.get(PARTNER))
                .containsEntry(REVENUE, new Amount(111, EUR))
                .containsEntry(month, new Amount(111, EUR))
                .containsEntry(since, new Amount(11, EUR));
    }

    private Sold sold(String day, long id, long minor) {
        return sold(day, id, minor, "c1", "cloud");
    }

    private Sold sold(String day, long id, long minor, String customer, String family) {
        var sale = new Sold(PARTNER, new Place(day(day), Rank.SALE, new UUID(0, id)), customer, family, minor);
        source.sold.add(sale);
        return sale;
    }

    private Running running(Sold... sales) {
        var asked = Set.of(REVENUE, DEALS, OF_CUSTOMER, OF_LINE);
        return catalog.running(
                List.of(sales).stream().map(sale -> asking(sale, asked)).toList());
    }

    private static Asking asking(Sold sale, Set<Measure> asked) {
        var about = new About(sale.customer(), null, null, List.of(sale.family()));
        return new Asking(sale.partner(), sale.place(), LocalDate.of(2025, 7, 15), "offer", about, asked);
    }

    private static long total(Running running, Sold sale, Measure measure) {
        var asked = measure.only().containsKey("family") ? OF_LINE : measure;
        var found = running.of(asking(sale, Set.of(asked))).measured().get(measure);
        return found == null ? -1 : found.minor();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
