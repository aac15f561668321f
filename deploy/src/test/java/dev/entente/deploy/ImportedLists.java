package dev.entente.deploy;

import static dev.entente.deploy.ImportedFile.isTally;
import static dev.entente.deploy.ImportedFile.upload;
import static dev.entente.deploy.TestTenant.taken;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.deploy.server.Rest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Partners, products and deals from files; and whatever was exported comes in again as it was. */
abstract class ImportedLists {

    private final TestTenant tenant = TestTenant.open("partnership-levels");

    @Test
    void partnersAreAddedAndChangedAndWhatNobodyNeedsIsRemoved() throws Exception {
        var header = "Code,Company,Country,Partner since\n";
        var file = upload(
                tenant,
                "partners",
                header + "northwind,Northwind,Germany,2024-02-01\nfjordtek,Fjordtek,NO,01.02.2024\n");
        isTally(file.check().path("expected"), "2 created, 0 changed, 0 unchanged, 0 refused");
        file.committed(false);
        var found = taken(tenant.get("/partners?q=fjord")).path("items");
        assertThat(found.get(0).path("country").asString()).isEqualTo("NO");
        assertThat(found.get(0).path("since").asString()).isEqualTo("2024-02-01");
        tenant.enrol(found.get(0).path("id").asString(), "partnership-levels", "2024-02-01");

        var changed =
                upload(tenant, "partners", header + "northwind,Northwind Trading,,\nfjordtek,Fjordtek,NO,01.02.2024\n");
        isTally(changed.check().path("expected"), "0 created, 1 changed, 1 unchanged, 0 refused");
        changed.committed(false);
        assertThat(changed.undone().path("undone").path("restored").asLong()).isEqualTo(1);

        territoriesAreAssignedAndGivenBack(header);
        var undone = file.undone();
        assertThat(undone.path("undone").path("removed").asLong()).isEqualTo(1);
        assertThat(undone.path("left").get(0).path("label").asString()).isEqualTo("fjordtek");
        assertThat(taken(tenant.get("/partners?q=northwind")).path("items").size())
                .isZero();
        comesInAgain("partners");
    }

    private void territoriesAreAssignedAndGivenBack(String header) throws Exception {
        taken(tenant.rest()
                .put(
                        "/api/v1/territories/nordics",
                        Map.of("name", "Nordics", "rules", List.of(Map.of("countries", List.of("NO"))), "cap", 1)));
        var file = upload(
                tenant,
                "partners",
                header.strip() + ",Covers\nfjordtek,Fjordtek,,,nordics (Enterprise)\nheron,Heron,DK,,nordics (Public)\n"
                        + "kestrel,Kestrel,SE,,nordics (enterprise)\nswift,Swift,SE,,narnia\n");
        isTally(file.check().path("expected"), "1 created, 1 changed, 0 unchanged, 2 refused");
        assertThat(file.errors().toString())
                .contains("At most 1 partner covers enterprise in Nordics", "There is no territory narnia");
        file.committed(true);
        assertThat(export("partners")).contains("nordics (Enterprise)", "nordics (Public)");
        assertThat(taken(tenant.get("/territories/nordics/partners"))
                        .path("items")
                        .size())
                .isEqualTo(2);
        comesInAgain("partners");
        var undone = file.undone().path("undone");
        assertThat(undone.path("removed").asLong()).isEqualTo(1);
        assertThat(undone.path("restored").asLong()).isEqualTo(1);
        assertThat(export("partners")).doesNotContain("nordics");
    }

