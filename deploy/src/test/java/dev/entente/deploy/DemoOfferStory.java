package dev.entente.deploy;

import static dev.entente.deploy.TestTenant.list;
import static dev.entente.deploy.TestTenant.taken;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

@OnProduct
@Order(Integer.MAX_VALUE)
class DemoOfferStory {

    @Test
    void privateOffersOfTheDemoGoThroughAStepOfThePluginThatPricesThem() {
        Harness.awaitDemo();
        assertThat(offered("Castleford Freight"))
                .anySatisfy(step -> assertThat(step)
                        .startsWith("Private offer: 14 % of ")
                        .endsWith(", by private-offer 1, program marketplace-listing version 1"))
                .anySatisfy(step -> assertThat(step).startsWith("Listing fee of 3 % added, so that "));
        assertThat(offered("Aldgate Energy"))
                .anySatisfy(step -> assertThat(step).startsWith("Private offer: 18 % of "));
        assertThat(offered("Marlowe Insurance"))
                .anySatisfy(step -> assertThat(step).contains(" is too little for a private offer of 12 months"));
    }

    /** The steps of a quote for this customer, with what says each of them. */
    private static List<String> offered(String customer) {
        var demo = JsonMapper.shared()
                .readTree(Harness.installation().secrets().of("demo.json"))
                .path("acme");
        var tenant = TestTenant.known("acme", demo.path("token").asString());
        var found = taken(tenant.get("/quotes?q=" + customer.split(" ")[0])).at("/items/0/id");
        var quote = taken(tenant.get("/quotes/" + found.asString()));
        return list(quote.at("/revisions/0/lines/0/steps")).stream()
                .map(step -> step.path("words").asString() + ", by "
                        + step.path("by").asString())
                .toList();
    }
}
