package dev.entente.deploy.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.deploy.demo.Reports.Report;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReportsTest {

    private final Vendor acme = Vendor.read("acme");

    @Test
    void areTheSameEveryTime() {
        assertThat(all(acme)).isEqualTo(all(Vendor.read("acme")));
    }

    @Test
    void tellOfAYearThatLooksLikeOne() {
        assertThat(all(acme)).hasSizeBetween(200, 400);
        assertThat(acme.partners()).hasSize(12);
    }

    @Test
    void repeatAnIdOnlyToCorrectASale() {
        var ids = all(acme).stream().map(Report::id).toList();
        assertThat(ids.stream()
                        .filter(id -> ids.indexOf(id) != ids.lastIndexOf(id))
                        .distinct())
                .containsExactly("INV-5104");
    }

    @Test
    void giveBackOnlyWhatWasSold() {
        var ids = all(acme).stream().map(Report::id).toList();
        assertThat(all(acme).stream().map(Report::of).filter(Objects::nonNull))
                .isNotEmpty()
                .allMatch(ids::contains);
    }

    @Test
    void addUpToTheSupportChargesThatCanBeCheckedByHand() {
        assertThat(months(acme).map(month -> usage(acme, month)).limit(8).map(BigDecimal::toPlainString))
                .containsExactly(
                        "50000.00",
                        "75000.00",
                        "150000.00",
                        "150001.00",
                        "500000.00",
                        "1000000.00",
                        "1200000.00",
                        "2000000.00");
    }

    @Test
    void areNotTheOtherVendors() {
        var globex = Vendor.read("globex");
        assertThat(globex.partners()).doesNotContainAnyElementsOf(acme.partners());
        assertThat(all(globex)).isNotEmpty().doesNotContainAnyElementsOf(all(acme));
    }

    private static BigDecimal usage(Vendor vendor, YearMonth month) {
        return new Reports(vendor, month)
                .all().stream()
                        .filter(report -> report.partner().equals("copperfield"))
                        .flatMap(report -> report.lines().stream())
                        .map(line -> new BigDecimal(line.net().value()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<Report> all(Vendor vendor) {
        return months(vendor)
                .flatMap(month -> new Reports(vendor, month).all().stream())
                .toList();
    }

    private static Stream<YearMonth> months(Vendor vendor) {
        return Stream.iterate(vendor.from(), month -> !month.isAfter(vendor.until()), month -> month.plusMonths(1));
    }
}