    @Test
    void productsAndDealsComeInAndGoOutAgain() throws Exception {
        tenant.partner("brightwater");
        var products = upload(tenant, "products", "Article;Description;Group\nA-1;Alpha;core\nB-1;Beta;core\n");
        isTally(products.check().path("expected"), "2 created, 0 changed, 0 unchanged, 0 refused");
        products.committed(false);
        comesInAgain("products");
        var deals = upload(
                tenant,
                "deals",
                "Opportunity id,Deal name,Account,Partner,Motion,Stage,Amount,Close date\n"
                        + "OPP-1,Platform,Osprey Rail,brightwater,resell,proposal,48000,2026-12-15\n"
                        + "OPP-2,Support,Osprey Rail,,services,,1200.50,\n"
                        + "OPP-3,Lost one,Osprey Rail,nobody,services,won,1,\n");
        isTally(deals.check().path("expected"), "2 created, 0 changed, 0 unchanged, 1 refused");
        deals.committed(true);
        var opened = taken(tenant.get("/deals")).path("items");
        assertThat(opened.size()).isEqualTo(2);
        assertThat(opened.toString()).contains("proposal").contains("48000.00");
        assertThat(export("deals")).contains("OPP-1").contains("brightwater");
        var undone = deals.undone().path("undone");
        assertThat(undone.path("removed").asLong()).isEqualTo(2);
        assertThat(products.undone().path("undone").path("removed").asLong()).isEqualTo(2);
    }

    /** Of customers that documents named and others; those that nothing names go again with their file. */
    private void customersComeInAndGoOutAgain() throws Exception {
        var bought = taken(tenant.get("/customers")).path("items").get(0);
        var header = "Account,Website,Region,Industry,Employees\n";
        var file = upload(
                tenant,
                "customers",
                header + bought.path("name").asString() + ","
                        + bought.path("domain").asString("")
                        + ",Nordics,Transport,\nKestrel Foods,https://www.kestrel.example/about,DACH,Food,1200\n"
                        + "KESTREL FOODS,kestrel.example,,,\nHeron,heron.example,,,many\n");
        isTally(file.check().path("expected"), "1 created, 1 changed, 0 unchanged, 2 refused");
        assertThat(file.errors().toString()).contains("Row 3 names it already", "how many people work there");
        file.committed(true);
        var kestrel = taken(tenant.get("/customers?q=kestrel")).path("items").get(0);
        assertThat(kestrel.path("domain").asString()).isEqualTo("kestrel.example");
        assertThat(kestrel.path("described").path("size").asString()).isEqualTo("1001-5000");
        assertThat(taken(tenant.get("/search?q=kestrel")).toString()).contains("Kestrel Foods");
        comesInAgain("customers");
        var alike = upload(tenant, "customers", header + "Kestrel Foods GmbH,,,,\n");
        assertThat(alike.check().path("expected").path("notes").toString()).contains("Kestrel Foods (kestrel.example)");
        var undone = file.undone().path("undone");
        assertThat(undone.path("removed").asLong()).isEqualTo(1);
        assertThat(undone.path("restored").asLong()).isEqualTo(1);
        assertThat(taken(tenant.get("/customers")).path("items").size()).isEqualTo(1);
        assertThat(taken(tenant.get("/search?q=kestrel")).toString()).doesNotContain("Kestrel Foods");
    }

    @Test
    void aWorkbookOutOfWhichGigabytesComeIsRefusedAndTheServerGoesOn() throws Exception {
        var path = "/api/v1/imports?kind=products&name=products.xlsx";
        var empty = tenant.rest().request("POST", path, "application/octet-stream", "", Map.of());
        var sent = HttpRequest.newBuilder(empty, (_, _) -> true)
                .POST(BodyPublishers.ofByteArray(bomb()))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(sent, BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("table-too-large", "More comes out of this workbook");
        }
        assertThat(taken(tenant.get("/imports")).path("items").isEmpty()).isTrue();
    }

