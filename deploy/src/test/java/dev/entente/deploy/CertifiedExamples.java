package dev.entente.deploy;

import static dev.entente.deploy.TestTenant.line;
import static dev.entente.deploy.TestTenant.list;
import static dev.entente.deploy.TestTenant.result;
import static dev.entente.deploy.TestTenant.taken;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.deploy.server.Rest.Reply;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Terms and levels that ask for certified people, and what becomes of results when a certification changes. */
abstract class CertifiedExamples {

    private static final String PROGRAM = """
            program: certified
            name: Certified
            from: 2024-01-01
            tiers:
              - {code: member, name: Member}
              - code: expert
                name: Expert
                requires: [{what: certified-people, only: {path: architect}, window: MONTH, least: {value: "2", unit: people}}]
            offers:
              - motion: resell
                name: More with certified people
                model: rate-table
                version: 2
                terms:
                  kind: PAYS
                  unit: EUR
                  parts:
                    - name: Commission
                      on: LINE
                      rules:
                        - name: two architects
                          when: {measure: {what: certified-people, unit: people, only: {path: architect}, window: MONTH}, atLeast: {value: "2", unit: people}}
                          rate: {type: percent, rate: "15"}
                        - name: an architect
                          when: {field: CERTIFICATION, is: architect}
                          rate: {type: percent, rate: "12"}
                        - name: nobody
                          rate: {type: percent, rate: "10"}
                  rounding: {mode: HALF_UP, decimals: 2}
              - motion: services
                name: The same whoever delivers
                model: rate-table
                version: 2
                terms:
                  kind: PAYS
                  unit: EUR
                  parts: [{name: Commission, on: LINE, rules: [{rate: {type: percent, rate: "5"}}]}]
                  rounding: {mode: HALF_UP, decimals: 2}
            """;

    private final TestTenant tenant = TestTenant.open("partnership-levels");

    CertifiedExamples() {
        for (var path : List.of("architect", "seller")) {
            taken(tenant.rest().put("/api/v1/certification-paths/" + path, Map.of("name", "Path " + path)));
        }
        tenant.publish(PROGRAM);
    }

    @Test
    void aRateAsksForThoseWhoAreCertifiedOnTheDay() {
        var partner = tenant.partner("of-the-day", "certified", "2024-01-01", "member from 2024-01-01");
        certify(partner, "Maya Lindholm", "architect", "2026-02-01", "2026-05-01");
        certify(partner, "Nils Arndt", "architect", "2026-03-01", null);
        assertThat(sold("of-the-day", "2026-01-31")).isEqualTo("pays 100.00 EUR");
        assertThat(sold("of-the-day", "2026-02-01")).isEqualTo("pays 120.00 EUR");
        assertThat(sold("of-the-day", "2026-02-28")).isEqualTo("pays 120.00 EUR");
        assertThat(sold("of-the-day", "2026-03-01")).isEqualTo("pays 150.00 EUR");
        assertThat(sold("of-the-day", "2026-04-30")).isEqualTo("pays 150.00 EUR");
        assertThat(sold("of-the-day", "2026-05-01")).isEqualTo("pays 120.00 EUR");
        tenant.recalculate("Once more");
        assertThat(tenant.amounts(partner, "2026-03")).containsExactly("150.00 EUR");
        assertThat(tenant.findings()).isEmpty();
    }

    @Test
    void aCertificationThatChangesHasWhatItTouchesWorkedOutAgain() {
        var partner = tenant.partner("changes", "certified", "2024-01-01", "member from 2024-01-01");
        sold("changes", "2026-01-10");
        sold("changes", "2026-03-10");
        var path = certify(partner, "Maya Lindholm", "architect", "2026-02-01", null);
        assertThat(total(partner, "2026-01")).isEqualTo("100.00");
        assertThat(total(partner, "2026-03")).isEqualTo("120.00");
        var second = certify(partner, "Nils Arndt", "architect", "2026-02-15", null);
        assertThat(total(partner, "2026-03")).isEqualTo("150.00");
        isBecause(partner, "A certification was added");

        taken(tenant.post(
                second + "/revocation", Map.of("from", "2026-03-01", "reason", "Somebody else sat the exam")));
        assertThat(total(partner, "2026-03")).isEqualTo("120.00");
        isBecause(partner, "A certification was revoked");
        taken(tenant.send("DELETE", second + "/revocation", "", "", Map.of()));
        assertThat(total(partner, "2026-03")).isEqualTo("150.00");
        taken(change(path, said("Maya Lindholm", "architect", "2026-01-01", "2026-03-10")));
        assertThat(total(partner, "2026-01")).isEqualTo("120.00");
        assertThat(total(partner, "2026-03")).isEqualTo("120.00");
        taken(tenant.send("DELETE", path, "", "", Map.of()));
        assertThat(total(partner, "2026-01")).isEqualTo("100.00");
        assertThat(total(partner, "2026-03")).isEqualTo("120.00");
        assertThat(tenant.findings()).isEmpty();
    }

    @Test
    void whatDoesNotAskForCertifiedPeopleStaysAsItWasBooked() {
        var partner = tenant.partner("untouched", "certified", "2024-01-01", "member from 2024-01-01");
        tenant.record(tenant.sale("untouched", "services", "2026-03-10", line("ENT", "1000.00", "EUR")));
        certify(partner, "Maya Lindholm", "architect", "2026-01-01", null);
        tenant.recalculate("Once more");
        isBecause(partner, "The sale was recorded");
    }

