package dev.entente.deploy;

import static dev.entente.deploy.ImportedFile.isTally;
import static dev.entente.deploy.ImportedFile.upload;
import static dev.entente.deploy.TestTenant.list;
import static dev.entente.deploy.TestTenant.taken;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Prices and what products are made of from files: looked at first, taken in, corrected and given back; and out again. */
abstract class ImportedPrices {

    private static final String HEADER = "SKU,Price book,Price,Currency,Term,From quantity,From day,Until,Correction\n";

    private final TestTenant tenant = TestTenant.open("partnership-levels");

    ImportedPrices() {
        tenant.product("SSO", "platform");
        tenant.product("PLATFORM", "platform");
        book("world");
    }

    @Test
    void theyComeInEndWhereTheyAreSaidToAndAreGivenBack() throws Exception {
        var rows = "SSO,world,10.00,EUR,P1Y,1,2026-01-01,2026-07-01,\n"
                + "SSO,world,12.00,EUR,P1Y,1,2026-07-01,2026-10-01,\n"
                + "SSO,world,8.00,EUR,P1Y,10,2026-01-01,,\n"
                + "PLATFORM,world,not sold,,,,2026-01-01,,\n";
        var file = upload(tenant, "prices", HEADER + rows);
        isTally(file.check().path("expected"), "4 created, 0 changed, 0 unchanged, 0 refused");
        file.committed(false);
        assertThat(said("world"))
                .containsExactly(
                        "PLATFORM once 1 2026-01-01 not-sold",
                        "SSO P1Y 1 2026-01-01 10",
                        "SSO P1Y 1 2026-07-01 12",
                        "SSO P1Y 1 2026-10-01 nothing",
                        "SSO P1Y 10 2026-01-01 8");

        var again = upload(tenant, "prices", HEADER + "SSO,world,11.00,EUR,P1Y,1,2026-01-01,,yes\n");
        isTally(again.check().path("expected"), "0 created, 1 changed, 0 unchanged, 0 refused");
        again.committed(false);
        assertThat(said("world")).contains("SSO P1Y 1 2026-01-01 11");
        assertThat(again.undone().path("undone").path("restored").asLong()).isEqualTo(1);
        assertThat(said("world")).contains("SSO P1Y 1 2026-01-01 10");

        comesInAgain("price-books/world/prices", "prices");
        assertThat(file.undone().path("undone").path("removed").asLong()).isEqualTo(4);
        assertThat(said("world")).isEmpty();
    }

    @Test
    void whatOverlapsOrCannotBeReadIsRefusedRowByRow() {
        book("strict");
        var file = upload(
                tenant,
                "prices",
                HEADER
                        + "SSO,strict,10.00,EUR,P1Y,1,2026-01-01,2026-07-01,\n"
                        + "SSO,strict,12.00,EUR,P1Y,1,2026-06-15,,\n"
                        + "SSO,strict,12.00,EUR,P1Y,1,2026-06-15,,\n"
                        + "SSO,strict,-1,EUR,P1M,1,2026-06-15,,\n"
                        + "SSO,strict,0.0000000000001,EUR,P1M,2,2026-06-15,,\n"
                        + "SSO,strict,1,USD,P1M,3,2026-06-15,,\n"
                        + "SSO,nowhere,1,EUR,P1M,1,2026-06-15,,\n"
                        + "GONE,strict,1,EUR,P1M,1,2026-06-15,,\n");
        isTally(file.check().path("expected"), "1 created, 0 changed, 0 unchanged, 7 refused");
        assertThat(file.errors().toString())
                .contains("Row 3 has another price from 2026-06-15")
                .contains("Row 3 names it already")
                .contains("A price cannot be below zero")
                .contains("Use at most 12 decimals")
                .contains("strict is in EUR")
                .contains("There is no price book with this code")
                .contains("There is no product with this article number");
    }

    @Test
    void thousandsComeIn() {
        book("many");
        var rows = IntStream.rangeClosed(1, 2_500)
                .mapToObj(i -> "SSO,many," + i + ".25,EUR,P1Y," + i + ",2026-01-01,,\n")
                .collect(Collectors.joining());
        var file = upload(tenant, "prices", HEADER + rows);
        isTally(file.check().path("expected"), "2500 created, 0 changed, 0 unchanged, 0 refused");
        file.committed(false);
        var found = taken(tenant.get("/price-books/many/prices?limit=1&day=2026-02-01"));
        assertThat(found.path("next").asString("")).isNotEmpty();
        assertThat(file.undone().path("undone").path("removed").asLong()).isEqualTo(2_500);
    }

    @Test
    void productsBringTheirPartsAndRules() throws Exception {
        var file = upload(
                tenant,
                "products",
                "SKU,Name,Family,Unit,Contains,Requires,Least quantity\n"
                        + "KIT,Kit,platform,kit,\"PLATFORM x 2, SSO\",,\n"
                        + "EXTRA,Extra,platform,user,,PLATFORM,5\n"
                        + "RING,Ring,platform,,RING,,\n"
                        + "LOST,Lost,platform,,NOWHERE x 2,,\n");
        isTally(file.check().path("expected"), "2 created, 0 changed, 0 unchanged, 2 refused");
        file.committed(true);
        var kit = taken(tenant.get("/products/KIT"));
        assertThat(kit.at("/details/parts/0/quantity").asLong()).isEqualTo(2);
        assertThat(taken(tenant.get("/products/EXTRA"))
                        .at("/details/rules/least")
                        .asLong())
                .isEqualTo(5);
        comesInAgain("products", "products");
    }

    /** Whatever was exported is known just so. */
    private void comesInAgain(String list, String kind) throws Exception {
        var file = upload(tenant, kind, Exported.csv(tenant, list, "").substring(1));
        var tally = file.check().path("expected");
        assertThat(tally.path("unchanged").asLong())
                .as(ImportedFile.tally(tally))
                .isPositive();
        assertThat(ImportedFile.tally(tally))
                .startsWith("0 created, 0 changed, ")
                .endsWith(", 0 refused");
    }

    private void book(String code) {
        taken(tenant.rest()
                .put(
                        "/api/v1/price-books/" + code,
                        Map.of(
                                "name",
                                code,
                                "currency",
                                "EUR",
                                "from",
                                "2026-01-01",
                                "buyers",
                                Map.of("motion", code))));
    }

    private List<String> said(String book) {
        return list(taken(tenant.get("/price-books/" + book + "/prices")).path("items")).stream()
                .map(each -> each.path("sku").asString() + " "
                        + each.path("term").asString() + " "
                        + each.path("least").asLong() + " " + each.path("from").asString() + " "
                        + each.at("/price/value").asString(each.path("says").asString()))
                .toList();
    }
}