    /** A small file with one sheet of endless empty rows. */
    private static byte[] bomb() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write(
                    "<workbook xmlns:r=\"r\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
                            .getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("xl/_rels/workbook.xml.rels"));
            zip.write("<Relationships><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
                    .getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write("<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Article</t></is></c></row>"
                    .getBytes(StandardCharsets.UTF_8));
            var rows = "<row></row>".repeat(100_000).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 60; i++) zip.write(rows);
            zip.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    @Test
    void registrationsComeInAndOfThoseThatNameOneCustomerOneIsChosen() throws Exception {
        tenant.partner("brightwater");
        tenant.partner("quicksilver");
        var file = upload(
                tenant,
                "registrations",
                "Website,Customer,Partner,Buyer,Need,Next meeting,Motion\n"
                        + "osprey.example,Osprey Rail,brightwater,CIO,Too slow,2026-12-15,resell\n"
                        + "https://www.osprey.example/,Osprey Rail Ltd,quicksilver,CIO,Too slow,2026-12-16,resell\n"
                        + "heron.example,Heron,nobody,CIO,Too slow,2026-12-16,resell\n");
        isTally(file.check().path("expected"), "1 created, 0 changed, 0 unchanged, 2 refused");
        var both = taken(tenant.get("/imports/" + file.id() + "/errors")).toString();
        assertThat(both).contains("Row 2 names it already (brightwater, meeting 2026-12-15)", "quicksilver, meeting");
        file.leave(2);
        file.committed(true);
        var brought = taken(tenant.get("/registrations")).path("items");
        assertThat(brought.size()).isEqualTo(1);
        assertThat(brought.get(0).path("customerName").asString()).isEqualTo("Osprey Rail Ltd");
        assertThat(brought.get(0).path("state").asString()).isEqualTo("submitted");
        assertThat(file.undone().path("undone").path("removed").asLong()).isEqualTo(1);
        assertThat(taken(tenant.get("/registrations?state=submitted"))
                        .path("items")
                        .size())
                .isZero();
    }

    @Test
    void whatComesInForACustomerThatIsHeldIsSaidBeforehand() throws Exception {
        tenant.partner("quicksilver");
        var seller = Sellers.of(tenant, tenant.partner("brightwater", "partnership-levels", "2023-01-01"));
        var held = register(seller, "Kestrel Foods", "kestrel.example");
        taken(tenant.post("/registrations/" + held + "/approval", Map.of()));
        var terms = Map.of("within", Map.of("amount", 3, "of", "days"), "warning", 75, "steps", List.of());
        var promise = taken(tenant.post(
                        "/promises",
                        Map.of("name", "In time", "occasion", "registration.answer", "terms", terms, "active", true)))
                .path("id")
                .asString();
        var file = upload(
                tenant,
                "registrations",
                "Website,Customer,Partner,Buyer,Need,Next meeting,Motion,Country\n"
                        + "kestrel.example,Kestrel Foods,quicksilver,CIO,Too slow,2026-12-15,resell,GB\n"
                        + "heron.example,Heron,quicksilver,CIO,Too slow,2026-12-16,resell,DE\n");
        var expected = file.check().path("expected");
        isTally(expected, "2 created, 0 changed, 0 unchanged, 0 refused");
        assertThat(expected.path("notes").toString())
                .contains("stands in line", "kestrel.example (R-0")
                .doesNotContain("heron");
        file.committed(true);
        var clocks = taken(tenant.get("/clocks?promise=" + promise)).path("items");
        assertThat(clocks.size()).isEqualTo(1);
        assertThat(clocks.toString()).contains("for Heron");
    }

    @Test
    void everyListCanBeTakenAway() throws Exception {
        tenant.partner("brightwater", "partnership-levels", "2023-01-01");
        tenant.record(tenant.sale("brightwater", "resell", "2026-03-10", TestTenant.line("ENT", "100.00", "EUR")));
        assertThat(export("sales")).contains("INV-1").contains("100.00");
        assertThat(export("statements")).contains("2026-03");
        assertThat(export("members")).contains("admin@acceptance.example");
        assertThat(export("audit")).contains("sale.recorded");
        comesInAgain("sales");
        assertThat(tenant.get("/sales/export?format=pdf").status()).isEqualTo(422);
        customersComeInAndGoOutAgain();
    }

