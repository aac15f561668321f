package dev.entente.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.api.Amount;
import dev.entente.api.Measure;
import dev.entente.api.Measure.Window;
import dev.entente.api.Measure.Window.Ago;
import dev.entente.api.Measure.Window.Calendar;
import dev.entente.api.Measure.Window.Last;
import dev.entente.api.Unit;
import dev.entente.measure.Asking.About;
import dev.entente.measure.Place.Rank;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What there is on a day is the same in every window that ends with it. */
class StockTest {

    private static final UUID PARTNER = new UUID(1, 1);
    private static final LocalDate JOINED = LocalDate.of(2025, 6, 1);
    private static final Unit PEOPLE = Unit.counted("people", 0);

    private final Catalog catalog = new Catalog(List.of(new People()), Month.JANUARY);

    /** One since 2024-03-01, a second from 2026-02-10 to 2026-04-01. */
    private static final class People implements MeasureSource {

        @Override
        public List<Definition> definitions() {
            return List.of(Definition.stock("certified-people", "Certified people", "Count", List.of("path")));
        }

        @Override
        public List<Fact> facts(Question question) {
            return List.of(fact("2024-03-01", 1), fact("2026-02-10", 1), fact("2026-04-01", -1)).stream()
                    .filter(fact -> question.cuts().stretchOf(fact.place().day()) != null)
                    .toList();
        }

        private static Fact fact(String day, long more) {
            return new Fact(PARTNER, null, new Place(LocalDate.parse(day), Rank.SALE, new UUID(0, 0)), more);
        }
    }

    @Test
    void aWindowSaysOnWhichDayAndNotSinceWhen() {
        for (var window : List.of(Calendar.MONTH, Calendar.EVER, Calendar.SINCE_JOINING, new Last(Period.ofDays(1)))) {
            assertThat(running(window, "2024-02-29")).as(window.toString()).isZero();
            assertThat(running(window, "2026-02-09")).as(window.toString()).isEqualTo(1);
            assertThat(running(window, "2026-02-10")).as(window.toString()).isEqualTo(2);
            assertThat(running(window, "2026-03-31")).as(window.toString()).isEqualTo(2);
            assertThat(running(window, "2026-04-01")).as(window.toString()).isEqualTo(1);
            assertThat(onDay(window, "2026-03-31")).as(window.toString()).isEqualTo(2);
            assertThat(onDay(window, "2026-04-01")).as(window.toString()).isEqualTo(1);
        }
    }

    @Test
    void aWindowInThePastSaysWhatThereWasWhenItEnded() {
        var window = new Ago(Calendar.QUARTER, Period.ofMonths(3));
        assertThat(running(window, "2026-05-20")).isEqualTo(2);
        assertThat(running(window, "2026-08-20")).isEqualTo(1);
    }

    @Test
    void aLateSaleDoesNotChangeWhatThereIs() {
        var asking = asking(measure(Calendar.MONTH), LocalDate.of(2026, 3, 1));
        var running = catalog.running(List.of(asking));
        assertThat(running.of(asking).own()).isEmpty();
        assertThat(catalog.adds(measure(Calendar.MONTH))).isTrue();
    }

    private long running(Window window, String day) {
        var asking = asking(measure(window), LocalDate.parse(day));
        return catalog.running(List.of(asking)).of(asking).measured().values().stream()
                .mapToLong(Amount::minor)
                .sum();
    }

    private long onDay(Window window, String day) {
        var totals = catalog.totals(Set.of(measure(window)), Map.of(PARTNER, JOINED), LocalDate.parse(day));
        return totals.getOrDefault(PARTNER, Map.of()).values().stream()
                .mapToLong(Amount::minor)
                .sum();
    }

    private static Measure measure(Window window) {
        return Measure.of("certified-people", PEOPLE, window);
    }

    private static Asking asking(Measure measure, LocalDate day) {
        var place = new Place(day, Rank.SALE, new UUID(9, 9));
        return new Asking(PARTNER, place, JOINED, "offer", About.NOBODY, Set.of(measure));
    }
}
