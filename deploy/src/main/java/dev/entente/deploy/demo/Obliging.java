package dev.entente.deploy.demo;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What partners of each type take on: what they sell in a quarter, how they show the vendor, how they help, what they report. */
final class Obliging {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final Map<String, String> DUTIES = Map.of(
            "reseller", """
                    [{"kind":"sales","words":"Sell subscriptions to new and existing customers","owner":"PARTNER_SELLER","rhythm":"quarter",
                      "target":{"what":"net-revenue","least":{"value":"60000","unit":"CURRENCY"}}},
                     {"kind":"sales","words":"Close deals, small ones too","owner":"PARTNER_SELLER","rhythm":"quarter",
                      "target":{"what":"deals","least":{"value":"4","unit":"deals"}}},
                     {"kind":"marketing","words":"Run one campaign together, with a list of whom it reached","owner":"PARTNER_MARKETER","rhythm":"half-year"},
                     {"kind":"support","words":"Answer customers' first questions in their language","owner":"PARTNER_ENGINEER"},
                     {"kind":"reporting","words":"Send the forecast of the next 90 days","owner":"PARTNER_ADMINISTRATOR","rhythm":"month"}]""",
            "referral", """
                    [{"kind":"sales","words":"Introduce companies that look for something like ours","owner":"PARTNER_SELLER","rhythm":"quarter"},
                     {"kind":"reporting","words":"Say which introductions went nowhere, and why","owner":"PARTNER_SELLER","rhythm":"quarter"}]""",
            "services", """
                    [{"kind":"support","words":"Keep two certified people on every project","owner":"PARTNER_ENGINEER","rhythm":"quarter",
                      "target":{"what":"certified-people","least":{"value":"2","unit":"people"}}},
                     {"kind":"reporting","words":"Hand in a reference story after each go-live","owner":"PARTNER_MARKETER"}]""",
            "msp", """
                    [{"kind":"sales","words":"Grow what customers have","owner":"PARTNER_SELLER","rhythm":"year",
                      "target":{"what":"net-revenue","least":{"value":"180000","unit":"CURRENCY"}}},
                     {"kind":"support","words":"Run first and second line around the clock","owner":"PARTNER_ENGINEER"},
                     {"kind":"reporting","words":"Report tickets and how long they took","owner":"PARTNER_ENGINEER","rhythm":"month"}]""",
            "technology", """
                    [{"kind":"support","words":"Keep the integration working with each release","owner":"PARTNER_ENGINEER","rhythm":"quarter"},
                     {"kind":"marketing","words":"List the integration on both sites","owner":"PARTNER_MARKETER","rhythm":"year"}]""");

    private final Vendor vendor;
    private final Wire wire;

    Obliging(Vendor vendor, Wire wire) {
        this.vendor = vendor;
        this.wire = wire;
    }

    void run() {
        for (var type : List.of("reseller", "referral", "services", "msp", "technology")) {
            var duties = String.valueOf(DUTIES.get(type)).replace("CURRENCY", vendor.currency());
            JsonNode read = JSON.readTree(duties);
            wire.change("/partner-types/" + type + "/duties", Map.of("duties", read));
        }
    }
}
