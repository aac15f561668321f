package dev.entente.deploy;

import static dev.entente.deploy.TestTenant.amount;
import static dev.entente.deploy.TestTenant.list;
import static dev.entente.deploy.TestTenant.taken;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.deploy.server.Rest;
import dev.entente.deploy.server.Rest.Reply;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What a partnership is worth in the program of {@link QuoteExamples}: a deal a month at 1000, of which gold leaves 200. */
final class Forecasts {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Map<String, Object> PLAIN = Map.ofEntries(
            Map.entry("months", 12),
            Map.entry("deals", 3),
            Map.entry("deal", euros("1000.00")),
            Map.entry("ramp", 0),
            Map.entry("growth", "0"),
            Map.entry("renewals", "0"),
            Map.entry("registered", "0"),
            Map.entry("discount", "0"),
            Map.entry("salesCost", "0"),
            Map.entry("dealCost", euros("0.00")),
            Map.entry("people", "0"),
            Map.entry("investment", euros("1000.00")),
            Map.entry("services", euros("0.00")));

    private Forecasts() {}

    /** The partner has gold, the other one silver. */
    static void areWorkedOut(TestTenant tenant, String partner, Rest gold, Rest silver) throws Exception {
        var path = "/partners/" + partner + "/profitability/sellers";
        var own = taken(post(gold, path, PLAIN));
        var best = own.at("/tiers/1");
        assertThat(best.path("tier").asString()).isEqualTo("gold");
        assertThat(best.path("current").asBoolean()).isTrue();
        assertThat(amount(best.path("margin"))).isEqualTo("1400.00 EUR");
        assertThat(best.path("breakEven").asInt()).isEqualTo(5);
        assertThat(amount(best.at("/cumulative/0"))).isEqualTo("-800.00 EUR");
        assertThat(best.at("/motions/0/examples/0/price/steps/1/words").asString())
                .isEqualTo("Gold margin: 20 % of 1000 EUR");
        assertThat(own.at("/assumed/months").asInt()).isEqualTo(12);
        assertThat(taken(post(gold, path, JSON.convertValue(own.path("assumed"), Map.class))))
                .isEqualTo(own);
        assertThat(amount(own.at("/tiers/0/margin"))).isEqualTo("-1000.00 EUR");
        assertThat(own.at("/tiers/0/breakEven").isMissingNode()
                        || own.at("/tiers/0/breakEven").isNull())
                .isTrue();
        assertThat(own.at("/tiers/1/vendor/margin").isMissingNode()).isTrue();

        assertThat(post(silver, path, PLAIN).status()).isEqualTo(404);
        assertThat(post(gold, "/program/sellers/profitability", PLAIN).status()).isEqualTo(403);
        assertThat(post(gold, path.replace("sellers", "nobody"), PLAIN).status())
                .isEqualTo(404);
        Refusals.isRefused(post(gold, path, Map.of("months", 61)), "long", 400, "unclear-assumptions", "/months");
        Refusals.isRefused(
                post(gold, path, Map.of("mix", Map.of("barter", "100"))),
                "no terms",
                400,
                "unclear-assumptions",
                "/mix/barter");
        Refusals.isRefused(
                post(gold, path, Map.of("vendorCost", "10")),
                "the vendor's",
                400,
                "unclear-assumptions",
                "/vendorCost");

        var more = new HashMap<>(PLAIN);
        more.put("vendorCost", "10");
        var vendors = taken(tenant.post(path, more));
        assertThat(amount(vendors.at("/tiers/1/vendor/margin"))).isEqualTo("8400.00 EUR"); // 9600 less 1200
        var anybodys = taken(tenant.post("/program/sellers/profitability", PLAIN));
        assertThat(list(anybodys.path("tiers")))
                .noneMatch(tier -> tier.path("current").asBoolean());

        assertThat(Exported.csv(gold, path.substring(1) + "/export", PLAIN))
                .contains("Assumption,,,Months,12,", "Tier,Gold,,Margin,1400.00,EUR")
                .doesNotContain("Vendor");
        assertThat(post(gold, path + "/export?format=pdf", PLAIN).status()).isEqualTo(422);
    }

    private static Map<String, String> euros(String value) {
        return Map.of("value", value, "unit", "EUR");
    }

    private static Reply post(Rest who, String path, Map<String, ?> said) {
        return who.post("/api/v1" + path, said);
    }
}
