package dev.entente.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.api.Amount;
import dev.entente.api.DateRange;
import dev.entente.api.Measure;
import dev.entente.api.Measure.Per;
import dev.entente.api.Measure.Window.Calendar;
import dev.entente.api.Unit;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A share of nothing is not known; a sum of nothing is zero. */
class MeasuredTest {

    private static final UUID WITH = new UUID(1, 1);
    private static final UUID WITHOUT = new UUID(1, 2);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);
    private static final Map<UUID, LocalDate> JOINED = Map.of(WITH, DAY.minusYears(1), WITHOUT, DAY.minusYears(1));
    private static final Measure KEPT = Measure.of("retention", Unit.counted("percent", 0), Calendar.EVER);
    private static final Measure DEALS = Measure.of("deals", Unit.counted("deals", 0), Calendar.EVER);

    private final Catalog catalog = new Catalog(List.of(new Sold()), Month.JANUARY);

    /** One partner keeps 80 % of its customers; neither has deals. */
    private static final class Sold implements MeasureSource {

        @Override
        public List<Definition> definitions() {
            return List.of(
                    Definition.share("retention", "Retention", "Kept", Set.of(Per.PARTNER)),
                    new Definition("deals", "Deals", "Sold", List.of(), Set.of(Per.PARTNER), false, false));
        }

        @Override
        public List<Fact> facts(Question question) {
            return List.of();
        }

        @Override
        public Map<UUID, Long> onDay(Measure measure, LocalDate day, Map<UUID, DateRange> windows) {
            return Map.of(WITH, 80L);
        }
    }

    @Test
    void whatWasMeasuredLeavesOutWhatIsNotKnown() {
        var measured = catalog.measured(List.of(KEPT, DEALS), JOINED, DAY);
        assertThat(measured.get(WITH)).containsOnly(Map.entry(KEPT, of(80, KEPT)), Map.entry(DEALS, of(0, DEALS)));
        assertThat(measured.get(WITHOUT)).containsOnly(Map.entry(DEALS, of(0, DEALS)));
    }

    @Test
    void totalsHaveAZeroForIt() {
        var totals = catalog.totals(List.of(KEPT, DEALS), JOINED, DAY);
        assertThat(totals.get(WITHOUT)).containsOnly(Map.entry(KEPT, of(0, KEPT)), Map.entry(DEALS, of(0, DEALS)));
    }

    private static Amount of(long minor, Measure measure) {
        return new Amount(minor, measure.unit());
    }
}
