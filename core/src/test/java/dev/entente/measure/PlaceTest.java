package dev.entente.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.measure.Place.Rank;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlaceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final UUID ONE = UUID.fromString("80000000-0000-7000-8000-000000000001");

    @Test
    void nothingOnADayIsBeforeItsBeginning() {
        for (var rank : Rank.values()) assertThat(Place.before(DAY)).isLessThan(new Place(DAY, rank, new UUID(0, 1)));
        assertThat(Place.before(DAY)).isGreaterThan(new Place(DAY.minusDays(1), Rank.CLOSING, new UUID(-1, -1)));
    }

    @Test
    void behindItAreTheLaterOnesOfItsRankAllOfLaterRanksAndNoneOfEarlierOnes() {
        var place = new Place(DAY, Rank.REFUND, ONE);
        var bounds = Arrays.stream(Rank.values()).map(place::behind).toList();
        assertThat(bounds).containsExactly(new UUID(-1, -1), ONE, new UUID(0, 0));
    }
}
