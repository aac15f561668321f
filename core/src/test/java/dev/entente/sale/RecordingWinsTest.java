package dev.entente.sale;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.sale.SaleReport.Name;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Since when what a deal brought was agreed, where no registration says so. */
class RecordingWinsTest {

    private static final LocalDate WON = SaleFixtures.DAY;
    private static final LocalDate OPENED = WON.minusDays(40);

    @Test
    void aWinIsAgreedWhenItsDealWasOpenedUnlessThatWasLater() {
        assertThat(RecordingWins.agreed(OPENED, WON, null)).isEqualTo(OPENED);
        assertThat(RecordingWins.agreed(WON.plusDays(1), WON, null)).isNull();
        assertThat(RecordingWins.agreed(OPENED, WON, recorded(OPENED))).isEqualTo(OPENED);
    }

    @Test
    void whatWasRecordedWithoutSuchADayKeepsNoneWhenItIsWonAnew() {
        assertThat(RecordingWins.agreed(OPENED, WON, recorded(null))).isNull();
    }

    private static Sale recorded(@Nullable LocalDate agreed) {
        var report = SaleFixtures.invoice("D-00001", "100.00");
        var dated = agreed == null ? report : report.agreedOn(agreed);
        assertThat(dated.name()).isEqualTo(new Name("billing", "D-00001"));
        return new Sale(dated, 1, "S-00001", new UUID(0, 1), new UUID(0, 2), "digest", Instant.EPOCH);
    }
}
