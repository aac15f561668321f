package dev.entente.sale;

import static dev.entente.sale.SaleFixtures.DAY;
import static dev.entente.sale.SaleFixtures.invoice;
import static dev.entente.sale.SaleFixtures.line;
import static dev.entente.sale.SaleFixtures.refund;
import static dev.entente.sale.SaleFixtures.report;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.api.Amount;
import dev.entente.partner.Partner;
import dev.entente.partner.PartnerFixtures;
import dev.entente.plugin.ApiJson;
import dev.entente.problem.Problem.Finding;
import dev.entente.sale.Evidence.Claim;
import dev.entente.sale.Evidence.Part;
import dev.entente.sale.SaleDecision.Known;
import dev.entente.sale.SaleDecision.Leave;
import dev.entente.sale.SaleDecision.Refuse;
import dev.entente.sale.SaleDecision.Take;
import dev.entente.sale.SaleReport.Kind;
import dev.entente.sale.SaleReport.Line;
import dev.entente.tenant.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SaleDecisionTest {

    private static final Partner BRIGHTWATER = PartnerFixtures.partner("brightwater");
    private static final Partner OSPREY = PartnerFixtures.partner("osprey");
    private static final Instant NOW =
            DAY.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();

    private final Map<UUID, Sale> sales = new HashMap<>();
    private final Map<UUID, List<Sale>> refunds = new HashMap<>();

    @Test
    void theSameReportAgainSaysNothingNew() {
        known(invoice("INV-1", "100.00"));
        assertThat(decide(invoice("INV-1", "100.00"))).isInstanceOf(Leave.class);
        assertThat(decide(invoice("INV-1", "100.01"))).isInstanceOf(Take.class);
    }

    @Test
    void whatIsLeftOutSaysTheSameAsItsDefault() {
        var spare = report("INV-1", Kind.NEW, null, new Line("ENT", null, null, null, Amount.of("100.00", "EUR")));
        known(spare);
        assertThat(spare.inFull()).isNotEqualTo(spare);
        assertThat(decide(spare.inFull())).isInstanceOf(Leave.class);
    }

    @Test
    void aReportThatSaysNothingOfOthersIsKnownByTheTextThatItAlwaysHad() {
        assertThat(ApiJson.mapper()
                        .writeValueAsString(invoice("INV-1", "100.00").inFull()))
                .isEqualTo("""
                        {"source":"billing","id":"INV-1","kind":"NEW","on":"2026-03-31","partner":"brightwater",\
                        "motion":"resell","route":"DIRECT","customer":{"name":"Osprey Rail","domain":"osprey.example"},\
                        "lines":[{"sku":"ENT","quantity":1,"term":"P1Y","net":{"value":"100.00","unit":"EUR"}}],\
                        "registered":false}""");
    }

    @Test
    void evidenceIsNewsAndItsPartnersMustBeKnown() {
        known(invoice("INV-1", "100.00"));
        assertThat(decide(with(new Claim("brightwater", Part.SOURCED, "R-00001", null, null, null, null))))
                .isInstanceOf(Take.class);
        assertThat(pointers(with(new Claim("nobody", Part.SOURCED, null, null, null, null, null))))
                .containsExactly("/evidence/claims/0/partner");
        var wrong = new Claim("brightwater", Part.SOURCED, null, null, null, 3, "Resell");
        assertThat(pointers(with(wrong)))
                .containsExactlyInAnyOrder("/evidence/claims/0/points", "/evidence/claims/0/motion");
    }

    private static SaleReport with(Claim claim) {
        var plain = invoice("INV-1", "100.00");
        return new SaleReport(
                plain.source(),
                plain.id(),
                plain.kind(),
                null,
                plain.on(),
                plain.partner(),
                null,
                plain.motion(),
                null,
                plain.customer(),
                plain.lines(),
                null,
                null,
                null,
                null,
                null,
                new Evidence(List.of(claim), null));
    }

    @Test
    void aSaleThatWasRefundedInPartStaysWithItsPartner() {
        known(invoice("INV-1", "100.00"));
        known(refund("R-1", "INV-1", "10.00"));
        assertThat(pointers(credited(invoice("INV-1", "100.00"), "osprey"))).containsExactly("/partner");
        assertThat(decide(invoice("INV-1", "90.00"))).isInstanceOf(Take.class);
    }

    @Test
    void aSaleThatWasRefundedWasNotSoldLater() {
        known(invoice("INV-1", "100.00"));
        known(refund("R-1", "INV-1", "10.00"));
        assertThat(pointers(on(invoice("INV-1", "100.00"), DAY.plusDays(1)))).containsExactly("/on");
    }

    @Test
    void noMoreIsGivenBackThanIsLeft() {
        known(invoice("INV-1", "100.00"));
        known(refund("R-1", "INV-1", "60.00"));
        assertThat(decide(refund("R-2", "INV-1", "40.00"))).isInstanceOf(Take.class);
        assertThat(pointers(refund("R-2", "INV-1", "40.01"))).containsExactly("/lines");
        assertThat(pointers(refund("R-2", "R-1", "1.00"))).containsExactly("/of");
        assertThat(pointers(refund("R-2", "INV-2", "1.00"))).containsExactly("/of");
    }

    @Test
    void aPartnerThatCannotBeIsRefusedBeforeItIsLookedFor() {
        assertThat(pointers(credited(invoice("INV-1", "1.00"), "a\0b"))).containsExactly("/partner");
        assertThat(pointers(credited(invoice("INV-1", "1.00"), "nobody"))).containsExactly("/partner");
    }

    @Test
    void aSaleThatIsTooLargeTogetherIsRefused() {
        var most = "9000000000000.00";
        assertThat(pointers(report("INV-1", Kind.NEW, null, line(most, "EUR"), line(most, "EUR"))))
                .containsExactly("/lines");
        assertThat(pointers(invoice("INV-1", "10000000000000.01"))).containsExactly("/lines/0/net");
    }

    private static SaleReport credited(SaleReport report, String partner) {
        return changed(report, report.on(), partner);
    }

    private static SaleReport on(SaleReport report, LocalDate on) {
        return changed(report, on, report.partner());
    }

    private static SaleReport changed(SaleReport report, LocalDate on, String partner) {
        return new SaleReport(
                report.source(),
                report.id(),
                report.kind(),
                report.of(),
                on,
                partner,
                report.program(),
                report.motion(),
                report.route(),
                report.customer(),
                report.lines(),
                report.registered(),
                report.registration(),
                null,
                null,
                null,
                null);
    }

    private void known(SaleReport report) {
        if (!(decide(report) instanceof Take take)) throw new AssertionError("Refused");
        var number = "S-0000" + sales.size();
        var sale = new Sale(report, 1, number, take.partner().id(), Ids.next(), take.digest(), NOW);
        sales.put(sale.id(), sale);
        var of = sale.refundOf();
        if (of != null) refunds.computeIfAbsent(of, _ -> new ArrayList<>()).add(sale);
    }

    private SaleDecision decide(SaleReport report) {
        var partners = Map.of(BRIGHTWATER.code(), BRIGHTWATER, OSPREY.code(), OSPREY);
        return SaleDecision.of(report, new Known(LocalDate.ofInstant(NOW, ZoneOffset.UTC), sales, refunds, partners));
    }

    private List<String> pointers(SaleReport report) {
        return decide(report) instanceof Refuse refuse
                ? refuse.problem().errors().stream().map(Finding::pointer).toList()
                : List.of();
    }
}