    @Test
    void dealsAndRegistrationsAreTakenAwayAsTheyAreFilteredAndStartNoFormula() throws Exception {
        var seller = Sellers.of(tenant, tenant.partner("quicksilver", "partnership-levels", "2023-01-01"));
        register(seller, "=cmd|'/c calc'!A1", "formula.example");
        var declined = register(seller, "Kestrel Foods", "kestrel.example");
        taken(tenant.post("/registrations/" + declined + "/decline", Map.of("reason", "We know them")));
        assertThat(export("registrations"))
                .contains("'=cmd|", "Kestrel Foods", "quicksilver", "We know them")
                .doesNotContain(",=cmd", "\"=cmd");
        assertThat(export("registrations", "&state=declined"))
                .contains("Kestrel Foods")
                .doesNotContain("=cmd");
        assertThat(export("registrations", "&q=kestrel"))
                .contains("Kestrel Foods")
                .doesNotContain("=cmd");
        assertThat(tenant.get("/registrations/export?state=unheard").status()).isEqualTo(400);
        for (var stage : List.of("qualified", "proposal")) {
            var said = Map.of(
                    "customer",
                    Map.of("name", "Buyer at " + stage),
                    "name",
                    "+1 of " + stage,
                    "motion",
                    "resell",
                    "amount",
                    Map.of("value", "1.00", "unit", "EUR"));
            var id = taken(tenant.post("/deals", said)).path("deal").path("id").asString();
            if (stage.equals("proposal")) taken(tenant.post("/deals/" + id + "/stage", Map.of("stage", stage)));
        }
        assertThat(export("deals", "&stage=proposal"))
                .contains("Buyer at proposal", "'+1 of proposal")
                .doesNotContain("Buyer at qualified");
    }

    @Test
    void prospectsAreTakenAwayAsTheyAreFilteredAndComeInAgain() throws Exception {
        var referrer = tenant.partner("brightwater");
        taken(tenant.post(
                "/prospects",
                Map.of(
                        "name", "Kestrel Cloud",
                        "website", "kestrelcloud.example",
                        "country", "DE",
                        "segment", "Dairy",
                        "source", "referral",
                        "sourceName", "At the fair",
                        "referrer", referrer)));
        assertThat(export("prospects"))
                .contains("kestrelcloud.example,Kestrel Cloud,DE,Dairy,referral,At the fair,brightwater,");
        assertThat(export("prospects", "&state=dropped")).doesNotContain("Kestrel Cloud");
        comesInAgain("prospects");
    }

    @Test
    void partnersAreTakenAwayAsTheyAreFiltered() throws Exception {
        taken(tenant.post(
                "/partners", Map.of("code", "msp-one", "name", "One", "country", "NO", "types", List.of("msp"))));
        taken(tenant.post(
                "/partners", Map.of("code", "isv-two", "name", "Two", "country", "GB", "types", List.of("isv"))));
        assertThat(export("partners", "&type=msp")).contains("msp-one").doesNotContain("isv-two");
        assertThat(export("partners", "&country=GB")).contains("isv-two").doesNotContain("msp-one");
    }

    private static String register(Rest seller, String customer, String domain) {
        return taken(seller.post(
                        "/api/v1/registrations",
                        Map.of(
                                "accountUrl", domain,
                                "customerName", customer,
                                "buyerRole", "Head of IT",
                                "problem", "Too slow",
                                "meetingOn", "2030-12-24",
                                "motion", "resell")))
                .path("registration")
                .path("id")
                .asString();
    }

    private void comesInAgain(String list) throws Exception {
        var file = upload(tenant, list, export(list).substring(1));
        var tally = file.check().path("expected");
        assertThat(tally.path("unchanged").asLong())
                .as(ImportedFile.tally(tally))
                .isPositive();
        assertThat(tally.path("changed").asLong()
                        + tally.path("created").asLong()
                        + tally.path("refused").asLong())
                .as(tally + " " + file.errors())
                .isZero();
    }

    private String export(String list) throws Exception {
        return export(list, "");
    }

    private String export(String list, String filter) throws Exception {
        return Exported.csv(tenant, list, filter);
    }
}