    @Test
    void aPersonCountsOnceHoweverOftenItIsCertified() {
        var partner = tenant.partner("once", "certified", "2024-01-01", "member from 2024-01-01");
        var first = certify(partner, "Maya Lindholm", "architect", "2026-01-01", "2026-07-01");
        var renewed = taken(tenant.post(first + "/renewal", Map.of("until", "2027-01-01")));
        assertThat(renewed.path("from").asString()).isEqualTo("2026-07-01");
        certify(partner, "Maya Lindholm", "seller", "2026-01-01", null);
        assertThat(level(partner, "2026-06-30")).isEqualTo("member 1");
        certify(partner, "Nils Arndt", "architect", "2026-06-30", null);
        assertThat(level(partner, "2026-06-29")).isEqualTo("member 1");
        assertThat(level(partner, "2026-06-30")).isEqualTo("expert 2");
        assertThat(level(partner, "2026-07-01")).isEqualTo("expert 2");
        assertThat(level(partner, "2027-01-01")).isEqualTo("member 1");
        assertThat(sold("once", "2026-07-01")).isEqualTo("pays 150.00 EUR");
    }

    @Test
    void whoIsValidOnADayIsListed() {
        var partner = tenant.partner("lists");
        certify(partner, "Maya Lindholm", "architect", "2026-01-01", "2026-07-01");
        certify(partner, "Nils Arndt", "seller", "2026-01-01", null);
        var path = "/partners/" + partner + "/certifications";
        assertThat(names(path)).containsExactly("Maya Lindholm", "Nils Arndt");
        assertThat(names(path + "?on=2026-07-01")).containsExactly("Nils Arndt");
        assertThat(names(path + "?path=architect&on=2026-06-30")).containsExactly("Maya Lindholm");
        var timeline = tenant.get("/partners/" + partner + "/timeline").body().toString();
        assertThat(timeline).contains("Nils Arndt is certified in Path seller");
        var trail = tenant.get("/audit?subject=" + partner).body().toString();
        assertThat(trail).contains("certification.added", "Nils Arndt");
    }

    @Test
    void whatCannotBeIsRefusedWithTheFieldToBlame() {
        var partner = tenant.partner("refusals");
        var path = "/partners/" + partner + "/certifications";
        certify(partner, "Maya Lindholm", "architect", "2026-01-01", null);
        isRefused(tenant.post(path, said("Maya Lindholm", "architect", "2026-01-01", null)), 409, "already");
        isRefused(tenant.post(path, said("Maya Lindholm", "painter", "2026-01-01", null)), 422, "/path");
        isRefused(tenant.post(path, said("Maya Lindholm", "architect", "2026-02-01", "2026-02-01")), 422, "/until");
        isRefused(tenant.post(path, said("", "architect", "2026-02-01", null)), 422, "/name");
        isRefused(tenant.post(path, said("Maya Lindholm", "architect", "yesterday", null)), 422, "/from");
        var twice = Map.of("contact", partner, "path", "architect", "from", "2026-02-01");
        isRefused(tenant.post(path, twice), 422, "/contact");
        var nobody = "/partners/0199aaaa-bbbb-7ccc-8ddd-eeeeffff0000/certifications";
        isRefused(tenant.post(nobody, said("Maya Lindholm", "architect", "2026-01-01", null)), 404, "partner");
        taken(tenant.rest().put("/api/v1/certification-paths/old", Map.of("name", "Old", "retired", true)));
        isRefused(tenant.post(path, said("Maya Lindholm", "old", "2026-02-01", null)), 422, "retired");
        isRefused(
                tenant.rest().putYaml("/api/v1/program", PROGRAM.replace("path: architect", "city: Ghent")),
                422,
                "catalog");
    }

    private String certify(String partner, String name, String path, String from, @Nullable String until) {
        var list = "/partners/" + partner + "/certifications";
        return list + "/"
                + taken(tenant.post(list, said(name, path, from, until)))
                        .path("id")
                        .asString();
    }

    private static Map<String, Object> said(String name, String path, String from, @Nullable String until) {
        var said = new LinkedHashMap<String, Object>();
        said.put("name", name);
        said.put("path", path);
        said.put("from", from);
        if (until != null) said.put("until", until);
        return said;
    }

    private Reply change(String path, Map<String, Object> said) {
        var tag = tenant.get(path).headers().firstValue("ETag").orElse("");
        var json = JsonMapper.shared().writeValueAsString(said);
        return tenant.send("PUT", path, "application/json", json, Map.of("If-Match", tag));
    }

    private String sold(String partner, String on) {
        return result(tenant.record(tenant.sale(partner, "resell", on, line("ENT", "1000.00", "EUR")))
                .path("earning"));
    }

    private String total(String partner, String month) {
        return tenant.statement(partner, month)
                .path("head")
                .path("toPay")
                .path("value")
                .asString();
    }

    /** The last change of March. */
    private void isBecause(String partner, String reason) {
        var last = list(tenant.statement(partner, "2026-03").path("lines")).getLast();
        assertThat(tenant.explain(last.path("earningId").asString())
                        .path("reason")
                        .asString())
                .isEqualTo(reason);
    }

    private String level(String partner, String on) {
        var progress = taken(tenant.get("/partners/" + partner + "/progress?on=" + on))
                .path("items")
                .get(0);
        var has = progress.path("requires").get(0).path("has").path("value").asString();
        return progress.path("earned").asString() + " " + has;
    }

    private List<String> names(String path) {
        return list(taken(tenant.get(path)).path("items")).stream()
                .map(each -> each.path("name").asString())
                .toList();
    }

    private static void isRefused(Reply reply, int status, String words) {
        assertThat(reply.status()).as(reply.body().toString()).isEqualTo(status);
        assertThat(reply.body().toString()).contains(words);
    }
}
