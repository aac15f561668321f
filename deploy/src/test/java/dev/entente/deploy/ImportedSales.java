package dev.entente.deploy;

import static dev.entente.deploy.ImportedFile.isTally;
import static dev.entente.deploy.ImportedFile.upload;
import static dev.entente.deploy.TestTenant.list;
import static dev.entente.deploy.TestTenant.taken;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.sale.Sale;
import dev.entente.sale.SaleReport;
import java.util.List;
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

    private static final String STATED =
            "Invoice,Source,Date,Partner,Motion,Customer,Product,Net,Claims,Excluded as," + "Excluded because\n";
    private static final String CONTRACT = """
            [{"partner":"cloudworks","part":"sells","marketplace":{"marketplace":"aws","offer":"offer-17"}},\
            {"partner":"quicksilver","part":"sourced","paid":{"channel":"search","campaign":"spring","on":"2026-03-01"}}]""";

    @Test
    void whoHadAPartInSalesGoesOutAsItCameIn() throws Exception {
        for (var code : List.of("cloudworks", "quicksilver")) tenant.partner(code);
        var text = STATED + stated("INV-1", CONTRACT, ",") + stated("INV-2", "", "fraud,Own clicks");
        var file = upload(tenant, "sales", text);
        isTally(file.check().path("expected"), "2 created, 0 changed, 0 unchanged, 0 refused");
        file.committed(false);
        assertThat(credited(tenant, "INV-1")).containsExactly("cloudworks sells 100", "brightwater sells 0");
        assertThat(credited(tenant, "INV-2")).containsExactly("brightwater sells 0");
        var exported = Exported.csv(tenant, "sales", "").substring(1);
        isTally(
                upload(tenant, "sales", exported).check().path("expected"),
                "0 created, 0 changed, 2 unchanged, 0 refused");

        var elsewhere = TestTenant.open("partnership-levels");
        for (var code : List.of("brightwater", "cloudworks", "quicksilver")) elsewhere.partner(code);
        var same = upload(elsewhere, "sales", exported);
        isTally(same.check().path("expected"), "2 created, 0 changed, 0 unchanged, 0 refused");
        same.committed(false);
        assertThat(credited(elsewhere, "INV-1")).isEqualTo(credited(tenant, "INV-1"));
        assertThat(Exported.csv(elsewhere, "sales", "").substring(1)).isEqualTo(exported);
        assertThat(tenant.findings()).isEmpty();
        assertThat(elsewhere.findings()).isEmpty();
    }

    @Test
    void whoSharesASaleAndWhoInvoicesItGoesOutAsItCameIn() throws Exception {
        tenant.partner("cloudworks");
        var split =
                "\"{\"\"by\"\":\"\"Dana Reyes\"\",\"\"on\"\":\"\"2026-03-02\"\",\"\"shares\"\":[{\"\"partner\"\":\"\"cloudworks\"\","
                        + "\"\"part\"\":\"\"sourced\"\",\"\"share\"\":\"\"60\"\"}],\"\"own\"\":[{\"\"seller\"\":\"\"Kim Vale\"\",\"\"share\"\":\"\"20\"\"}]}\"";
        var head =
                "Invoice,Source,Date,Partner,Motion,Customer,Product,Net,Agreed split,Invoiced by,Invoicing partner\n";
        var row = ",billing,2026-03-10,brightwater,resell,Osprey Rail,ENT,100.00,";
        var file = upload(
                tenant, "sales", head + "INV-1" + row + split + ",other,cloudworks\nINV-2" + row + ",partner,\n");
        isTally(file.check().path("expected"), "2 created, 0 changed, 0 unchanged, 0 refused");
        file.committed(false);
        assertThat(credited(tenant, "INV-1")).containsExactly("cloudworks sourced 60", "brightwater sells 0");
        var exported = Exported.csv(tenant, "sales", "").substring(1);
        assertThat(exported).contains("other", "Kim Vale");
        isTally(
                upload(tenant, "sales", exported).check().path("expected"),
                "0 created, 0 changed, 2 unchanged, 0 refused");
        var wrong = split.replace("60", "90");
        var bad = upload(tenant, "sales", head + "INV-3" + row + wrong + ",other,nobody\nINV-4" + row + "60/40,us,\n");
        isTally(bad.check().path("expected"), "0 created, 0 changed, 0 unchanged, 2 refused");
        var fields = bad.errors().stream()
                .flatMap(each -> list(each.path("findings")).stream())
                .map(finding -> finding.path("field").asString())
                .toList();
        assertThat(fields).containsExactlyInAnyOrder("split", "invoicer", "split", "invoicedBy");
        assertThat(tenant.findings()).isEmpty();
    }

    @Test
    void whatPeopleStatedIsNotStatedTwiceByAFile() throws Exception {
        tenant.partner("cloudworks");
        var sale = tenant.record(invoice("A", "100.00")).path("id").asString();
        var stating = new Stated(tenant);
        stating.claim(sale, Map.of("partner", "cloudworks", "part", "influenced"));
        stating.exclude(sale, "fraud");
        var exported = Exported.csv(tenant, "sales", "").substring(1);
        var file = upload(tenant, "sales", exported);
        isTally(file.check().path("expected"), "0 created, 1 changed, 0 unchanged, 0 refused");
        file.committed(false);
        assertThat(list(taken(tenant.get("/sales/" + sale + "/evidence/claims")).path("items")))
                .hasSize(1);
        assertThat(Exported.csv(tenant, "sales", "").substring(1)).isEqualTo(exported);
        stating.include(sale);
        assertThat(credited(tenant, "A")).contains("brightwater sells 100");
        assertThat(tenant.findings()).isEmpty();
    }

    @Test
    void whatAnImportSaysOfWhoHadAPartIsTakenBackWithIt() {
        for (var code : List.of("cloudworks", "quicksilver")) tenant.partner(code);
        var first = upload(tenant, "sales", STATED + stated("INV-1", CONTRACT, ","));
        first.check();
        first.committed(false);
        var other = upload(tenant, "sales", STATED + stated("INV-1", "[]", "forbidden,Brand bidding"));
        isTally(other.check().path("expected"), "0 created, 1 changed, 0 unchanged, 0 refused");
        other.committed(false);
        assertThat(credited(tenant, "INV-1")).containsExactly("brightwater sells 0");
        other.undone();
        assertThat(credited(tenant, "INV-1")).containsExactly("cloudworks sells 100", "brightwater sells 0");
        assertThat(tenant.findings()).isEmpty();
    }

    @Test
    void whatARowLeavesEmptyStaysAsItWasSaidAndIsTakenBackByItsSign() {
        for (var code : List.of("cloudworks", "quicksilver")) tenant.partner(code);
        said(stated("INV-1", CONTRACT, "forbidden,Brand bidding"));
        assertThat(credited(tenant, "INV-1")).containsExactly("brightwater sells 0");
        var same = upload(tenant, "sales", STATED + stated("INV-1", CONTRACT, ","));
        isTally(same.check().path("expected"), "0 created, 0 changed, 1 unchanged, 0 refused");
        said(stated("INV-1", "", "-,"));
        assertThat(credited(tenant, "INV-1")).containsExactly("cloudworks sells 100", "brightwater sells 0");
        said(stated("INV-1", "", "fraud,Own clicks"));
        assertThat(credited(tenant, "INV-1")).containsExactly("brightwater sells 0");
        said(stated("INV-1", "[]", ","));
        assertThat(credited(tenant, "INV-1")).containsExactly("brightwater sells 0");
        said(stated("INV-1", "", "-,"));
        assertThat(credited(tenant, "INV-1")).containsExactly("brightwater sells 100");
        assertThat(tenant.findings()).isEmpty();
    }

    private void said(String row) {
        var file = upload(tenant, "sales", STATED + row);
        file.check();
        file.committed(false);
    }

    @Test
    void whatCannotBeStatedIsFoundInItsColumn() {
        var text = STATED
                + stated("INV-1", "cloudworks", ",")
                + stated("INV-2", "[{\"partner\":\"nobody\",\"part\":\"sells\"}]", ",")
                + stated("INV-3", "", ",Own clicks")
                + stated("INV-4", "", "F R A U D,Own clicks")
                + stated("INV-5", "", "fraud,")
                + stated("INV-6", "[null]", ",");
        var file = upload(tenant, "sales", text);
        isTally(file.check().path("expected"), "0 created, 0 changed, 0 unchanged, 6 refused");
        var found = file.errors().stream()
                .flatMap(row -> list(row.path("findings")).stream())
                .map(finding -> finding.path("field").asString() + ": "
                        + finding.path("detail").asString())
                .toList();
        assertThat(found.stream().map(each -> each.split(":")[0]))
                .containsExactly("claims", "claims", "excluded", "excluded", "excludedBecause", "claims");
        assertThat(found.get(1)).contains("Claim 1: There is no partner with the code");
    }

    private static String stated(String id, String claims, String excluded) {
        var cell = claims.isEmpty() ? "" : "\"" + claims.replace("\"", "\"\"") + "\"";
        return id + ",billing,2026-03-10,brightwater,resell,Osprey Rail,ENT,100.00," + cell + "," + excluded + "\n";
    }

    private static List<String> credited(TestTenant tenant, String id) {
        var sale = Sale.idOf(new SaleReport.Name("billing", id));
        return list(taken(tenant.get("/sales/" + sale + "/credits")).path("credits")).stream()
                .map(each ->
                        each.path("name").asString() + " " + each.path("part").asString() + " "
                                + each.path("share").asString())
                .toList();
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
