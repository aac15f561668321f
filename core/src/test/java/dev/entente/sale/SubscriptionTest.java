package dev.entente.sale;

import static dev.entente.sale.SaleFixtures.line;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.api.Amount;
import dev.entente.sale.SaleReport.Buyer;
import dev.entente.sale.SaleReport.Kind;
import dev.entente.sale.SaleReport.Line;
import dev.entente.sale.Subscription.Sold;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SubscriptionTest {

    private static final UUID FIRST = new UUID(1, 1);
    private static final UUID SECOND = new UUID(2, 2);
    private static final UUID ID = new UUID(9, 9);

    private final List<Sale> sales = new ArrayList<>();
    private final List<SaleLine> lines = new ArrayList<>();
    private final List<Sale> refunds = new ArrayList<>();

    @Test
    void itRunsFromItsFirstDayUntilTheLastLineHasEnded() {
        sold("1", Kind.NEW, FIRST, "2025-01-31", year("100.00"), month("5.00"));
        var it = subscription();
        assertThat(it.since()).isEqualTo("2025-01-31");
        assertThat(it.until()).isEqualTo("2026-01-31");
        assertThat(it.parts()).hasSize(1);
        assertThat(it.renewed()).isNull();
        assertThat(it.runsOn(LocalDate.of(2025, 1, 30))).isFalse();
        assertThat(it.runsOn(LocalDate.of(2026, 1, 30))).isTrue();
        assertThat(it.runsOn(LocalDate.of(2026, 1, 31))).isFalse();
    }

    @Test
    void aRenewalMovesItsEndAndItsPartner() {
        sold("2", Kind.RENEWAL, SECOND, "2026-02-15", year("100.00"));
        sold("1", Kind.NEW, FIRST, "2025-01-31", year("100.00"));
        var it = subscription();
        assertThat(it.partnerId()).isEqualTo(SECOND);
        assertThat(it.since()).isEqualTo("2025-01-31");
        assertThat(it.renewed()).isEqualTo("2026-02-15");
        assertThat(it.until()).isEqualTo("2027-02-15");
        assertThat(it.runsOn(LocalDate.of(2026, 2, 1))).isFalse();
    }

    @Test
    void whatHasNoTermDoesNotEndByItself() {
        sold("1", Kind.NEW, FIRST, "2025-01-31", new Line("ENT", 1L, null, null, Amount.of("9.00", "EUR")));
        assertThat(subscription().until()).isNull();
        assertThat(subscription().runsOn(LocalDate.of(2055, 1, 1))).isTrue();
    }

    @Test
    void whatIsBoughtOnceDoesNotKeepItRunningBesideWhatHasATerm() {
        var setUp = new Line("SETUP", 1L, null, null, Amount.of("50.00", "EUR"));
        var sale = sold("1", Kind.NEW, FIRST, "2025-01-31", setUp, year("100.00"));
        sold("2", Kind.EXPANSION, FIRST, "2025-06-01", setUp);
        var it = subscription();
        assertThat(it.until()).isEqualTo("2026-01-31");
        assertThat(it.last()).contains(sale.id());
        assertThat(it.runsOn(LocalDate.of(2026, 1, 30))).isTrue();
        assertThat(it.runsOn(LocalDate.of(2026, 1, 31))).isFalse();
    }

    @Test
    void itEndsWhenTheLastOfItWasGivenBackAndNotBefore() {
        var sale = sold("1", Kind.NEW, FIRST, "2025-01-31", year("100.00"));
        refunded(sale, "r1", "2025-03-01", "60.00");
        assertThat(subscription().until()).isEqualTo("2026-01-31");
        refunded(sale, "r2", "2025-04-01", "40.00");
        assertThat(subscription().until()).isEqualTo("2025-04-01");
    }

    private Subscription subscription() {
        return Subscription.of(
                ID,
                new Sold(
                        sales,
                        lines.stream().collect(groupingBy(SaleLine::saleId)),
                        refunds.stream().collect(groupingBy(each -> Objects.requireNonNull(each.refundOf())))));
    }

    private Sale sold(String id, Kind kind, UUID partner, String on, Line... of) {
        var sale = sale(id, kind, null, partner, on, of);
        sales.add(sale);
        for (int i = 0; i < of.length; i++) lines.add(new SaleLine(sale, i, of[i], "enterprise"));
        return sale;
    }

    private void refunded(Sale sale, String id, String on, String net) {
        refunds.add(sale(id, Kind.REFUND, sale.externalId(), sale.partnerId(), on, line(net, "EUR")));
    }

    private static Sale sale(String id, Kind kind, @Nullable String of, UUID partner, String on, Line... lines) {
        var report = new SaleReport(
                "billing",
                id,
                kind,
                of,
                LocalDate.parse(on),
                "brightwater",
                null,
                "resell",
                null,
                new Buyer("Osprey Rail", "osprey.example"),
                List.of(lines),
                null,
                null,
                null,
                kind == Kind.REFUND ? null : new SaleReport.Subscription("SUB-1", null),
                null,
                null);
        return new Sale(report, 1, "S-" + id, partner, new UUID(5, 5), "digest", Instant.EPOCH);
    }

    private static Line year(String net) {
        return line(net, "EUR");
    }

    private static Line month(String net) {
        return new Line("ENT", 1L, Period.ofMonths(1), null, Amount.of(net, "EUR"));
    }
}
