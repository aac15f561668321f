package dev.entente.deploy;

import static dev.entente.deploy.ImportedFile.isTally;
import static dev.entente.deploy.ImportedFile.upload;
import static dev.entente.deploy.TestTenant.list;
import static dev.entente.deploy.TestTenant.taken;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A vendor's sales of a year, with one bad row in a hundred. */
abstract class ImportedSales {

    private static final String HEADER = "Invoice,Invoice date,Reseller,Motion,Customer,Item,Qty,Net,Currency\n";

    private final TestTenant tenant = TestTenant.open("partnership-levels");
    private final String partner =
            tenant.partner("brightwater", "partnership-levels", "2023-01-01", "silver from 2025-01-01");

    @Test
    void goodRowsGoInOnlyIfTheVendorSaysSoAndAllOfItCanBeTakenBack() {
        var file = upload(tenant, "sales", HEADER + sales(1_000, true));
        var checked = file.check();
        isTally(checked.path("expected"), "990 created, 0 changed, 0 unchanged, 10 refused");
        var errors = file.errors();
        assertThat(errors).hasSize(10);
        var fields = new TreeSet<>(errors.stream()
                .flatMap(row -> list(row.path("findings")).stream())
                .map(finding -> finding.path("field").asString())
                .toList());
        assertThat(fields).containsExactly("net", "on", "partner");
        assertThat(file.commit(false).status()).isEqualTo(409);
        isTally(file.committed(true).path("outcome"), "990 created, 0 changed, 0 unchanged, 10 refused");
        assertThat(file.commit(true).status()).isEqualTo(202);
        assertThat(list(tenant.statement(partner, "2026-03").path("lines"))).hasSize(990);
        assertThat(tenant.findings()).isEmpty();

        var again = upload(tenant, "sales", HEADER + sales(1_000, false));
        isTally(again.check().path("expected"), "10 created, 0 changed, 990 unchanged, 0 refused");
        assertThat(again.shown().path("remembered").asBoolean()).isTrue();
        isTally(again.committed(false).path("outcome"), "10 created, 0 changed, 990 unchanged, 0 refused");

        var twice = upload(tenant, "sales", HEADER + sales(1_000, false));
        assertThat(twice.shown().path("sameAs").asString()).isEqualTo(again.id());
        isTally(twice.check().path("expected"), "0 created, 0 changed, 1000 unchanged, 0 refused");

        var undone = file.undone().path("undone");
        assertThat(undone.path("removed").asLong()).isEqualTo(990);
        assertThat(list(tenant.statement(partner, "2026-03").path("lines")).size())
                .isGreaterThan(10);
        assertThat(tenant.statement(partner, "2026-03")
                        .path("head")
                        .path("toPay")
                        .path("value")
                        .asString())
                .isEqualTo("150.00");
        assertThat(tenant.findings()).isEmpty();
    }

    @Test
    void whatAnImportChangedIsPutBackUnlessSomebodyChangedItSince() {
        tenant.record(invoice("A", "100.00"));
        tenant.record(invoice("B", "100.00"));
        var file = upload(
                tenant, "sales", "Source," + HEADER + row("A", "200.00", "billing,") + row("B", "200.00", "billing,"));
        isTally(file.check().path("expected"), "0 created, 2 changed, 0 unchanged, 0 refused");
        file.committed(false);
        tenant.record(invoice("B", "300.00"));
        var undone = file.undone();
        assertThat(undone.path("undone").path("restored").asLong()).isEqualTo(1);
        assertThat(undone.path("undone").path("left").asLong()).isEqualTo(1);
        assertThat(undone.path("left").get(0).path("because").asString()).contains("changed");
        assertThat(tenant.statement(partner, "2026-03")
                        .path("head")
                        .path("toPay")
                        .path("value")
                        .asString())
                .isEqualTo("60.00");
        assertThat(tenant.findings()).isEmpty();
    }

    @Test
    void salesOfSeveralLinesAndTheirRefundsComeInTogetherAndGoTogether() {
        var header = "Invoice,Kind,Refund of,Date,Partner,Motion,Customer,Product,Net\n";
        var text = header
                + "INV-1,new,,2026-03-10,brightwater,resell,Osprey Rail,ENT,100.00\n"
                + "INV-1,new,,2026-03-10,brightwater,resell,Osprey Rail,ENT,50.00\n"
                + "CN-1,credit note,INV-1,2026-03-20,brightwater,resell,Osprey Rail,ENT,30.00\n";
        var file = upload(tenant, "sales", text);
        isTally(file.check().path("expected"), "2 created, 0 changed, 0 unchanged, 0 refused");
        file.committed(false);
        assertThat(tenant.findings()).isEmpty();
        assertThat(file.undone().path("undone").path("removed").asLong()).isEqualTo(2);
        assertThat(tenant.findings()).isEmpty();
    }

    @Test
    void whatIsNoTableOrForNobodyIsRefused() {
        var type = "application/octet-stream";
        assertThat(tenant.send("POST", "/imports?kind=sales", type, "PK\u0003\u0004 no workbook", Map.of())
                        .status())
                .isEqualTo(422);
        assertThat(tenant.send("POST", "/imports?kind=people", "text/csv", HEADER + "1\n", Map.of())
                        .status())
                .isEqualTo(422);
        assertThat(tenant.send("POST", "/imports?kind=sales", "text/csv", HEADER, Map.of())
                        .status())
                .isEqualTo(422);
        var file = upload(tenant, "sales", "a,b\n1,2\n");
        var refused = file.map(file.shown().path("mapping"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().findValuesAsString("pointer")).contains("/columns/id", "/columns/net");
        assertThat(taken(tenant.get("/imports")).path("items").size()).isEqualTo(1);
    }

    private Map<String, Object> invoice(String id, String net) {
        var sale = tenant.sale("brightwater", "resell", "2026-03-10", TestTenant.line("ENT", net, "EUR"));
        sale.put("id", id);
        return sale;
    }

    private static String row(String id, String net, String source) {
        return source + id + ",2026-03-10,brightwater,resell,Osprey Rail,ENT,1," + net + ",EUR\n";
    }

    private static String sales(int count, boolean bad) {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            boolean wrong = bad && i % 100 == 50;
            var day = wrong && i % 300 == 50 ? "31.31.2026" : "2026-03-10";
            var who = wrong && i % 300 == 150 ? "nobody" : "brightwater";
            var net = wrong && i % 300 == 250 ? "a hundred" : "100.00";
            text.append("INV-%d,%s,%s,resell,Osprey Rail,ENT,1,%s,EUR\n".formatted(i, day, who, net));
        }
        return text.toString();
    }
}
