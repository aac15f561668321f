package dev.entente.deploy;

import static dev.entente.deploy.TestTenant.line;
import static dev.entente.deploy.TestTenant.result;
import static dev.entente.deploy.TestTenant.taken;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Plugins that fail or answer what cannot be right; {@link HostilePlugins} puts them there before the server starts. */
abstract class BadPlugins {

    private static final String PROGRAM = """
            program: trust
            name: Trust
            from: 2025-01-01
            offers:
              - {motion: resell, name: Throws, model: throwing, version: 1, terms: {unit: EUR}}
              - {motion: referral, name: Answers in another unit, model: straying, version: 1, terms: {unit: EUR}}
              - {motion: co-sell, name: Answers in fractions, model: splitting, version: 1, terms: {unit: EUR}}
              - {motion: marketplace, name: Never ends, model: recursing, version: 1, terms: {unit: EUR}}
              - motion: services
                name: One percent
                model: rate-table
                version: 1
                terms:
                  kind: PAYS
                  unit: EUR
                  basis: EACH_LINE
                  rows:
                    - {rates: [{from: {value: "0", unit: EUR}, rate: "1"}], read: WHOLE}
                  rounding: {mode: HALF_UP, decimals: 2}
            """;

    @Test
    void whatAPluginCannotAnswerIsHeldAndTheRestGoesOn() {
        var tenant = TestTenant.open("partnership-levels");
        tenant.publish(PROGRAM);
        var partner = tenant.partner("brightwater", "trust", "2025-01-01");
        var sales = new ArrayList<Object>();
        for (var motion : List.of("resell", "referral", "co-sell", "marketplace", "services")) {
            sales.add(tenant.sale("brightwater", motion, "2026-03-31", line("ENT", "100.00", "EUR")));
        }
        assertThat(tenant.recordAll(sales).stream().map(it -> result(it.path("earning"))))
                .containsExactly(
                        "held: The model throwing v1 failed; tell whoever maintains it",
                        "held: The model straying v1 answered in USD, which stands neither in its terms nor in what"
                                + " happened",
                        "held: The model splitting v1 failed; tell whoever maintains it",
                        "held: The model recursing v1 was stopped: it called itself too often",
                        "pays 1.00 EUR");
        assertThat(tenant.amounts(partner, "2026-03")).containsExactly("1.00 EUR");
        assertThat(tenant.findings()).isEmpty();
    }

    private static final String GREEDY = """
            program: greed
            name: Greed
            from: 2025-01-01
            offers:
              - {motion: resell, name: Spins, model: spinning, version: 1, terms: {unit: EUR}}
              - {motion: referral, name: Hoards, model: hoarding, version: 1, terms: {unit: EUR}}
              - {motion: co-sell, name: Says a million things, model: million, version: 1, terms: {unit: EUR}}
              - {motion: marketplace, name: Says what cannot be shown, model: torn, version: 1, terms: {unit: EUR}}
            """;

    /** Of each one line in the trail says so; and whoever sells elsewhere at that moment has an answer. */
    @Test
    void whatTakesAllThatItCanIsHeldWithOneLineInTheTrailAndNobodyElseWaits() {
        var tenant = TestTenant.open("partnership-levels");
        tenant.publish(GREEDY);
        tenant.partner("brightwater", "greed", "2025-01-01");
        var other = TestTenant.open("partnership-levels");
        other.publish(PROGRAM);
        other.partner("brightwater", "trust", "2025-01-01");
        var sales = new ArrayList<Object>();
        for (var motion : List.of("resell", "referral", "co-sell", "marketplace"))
            sales.add(tenant.sale("brightwater", motion, "2026-03-31", line("ENT", "100.00", "EUR")));
        var both = Visitor.atOnce(
                2,
                i -> i == 0
                        ? tenant.recordAll(sales).stream()
                                .map(it -> worked(result(it.path("earning"))))
                                .toList()
                        : List.of(elsewhere(other)));
        var held = List.of(
                "held: The model spinning v1 was stopped: it took too much work",
                "held: The model hoarding v1 was stopped: it asked for too much memory",
                "held: The model million v1 was stopped: it took too much work",
                "held: The model torn v1 explained itself in words that cannot be shown");
        assertThat(both).containsExactly(held, List.of("pays 1.00 EUR"));
        var trail = taken(tenant.get("/audit?action=earning.booked")).path("items");
        assertThat(trail.findValuesAsString("result"))
                .map(BadPlugins::worked)
                .containsExactlyInAnyOrderElementsOf(held);
        assertThat(tenant.findings()).isEmpty();
    }

    /** On a busy machine the clock comes before the work is used up. */
    private static String worked(String result) {
        return result.replace("it took too long", "it took too much work");
    }

    /** Within a minute, however busy the machine is: each answer of a plugin takes two seconds at most. */
    private static String elsewhere(TestTenant tenant) {
        long began = System.nanoTime();
        var sale = tenant.sale("brightwater", "services", "2026-03-31", line("ENT", "100.00", "EUR"));
        var result = result(tenant.record(sale).path("earning"));
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofMinutes(1));
        return result;
    }

    @Test
    void aJarThatCannotBeUsedIsSaidAndItsItemsAreHeld() throws IOException, SQLException {
        var log = Files.readString(Path.of(System.getProperty("entente.wlp"), "usr/servers/arq/logs/messages.log"));
        assertThat(log).contains("Plugin corrupt.jar: The jar: it cannot be read");
        assertThat(log).contains("Plugin incompatible.jar: It needs the plugin API >=9.0.0, and this server has 1.0.0");
        var refused = Harness.operator().get("/operator/v1/plugins").body().path("refused");
        assertThat(refused.findValuesAsString("file")).contains("corrupt.jar", "incompatible.jar");
        assertThat(refused.findValuesAsString("code")).contains("archive");
        var kept = Harness.operator().get("/operator/v1/catalog").body().path("decisions");
        assertThat(kept.valueStream().filter(it -> it.path("plugin").asString().equals("corrupt.jar")))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.path("state").asString()).isEqualTo("Refused");
                    assertThat(it.path("by").asString()).isEqualTo("the folder of plugins");
                    assertThat(it.path("because").asString()).contains("it cannot be read");
                });
        var tenant = TestTenant.open("marketplace-listing");
        asIfPublishedBefore(tenant, "distant");
        tenant.partner("brightwater", "marketplace-listing", "2025-01-01");
        var sale = tenant.sale("brightwater", "marketplace", "2026-03-31", line("SAAS", "100.00", "USD"));
        assertThat(result(tenant.record(sale).path("earning"))).isEqualTo("held: The model distant 1 is not installed");
        assertThat(tenant.findings()).isEmpty();
    }

    /**
     * A program whose jar was there on the day it was published: nobody can publish one without its model. Versions never change,
     * and are read once; this one has a name of its own.
     */
    private static void asIfPublishedBefore(TestTenant tenant, String model) throws SQLException {
        try (var database = Harness.admin();
                var update = database.prepareStatement("""
                        update program_version set id = gen_random_uuid(), content = replace(content, 'listing-fee', ?)
                        where tenant_id = (select tenant_id from tenant_address where slug = ?)""")) {
            update.setString(1, model);
            update.setString(2, tenant.slug());
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }
}
