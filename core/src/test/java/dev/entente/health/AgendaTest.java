package dev.entente.health;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.api.Amount;
import dev.entente.api.DateRange;
import dev.entente.api.Unit;
import dev.entente.health.HealthScore.Facts;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AgendaTest {

    private static final HealthScore WORRYING = HealthScore.of(new Facts(0, 100_00, 0, 2, 0, 0), HealthWeights.USUAL);

    @Test
    void saysWhatWasSoldAndWhatIsOpen() {
        var open = List.of(Amount.of("12000.00", "EUR"), Amount.of("900.00", "USD"));
        var values = agenda(LocalDate.of(2026, 7, 1), 3, open, 4, 1, WORRYING).values();
        assertThat(values)
                .containsEntry("partner", "Brightwater")
                .containsEntry("quarter", "July to September 2026")
                .containsEntry("sold", "41,250.00 EUR")
                .containsEntry("deals", "3 open deals worth 12,000.00 EUR and 900.00 USD")
                .containsEntry("clocks", "4, 1 of them overdue")
                .containsEntry("health", WORRYING.score() + " of 100");
        assertThat(String.valueOf(values.get("worries")).lines())
                .hasSizeGreaterThan(1)
                .containsExactlyElementsOf(WORRYING.worries().stream()
                        .map(each -> "- " + each.words())
                        .toList());
    }

    @Test
    void whereNothingIsOpenItSaysSo() {
        assertThat(agenda(LocalDate.of(2026, 7, 1), 0, List.of(), 0, 0, null).values())
                .containsEntry("deals", "no open deals")
                .containsEntry("clocks", "none")
                .containsEntry("health", "not known")
                .containsEntry("worries", "- nothing stands out");
        assertThat(agenda(LocalDate.of(2026, 7, 1), 1, List.of(Amount.of("1.00", "EUR")), 2, 0, null)
                        .values())
                .containsEntry("deals", "1 open deal worth 1.00 EUR")
                .containsEntry("clocks", "2, all in time");
    }

    @Test
    void aQuarterOfTwoYearsNamesBoth() {
        assertThat(agenda(LocalDate.of(2025, 11, 1), 0, List.of(), 0, 0, null).values())
                .containsEntry("quarter", "November 2025 to January 2026");
    }

    private static Agenda agenda(
            LocalDate from, long deals, List<Amount> open, long running, long overdue, @Nullable HealthScore health) {
        var quarter = new DateRange(from, from.plusMonths(3));
        var sold = new Amount(41_250_00, Unit.currency("EUR"));
        return new Agenda("Brightwater", "Fjordworks", quarter, sold, deals, open, running, overdue, health);
    }
}
