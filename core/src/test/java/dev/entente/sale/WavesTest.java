package dev.entente.sale;

import static dev.entente.sale.SaleFixtures.invoice;
import static dev.entente.sale.SaleFixtures.refund;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WavesTest {

    @Test
    void salesThatDoNotDependOnEachOtherGoTogether() {
        assertThat(Waves.of(List.of(invoice("1", "10"), invoice("2", "10")))).containsExactly(List.of(0, 1));
    }

    @Test
    void aSecondReportOfTheSameSaleComesAfterTheFirst() {
        assertThat(Waves.of(List.of(invoice("1", "10"), invoice("1", "20")))).containsExactly(List.of(0), List.of(1));
    }

    @Test
    void aRefundComesAfterItsSaleAndAfterEarlierRefundsOfIt() {
        var reports = List.of(invoice("1", "10"), refund("R1", "1", "4"), refund("R2", "1", "6"), invoice("2", "5"));
        assertThat(Waves.of(reports)).containsExactly(List.of(0, 3), List.of(1), List.of(2));
    }

    @Test
    void theEarliestDaysComeFirstAndARefundNeverBeforeItsSale() {
        var late = on(invoice("1", "10"), 20);
        var early = on(invoice("2", "10"), 10);
        var back = on(refund("R", "1", "4"), 1);
        assertThat(Waves.byDay(List.of(late, early, back))).containsExactly(1, 0, 2);
    }

    private static SaleReport on(SaleReport report, int day) {
        return new SaleReport(
                report.source(),
                report.id(),
                report.kind(),
                report.of(),
                SaleFixtures.DAY.withDayOfMonth(day),
                report.partner(),
                report.program(),
                report.motion(),
                report.route(),
                report.customer(),
                report.lines(),
                report.registered(),
                report.registration(),
                report.role(),
                report.subscription(),
                report.agreed(),
                null);
    }

    @Test
    void nothingHasNoWaves() {
        assertThat(Waves.of(List.of())).isEmpty();
    }
}
