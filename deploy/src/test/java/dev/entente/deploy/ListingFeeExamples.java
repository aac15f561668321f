package dev.entente.deploy;

import static dev.entente.deploy.Examples.again;
import static dev.entente.deploy.Examples.isExplained;
import static dev.entente.deploy.Examples.isSettled;
import static dev.entente.deploy.TestTenant.amount;
import static dev.entente.deploy.TestTenant.line;
import static dev.entente.deploy.TestTenant.result;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a cloud marketplace charges for a listing; a plugin works it out. */
abstract class ListingFeeExamples {

    static final String EXAMPLES = """
            new     private-offer        SAAS  250000.00   -> charges 7500.00 USD
            new     private-offer        SAAS  999999.99   -> charges 30000.00 USD
            new     private-offer        SAAS  1000000.00  -> charges 20000.00 USD
            new     private-offer        SAAS  9999999.99  -> charges 200000.00 USD
            new     private-offer        SAAS  10000000.00 -> charges 150000.00 USD
            renewal private-offer        SAAS  250000.00   -> charges 3750.00 USD
            new     resold-private-offer SAAS  250000.00   -> charges 8750.00 USD
            new     resold-private-offer SAAS  2500000.00  -> charges 62500.00 USD
            new     public-listing       SAAS  40000.00    -> charges 1200.00 USD
            new     public-listing       IMAGE 40000.00    -> charges 8000.00 USD
            new     private-offer        SETUP 40000.00    -> charges 1000.00 USD
            new     public-listing       DATASET 40000.00  -> charges 1200.00 USD
            new     public-listing       CONTAINER 40000.00 -> charges 8000.00 USD
            new     public-listing       MODEL 40000.00    -> charges 8000.00 USD
            """;

    @Test
    void everyExampleIsChargedToTheCentAndExplained() {
        var tenant = TestTenant.open("marketplace-listing");
        var partner = tenant.partner("cumulus", "marketplace-listing", "2023-01-01");
        assertThat(again(EXAMPLES, cells -> {
                    var sale = sold(tenant, "2026-03-10", cells[2], cells[3]);
                    sale.put("kind", cells[0]);
                    sale.put("route", cells[1]);
                    var earning = tenant.record(sale).path("earning");
                    var explained = tenant.explain(earning.path("id").asString());
                    isExplained(explained);
                    isByTheRule(explained);
                    return result(earning);
                }))
                .isEqualTo(EXAMPLES);
        var statement = tenant.statement(partner, "2026-03");
        isSettled(statement, "-509900.00");
        assertThat(amount(statement.path("head").path("charges"))).isEqualTo("509900.00 USD");
        assertThat(tenant.findings()).isEmpty();
    }

    private void isByTheRule(JsonNode explained) {
        var rule = explained.path("rule");
        assertThat(rule.path("program").asString()).isEqualTo("Marketplace listing");
        assertThat(rule.path("version").asInt()).isEqualTo(1);
        assertThat(rule.path("inForceFrom").asString()).isEqualTo("2024-01-05");
        assertThat(rule.path("model").asString()).isEqualTo("listing-fee");
        assertThat(rule.path("pluginDigest").asString()).matches("[0-9a-f]{64}");
        assertThat(rule.path("terms").path("renewal").asString()).isEqualTo("1.5");
    }

    @Test
    void whatWasSoldBeforeThereWereFeesIsHeldAndNeverGuessed() {
        var tenant = TestTenant.open("marketplace-listing");
        var partner = tenant.partner("cumulus", "marketplace-listing", "2023-01-01");
        assertThat(result(tenant.record(sold(tenant, "2024-01-04", "SAAS", "1000.00"))
                        .path("earning")))
                .isEqualTo("held: No version of the program Marketplace listing was in force on 2024-01-04");
        assertThat(tenant.amounts(partner, "2024-01")).isEmpty();
        assertThat(result(tenant.record(sold(tenant, "2024-01-05", "SAAS", "1000.00"))
                        .path("earning")))
                .isEqualTo("charges 30.00 USD");
    }

    private static Map<String, Object> sold(TestTenant tenant, String on, String sku, String net) {
        var sale = tenant.sale("cumulus", "marketplace", on, line(sku, net, "USD"));
        sale.put("route", "private-offer");
        return sale;
    }
}
