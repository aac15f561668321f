package dev.entente.sale;

import static dev.entente.sale.SaleFixtures.DAY;
import static dev.entente.sale.SaleFixtures.invoice;
import static dev.entente.sale.SaleFixtures.line;
import static dev.entente.sale.SaleFixtures.report;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.api.Amount;
import dev.entente.problem.Problem.Finding;
import dev.entente.sale.SaleReport.Kind;
import java.time.Period;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SaleRulesTest {

    @Test
    void anOrdinaryInvoiceIsFine() {
        assertThat(SaleRules.findings(invoice("INV-1", "7470.00"), DAY)).isEmpty();
    }

    @Test
    void linesOfTwoCurrenciesAreRefusedWithTheLine() {
        assertThat(pointers(report("INV-1", Kind.NEW, null, line("1", "EUR"), line("1", "USD"))))
                .containsExactly("/lines/1/net/unit");
    }

    @Test
    void aSaleWithoutLinesIsRefused() {
        assertThat(pointers(report("INV-1", Kind.NEW, null))).containsExactly("/lines");
    }

    @Test
    void tooManyLinesAreRefused() {
        var lines = Collections.nCopies(SaleRules.MOST_LINES + 1, line("1", "EUR"));
        assertThat(pointers(report("INV-1", Kind.NEW, null, lines.toArray(SaleReport.Line[]::new))))
                .contains("/lines");
    }

    @Test
    void aNegativeNetIsRefused() {
        assertThat(pointers(invoice("INV-1", "-0.01"))).containsExactly("/lines/0/net");
    }

    @Test
    void aTermThatNobodySeesTheEndOfIsRefused() {
        for (var endless : List.of("P999999999Y", "P1201M", "P36601D", "P-1M")) {
            assertThat(pointers(lasting(Period.parse(endless)))).as(endless).containsExactly("/lines/0/term");
        }
        assertThat(pointers(lasting(Period.ofYears(100)))).isEmpty();
    }

    private static SaleReport lasting(Period term) {
        var line = new SaleReport.Line("ENT", 1L, term, null, Amount.of("1", "EUR"));
        return report("INV-1", Kind.NEW, null, line);
    }

    @Test
    void aRefundHasToNameItsSaleAndOnlyARefundMay() {
        assertThat(pointers(report("R", Kind.REFUND, null, line("1", "EUR")))).containsExactly("/of");
        assertThat(pointers(report("I", Kind.NEW, "other", line("1", "EUR")))).containsExactly("/of");
    }

    @Test
    void anIdWithALineBreakIsRefused() {
        assertThat(pointers(invoice("INV\n1", "1"))).containsExactly("/id");
    }

    @Test
    void aDayFarAheadIsRefused() {
        assertThat(SaleRules.findings(invoice("INV-1", "1"), DAY.minusYears(2)))
                .extracting(Finding::pointer)
                .containsExactly("/on");
    }

    @Test
    void aNumberOfARegistrationSaysThatTheDealWasRegistered() {
        assertThat(registered("R-00001", null).isRegistered()).isTrue();
        assertThat(pointers(registered("R-00001", true))).isEmpty();
        assertThat(pointers(registered("R-00001", false))).containsExactly("/registered");
        assertThat(pointers(registered("", true))).containsExactly("/registration");
    }

    private static SaleReport registered(@Nullable String number, @Nullable Boolean registered) {
        var plain = invoice("INV-1", "1");
        return new SaleReport(
                plain.source(),
                plain.id(),
                plain.kind(),
                plain.of(),
                plain.on(),
                plain.partner(),
                plain.program(),
                plain.motion(),
                plain.route(),
                plain.customer(),
                plain.lines(),
                registered,
                number,
                null,
                null,
                null,
                null);
    }

    private static List<String> pointers(SaleReport report) {
        return SaleRules.findings(report, DAY).stream().map(Finding::pointer).toList();
    }
}
