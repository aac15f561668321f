package dev.entente.sale;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.api.Unit;
import dev.entente.measure.MeasureSource.Fact;
import dev.entente.measure.Place;
import dev.entente.measure.Place.Rank;
import dev.entente.rate.FindingRates.Wanted;
import dev.entente.rate.FoundRate;
import dev.entente.rate.FoundRate.Leg;
import dev.entente.rate.RateSource;
import dev.entente.sale.SoldQuery.Abroad;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What is converted adds up to the last part, in whatever parts it was sold, given back and grouped. */
class CountingAbroadTest {

    private static final Unit EUR = Unit.currency("EUR");
    private static final Unit USD = Unit.currency("USD");
    private static final Unit JPY = Unit.currency("JPY");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void whatIsGivenBackInPartsLeavesNothing() {
        var rate = rate(EUR, USD, "1.0837", true);
        assertThat(sum(rate, 100_00, -33_33, -33_33, -33_34)).isZero();
        assertThat(sum(rate, 100_00)).isEqualTo(92_28);
        assertThat(sum(rate, -100_00)).isEqualTo(-92_28);
    }

    @Test
    void itDoesNotMatterHowSalesAreGrouped() {
        var rate = rate(EUR, USD, "1.0837", true);
        var pieces = LongStream.range(0, 1000).map(i -> 17 + i * 31).toArray();
        assertThat(sum(rate, pieces)).isEqualTo(sum(rate, LongStream.of(pieces).sum()));
    }

    @Test
    void aCurrencyWithoutCentsCountsInCents() {
        assertThat(sum(rate(JPY, EUR, "0.00613", false), 1_000_000)).isEqualTo(6_130_00);
    }

    /** Where nothing but a rate has it worked out again, a sale counts on its day as it does from the next day on. */
    @Test
    void aSaleOfTodayCountsByTheRatesThatCountTomorrow() {
        for (var day : List.of(DAY, LocalDate.now(ZoneOffset.UTC))) {
            var fact = new Fact(new UUID(0, 1), null, new Place(day, Rank.SALE, new UUID(0, 0)), 900_00);
            assertThat(CountingAbroad.wanted(new Abroad(fact, USD, day), EUR))
                    .containsExactly(new Wanted(USD, EUR, day, 7));
        }
    }

    private static long sum(FoundRate rate, long... minors) {
        var place = new Place(DAY, Rank.SALE, new UUID(0, 0));
        long minor = 0;
        long rest = 0;
        for (long each : minors) {
            var fact =
                    CountingAbroad.of(new Abroad(new Fact(new UUID(0, 1), null, place, each), rate.from(), DAY), rate);
            assertThat(fact.rest()).isBetween(0L, Fact.RESTS - 1);
            minor += fact.minor();
            rest += fact.rest();
        }
        return minor + Math.floorDiv(rest + Fact.RESTS / 2, Fact.RESTS);
    }

    /** Turned round, it leads from the second to the first. */
    private static FoundRate rate(Unit one, Unit other, String figure, boolean turned) {
        var leg = new Leg(one, other, DAY, new BigDecimal(figure), RateSource.ENTERED, turned);
        return turned ? new FoundRate(other, one, List.of(leg)) : new FoundRate(one, other, List.of(leg));
    }
}
